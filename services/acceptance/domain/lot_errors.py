"""What can be wrong with what is stated of lots."""

import datetime as dt
from dataclasses import dataclass

from services.acceptance.domain.errors import AcceptanceError
from services.acceptance.domain.facts import Basis
from services.kernel.identity import LotId


@dataclass(eq=False)
class LotNotFound(AcceptanceError):
    """No such lot is published, or not to the asker; or it is not the asker's to speak for."""

    lot_id: LotId


@dataclass(eq=False)
class StaleFacts(AcceptanceError):
    """The facts of the lot have changed since the asker read them."""

    lot_id: LotId
    expected: int
    actual: int


@dataclass(eq=False)
class TooManyFacts(AcceptanceError):
    """A lot's facts are read as a whole, so they stay of a size that can be."""

    limit: int


@dataclass(eq=False)
class ApprovalStated(AcceptanceError):
    """Only the receiver can say that he approves."""


@dataclass(eq=False)
class FactAhead(AcceptanceError):
    """Nobody knows today what is measured, certified or issued tomorrow."""

    today: dt.date


@dataclass(eq=False)
class BasisUnproved(AcceptanceError):
    """It says that it is measured or certified, and not by whom or how."""

    basis: Basis
