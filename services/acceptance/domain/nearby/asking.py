"""Who asks, from where, what is found, and what kind of service is left when nothing is."""

from dataclasses import dataclass
from typing import Self

from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.receiver import Receiver
from services.acceptance.domain.site import Site, Visitor
from services.kernel.geography import Point, road_km
from services.kernel.quantity import Quantity
from services.vocabulary.material import Material
from services.vocabulary.places import Municipality, Region
from services.vocabulary.resolve import Resolution
from services.vocabulary.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Here:
    """Where the asker is; outside Belgium no municipality is known."""

    point: Point
    country: str
    municipality: Municipality | None = None

    @property
    def region(self) -> Region | None:
        return self.municipality.region if self.municipality else None


@dataclass(frozen=True, slots=True)
class Meant:
    """The class that words name, none where they name none surely enough; and what else they may mean, likeliest first."""

    material: Material | None
    others: tuple[Material, ...] = ()

    @classmethod
    def by(cls, resolution: Resolution) -> Self:
        best = resolution.best
        others = tuple(vocabulary().get(one.code) for one in resolution.candidates if one is not best)
        return cls(vocabulary().get(best.code) if best else None, others)


@dataclass(frozen=True, slots=True)
class Asking:
    """What somebody has, how much where he knows, and where it is now. A `visitor` is a private person or a trader."""

    material: Material
    here: Here
    visitor: Visitor
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Nearby:
    """A site that takes it, with the programme it does so under where one is published; `receiver` is without its other sites."""

    receiver: Receiver
    site: Site
    crow_km: float
    programme: Programme | None = None
    version: Version | None = None

    @property
    def km(self) -> float:
        """By road."""
        return road_km(self.crow_km)
