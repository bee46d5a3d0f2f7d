"""A published lot as a load: what its document and its facts say of it to the lines."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from services.acceptance.domain.facts import Fact, FactAudience
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.outlets.load import Asked, Handover, Load, amounts
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.sheet import Viewer
from services.kernel.geography import Point
from services.kernel.identity import ProgrammeId
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary

CLEANED: Final = ("finish", "cleaned")
"""The attribute of the vocabulary, and its value."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A published lot with what matters to its fates beside its material; `stated` are all facts that its owner states beside it."""

    lot: Lot
    place: Point
    start: dt.date
    kg: Decimal | None = None
    ready: bool = False
    asked: Asked | None = None
    handover: Handover | None = None
    stated: tuple[Fact, ...] = ()
    approvals: Mapping[ProgrammeId, Fact] = field(default_factory=dict)
    """Of receivers who have said yes to it, for their own programmes."""

    def load(self, viewer: Viewer, today: dt.date) -> Load:
        """The whole of it, judged by all that is known, reckoned with what the viewer may see."""
        circumstances = self.lot.load(vocabulary().get(self.lot.material), today)
        told = facts_of(self.lot)
        shown = [fact for fact in (*self.stated, *self.approvals.values()) if sees(viewer, fact, self.lot)]
        return Load(
            circumstances,
            known=Knowledge((*told, *self.stated)),
            shown=Knowledge((*told, *shown)),
            approved={one: Knowledge((*told, *self.stated, approval)) for one, approval in self.approvals.items()},
            place=self.place,
            amounts=amounts(circumstances, self.kg),
            country=self.lot.country,
            region=Region(self.lot.region) if self.lot.region else None,
            ready=self.ready,
            cleaned=any((trait.attribute, trait.value) == CLEANED for trait in self.lot.traits),
            asked=self.asked,
            handover=self.handover,
        )


def sees(viewer: Viewer, fact: Fact, lot: Lot) -> bool:
    """Whether the value is for these eyes: the owner's always."""
    if viewer.organization_id is not None and viewer.organization_id == lot.organization_id:
        return True
    match fact.audience:
        case FactAudience.PUBLIC:
            return True
        case FactAudience.PARTNERS:
            return viewer.organization_id in fact.partners
        case FactAudience.AUTHORITIES:
            return viewer.authority
        case FactAudience.PRIVATE:
            return False
