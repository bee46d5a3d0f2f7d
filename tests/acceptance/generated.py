"""Facts of every kind, generated."""

import datetime as dt
from decimal import Decimal
from uuid import uuid4

from hypothesis import strategies as st

from services.acceptance.domain.facts import (
    DRY,
    GRADES,
    WET,
    About,
    Amount,
    Aspect,
    Basis,
    Choice,
    Fact,
    FactAudience,
    Paper,
    Presence,
    Provenance,
    Value,
)
from services.acceptance.domain.rules.measures import Measure
from services.acceptance.domain.terms import Kind, Term, terms
from services.kernel.identity import OrganizationId

TODAY = dt.date(2026, 11, 22)
PARTIES = tuple(OrganizationId(uuid4()) for _ in range(3))

days = st.dates(TODAY - dt.timedelta(days=3000), TODAY + dt.timedelta(days=400))
shares = st.sampled_from([*map(Decimal, ("0", "0.000075", "0.02", "0.04", "0.05", "0.0625", "0.1", "0.6")), DRY])
millimetres = st.decimals(Decimal("0.1"), 9000, places=1)
years = st.integers(1850, 2026).map(Decimal)
brands = st.sampled_from(["Knauf", "knauf", "Gyproc", "Siniat"])
properties = st.sampled_from(terms().of(Kind.PROPERTY))


def code(*kinds: Kind, few: int = 4) -> st.SearchStrategy[str]:
    """Few of the codes there are, so that facts and rules meet."""
    return st.sampled_from([term.code for kind in kinds for term in terms().of(kind)[:few]])


def amounts(of: st.SearchStrategy[Decimal]) -> st.SearchStrategy[Amount]:
    exact = of.map(Amount.exactly)
    between = st.tuples(of, of).map(sorted).map(lambda pair: Amount(*pair))
    return exact | between | of.map(Amount)


def choices(of: st.SearchStrategy[str]) -> st.SearchStrategy[Choice]:
    return st.frozensets(of, min_size=1, max_size=2).map(Choice)


presences = st.sampled_from(Presence)
papers = st.builds(
    Paper,
    st.none() | st.just("A-17"),
    st.none() | st.sampled_from(["Tracimat", "Vinçotte"]),
    st.none() | days,
    st.none() | days,
)


@st.composite
def grains(draw: st.DrawFn) -> tuple[Decimal | None, Decimal | None] | None:
    return draw(st.sampled_from([None, None, (None, Decimal("11.2")), (Decimal(1), None), (Decimal(1), Decimal("11.2"))]))


@st.composite
def measured(draw: st.DrawFn, of: st.SearchStrategy[Term] = properties) -> tuple[Aspect, Value]:
    """A property in the way it is measured."""
    term = draw(of)
    value = choices(st.sampled_from(term.classes)) if term.classes else amounts(st.decimals(0, 100, places=2))
    return Aspect(About.PROPERTY, term.code), draw(value)


def told(
    about: About, value: st.SearchStrategy[Value], of: st.SearchStrategy[str] | None = None
) -> st.SearchStrategy[tuple[Aspect, Value]]:
    return st.tuples(st.builds(Aspect, st.just(about), st.just("") if of is None else of), value)


contents = code(Kind.COMPONENT, Kind.SUBSTANCE)
grades = st.sampled_from(sorted(GRADES.values()))
of_kind: dict[About, st.SearchStrategy[tuple[Aspect, Value]]] = {
    About.FRACTION: st.tuples(st.builds(Aspect, st.just(About.FRACTION), contents, grains()), amounts(shares)),
    About.SUBSTANCE: told(About.SUBSTANCE, presences, contents),
    About.ATTACHMENT: told(About.ATTACHMENT, presences, code(Kind.ATTACHMENT)),
    About.MOISTURE: told(About.MOISTURE, amounts(shares) | st.sampled_from([Amount(Decimal(0), DRY), Amount(WET)])),
    About.DIMENSION: told(About.DIMENSION, amounts(millimetres), st.sampled_from([one.value for one in Measure])),
    About.ORIGIN: told(About.ORIGIN, choices(code(Kind.ORIGIN))),
    About.BRAND: told(About.BRAND, choices(brands)),
    About.CONSTRUCTION_YEAR: told(About.CONSTRUCTION_YEAR, amounts(years)),
    About.PACKAGING: told(About.PACKAGING, choices(code(Kind.PACKAGING))),
    About.DELIVERY_MODE: told(About.DELIVERY_MODE, choices(code(Kind.DELIVERY_MODE))),
    About.CONDITION: told(About.CONDITION, st.tuples(grades, grades).map(sorted).map(lambda pair: Amount(*pair))),
    About.DOCUMENT: told(About.DOCUMENT, papers, code(Kind.DOCUMENT)),
    About.APPROVAL: told(About.APPROVAL, papers | st.just(Presence.ABSENT)),
    About.PROPERTY: measured(),
}


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Any fact that a body can state."""
    aspect, value = draw(st.one_of(*of_kind.values()))
    said = draw(st.builds(Provenance, st.none() | st.sampled_from(PARTIES), st.none() | days, st.none() | st.just("EN 933-11")))
    audience = draw(st.sampled_from(FactAudience))
    partners = draw(st.frozensets(st.sampled_from(PARTIES), min_size=1)) if audience is FactAudience.PARTNERS else frozenset()
    return Fact(aspect, value, draw(st.sampled_from(Basis)), said, audience, partners)
