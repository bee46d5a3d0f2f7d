"""Recording what a stage says of a project's inventory."""

from asyncio import sleep
from collections.abc import Callable, Sequence
from dataclasses import replace

from uuid6 import uuid7

from services.kernel.identity import Actor, ProjectId
from services.listings.domain.errors import ListingError
from services.listings.domain.project_errors import ItemsRefused, ItemTwice
from services.listings.domain.survey import Reading, Recorded, Stage, Statement, Surveyed, known, record
from services.listings.store.work import ListingsWork
from services.listings.use_cases.following import follow_items
from services.listings.use_cases.papers import expect_papers
from services.listings.use_cases.restating import DeriveAgain

Read = Callable[[Statement], Reading]
"""From what is known of an item to what follows from it."""

Told = Sequence[tuple[str, Statement]]
"""What a stage says, item by item: its number and the statement."""


async def record_stage(
    work: ListingsWork, actor: Actor, project_id: ProjectId, stage: Stage, told: Told, read: Read, derive: DeriveAgain
) -> list[Surveyed]:
    """The items as they are known from now on, in the order told; all of them are stored, or none. Their lots follow."""
    async with work:
        project = await work.projects.for_change(project_id, actor.organization_id)
        there = await work.surveys.numbered(project_id, [number for number, _ in told])
        items: dict[str, Surveyed] = {}
        wrong: list[tuple[int, ListingError]] = []
        for index, (number, statement) in enumerate(told):
            try:
                if number in items:
                    raise ItemTwice(number)
                before = there.get(number)
                await expect_papers(work, actor, statement.evidence or (), (before and before.known.evidence) or ())
                recorded = Recorded(statement, actor.organization_id)
                items[number] = _refined(project_id, number, before, stage, recorded, read)
            except ListingError as error:
                wrong.append((index, error))
            await sleep(0)  # understanding a title takes a millisecond: others come between
        if wrong:
            raise ItemsRefused(tuple(wrong))
        changed = [one for one in items.values() if one is not there.get(one.number)]
        await work.surveys.store(changed, stage)
        refined = [(there[one.number], one) for one in changed if one.number in there]
        if unfit := await follow_items(work, project, refined, derive):
            raise ItemsRefused(tuple((index, unfit[number]) for index, (number, _) in enumerate(told) if number in unfit))
        await work.commit()
    return list(items.values())


def _refined(project_id: ProjectId, number: str, before: Surveyed | None, stage: Stage, recorded: Recorded, read: Read) -> Surveyed:
    """The item with what this stage says; the very same where that is nothing new."""
    stages = record(number, before.stages if before else {}, stage, recorded)
    if before is None:
        told = stages or {}
        return Surveyed(uuid7(), project_id, number, told, read(known(told)))
    if stages is None:
        return before
    return replace(before, stages=stages, reading=read(known(stages)), version=before.version + 1)
