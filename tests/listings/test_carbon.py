"""The CO2e statement: its laws, and over HTTP."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.listings.domain.carbon import SPARING, Booked, state
from services.listings.domain.criteria import criteria
from services.listings.domain.outcomes import MaterialOutcome, OutcomeLine
from services.vocabulary.vocabulary import vocabulary
from tests.listings.projects import an_item, begun, party, recorded

days = st.none() | st.dates(date(2025, 1, 1), date(2027, 12, 31))
kilograms = st.decimals(1, 10**5, places=1)
lines = st.builds(
    OutcomeLine,
    st.just("170102"),
    kilograms,
    st.sampled_from(MaterialOutcome),
    document_date=days,
    distance_km=st.none() | st.decimals(0, 500, places=1),
)
codes = st.none() | st.just("no.such.class") | st.sampled_from([one.code for one in vocabulary()])
booked = st.lists(st.builds(Booked, st.builds(uuid4), lines, codes), max_size=15)


@given(booked)
def test_each_line_of_reuse_is_spared_unfigured_undated_or_of_another_year(of_all):
    statement = state(2026, of_all, vocabulary(), criteria().transport)
    reused = [one for one in of_all if one.line.outcome in SPARING]
    elsewhere = [one for one in reused if one.line.document_date and one.line.document_date.year != 2026]
    parts = [
        sum((one.kg for one in statement.spared), Decimal(0)),
        *(sum((one.line.kg for one in some), Decimal(0)) for some in (statement.undated, elsewhere)),
        sum((one.booked.line.kg for one in statement.unfigured), Decimal(0)),
    ]
    assert sum(parts) == sum((one.line.kg for one in reused), Decimal(0))


@given(booked)
def test_what_is_spared_is_kilograms_times_a_figure_that_says_its_source(of_all):
    statement = state(2026, of_all, vocabulary(), criteria().transport)
    assert all(one.figure == vocabulary().get(one.material).carbon and one.figure.source for one in statement.spared)
    assert statement.kg_co2e == sum((one.kg * one.figure.value for one in statement.spared), Decimal(0))


async def test_a_year_is_stated_from_the_closing_records_of_ones_own_projects(owner, someone):
    surveyor = someone()
    project = await begun(owner, parties=[party(surveyor, "edit")])
    await recorded(owner, project, an_item("M-1", title="Gevelsteen waalformaat", material="masonry.brick.facing"))
    bricks = {"eural": "170102", "kg": 10_000, "outcome": "reused", "document_date": "2026-05-01"}
    lines = [
        bricks | {"number": "M-1", "distance_km": 50},
        bricks | {"kg": 70},
        bricks | {"number": "M-1", "document_date": "2025-12-31"},
        bricks | {"number": "M-1", "outcome": "recycled"},
        {"eural": "170102", "kg": 30, "outcome": "prepared", "material": "masonry.brick.facing"},
    ]
    await owner("PUT", f"/v1/projects/{project['id']}/outcomes", version=0, json={"lines": lines})
    statement = (await owner("GET", "/v1/statements/co2?year=2026")).json()
    [spared] = statement["materials"]
    assert (spared["material"], spared["kg"]) == ("masonry.brick.facing", 10_000)
    assert spared["source"]
    assert statement["kg_co2e"] == pytest.approx(10_000 * spared["kg_co2e_per_kg"])
    assert (statement["transport"]["tonne_km"], statement["transport"]["kg_co2e"]) == (500, 47.58)
    assert statement["transport"]["kg_of_unknown_distance"] == 70
    assert [(one["line"]["kg"], one["lacking"]) for one in statement["without_figure"]] == [(70, "material")]
    assert [one["line"]["kg"] for one in statement["undated"]] == [30]
    assert (await surveyor("GET", "/v1/statements/co2?year=2026")).json()["materials"] == []
    assert (await owner("GET", "/v1/statements/co2")).status_code == 422
