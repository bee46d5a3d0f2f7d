"""Programmes of a file, each with the draft of its next version; each in a transaction of its own."""

import datetime as dt
from dataclasses import replace

from uuid6 import uuid7

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.merging import Outcome
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.versioning import changed, drafted, restated
from services.acceptance.store.work import AcceptanceWork
from services.acceptance.use_cases.programmes import allow, expect_room
from services.kernel.identity import Actor, VersionId


async def import_programme(
    work: AcceptanceWork, actor: Actor, stated: Programme, criteria: Criteria, valid: tuple[dt.date, dt.date | None], today: dt.date
) -> tuple[Programme, Outcome]:
    """The programme with this draft: where the actor keeps one of the name for the receiver, that one, its newest draft restated."""
    async with work:
        allow(actor, await work.receivers.get(stated.receiver_id), stated)
        before = await work.programmes.kept(stated.receiver_id, stated.name, actor.organization_id)
        programme = before or stated
        draft = _newest_draft(programme)
        if draft and (draft.criteria, draft.valid_from, draft.valid_until) == (criteria, *valid):
            return programme, Outcome.UNCHANGED
        change = restated(draft.number, criteria, *valid, today) if draft else drafted(VersionId(uuid7()), criteria, *valid, today)
        after = changed(programme, change)
        if before is None:
            await expect_room(work, after)
            await work.programmes.add(replace(after, version=1))
        else:
            await work.programmes.save(after, before)
        await work.commit()
    return after, Outcome.UPDATED if before else Outcome.CREATED


def _newest_draft(programme: Programme) -> Version | None:
    return next((version for version in reversed(programme.versions) if version.stage is Stage.DRAFT), None)
