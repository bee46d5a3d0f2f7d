"""A lot as listings publishes it, as far as its acceptance hangs on it."""

import datetime as dt
from dataclasses import dataclass

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.facts import Paper, Presence
from services.kernel.identity import DocumentId, LotId, OrganizationId
from services.kernel.quantity import Quantity
from services.vocabulary.material import Material, MaterialCode
from services.vocabulary.units import Dimensions


@dataclass(frozen=True, slots=True)
class Evidence:
    """A paper that the lot names, under the code that listings gives its kind."""

    kind: str
    paper: Paper
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Trait:
    """An attribute of the lot; `stated` by its owner, else read from its words."""

    attribute: str
    value: str
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """What everyone may know of a lot. `quantity` is what can still be had of it, or all of it once nothing can."""

    id: LotId
    organization_id: OrganizationId
    version: int
    material: MaterialCode
    quantity: Quantity
    country: str
    region: str | None = None
    until: dt.date | None = None
    dimensions: Dimensions | None = None
    condition: str | None = None
    building_year: int | None = None
    substances: tuple[tuple[str, Presence], ...] = ()
    evidence: tuple[Evidence, ...] = ()
    traits: tuple[Trait, ...] = ()
    traders_only: bool = False

    def load(self, material: Material, today: dt.date) -> Circumstances:
        """All of it brought at once, as the load that is held against criteria."""
        return Circumstances(material, self.quantity, today, self.until, self.dimensions)
