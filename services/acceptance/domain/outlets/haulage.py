"""Packing it and bringing it there: the way by road, the lorry by the mass, what that costs and emits."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from typing import Final

from services.acceptance.domain.criteria import PriceKind
from services.acceptance.domain.outlets import gate
from services.acceptance.domain.outlets.lines import Line, LineKind, line
from services.acceptance.domain.outlets.load import Handover, Load
from services.acceptance.domain.outlets.option import Always, Care, Destination, Option, care
from services.acceptance.domain.outlets.prices import due, stated
from services.acceptance.domain.outlets.rates import Rate, Rates
from services.acceptance.domain.rules.arrangements import Packaging, Supplier
from services.acceptance.domain.site import DeliveryMode
from services.kernel.geography import great_circle_km, road_km, road_minutes
from services.kernel.quantity import Unit

CONTAINER_LORRY: Final = "rigid_32"
_ON_PALLETS: Final = frozenset({"pallet", "wrapped", "stacked", "crate", "rack", "mesh_box", "bundle"})
_IN_BAGS: Final = frozenset({"bag", "big_bag"})
_ALWAYS_AT: Final = {Always.DIRECT_REUSE: "transport.buyer", Always.CRUSHER: "transport.crusher", Always.DISPOSAL: "transport.disposal"}


class Packed(StrEnum):
    LOOSE = "loose"
    PALLETS = "pallets"
    BAGS = "bags"
    CONTAINERS = "containers"


@dataclass(frozen=True, slots=True)
class Packing:
    """In how many of what; `supplied` where the receiver brings them."""

    packed: Packed
    count: int
    supplied: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """Kilometres and minutes by road, one way; the lorry, how often it goes, what it costs and what it emits in kg CO2e.

    Not `gets_in`: the smallest is too large for the site, and nobody fetches it.
    """

    km: Decimal
    minutes: Decimal
    vehicle: str
    trips: int
    cost: Line
    co2e_kg: Decimal
    gets_in: bool = True


def packing(load: Load, option: Option, rates: Rates) -> Packing:
    """As the receiver wants it; else what has to stay whole on pallets, waste in bags or containers, rubble loose."""
    rule = next((one for one in option.criteria.rules if isinstance(one, Packaging)), None)
    supplied = rule is not None and rule.supplied_by is Supplier.RECEIVER
    wanted = frozenset(rule.one_of) if rule else frozenset()
    tonnes = load.tonnes or Decimal(0)
    pallets = _ceiling(tonnes / rates["pallet.payload"].value)
    if wanted & _ON_PALLETS or (not wanted and care(option.fate, load) is Care.WHOLE):
        return Packing(Packed.PALLETS, pallets, supplied)
    if option.to is Always.CRUSHER:
        return Packing(Packed.LOOSE, 0)
    return _boxed(load, wanted, rates, supplied=supplied, container=CONTAINER_LORRY in _lorries(option, rates))


def _boxed(load: Load, wanted: frozenset[str], rates: Rates, *, supplied: bool, container: bool) -> Packing:
    """In bags or in containers: as wanted, else whichever is cheaper; in bags where a container does not get in."""
    bags, containers = _filled(load, "bag", rates), _filled(load, "container", rates)
    dearer = bags * rates["bag.price"].value > containers * rates["container.rent"].value
    if wanted & _IN_BAGS or (not wanted and not (dearer and container)):
        return Packing(Packed.BAGS, bags, supplied)
    return Packing(Packed.CONTAINERS, containers, supplied)


def packed(load: Load, option: Option, packing_: Packing, rates: Rates) -> Line | None:
    """What pallets, bags or containers cost; nothing where the receiver brings them or the buyer packs."""
    if packing_.supplied or load.tonnes is None or _buyers(load, option):
        return None
    match packing_.packed:
        case Packed.LOOSE:
            return None
        case Packed.PALLETS:
            return _pallets(packing_.count, rates)
        case Packed.BAGS:
            return _counted(LineKind.PACKAGING, packing_.count, rates["bag.price"])
        case Packed.CONTAINERS:
            return _counted(LineKind.CONTAINER, packing_.count, rates["container.rent"])


def way(load: Load, option: Option, packing_: Packing, rates: Rates) -> Way | None:
    """The way there, with the smallest lorry that carries a visit's share at once, else with the largest that gets in several times."""
    if load.tonnes is None:
        return None
    km = Decimal(round(road_km(_crow_km(load, option, rates)), 1)).quantize(Decimal("0.1"))
    minutes = Decimal(round(road_minutes(float(km))))
    allowed, share = _lorries(option, rates), gate.visits(load, option)
    if packing_.packed is Packed.CONTAINERS:
        vehicle, trips = CONTAINER_LORRY, max(packing_.count, share)
    else:
        vehicle, each = _vehicle(load.tonnes / share, allowed or gate.VEHICLES[:1], rates)
        trips = each * share
    cost = _haul(km, minutes, vehicle, trips, rates)
    return Way(km, minutes, vehicle, trips, cost, load.tonnes * km * rates[f"vehicle.{vehicle}.co2e"].value, bool(allowed))


