"""Rules that cannot both hold, so that nothing would ever be accepted."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from services.acceptance.domain.amounts import mm
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.faults import Fault
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, Packaging
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden, LabLimit, MaxFraction, Moisture, Wetness
from services.acceptance.domain.rules.fitness import Performance
from services.acceptance.domain.rules.measures import Amounts, Dimension
from services.acceptance.domain.rules.papers import Brand, BrandScope, ConstructionYear, Origin
from services.acceptance.domain.rules.rule import Level
from services.acceptance.domain.terms import Kind, terms


def conflicts(criteria: Criteria) -> Iterator[Fault]:
    """Of what is required only: a wish may go further than what must be."""
    required = [(index, rule) for index, rule in enumerate(criteria.rules) if rule.level is Level.REQUIRED]
    for index, rule in required:
        if isinstance(rule, Origin):
            both = (place for place, code in enumerate(rule.refused) if code in rule.allowed)
            yield from (Fault(f"/rules/{index}/refused/{place}", "allowed_and_refused", {"code": rule.refused[place]}) for place in both)
    for (_, earlier), (index, later) in combinations(required, 2):
        if code := _both_ways(earlier, later) or _both_ways(later, earlier):
            yield Fault(f"/rules/{index}", code, {"other": earlier.id})
        elif _exclude(earlier, later):
            yield Fault(f"/rules/{index}", "cannot_both_hold", {"other": earlier.id})


def _both_ways(one: Rule, other: Rule) -> str | None:
    """Forbidden by one, and let in by the other."""
    match one, other:
        case Forbidden(what=what), MaxFraction(component=limited) | LabLimit(substance=limited) if what == limited:
            return "forbidden_and_limited"
        case Forbidden(what=what), AllowedAttachments(allowed=allowed) if what in allowed:
            return "forbidden_and_allowed"
        case Moisture(state=Wetness.ANY), Moisture(state=Wetness.DRY | Wetness.AT_MOST):
            return "cannot_both_hold"
        case Brand(scope=BrandScope.ANY), Brand(scope=BrandScope.OWN):
            return "cannot_both_hold"
        case _:
            return None


def _exclude(one: Rule, other: Rule) -> bool:  # noqa: PLR0911 - one line per kind of rule
    """Whether what keeps one breaks the other."""
    match one, other:
        case (Packaging(one_of=these), Packaging(one_of=those)) | (Delivery(one_of=these), Delivery(one_of=those)):
            return set(these).isdisjoint(those)
        case Brand(scope=BrandScope.OWN), Brand(scope=BrandScope.OWN):
            return {name.casefold() for name in one.brands}.isdisjoint(name.casefold() for name in other.brands)
        case Origin(), Origin():
            return _nowhere(one, other)
        case Dimension(), Dimension():
            same = one.measure is other.measure
            return same and _apart((mm(one.at_least), mm(other.at_least)), (mm(one.at_most), mm(other.at_most)))
        case Amounts(), Amounts():
            limits = [limit for rule in (one, other) for limit in (rule.at_least, rule.at_most) if limit]
            same = one.per is other.per and len({limit.unit for limit in limits}) == 1
            lows, highs = ((rule.at_least for rule in (one, other)), (rule.at_most for rule in (one, other)))
            return same and _apart((low.value for low in lows if low), (high.value for high in highs if high))
        case ConstructionYear(), ConstructionYear():
            return _apart((one.not_before, other.not_before), (one.not_after, other.not_after))
        case Performance(), Performance():
            return one.property == other.property and _out_of_reach(one, other)
        case _:
            return False


def _apart(lows: Iterable[Decimal | int | None], highs: Iterable[Decimal | int | None]) -> bool:
    """Whether the highest minimum lies above the lowest maximum."""
    low, high = [one for one in lows if one is not None], [one for one in highs if one is not None]
    return bool(low and high) and max(low) > min(high)


def _nowhere(one: Origin, other: Origin) -> bool:
    """Whether no origin is left that both allow."""
    refused = {*one.refused, *other.refused}
    allowed = [set(rule.allowed) for rule in (one, other) if rule.allowed]
    return bool(allowed) and not set.intersection(*allowed) - refused


def _out_of_reach(one: Performance, other: Performance) -> bool:
    if _apart((one.at_least, other.at_least), (one.at_most, other.at_most)):
        return True
    scale = next((term.classes for term in terms().of(Kind.PROPERTY) if term.code == one.property), ())
    left = set(scale)
    for rule in (one, other):
        if rule.at_least_class in scale:
            left &= set(scale[scale.index(rule.at_least_class) :])
        if rule.one_of:
            left &= set(rule.one_of)
    return bool(scale) and not left
