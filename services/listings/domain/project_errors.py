"""What can be wrong with a project or its inventory. Facts only."""

from dataclasses import dataclass

from services.kernel.identity import ProjectId
from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class ProjectNotFound(ListingError):
    """No such project, or none that the asker takes part in."""

    project_id: ProjectId


@dataclass(eq=False)
class RightMissing(ListingError):
    """The asker takes part in the project, with less of a right than this takes."""

    held: str
    needed: str


@dataclass(eq=False)
class PartiesNotYours(ListingError):
    """Only the keeper of a project says who takes part in it."""


@dataclass(eq=False)
class ProjectVersionStale(ListingError):
    """The project has changed since the asker read it."""

    expected: int
    actual: int


@dataclass(eq=False)
class ProjectStepUnknown(ListingError):
    """A project does not become this after that."""

    before: str
    after: str
    possible: tuple[str, ...]


@dataclass(eq=False)
class SurveyedNotFound(ListingError):
    """The project's inventory has no such item."""

    item_id: str


@dataclass(eq=False)
class ItemUntitled(ListingError):
    """The first time an item is told of, it needs a title."""

    number: str


@dataclass(eq=False)
class ItemTwice(ListingError):
    """One delivery tells of an item once."""

    number: str


@dataclass(eq=False)
class StageBehind(ListingError):
    """What an earlier stage said of an item is kept as it was."""

    number: str
    stage: str
    current: str


@dataclass(eq=False)
class ItemsRefused(ListingError):
    """Some items of a delivery make no sense, so that none is stored: each by its index, with what is wrong with it."""

    wrong: tuple[tuple[int, ListingError], ...]


@dataclass(eq=False)
class ProjectCancelled(ListingError):
    """Nothing is offered of a building that stays."""


@dataclass(eq=False)
class ItemStays(ListingError):
    """What is used again in its place is not offered."""

    number: str


@dataclass(eq=False)
class ItemUncounted(ListingError):
    """Nothing is offered without a quantity."""

    number: str


@dataclass(eq=False)
class ShiftedBehind(ListingError):
    """A lot cannot be had in days that lie behind."""

    title: str
    until: str


@dataclass(eq=False)
class ShiftImpossible(ListingError):
    """A project ends on or after the day it begins, and is expected in between."""


@dataclass(eq=False)
class OutcomesRefused(ListingError):
    """Some lines make no sense, so that none is stored: each by its index, with what is wrong with it."""

    wrong: tuple[tuple[int, ListingError], ...]


@dataclass(eq=False)
class OutcomesVersionStale(ListingError):
    """The outcomes have been stated anew since the asker read them."""

    expected: int
    actual: int


@dataclass(eq=False)
class NothingPublished(ListingError):
    """Of nothing there is no proof."""


@dataclass(eq=False)
class ProofNotFound(ListingError):
    """No such proof."""

    proof_id: str
