"""Consignments over HTTP: from verdict to weighbridge."""

from functools import partial
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Request, Response

from services.acceptance.api.dependencies import Consigner, House, ProgrammePath, ReceiversReader, ReceiversWriter, Work
from services.acceptance.domain import consignment as domain
from services.acceptance.domain.consignment import Consignment, ConsignmentParty, ConsignmentStatus
from services.acceptance.schemas.consignment import (
    ApprovalIn,
    ComparedRule,
    ConsignmentIn,
    ConsignmentOut,
    ConsignmentPage,
    DeclineIn,
    IntakeIn,
    ProgrammeTrust,
    SlotPart,
    WithdrawalIn,
)
from services.acceptance.use_cases import consignments as do
from services.kernel.identity import ConsignmentId, OrganizationId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import Paged, etag

router = APIRouter(prefix="/v1", tags=["consignments"])

ConsignmentPath = Annotated[ConsignmentId, Path(description="The consignment's id.")]

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where it is read.", "schema": {"type": "string"}}}
_LINK: Final[dict[str, Any]] = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}
_STEP: Final = kept(
    {
        200: {"headers": _ETAG},
        403: {"description": "The other party's to do."},
        404: {"description": "There is none, or none that you are a party to."},
        409: {"description": "It stands otherwise, or its approval is over."},
    }
)


@router.post(
    "/consignments",
    status_code=201,
    summary="Offer a lot to a programme",
    description="So much of one of your published lots, to the version in force today. It is judged by all that is known of it; what is "
    "unknown can be settled on the way, what cannot pass is refused here.",
    response_model=ConsignmentOut,
    responses=kept(
        {
            201: {"headers": _ETAG | _LOCATION},
            404: {"description": "There is no such programme, or no such lot of yours."},
            409: {"description": "The programme has nothing in force, does not take it, or a rule says no for good."},
        }
    ),
)
async def create_consignment(body: ConsignmentIn, actor: Consigner, work: Work, once: MaybeKeyed) -> Answer:
    return await do.offer_lot(work, actor, body.meant(), once, partial(_made, by=actor.organization_id))


@router.get(
    "/consignments",
    summary="List your consignments",
    description="Those you offered and those offered to your programmes, newest first.",
    responses={200: {"headers": _LINK}},
)
async def list_consignments(
    actor: ReceiversReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    party: Annotated[ConsignmentParty | None, Query(description="Only those you sent, or only those offered to you.")] = None,
    status: Annotated[ConsignmentStatus | None, Query(description="Only those in this status.")] = None,
) -> ConsignmentPage:
    me = actor.organization_id
    question = ["consignments", me, party, status]
    before = after_id(page.cursor, question)
    async with work:
        found = await work.consignments.of_party(me, page.limit + 1, before=before, party=party, status=status)
    following = encode([found[page.limit - 1].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return ConsignmentPage(items=[ConsignmentOut.seen(one, me) for one in found[: page.limit]], next=following)


@router.get(
    "/consignments/{consignment_id}",
    summary="Read a consignment",
    description="For its sender and its receiver; for everyone else there is none.",
    responses={200: {"headers": _ETAG}},
)
async def get_consignment(consignment_id: ConsignmentPath, actor: ReceiversReader, work: Work, response: Response) -> ConsignmentOut:
    async with work:
        one = await work.consignments.find(consignment_id)
    response.headers["etag"] = etag(one.version)
    return ConsignmentOut.seen(one, actor.organization_id)


@router.post(
    "/consignments/{consignment_id}/approve",
    summary="Approve a consignment",
    description="By the receiver, before it comes; said again, the approval is renewed.",
    response_model=ConsignmentOut,
    responses=_STEP,
)
async def approve_consignment(
    consignment_id: ConsignmentPath, actor: ReceiversWriter, work: Work, once: MaybeKeyed, body: ApprovalIn | None = None
) -> Answer:
    me, said = actor.organization_id, body or ApprovalIn()
    decide = lambda one, now: domain.approve(one, me, now, said.valid_until, said.note)  # noqa: E731 - one step, told in one line
    return await do.step(work, consignment_id, decide, once, partial(_answer, by=me))


@router.post(
    "/consignments/{consignment_id}/decline",
    summary="Decline a consignment",
    description="By the receiver, with the reason.",
    response_model=ConsignmentOut,
    responses=_STEP,
)
async def decline_consignment(
    consignment_id: ConsignmentPath, body: DeclineIn, actor: ReceiversWriter, work: Work, once: MaybeKeyed
) -> Answer:
    me = actor.organization_id
    return await do.step(work, consignment_id, lambda one, now: domain.decline(one, me, now, body.reason), once, partial(_answer, by=me))


@router.post(
    "/consignments/{consignment_id}/schedule",
    summary="Give a consignment its slot",
    description="By the receiver, once it is approved; told again, it is moved. The slot lies before the end of the approval.",
    response_model=ConsignmentOut,
    responses=_STEP,
)
async def schedule_consignment(
    consignment_id: ConsignmentPath, body: SlotPart, actor: ReceiversWriter, work: Work, once: MaybeKeyed
) -> Answer:
    me, slot = actor.organization_id, body.meant()
    return await do.step(work, consignment_id, lambda one, now: domain.schedule(one, me, now, slot), once, partial(_answer, by=me))


@router.post(
    "/consignments/{consignment_id}/withdraw",
    summary="Withdraw a consignment",
    description="By the sender, before it comes.",
    response_model=ConsignmentOut,
    responses=_STEP,
)
async def withdraw_consignment(
    consignment_id: ConsignmentPath, actor: Consigner, work: Work, once: MaybeKeyed, body: WithdrawalIn | None = None
) -> Answer:
    me, reason = actor.organization_id, body.reason if body else None
    return await do.step(work, consignment_id, lambda one, now: domain.withdraw(one, me, now, reason), once, partial(_answer, by=me))


@router.post(
    "/consignments/{consignment_id}/intake",
    summary="Record the intake",
    description="By the receiver: the weighbridge ticket, photographs, and for each rule that was not simply met whether the load was "
    "downgraded, surcharged or rejected for it. It is compared with the verdict it was offered with.",
    response_model=ConsignmentOut,
    responses=_STEP,
)
async def record_intake(consignment_id: ConsignmentPath, body: IntakeIn, actor: ReceiversWriter, work: Work, once: MaybeKeyed) -> Answer:
    me, intake = actor.organization_id, body.meant()
    return await do.step(work, consignment_id, lambda one, now: domain.take_in(one, me, now, intake), once, partial(_answer, by=me))


@router.get(
    "/programmes/{programme_id}/trust",
    summary="How far its verdicts can be trusted",
    description="Rule by rule, what was said when loads were offered, and what was decided when they were weighed; versions in which a "
    "rule reads the same together, others apart. A receiver's own loads do not count, and of fewer than five senders nothing is told. No "
    "key is needed.",
)
async def get_trust(programme_id: ProgrammePath, work: Work, house: House) -> ProgrammeTrust:
    told = await do.trust(work, house, programme_id)
    return ProgrammeTrust(programme_id=programme_id, rules=[ComparedRule.of(one) for one in told])


def _made(one: Consignment, by: OrganizationId) -> Answer:
    return _answer(one, by, 201, location=f"{router.prefix}/consignments/{one.id}")


def _answer(one: Consignment, by: OrganizationId, status: int = 200, **headers: str) -> Answer:
    return Answer.of(ConsignmentOut.seen(one, by), status, etag=etag(one.version), **headers)
