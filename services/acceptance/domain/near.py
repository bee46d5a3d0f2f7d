"""The receiver's view: lots near its sites that pass, or that one kind of work keeps from it."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.acceptance.domain.judging import Ruled
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.verdict import Outcome
from services.kernel.identity import SiteId, VersionId


class Wished(StrEnum):
    """Which lots a receiver looks for."""

    PASS = "pass"  # noqa: S105 - no password
    ONE_REMEDY_AWAY = "one_remedy_away"


@dataclass(frozen=True, slots=True)
class NearBy:
    """What is asked: after which distance and lot, and whether by a trader."""

    wished: Wished
    radius_km: float
    trader: bool
    after: tuple[float, UUID] | None
    limit: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where the lot is published to be."""

    point: tuple[float, float]
    municipality: str | None


@dataclass(frozen=True, slots=True)
class Near:
    """A lot, how far as the crow flies from which site, and what is left open."""

    lot: Lot
    title: str
    place: Place
    site_id: SiteId
    metres: float
    outcome: Outcome
    version_id: VersionId
    open: tuple[Ruled, ...]
