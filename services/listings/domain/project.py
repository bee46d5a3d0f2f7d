"""A project: a building that is taken down or renovated, when, by whom, and who may do what in it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from services.kernel.identity import DocumentId, OrganizationId, ProjectId
from services.listings.domain.lot import Place
from services.listings.domain.offer import Availability, Location
from services.listings.domain.project_errors import (
    PartiesNotYours,
    ProjectNotFound,
    ProjectStepUnknown,
    ProjectVersionStale,
    RightMissing,
)


class ProjectState(StrEnum):
    """How far it is."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"


STEPS: Final[Mapping[ProjectState, frozenset[ProjectState]]] = {
    ProjectState.PLANNED: frozenset({ProjectState.RUNNING, ProjectState.CANCELLED}),
    ProjectState.RUNNING: frozenset({ProjectState.PLANNED, ProjectState.DONE, ProjectState.CANCELLED}),
    ProjectState.DONE: frozenset({ProjectState.RUNNING}),
    ProjectState.CANCELLED: frozenset({ProjectState.PLANNED}),
}
"""What a project may become: nothing is done that was never running, and what was ended too soon is taken up again."""


class ProjectRole(StrEnum):
    """What a party has to do in a project; the coordinator keeps the passport."""

    OWNER = "owner"
    SURVEYOR = "surveyor"
    DEMOLISHER = "demolisher"
    COORDINATOR = "coordinator"
    MANAGER = "manager"


class ProjectRight(StrEnum):
    """What a party's organization may do: each includes those before it."""

    READ = "read"
    EDIT = "edit"
    PUBLISH = "publish"

    def includes(self, other: "ProjectRight") -> bool:
        order = [*ProjectRight]
        return order.index(self) >= order.index(other)


class Registry(StrEnum):
    """Registers of addresses and buildings: Flanders' two, Brussels', Wallonia's, and the federal one over all."""

    ADRESSENREGISTER = "adressenregister"
    GEBOUWENREGISTER = "gebouwenregister"
    URBIS = "urbis"
    ICAR = "icar"
    BEST = "best"


class PaperKind(StrEnum):
    """Papers of a project: permits, surveys, and those that follow the demolition waste in Flanders."""

    PERMIT = "permit"
    DEMOLITION_PLAN = "demolition_plan"
    ASBESTOS_ATTEST_NON_DESTRUCTIVE = "asbestos_attest_nondestructive"
    DESTRUCTIVE_INVENTORY = "destructive_inventory"
    LAB_ANALYSIS = "lab_analysis"
    CONFORMITY_DECLARATION = "conformverklaring"
    PROCESSING_CONSENT = "verwerkingstoelating"
    INSPECTION_REPORT = "controleverslag"
    DEMOLITION_ATTEST = "sloopattest"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Registered:
    """What a register calls the building or its address."""

    registry: Registry
    id: str


@dataclass(frozen=True, slots=True)
class Building:
    """What is taken down or renovated. An unknown year counts as old."""

    name: str | None = None
    kind: str | None = None
    address: str | None = None
    registered: tuple[Registered, ...] = ()
    building_year: int | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """Someone in the project: an organization of ours, which may do what its right says, or whoever has that name."""

    role: ProjectRole
    right: ProjectRight = ProjectRight.READ
    organization_id: OrganizationId | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the project, named so that it can be asked for; or kept here, as the document of this id."""

    kind: PaperKind
    number: str | None = None
    issuer: str | None = None
    date: dt.date | None = None
    valid_until: dt.date | None = None
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is stated of a project."""

    name: str
    location: Location
    planned: Availability
    state: ProjectState = ProjectState.PLANNED
    building: Building = Building()
    external_id: str | None = None
    parties: tuple[Party, ...] = ()
    documents: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """A plan with an id, a version and a place; the keeper may do everything in it, and owns the lots that are made of it."""

    id: ProjectId
    organization_id: OrganizationId
    plan: Plan
    place: Place
    version: int = 1

    def rights(self) -> Mapping[OrganizationId, ProjectRight]:
        """What each organization may do: the most that a role gives it."""
        held: dict[OrganizationId, ProjectRight] = {}
        for party in self.plan.parties:
            if party.organization_id is not None:
                before = held.get(party.organization_id, ProjectRight.READ)
                held[party.organization_id] = party.right if party.right.includes(before) else before
        return held | {self.organization_id: ProjectRight.PUBLISH}


def require(project: Project, organization: OrganizationId, right: ProjectRight) -> None:
    """Who has no right at all hears of no project; who has too little hears which."""
    held = project.rights().get(organization)
    if held is None:
        raise ProjectNotFound(project.id)
    if not held.includes(right):
        raise RightMissing(held, right)


def expect_version(project: Project, version: int) -> None:
    """An edit is made for the version its author read."""
    if project.version != version:
        raise ProjectVersionStale(version, project.version)


def change_plan(project: Project, plan: Plan, place: Place, by: OrganizationId) -> Project:
    """The project with another plan. Only its keeper says who takes part."""
    if plan.parties != project.plan.parties and by != project.organization_id:
        raise PartiesNotYours
    before, after = project.plan.state, plan.state
    if after is not before and after not in STEPS[before]:
        raise ProjectStepUnknown(before, after, tuple(sorted(STEPS[before])))
    return replace(project, plan=plan, place=place, version=project.version + 1)
