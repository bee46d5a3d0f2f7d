"""What can be wrong with a consignment. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass
from datetime import date

from services.acceptance.domain.errors import AcceptanceError
from services.kernel.identity import ConsignmentId, ProgrammeId
from services.kernel.quantity import Quantity


@dataclass(eq=False)
class ConsignmentNotFound(AcceptanceError):
    """No such consignment, or none that the asker is a party to."""

    consignment_id: ConsignmentId


@dataclass(eq=False)
class MoreThanThereIs(AcceptanceError):
    """More is offered than can still be had of the lot."""

    there_is: Quantity


@dataclass(eq=False)
class TooManyUnderway(AcceptanceError):
    """So many loads of the lot are on their way to the programme that another must wait."""

    limit: int


@dataclass(eq=False)
class NothingInForce(AcceptanceError):
    """The programme has no version in force today."""

    programme_id: ProgrammeId


@dataclass(eq=False)
class Unconfirmed(AcceptanceError):
    """Somebody wrote the programme down; its receiver does not stand for it, so nobody is there to say yes."""

    programme_id: ProgrammeId


@dataclass(eq=False)
class NotTaken(AcceptanceError):
    """The programme does not take this material, or not at that site."""

    programme_id: ProgrammeId


@dataclass(eq=False)
class RefusedByRules(AcceptanceError):
    """A rule that cannot be mended says no."""

    rules: tuple[str, ...]


@dataclass(eq=False)
class NotYourStep(AcceptanceError):
    """The other party's to do."""

    step: str
    party: str


@dataclass(eq=False)
class StandsOtherwise(AcceptanceError):
    """It is in another status than the step needs."""

    consignment_id: ConsignmentId
    status: str


@dataclass(eq=False)
class ApprovalLapsed(AcceptanceError):
    """The approval does not reach so far."""

    valid_until: date | None


@dataclass(eq=False)
class RuleUnknown(AcceptanceError):
    """The version it was offered to has no such rule."""

    rule: str
    rules: tuple[str, ...]
