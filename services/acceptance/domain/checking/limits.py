"""Limits that nothing can keep: reversed, missing, beyond what there is, or not of the scale."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from services.acceptance.domain.amounts import mm
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.faults import Fault
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import LeadTime
from services.acceptance.domain.rules.composition import MaxFraction
from services.acceptance.domain.rules.fitness import Performance
from services.acceptance.domain.rules.measures import Amounts, Dimension
from services.acceptance.domain.rules.papers import ConstructionYear, DocumentRequired, PreApproval
from services.acceptance.domain.terms import Kind, Term, terms
from services.kernel.quantity import Quantity, Unit

FIRST_YEAR: Final = 1000
_MOST_DAYS: Final = 36_500


def limit_faults(criteria: Criteria, today: date) -> Iterator[Fault]:
    for index, rule in enumerate(criteria.rules):
        yield from (Fault(f"/rules/{index}{field}", code, told) for field, code, told in _found(rule, today))


_Found = tuple[str, str, Mapping[str, object]]


def _found(rule: Rule, today: date) -> Iterator[_Found]:  # noqa: C901 - one branch per kind of rule
    match rule:
        case Dimension(at_least=low, at_most=high):
            yield from _limits(low, high, reversed_=_over(mm(low), mm(high)))
        case Amounts(at_least=low, at_most=high):
            yield from _limits(low, high, reversed_=_more(low, high))
        case MaxFraction(grain_from=low, grain_to=high) if _over(mm(low), mm(high)):
            yield "/grain_from", "minimum_above_maximum", {"low": low, "high": high}
        case ConstructionYear(not_before=first, not_after=last):
            yield from _limits(first, last, reversed_=_over(first, last), low_field="not_before")
            for field, year in (("/not_before", first), ("/not_after", last)):
                if year is not None and not FIRST_YEAR <= year <= today.year:
                    yield field, "year_beyond", {"first": FIRST_YEAR, "last": today.year}
        case LeadTime(days=days):
            yield from _days("/days", days)
        case DocumentRequired(max_age_days=days):
            yield from _days("/max_age_days", days)
        case PreApproval(valid_days=days):
            yield from _days("/valid_days", days)
        case Performance():
            yield from _performance(rule)
        case _:
            pass


def _limits(low: object, high: object, *, reversed_: bool, low_field: str = "at_least") -> Iterator[_Found]:
    if low is None and high is None:
        yield "", "limit_missing", {}
    if reversed_:
        yield f"/{low_field}", "minimum_above_maximum", {"low": low, "high": high}


def _over(low: Decimal | int | None, high: Decimal | int | None) -> bool:
    return low is not None and high is not None and low > high


def _more(low: Quantity | None, high: Quantity | None) -> bool:
    """Of the same unit, or both of a mass; what a piece weighs is another matter."""
    if low is None or high is None:
        return False
    factors = {Unit.TONNE: 1000, Unit.KILOGRAM: 1}
    if low.unit in factors and high.unit in factors:
        return low.value * factors[low.unit] > high.value * factors[high.unit]
    return low.unit is high.unit and low.value > high.value


def _days(field: str, days: int | None) -> Iterator[_Found]:
    if days is not None and not 0 <= days <= _MOST_DAYS:
        yield field, "days_beyond", {"most": _MOST_DAYS}


def _performance(rule: Performance) -> Iterator[_Found]:
    """A property that is unknown is told elsewhere."""
    scale = next((term for term in terms().of(Kind.PROPERTY) if term.code == rule.property), None)
    if rule.at_least is None and rule.at_most is None and rule.at_least_class is None and not rule.one_of:
        yield "", "limit_missing", {}
    if _over(rule.at_least, rule.at_most):
        yield "/at_least", "minimum_above_maximum", {"low": rule.at_least, "high": rule.at_most}
    if scale is not None:
        yield from _of_the_scale(rule, scale)


def _of_the_scale(rule: Performance, scale: Term) -> Iterator[_Found]:
    figures = {"/at_least": rule.at_least, "/at_most": rule.at_most}
    classes = {"/at_least_class": rule.at_least_class} | {f"/one_of/{place}": one for place, one in enumerate(rule.one_of)}
    if scale.classes:
        yield from ((at, "property_otherwise", {"way": "at_least_class, one_of"}) for at, value in figures.items() if value is not None)
    if scale.unit:
        yield from ((at, "property_otherwise", {"way": f"at_least, at_most ({scale.unit})"}) for at, value in classes.items() if value)
    for at, value in classes.items():
        if scale.classes and value is not None and value not in scale.classes:
            yield at, "class_unknown", {"given": value, "classes": ", ".join(scale.classes)}
