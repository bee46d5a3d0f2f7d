"""A lot as far as scoring it needs to know."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.kernel.geography import Point
from services.kernel.quantity import Unit
from services.kernel.window import Certainty, Window
from services.matching.domain.need import Condition


@dataclass(frozen=True, slots=True)
class Candidate:
    """A published lot that passed the hard filters.

    `point` is the published one, the only one known here. `words` has a bit for each word of the need that the lot has.
    """

    lot_id: UUID
    point: Point
    material: str
    window: Window
    certainty: Certainty
    expected: date | None
    amount: float
    unit: Unit
    mass_kg: float | None
    condition: Condition | None
    completeness: float
    words: int = 0
