"""Fit for use: profiles in the rules of criteria, each demand with what settles it."""

import datetime as dt

import pytest

from services.acceptance.domain.checking import faults
from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.prose import rule_in_words
from services.acceptance.domain.uses import Use, clause
from services.acceptance.schemas.use_profiles import uses
from services.kernel.language import Language
from tests.acceptance.test_prose import neat

USES = list(uses())


def test_there_are_at_least_ten() -> None:
    assert len(USES) >= 10


@pytest.mark.parametrize("use", USES, ids=lambda use: use.code)
def test_a_use_asks_what_can_be_met_and_says_what_settles_it(use: Use) -> None:
    assert faults(Criteria(materials=use.materials, fate=Fate.REUSE, rules=use.rules), dt.date(2026, 11, 22)) == ()
    assert set(use.names) == set(Language)
    for asked in use.asks:
        cost = asked.settled.cost
        assert cost is None or (cost.low.amount <= cost.high.amount and cost.source)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("use", USES, ids=lambda use: use.code)
def test_a_clause_says_what_the_rules_say(use: Use, language: Language) -> None:
    lead, *lines = clause(use, language).splitlines()
    assert use.names[language] in lead
    neat(lead)
    for line, rule in zip(lines, use.rules, strict=True):
        assert line.startswith(f"- {rule_in_words(rule, language)}")
        neat(line.removeprefix("- "))


async def test_uses_are_listed_and_read_in_the_readers_language(client) -> None:
    listed = (await client.get("/v1/uses", headers={"accept-language": "fr"})).json()
    assert [one["code"] for one in listed["items"]] == [use.code for use in USES]
    use = (await client.get("/v1/uses/school_floor", headers={"accept-language": "de"})).json()
    assert use["name"] == "Fliesenboden in einer Schule"
    assert use["asks"][1]["text"].startswith("Rutschhemmung (R): mindestens R10")
    assert use["asks"][1]["settled"]["name"] == "Labor für Baustoffe"
    assert set(use["clauses"]) == {"nl", "fr"}


async def test_a_use_that_is_not_there_names_those_that_are(client) -> None:
    answer = await client.get("/v1/uses/castle", headers={"accept-language": "nl"})
    assert (answer.status_code, answer.json()["code"]) == (404, "use_not_found")
    assert "facade_brick" in answer.json()["detail"]
