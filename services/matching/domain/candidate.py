"""A lot as far as scoring it needs to know."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from services.kernel.quantity import Unit
from services.kernel.window import Certainty
from services.matching.domain.need import Condition


class Candidate(NamedTuple):
    """A published lot that passed the hard filters.

    `lon` and `lat` are the published point, the only one known here; `start` and `end` the days on which it can be had. `words`
    has a bit for each word of the need that the lot has, `told` one for each attribute of which it tells any value; `price` is euros
    for one unit. A plain tuple of plain values, since a search makes two hundred.
    """

    lot_id: UUID
    lon: float
    lat: float
    material: str
    start: date
    end: date | None
    certainty: Certainty
    expected: date | None
    amount: float
    unit: Unit
    mass_kg: float | None
    condition: Condition | None
    completeness: float
    words: int = 0
    told: int = 0
    price: float | None = None
