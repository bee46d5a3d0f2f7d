"""Rules of every kind, generated, and stricter ones made of them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from services.acceptance.domain.amounts import Length, LengthUnit, Share, ShareUnit
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.facts import FOREIGN, About, Basis, Fact, Provenance
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, LeadTime, Packaging
from services.acceptance.domain.rules.composition import (
    AllowedAttachments,
    Forbidden,
    LabLimit,
    MaxContamination,
    MaxFraction,
    Moisture,
    Wetness,
)
from services.acceptance.domain.rules.fitness import ConditionAtLeast, Performance
from services.acceptance.domain.rules.measures import Amounts, Dimension, Measure, Per
from services.acceptance.domain.rules.papers import Brand, BrandScope, ConstructionYear, DocumentRequired, Origin, PreApproval
from services.acceptance.domain.rules.rule import Charge, ChargedPer, Consequence, Level, OnFail
from services.acceptance.domain.terms import Kind, terms
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.vocabulary import vocabulary
from tests.acceptance.generated import TODAY, brands, code, contents, days, measured, of_kind, shares

SURCHARGE = OnFail(Consequence.SURCHARGE, Charge(Money(Decimal(5)), ChargedPer.TONNE))

in_share = st.sampled_from(ShareUnit)
portions = shares.map(lambda ratio: Share(ratio * 100))
lengths = st.decimals(1, 5000, places=0).map(Length)
measured_in = [term for term in terms().of(Kind.PROPERTY) if term.unit]
classed = [term for term in terms().of(Kind.PROPERTY) if term.classes]
figures = st.decimals(0, 100, places=1)
tonnes = st.decimals(Decimal("0.5"), 40, places=1).map(lambda value: Quantity(value, Unit.TONNE))


def some(of: st.SearchStrategy[str], at_least: int = 1) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(of, min_size=at_least, max_size=3, unique=True).map(tuple)


def within(of: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Limits either way, in order."""
    key = lambda limit: getattr(limit, "value", limit)  # noqa: E731 - a measure or a bare number
    both = st.tuples(of, of).map(lambda pair: sorted(pair, key=key)).map(lambda pair: {"at_least": pair[0], "at_most": pair[1]})
    return both | of.map(lambda limit: {"at_least": limit}) | of.map(lambda limit: {"at_most": limit})


moisture = st.one_of(
    st.builds(Moisture, id=st.just("r"), state=st.sampled_from([Wetness.DRY, Wetness.ANY])),
    st.builds(Moisture, id=st.just("r"), state=st.just(Wetness.AT_MOST), at_most=portions),
)
methods = st.none() | st.just("EN 933-11")
named = {"id": st.just("r")}
kinds: dict[str, st.SearchStrategy[Rule]] = {
    "max_fraction": st.builds(
        MaxFraction, **named, component=contents, at_most=portions, grain_to=st.none() | st.just(Length(Decimal("11.2")))
    ),
    "max_total_contamination": st.builds(MaxContamination, **named, at_most=portions),
    "forbidden": st.builds(Forbidden, **named, what=contents),
    "allowed_attachments": st.builds(AllowedAttachments, **named, allowed=some(st.sampled_from(["nails", "screws", "steel"]), 0)),
    "moisture": moisture,
    "lab_limit": st.builds(LabLimit, **named, substance=contents, at_most=portions, method=methods),
    "dimension": within(lengths).flatmap(
        lambda limits: st.builds(Dimension, **named, measure=st.sampled_from(Measure), **{k: st.just(v) for k, v in limits.items()})
    ),
    "quantity": within(tonnes).flatmap(
        lambda limits: st.builds(Amounts, **named, per=st.sampled_from(Per), **{k: st.just(v) for k, v in limits.items()})
    ),
    "document_required": st.builds(
        DocumentRequired,
        **named,
        any_of=some(code(Kind.DOCUMENT)),
        number=st.booleans(),
        max_age_days=st.none() | st.integers(0, 2000),
        issuers=st.sampled_from([(), ("Tracimat",)]),
    ),
    "pre_approval": st.builds(PreApproval, **named, valid_days=st.none() | st.integers(0, 400)),
    "construction_year": within(st.integers(1900, 2020)).map(
        lambda limits: ConstructionYear(id="r", not_before=limits.get("at_least"), not_after=limits.get("at_most"))
    ),
    "origin": st.one_of(
        st.builds(Origin, **named, allowed=some(code(Kind.ORIGIN))), st.builds(Origin, **named, refused=some(code(Kind.ORIGIN)))
    ),
    "brand_scope": st.one_of(
        st.builds(Brand, **named, scope=st.just(BrandScope.ANY)),
        st.builds(Brand, **named, scope=st.just(BrandScope.OWN), brands=some(brands)),
    ),
    "packaging": st.builds(Packaging, **named, one_of=some(code(Kind.PACKAGING))),
    "delivery_mode": st.builds(Delivery, **named, one_of=some(code(Kind.DELIVERY_MODE))),
    "lead_time": st.builds(LeadTime, **named, days=st.integers(0, 60)),
    "performance": st.one_of(
        st.tuples(st.sampled_from(measured_in), within(figures), methods).map(
            lambda told: Performance(id="r", property=told[0].code, method=told[2], **told[1])
        ),
        st.sampled_from(classed).flatmap(
            lambda term: st.one_of(
                st.builds(Performance, **named, property=st.just(term.code), method=methods, at_least_class=st.sampled_from(term.classes)),
                st.builds(Performance, **named, property=st.just(term.code), method=methods, one_of=some(st.sampled_from(term.classes))),
            )
        ),
    ),
    "condition": st.builds(ConditionAtLeast, **named, at_least=st.sampled_from("ABCD")),
}


