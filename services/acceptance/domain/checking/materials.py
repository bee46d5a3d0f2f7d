"""Classes that the vocabulary does not have, and units that what is taken cannot be told in."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.faults import Fault
from services.acceptance.domain.rules.measures import Amounts
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.errors import CannotConvert, UnknownMaterial
from services.vocabulary.material import Material
from services.vocabulary.units import Dimensions, convert
from services.vocabulary.vocabulary import vocabulary

_MEASURED: Final = Dimensions(Decimal(1000), Decimal(500), Decimal(100), Decimal(50), Decimal(100))
"""A lot whose every measure is known: what cannot be converted then never can."""
_WEIGHED: Final = frozenset({Unit.KILOGRAM, Unit.TONNE})
"""What comes loose has no pieces to measure."""


def material_faults(criteria: Criteria) -> Iterator[Fault]:
    if not criteria.materials:
        yield Fault("/materials", "materials_missing")
    known = []
    for index, code in enumerate(criteria.materials):
        try:
            known.append(vocabulary().get(code))
        except UnknownMaterial as unknown:
            yield Fault(f"/materials/{index}", "material_unknown", {"code": code, "nearest": ", ".join(unknown.nearest) or "-"})
    for pointer, unit in _units(criteria):
        for material in known:
            if not _tellable(material, unit):
                yield Fault(pointer, "unit_impossible", {"unit": unit, "material": material.code, "own": material.unit})


def _units(criteria: Criteria) -> Iterator[tuple[str, Unit]]:
    """Every unit of a limit on the load or of a tier, and where it stands."""
    for index, rule in enumerate(criteria.rules):
        if isinstance(rule, Amounts):
            limits = {"at_least": rule.at_least, "at_most": rule.at_most}
            yield from ((f"/rules/{index}/{name}/unit", limit.unit) for name, limit in limits.items() if limit)
    for index, price in enumerate(criteria.prices):
        if price.from_quantity:
            yield f"/prices/{index}/from_quantity/unit", price.from_quantity.unit


def _tellable(material: Material, unit: Unit) -> bool:
    """Whether anything of this class, or of one below it, can be told in this unit."""
    return any(_converts(vocabulary().get(code), unit) for code in vocabulary().below(material.code))


def _converts(material: Material, unit: Unit) -> bool:
    measured = None if material.unit in _WEIGHED else _MEASURED
    try:
        convert(Quantity(Decimal(1), material.unit), unit, material, measured)
    except CannotConvert:
        return False
    return True
