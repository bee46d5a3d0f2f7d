"""What can be done with a programme and its versions: load, decide, save, commit."""

from collections.abc import Callable

from services.acceptance.domain.errors import ReceiverNotFound
from services.acceptance.domain.handover import ReceiverUnconfirmed
from services.acceptance.domain.programme import MOST_PROGRAMMES, Programme
from services.acceptance.domain.programme_errors import SitesUnknown, SourceMissing, TooManyProgrammes
from services.acceptance.domain.receiver import Receiver
from services.acceptance.domain.versioning import Change, changed, claimed, expect
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, ProgrammeId, Scope
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once

Told = Callable[[Programme], Answer]
"""How the caller is told of a programme, said before COMMIT."""


async def establish(work: AcceptanceWork, actor: Actor, programme: Programme, once: Once | None, told: Told) -> Answer:
    """A programme of one's own receiver; or of any, for who may transcribe."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        allow(actor, await work.receivers.get(programme.receiver_id), programme)
        await expect_room(work, programme)
        await work.programmes.add(programme)
        answer = await work.answers.keep(once, told(programme))
        await work.commit()
    return answer


async def alter(work: AcceptanceWork, actor: Actor, programme_id: ProgrammeId, version: int, change: Change) -> Programme:
    async with work:
        programme = await work.programmes.for_change(programme_id, keeper=actor.organization_id)
        expect(programme, version)
        after = changed(programme, change)
        if after is not programme:
            await _check_sites(work, after, programme)
            await work.programmes.save(after, programme)
            await work.commit()
    return after


async def alter_once(
    work: AcceptanceWork, actor: Actor, programme_id: ProgrammeId, version: int, change: Change, once: Once | None, told: Told
) -> Answer:
    """The same, answered the same when it is tried again under the same key."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        programme = await work.programmes.for_change(programme_id, keeper=actor.organization_id)
        expect(programme, version)
        after = changed(programme, change)
        await work.programmes.save(after, programme)
        answer = await work.answers.keep(once, told(after))
        await work.commit()
    return answer


async def claim(work: AcceptanceWork, actor: Actor, programme_id: ProgrammeId, version: int, once: Once | None, told: Told) -> Answer:
    """Take over what was transcribed of one's own receiver."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        programme = await work.programmes.for_claim(programme_id, receiver_of=actor.organization_id)
        expect(programme, version)
        receiver = await work.receivers.get(programme.receiver_id)
        if not receiver.confirmed:
            raise ReceiverUnconfirmed(receiver.id)
        taken = changed(programme, claimed(actor.organization_id))
        await work.programmes.hand_over(taken)
        answer = await work.answers.keep(once, told(await work.programmes.get(programme_id)))
        await work.commit()
    return answer


def allow(actor: Actor, receiver: Receiver, programme: Programme) -> None:
    """Whether the actor may keep this programme of the receiver: the owner, or who transcribes and names the source."""
    own = receiver.organization_id == actor.organization_id
    if not own and Scope.PROGRAMMES_TRANSCRIBE not in actor.scopes:
        raise ReceiverNotFound(receiver.id)
    if programme.transcription is None and not (own and receiver.confirmed):
        raise SourceMissing
    _expect_sites(programme, receiver)


async def expect_room(work: AcceptanceWork, programme: Programme) -> None:
    """`TooManyProgrammes` where the receiver has as many as can be told already: those published, and the actor's own."""
    if await work.programmes.many(programme.receiver_id) >= MOST_PROGRAMMES:
        raise TooManyProgrammes(MOST_PROGRAMMES)


async def _check_sites(work: AcceptanceWork, after: Programme, before: Programme) -> None:
    if after.sites != before.sites:
        _expect_sites(after, await work.receivers.get(after.receiver_id))


def _expect_sites(programme: Programme, receiver: Receiver) -> None:
    known = {site.id for site in receiver.sites}
    if unknown := tuple(site for site in programme.sites if site not in known):
        raise SitesUnknown(unknown)