_SEVERAL_WAYS = ("max_fraction", "forbidden", "lab_limit", "allowed_attachments", "performance", "max_total_contamination")
"""Kinds that are answered in several ways, and so oftener drawn."""


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Any rule, of any weight."""
    rule = draw(st.one_of(*kinds.values(), *(kinds[kind] for kind in _SEVERAL_WAYS)))
    proof = max(rule.proof, draw(st.sampled_from(Basis)), key=lambda basis: basis.strength)
    return replace(rule, level=draw(st.sampled_from(Level)), proof=proof, on_fail=draw(st.sampled_from([OnFail(), SURCHARGE])))


@st.composite
def loads(draw: st.DrawFn) -> Circumstances:
    material = vocabulary().get(draw(st.sampled_from(["boards.plasterboard", "masonry.brick.facing", "bulk.wood"])))
    quantity = draw(tonnes | st.just(Quantity(Decimal(120), Unit.SQUARE_METRE)))
    taken = draw(st.none() | st.decimals(0, 20000, places=0))
    return Circumstances(material, quantity, TODAY, draw(st.none() | days), taken_this_year=taken)


def _lower(draw: st.DrawFn, limit: Decimal) -> Decimal:
    return limit * draw(st.sampled_from([Decimal(1), Decimal("0.9"), Decimal("0.5")]))


def _fewer(draw: st.DrawFn, codes: tuple[Any, ...], least: int = 1) -> tuple[Any, ...]:
    return codes[: draw(st.integers(min(least, len(codes)), len(codes)))]


def _less(draw: st.DrawFn, limit: Any) -> Any:
    return limit and replace(limit, value=_lower(draw, limit.value))


def _more(draw: st.DrawFn, limit: Any) -> Any:
    return limit and replace(limit, value=limit.value / _lower(draw, Decimal(1)))


def _tighter(draw: st.DrawFn, rule: Rule) -> dict[str, Any]:  # noqa: C901, PLR0911, PLR0912 - one line per kind of rule
    match rule:
        case MaxFraction() | MaxContamination() | LabLimit():
            return {"at_most": _less(draw, rule.at_most)}
        case AllowedAttachments():
            return {"allowed": _fewer(draw, rule.allowed, 0)}
        case Moisture(state=Wetness.ANY):
            return draw(st.sampled_from([{}, {"state": Wetness.DRY}]))
        case Moisture(state=Wetness.AT_MOST):
            return {"at_most": _less(draw, rule.at_most)}
        case Dimension() | Amounts():
            return {"at_least": _more(draw, rule.at_least), "at_most": _less(draw, rule.at_most)}
        case DocumentRequired():
            age = None if rule.max_age_days is None else rule.max_age_days // 2
            return {"any_of": _fewer(draw, rule.any_of), "number": True, "max_age_days": age}
        case PreApproval():
            return {"valid_days": draw(st.just(rule.valid_days) | st.integers(0, rule.valid_days or 400))}
        case ConstructionYear(not_before=before, not_after=after):
            return {"not_before": before and before + draw(st.integers(0, 30)), "not_after": after and after - draw(st.integers(0, 30))}
        case Origin():
            return {"allowed": _fewer(draw, rule.allowed), "refused": (*rule.refused, draw(code(Kind.ORIGIN)))}
        case Brand():
            return {"brands": _fewer(draw, rule.brands)}
        case Packaging() | Delivery():
            return {"one_of": _fewer(draw, rule.one_of)}
        case LeadTime():
            return {"days": rule.days + draw(st.integers(0, 10))}
        case Performance(at_least_class=str(lowest)):
            classes = terms().get(rule.property, Kind.PROPERTY).classes
            return {"at_least_class": draw(st.sampled_from(classes[classes.index(lowest) :]))}
        case Performance():
            least = rule.at_least and rule.at_least + draw(figures)
            most = rule.at_most and _lower(draw, rule.at_most)
            return {"at_least": least, "at_most": most, "one_of": _fewer(draw, rule.one_of)}
        case ConditionAtLeast():
            return {"at_least": draw(st.sampled_from("ABCD"[: "ABCD".index(rule.at_least) + 1]))}
        case _:
            return {}


@st.composite
def stricter(draw: st.DrawFn, rule: Rule) -> Rule:
    """A rule that asks the same or more: tighter limits, fewer choices, better proof, a harsher consequence."""
    proof = max(rule.proof, draw(st.sampled_from(Basis)), key=lambda basis: basis.strength)
    on_fail = draw(st.sampled_from([rule.on_fail, OnFail()]))
    level = draw(st.sampled_from([rule.level, Level.REQUIRED]))
    return replace(rule, **_tighter(draw, rule), proof=proof, on_fail=on_fail, level=level)


def rewritten(rule: Rule, into: Callable[[Share | Length | Quantity], Any]) -> Rule:
    """The same rule, its limits written in another unit."""
    limits = {name: getattr(rule, name, None) for name in ("at_least", "at_most", "grain_from", "grain_to")}
    return replace(rule, **{name: into(limit) for name, limit in limits.items() if isinstance(limit, Share | Length | Quantity)})


def in_other_units(limit: Share | Length | Quantity) -> Share | Length | Quantity:
    match limit:
        case Share():
            return Share(limit.ratio * 1_000_000, ShareUnit.PARTS_PER_MILLION)
        case Length():
            return Length(limit.mm / 1000, LengthUnit.METRE)
        case Quantity(unit=Unit.TONNE):
            return Quantity(limit.value * 1000, Unit.KILOGRAM)
        case Quantity():
            return limit


_ASKS: dict[str, tuple[About, ...]] = {
    "max_fraction": (About.FRACTION, About.SUBSTANCE),
    "max_total_contamination": (About.FRACTION,),
    "forbidden": (About.FRACTION, About.SUBSTANCE),
    "allowed_attachments": (About.ATTACHMENT,),
    "moisture": (About.MOISTURE,),
    "lab_limit": (About.FRACTION, About.SUBSTANCE),
    "dimension": (About.DIMENSION,),
    "quantity": (About.MOISTURE,),
    "document_required": (About.DOCUMENT,),
    "pre_approval": (About.APPROVAL,),
    "construction_year": (About.CONSTRUCTION_YEAR,),
    "origin": (About.ORIGIN,),
    "brand_scope": (About.BRAND,),
    "packaging": (About.PACKAGING,),
    "delivery_mode": (About.DELIVERY_MODE,),
    "lead_time": (About.MOISTURE,),
    "performance": (About.PROPERTY,),
    "condition": (About.CONDITION,),
}
"""What facts a kind of rule looks at; any, where it looks at none."""

_NAMES = ("component", "what", "substance", "measure", "property")


@st.composite
def facts_on(draw: st.DrawFn, rule: Rule) -> Fact:
    """A fact that the rule looks at, mostly."""
    aspect, value = draw(of_kind[draw(st.sampled_from(_ASKS[rule.rule]))])
    asked = next((getattr(rule, name) for name in _NAMES if hasattr(rule, name)), None)
    if asked and aspect.about is not About.PROPERTY:
        aspect = replace(aspect, of=draw(st.sampled_from([asked, asked, FOREIGN])))
    elif asked and aspect.about is About.PROPERTY:
        aspect, value = draw(measured(st.just(terms().get(asked, Kind.PROPERTY))))
    said = Provenance(on=draw(st.none() | st.sampled_from([TODAY, TODAY - dt.timedelta(days=9)])), method=draw(methods))
    return Fact(aspect, value, draw(st.sampled_from(Basis)), said)


def known_for(*several: Rule, most: int = 5) -> st.SearchStrategy[list[Fact]]:
    """Facts that these rules look at."""
    return st.lists(st.one_of(*(facts_on(rule) for rule in several)), max_size=most)
