"""The load that is held against criteria, beside the facts of its lot: how much, of what, and by when it must be gone."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from services.kernel.quantity import Quantity, Unit
from services.vocabulary.errors import CannotConvert
from services.vocabulary.material import Material
from services.vocabulary.units import Dimensions, convert


@dataclass(frozen=True, slots=True)
class Circumstances:
    """One load. `until` is the last day it is there; `taken_this_year` what the receiver had from this sender before, in kilograms."""

    material: Material
    quantity: Quantity
    today: dt.date
    until: dt.date | None = None
    dimensions: Dimensions | None = None
    taken_this_year: Decimal | None = None

    def in_unit(self, unit: Unit) -> Decimal | None:
        """The load in this unit, None where no figure leads there."""
        try:
            return convert(self.quantity, unit, self.material, self.dimensions).quantity.value
        except CannotConvert:
            return None
