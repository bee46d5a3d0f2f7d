"""What can be wrong with receivers and their sites. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass

from services.kernel.identity import ReceiverId, SiteId


class AcceptanceError(Exception):
    """Anything the rules of acceptance refuse."""


@dataclass(eq=False)
class ReceiverNotFound(AcceptanceError):
    """No such receiver, or none that the asker may change."""

    receiver_id: ReceiverId


@dataclass(eq=False)
class SiteNotFound(AcceptanceError):
    """The receiver has no such site."""

    site_id: SiteId


@dataclass(eq=False)
class StaleVersion(AcceptanceError):
    """The receiver has changed since the asker read it."""

    receiver_id: ReceiverId
    expected: int
    actual: int


class Busy(AcceptanceError):
    """As much is being reckoned already as this process can beside its answers."""


@dataclass(eq=False)
class TooManySites(AcceptanceError):
    """A receiver is read and told as a whole, so it stays of a size that can be."""

    limit: int


@dataclass(eq=False)
class ReceiverNameTaken(AcceptanceError):
    """The organization has a receiver of this name already."""


@dataclass(eq=False)
class SiteNameTaken(AcceptanceError):
    """The receiver has a site of this name already."""


@dataclass(eq=False)
class ReceiverHasProgrammes(AcceptanceError):
    """What was published stays, since verdicts name it, and so does its receiver."""


@dataclass(eq=False)
class PlaceMalformed(AcceptanceError):
    """A place to look from is a longitude and a latitude in Europe."""

    near: str


@dataclass(eq=False)
class UseNotFound(AcceptanceError):
    """No use has this code; `known` are those that do."""

    code: str
    known: tuple[str, ...]


@dataclass(eq=False)
class UnknownTerm(AcceptanceError):
    """No such substance, component, paper or whatever was asked for; `nearest` are codes that look like it."""

    code: str
    kinds: tuple[str, ...]
    nearest: tuple[str, ...]


@dataclass(eq=False)
class UnknownRates(AcceptanceError):
    """There are no rates of these keys."""

    keys: tuple[str, ...]


@dataclass(eq=False)
class RatesImpossible(AcceptanceError):
    """Some rates are below zero, or more than a share can be, or nothing where one divides by them: key and largest, if there is one."""

    wrong: tuple[tuple[str, str], ...]


@dataclass(eq=False)
class StaleRates(AcceptanceError):
    """The organization's rates have changed since the asker read them."""

    expected: int
    actual: int
