"""Which candidates are best."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from services.matching.domain.candidate import Candidate
from services.matching.domain.distance import crow_from
from services.matching.domain.need import Need
from services.matching.domain.scoring import Scale

Place = tuple[float, UUID]
"""A place in the order of an answer: score and id."""


class Ranked(NamedTuple):
    """A candidate and what it is worth. Compares as it ranks: the highest score first, equal scores by id."""

    below: float
    """The score, negative: no two have the same id, so nothing after it is ever compared."""
    lot_id: UUID
    lot: Candidate
    fits: Sequence[float]

    @property
    def score(self) -> float:
        return -self.below

    @property
    def place(self) -> Place:
        return self.score, self.lot_id


def rank(candidates: Iterable[Candidate], scale: Scale) -> list[Ranked]:
    """All of them, the best first."""
    return sorted(_weighed(lot, scale) for lot in candidates)


def within_reach(candidates: Iterable[Candidate], need: Need) -> list[Candidate]:
    """Those inside the radius, by the distance that is shown."""
    if need.near is None or need.radius_km is None:
        return [*candidates]
    crow, radius_km = crow_from(need.near), need.radius_km
    return [lot for lot in candidates if crow(lot) <= radius_km]


def beyond(ranked: Sequence[Ranked], place: Place | None) -> Sequence[Ranked]:
    """Those that rank after a place; all of them when there is none."""
    if place is None:
        return ranked
    score, lot_id = place
    return [one for one in ranked if (one.below, one.lot_id) > (-score, lot_id)]


def _weighed(lot: Candidate, scale: Scale) -> Ranked:
    fits = scale.fits_of(lot)
    return Ranked(-scale.score(fits), lot.lot_id, lot, fits)