def transport(load: Load, option: Option, there: Way | None, rates: Rates) -> Line | None:
    """What the lorry costs, there and back; or what the receiver asks for fetching it, where that is less."""
    if there is None or (option.to is Always.DIRECT_REUSE and load.handover is not Handover.DELIVERED):
        return None  # the buyer fetches it
    fetched = _fetched(load, option, there.trips, rates)
    if fetched is None:
        return there.cost
    return max(fetched, there.cost, key=lambda one: one.amount) if _may_bring(option, rates) else fetched


def _haul(way_km: Decimal, minutes: Decimal, vehicle: str, trips: int, rates: Rates) -> Line:
    """What the lorry costs, there and back, with loading and unloading."""
    km, hour, handling = rates[f"vehicle.{vehicle}.km"], rates[f"vehicle.{vehicle}.hour"], rates["transport.handling"]
    each = 2 * way_km * km.value + (2 * minutes / 60 + handling.value) * hour.value
    how = f"{trips} x (2 x {way_km} km x {km} + (2 x {minutes} min + {handling}) x {hour})"
    return line(LineKind.TRANSPORT, -trips * each, how, km, hour, handling)


def _fetched(load: Load, option: Option, trips: int, rates: Rates) -> Line | None:
    """What being fetched costs: nothing where there is no other way and no price for it."""
    if not isinstance(option.to, Destination) or DeliveryMode.PICK_UP not in option.to.site.delivery_modes:
        return None
    price = stated(load, option.criteria, PriceKind.PICK_UP)
    asked = due(load, price, trips, rates) if price else None
    if asked is None:
        return None if _may_bring(option, rates) else line(LineKind.TRANSPORT, Decimal(0), "0 EUR")
    return line(LineKind.TRANSPORT, -asked.amount, asked.how, *asked.rates)


def _may_bring(option: Option, rates: Rates) -> bool:
    """Not where it is always fetched, nor where it can be and no lorry of one's own gets in."""
    modes = option.to.site.delivery_modes if isinstance(option.to, Destination) else ()
    if DeliveryMode.PICK_UP not in modes:
        return True
    return set(modes) != {DeliveryMode.PICK_UP} and bool(gate.lorries(option, rates))


def _lorries(option: Option, rates: Rates) -> tuple[str, ...]:
    """Whoever fetches it knows his own gate."""
    return gate.lorries(option, rates) if _may_bring(option, rates) else gate.VEHICLES


def _crow_km(load: Load, option: Option, rates: Rates) -> float:
    if isinstance(option.to, Destination):
        return great_circle_km(load.place, option.to.site.place.point)
    return float(rates[_ALWAYS_AT[option.to]].value)


def _vehicle(tonnes: Decimal, allowed: Sequence[str], rates: Rates) -> tuple[str, int]:
    for name in allowed:
        if tonnes <= rates[f"vehicle.{name}.payload"].value:
            return name, 1
    largest = allowed[-1]
    return largest, _ceiling(tonnes / rates[f"vehicle.{largest}.payload"].value)


def _filled(load: Load, box: str, rates: Rates) -> int:
    """How many it fills by mass, or by volume where that is known and more."""
    by_mass = _ceiling((load.tonnes or Decimal(0)) / rates[f"{box}.payload"].value)
    volume = load.amounts.get(Unit.CUBIC_METRE, Decimal(0)) * rates["container.loosening"].value
    return max(1, by_mass, _ceiling(volume / rates[f"{box}.volume"].value))


def _pallets(count: int, rates: Rates) -> Line:
    price, hours, labour = rates["pallet.price"], rates["pallet.hours"], rates["labour.hour"]
    how = f"{count} pallet x ({price} + {hours} x {labour})"
    return line(LineKind.PACKAGING, -count * (price.value + hours.value * labour.value), how, price, hours, labour)


def _counted(kind: LineKind, count: int, rate: Rate) -> Line:
    return line(kind, -count * rate.value, f"{count} x {rate}", rate)


def _buyers(load: Load, option: Option) -> bool:
    return option.to is Always.DIRECT_REUSE and load.handover in {Handover.BUYER_DISMANTLES, Handover.DISMANTLED}


def _ceiling(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_CEILING))
