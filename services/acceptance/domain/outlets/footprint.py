"""What a way emits, what it spares, and what that makes against the way it would go without anybody choosing."""

from dataclasses import dataclass
from decimal import Decimal

from services.acceptance.domain.outlets.handwork import broken
from services.acceptance.domain.outlets.haulage import Way
from services.acceptance.domain.outlets.load import KG_PER_TONNE, Load
from services.acceptance.domain.outlets.option import Care, Option, care
from services.acceptance.domain.outlets.rates import Rates

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Footprint:
    """Kilograms of CO2e: of the transport, and of the new product that is not made; None where its class has no figure."""

    transport: Decimal
    spared: Decimal | None

    @property
    def balance(self) -> Decimal:
        """What is emitted, less what is spared as far as it is known."""
        return self.transport - (self.spared or NOTHING)


def footprint(load: Load, option: Option, there: Way | None, rates: Rates) -> Footprint:
    """Reuse takes the place of a new product (modules A1 to A3), but for what breaks. Of recycling, only the transport is counted."""
    emitted = there.co2e_kg if there else NOTHING
    if care(option.fate, load) is not Care.WHOLE:
        return Footprint(emitted, NOTHING)
    carbon, tonnes = load.material.carbon, load.tonnes
    if carbon is None or tonnes is None:
        return Footprint(emitted, None)
    again, lost = rates.of("reused", load.material), broken(load, option, rates)
    per_kg = carbon.value - (again.value if again else NOTHING)
    return Footprint(emitted, tonnes * KG_PER_TONNE * per_kg * (1 - (lost.value if lost else NOTHING)))
