"""Lots for a want, and wants for a lot: one need, seen from either side."""

from asyncio import to_thread
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.kernel.identity import Actor, LotId, WantId
from services.kernel.language import Language
from services.matching.domain.ranking import Place, beyond
from services.matching.domain.reasons import Case, Reason, reasons
from services.matching.domain.seeking import Seeker, seekers
from services.matching.domain.want import need_of, understood
from services.matching.domain.want_errors import LotNotFound, WantNotFound
from services.matching.store.wants import own_lot, own_want, suited
from services.matching.use_cases.search import Answer, Asking, Searching, best


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, in which language, on which day."""

    actor: Actor
    language: Language
    today: date


@dataclass(frozen=True, slots=True)
class WantMatch:
    """A want that a lot suits, its document as others see it."""

    document: str
    distance_km: float
    score: float
    reasons: Sequence[Reason]


@dataclass(frozen=True, slots=True)
class WantAnswer:
    """The wants that a lot suits best; where the next page begins; whether more may be suited than were scored."""

    matches: Sequence[WantMatch]
    next: Place | None
    truncated: bool


async def lots_for(searching: Searching, asker: Asker, want_id: WantId, limit: int, after: Place | None) -> Answer:
    """What a search with the want's need finds; `WantNotFound` unless it is open and the asker's."""
    actor = asker.actor
    async with searching.candidates.look(trader=actor.trader) as look:
        want = await own_want(look, want_id, actor.organization_id)
    if want is None or want.needed.over(asker.today):
        raise WantNotFound(want_id)
    meaning = understood(want, searching.in_use)
    asking = Asking(meaning, need_of(want, meaning, asker.today), (), asker.language, actor.trader)
    return await best(searching, asking, limit, after)


async def wants_for(searching: Searching, asker: Asker, lot_id: LotId, limit: int, after: Place | None) -> WantAnswer:
    """Who needs it, of those that its owner may see; `LotNotFound` unless it can be had and is the asker's."""
    owner, trader = asker.actor.organization_id, asker.actor.trader
    async with searching.candidates.look(trader=trader) as look:
        if (offered := await own_lot(look, lot_id, owner)) is None:
            raise LotNotFound(lot_id)
        found = await suited(look, offered, owner, asker.today, trader=trader)
    wants = [want for want, _ in found.wants]
    weighing = (searching.in_use, asker.today, searching.vocabulary, searching.weights)
    ranked = await to_thread(seekers, offered.lot, offered.tokens, wants, *weighing)  # each want is a need of its own to be understood
    rest = beyond(ranked, after)
    page, documents = rest[:limit], {want.want_id: document for want, document in found.wants}
    matches = [_match(one, documents[one.want_id], searching, asker.language) for one in page]
    return WantAnswer(matches, page[-1].place if len(rest) > limit else None, found.truncated)


def _match(one: Seeker, document: str, searching: Searching, language: Language) -> WantMatch:
    case = Case(one.need, one.lot, one.crow_km, searching.vocabulary, language)
    return WantMatch(document, round(one.crow_km, 1), one.score, reasons(one.components, one.fits, case))
