"""Which candidates are best."""

from collections.abc import Iterable, Iterator, Sequence
from math import inf
from typing import NamedTuple, Protocol, TypeVar
from uuid import UUID

from services.matching.domain.candidate import Candidate
from services.matching.domain.distance import crow_from
from services.matching.domain.need import Need
from services.matching.domain.scoring import FULL, Scale

Place = tuple[int, UUID]
"""A place in the order of an answer: points and id."""


class Ranked(NamedTuple):
    """A candidate, how far away it is and what it is worth. Compares as it ranks: most points first, equal ones by id."""

    missing: int
    """Points to `FULL`. No two candidates have the same id, so what stands after it is never compared."""
    lot_id: UUID
    lot: Candidate
    crow_km: float
    fits: Sequence[float]

    @property
    def score(self) -> float:
        """0..1, to four digits."""
        return (FULL - self.missing) / FULL

    @property
    def place(self) -> Place:
        return FULL - self.missing, self.lot_id


def rank(candidates: Iterable[Candidate], need: Need, scale: Scale) -> list[Ranked]:
    """Those within the radius, the best first."""
    return sorted(_weighed(candidates, need, scale))


class Placed(Protocol):
    """Anything that has a place in the order of an answer."""

    @property
    def place(self) -> Place: ...


One = TypeVar("One", bound=Placed)


def beyond(ranked: Sequence[One], place: Place | None) -> Sequence[One]:
    """Those that rank after a place; all of them when there is none."""
    return ranked if place is None else [one for one in ranked if _order(one.place) > _order(place)]


def _order(place: Place) -> Place:
    """Most points first, equal ones by id."""
    points, at = place
    return -points, at


def _weighed(candidates: Iterable[Candidate], need: Need, scale: Scale) -> Iterator[Ranked]:
    crow = crow_from(need.near) if need.near else _nowhere
    reach_km = inf if need.radius_km is None else need.radius_km
    for lot in candidates:
        if (crow_km := crow(lot)) <= reach_km:
            fits = scale.fits_of(lot, crow_km)
            yield Ranked(FULL - scale.points(fits), lot.lot_id, lot, crow_km, fits)


def _nowhere(_: Candidate) -> float:
    return 0.0
