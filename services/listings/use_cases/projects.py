"""What can be done with projects: load, decide, save, commit."""

from collections.abc import Callable

from uuid6 import uuid7

from services.kernel.identity import Actor, ProjectId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.listings.domain.lot import Place
from services.listings.domain.offer import Location
from services.listings.domain.offering import Shift, shifted
from services.listings.domain.project import Plan, Project, change_plan, expect_version
from services.listings.store.work import ListingsWork
from services.listings.use_cases.following import follow_project
from services.listings.use_cases.papers import expect_papers
from services.listings.use_cases.restating import DeriveAgain

Locate = Callable[[Location], Place]
"""Where a location lies."""

EditPlan = Callable[[Plan], Plan]

ToldProject = Callable[[Project], Answer]

ToldShift = Callable[[Project, int], Answer]
"""How the caller is told of the project's new dates, and of how many lots have them."""


async def begin_project(work: ListingsWork, actor: Actor, plan: Plan, locate: Locate, once: Once | None, told: ToldProject) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        await expect_papers(work, actor, plan.documents)
        project = Project(ProjectId(uuid7()), actor.organization_id, plan, locate(plan.location))
        await work.projects.add(project)
        answer = await work.answers.keep(once, told(project))
        await work.commit()
    return answer


async def change_project(
    work: ListingsWork, actor: Actor, project_id: ProjectId, version: int, edit: EditPlan, locate: Locate, derive: DeriveAgain
) -> Project:
    async with work:
        project = await work.projects.for_change(project_id, actor.organization_id)
        expect_version(project, version)
        changed, _ = await _changed(work, actor, project, edit(project.plan), locate, derive)
        await work.commit()
    return changed


async def shift_project(
    work: ListingsWork,
    actor: Actor,
    project_id: ProjectId,
    version: int,
    shift: Shift,
    derive: DeriveAgain,
    once: Once | None,
    told: ToldShift,
) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        project = await work.projects.for_change(project_id, actor.organization_id)
        expect_version(project, version)
        changed, lots = await _changed(work, actor, project, shifted(project.plan, shift), lambda _: project.place, derive)
        answer = await work.answers.keep(once, told(changed, lots))
        await work.commit()
    return answer


async def _changed(
    work: ListingsWork, actor: Actor, project: Project, plan: Plan, locate: Locate, derive: DeriveAgain
) -> tuple[Project, int]:
    """The project with another plan, and how many lots have followed it."""
    await expect_papers(work, actor, plan.documents, project.plan.documents)
    changed = change_plan(project, plan, locate(plan.location), actor.organization_id)
    await work.projects.save(changed, before=project)
    return changed, await follow_project(work, project, changed, derive)
