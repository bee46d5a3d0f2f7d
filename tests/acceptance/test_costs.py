"""Typical costs of remedies."""

import datetime as dt
import tomllib
from decimal import Decimal

import pytest

from services.acceptance.domain.amounts import Share
from services.acceptance.domain.costs import PACKAGED, CostPer, cost_of
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import Forbidden, LabLimit, MaxFraction
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.domain.terms import Kind, terms
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why


@pytest.mark.parametrize(
    ("rule", "remedy", "per"),
    [
        (Forbidden(id="r", what="asbestos"), Remedy.TEST, CostPer.SAMPLE),
        (LabLimit(id="r", substance="pak10", at_most=Share(Decimal(1))), Remedy.TEST, CostPer.SAMPLE),
        (MaxFraction(id="r", component="sand", at_most=Share(Decimal(1))), Remedy.MEASURE, CostPer.SAMPLE),
        (DocumentRequired(id="r", any_of=("demolition_plan", "asbestos_inventory")), Remedy.DOCUMENT, CostPer.BUILDING),
        (Forbidden(id="r", what="creosote"), Remedy.TEST, None),
        (Forbidden(id="r", what="mould"), Remedy.STATE, None),
        (Forbidden(id="r", what="asbestos"), None, None),
    ],
)
def test_a_remedy_has_a_typical_cost_where_one_is_known(rule: Rule, remedy: Remedy | None, per: CostPer | None) -> None:
    cost = cost_of(Result(rule, Outcome.UNKNOWN, Why.NOT_STATED, remedy=remedy))
    assert (cost and cost.per) == per


def test_every_cost_has_its_source_and_year_and_is_about_what_there_is() -> None:
    codes = {term.code for kind in Kind for term in terms().of(kind)} | {"moisture"}
    for entry in tomllib.loads(PACKAGED.read_text("utf-8"))["cost"]:
        assert entry["source"]
        assert 2000 < entry["year"] <= dt.date(2026, 11, 22).year
        assert Decimal(entry["low"]) <= Decimal(entry["high"])
        assert Remedy(entry["remedy"])
        assert set(entry.get("of", ())) <= codes
