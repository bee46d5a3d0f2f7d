"""A programme's versions over HTTP. The programme's version is the ETag of all: one aggregate."""

from functools import partial

from fastapi import APIRouter, Response, status
from uuid6 import uuid7

from services.acceptance.api.dependencies import Clocked, NumberPath, ProgrammePath, ReceiversWriter, Today, Work
from services.acceptance.api.programme_answers import BOUND, DRAFTED, DROPPED, READ, REDRAFTED, bound, drafted, told_version
from services.acceptance.domain import versioning
from services.acceptance.schemas.programme import VersionList, VersionOut
from services.acceptance.schemas.stated_programme import DraftIn, EndIn
from services.acceptance.use_cases.programmes import alter, alter_once
from services.kernel.clock import local_date
from services.kernel.identity import VersionId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import MaybeKeyed
from services.kit.parameters import IfMatch, etag

router = APIRouter(prefix="/v1/programmes/{programme_id}/versions", tags=["programmes"])


@router.post("", status_code=status.HTTP_201_CREATED, summary="Draft a version", response_model=VersionOut, responses=DRAFTED)
async def create_programme_version(
    programme_id: ProgrammePath, body: DraftIn, actor: ReceiversWriter, version: IfMatch, today: Today, work: Work, once: MaybeKeyed
) -> Answer:
    """Yours alone until it is published. Whatever is wrong with its criteria or its days is told at once, each with its place."""
    change = versioning.drafted(VersionId(uuid7()), body.criteria, body.valid_from, body.valid_until, today)
    return await alter_once(work, actor, programme_id, version, change, once, drafted)


@router.get("", summary="A programme's versions", responses=READ)
async def list_programme_versions(programme_id: ProgrammePath, work: Work, response: Response) -> VersionList:
    """What is published, past and to come; and your own drafts."""
    async with work:
        programme = await work.programmes.get(programme_id)
    response.headers["etag"] = etag(programme.version)
    return VersionList(items=[VersionOut.of(one) for one in programme.versions])


@router.get("/{number}", summary="A version", description="A published one stays readable for good: verdicts name it.", responses=READ)
async def get_programme_version(programme_id: ProgrammePath, number: NumberPath, work: Work, response: Response) -> VersionOut:
    async with work:
        return told_version(await work.programmes.get(programme_id), number, response)


@router.put(
    "/{number}",
    summary="Write a draft anew",
    description="All of it: criteria and days. A published version is never changed; draft the next one.",
    responses=REDRAFTED,
)
async def replace_programme_version(
    programme_id: ProgrammePath,
    number: NumberPath,
    body: DraftIn,
    actor: ReceiversWriter,
    version: IfMatch,
    today: Today,
    work: Work,
    response: Response,
) -> VersionOut:
    change = versioning.restated(number, body.criteria, body.valid_from, body.valid_until, today)
    return told_version(await alter(work, actor, programme_id, version, change), number, response)


@router.delete("/{number}", status_code=status.HTTP_204_NO_CONTENT, summary="Drop a draft", responses=DROPPED)
async def delete_programme_version(
    programme_id: ProgrammePath, number: NumberPath, actor: ReceiversWriter, version: IfMatch, work: Work, response: Response
) -> None:
    """For good. A published version stays; end it instead."""
    programme = await alter(work, actor, programme_id, version, versioning.dropped(number))
    response.headers["etag"] = etag(programme.version)


@router.post("/{number}/publish", summary="Publish a draft", response_model=VersionOut, responses=BOUND)
async def publish_programme_version(
    programme_id: ProgrammePath,
    number: NumberPath,
    actor: ReceiversWriter,
    version: IfMatch,
    clock: Clocked,
    work: Work,
    once: MaybeKeyed,
) -> Answer:
    """From its first day on it binds, and it never changes. A version that held until further notice ends on the day before."""
    now = clock()
    change = versioning.published(number, now, local_date(now))
    return await alter_once(work, actor, programme_id, version, change, once, partial(bound, number=number))


@router.post("/{number}/end", summary="End a published version", response_model=VersionOut, responses=BOUND)
async def end_programme_version(
    programme_id: ProgrammePath,
    number: NumberPath,
    body: EndIn,
    actor: ReceiversWriter,
    version: IfMatch,
    today: Today,
    work: Work,
    once: MaybeKeyed,
) -> Answer:
    """Its last day comes nearer: for who stops taking a material. What was in force before stays readable."""
    change = versioning.ended(number, body.on, today)
    return await alter_once(work, actor, programme_id, version, change, once, partial(bound, number=number))
