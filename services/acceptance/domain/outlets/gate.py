"""What a site lets in: the largest lorry, and so much at a time. What nobody can know, such as the loads of others, is not reckoned."""

from collections.abc import Iterator
from decimal import ROUND_CEILING, Decimal
from typing import Final

from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Destination, Option
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.rules.measures import Amounts, Per
from services.acceptance.domain.site import Period, Quota, Vehicle

VEHICLES: Final = ("van", "rigid_7", "rigid_17", "rigid_32", "articulated")
"""From the smallest."""
_APART: Final = {Period.VISIT: 0, Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 30}
"""Days from one to the next. A year is no wait but a refusal."""


def lorries(option: Option, rates: Rates) -> tuple[str, ...]:
    """Those that get in, the smallest first; none where all are too large."""
    limit = option.to.site.vehicle if isinstance(option.to, Destination) else None
    return VEHICLES if limit is None else tuple(name for name in VEHICLES if _gets_in(name, limit, rates))


def visits(load: Load, option: Option) -> int:
    """Into how many its quota divides the load at least; one where there is none, or no figure leads to its unit."""
    quota = _quota(option)
    return 1 if quota is None or quota.per is Period.YEAR else _shares(load, quota)


def days_apart(load: Load, option: Option) -> int:
    """From the first visit to the last, where its quota asks for more than one."""
    quota = _quota(option)
    return 0 if quota is None else (visits(load, option) - 1) * _APART.get(quota.per, 0)


def rules(load: Load, option: Option) -> Iterator[Amounts]:
    """The quota of a year, where the load alone is more: no number of visits brings it in."""
    quota = _quota(option)
    if quota and quota.per is Period.YEAR and _shares(load, quota) > 1:
        yield Amounts(id="site/quota", per=Per.YEAR, at_most=quota.quantity)


def _quota(option: Option) -> Quota | None:
    return option.to.site.quota if isinstance(option.to, Destination) else None


def _shares(load: Load, quota: Quota) -> int:
    amount = load.amounts.get(quota.quantity.unit)
    return 1 if amount is None else max(1, _ceiling(amount / quota.quantity.value))


def _gets_in(name: str, limit: Vehicle, rates: Rates) -> bool:
    sizes = ((limit.tonnes, "mass"), (limit.length_m, "length"), (limit.height_m, "height"))
    return all(most is None or rates[f"vehicle.{name}.{what}"].value <= most for most, what in sizes)


def _ceiling(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_CEILING))
