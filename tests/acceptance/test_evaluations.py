"""Evaluations through the door: what somebody describes, held against what somebody asks."""

import pytest

from services.kernel.language import Language
from tests.acceptance.bodies import a_draft, a_site, by

BOARDS = {"material": "boards.plasterboard", "quantity": {"value": 2, "unit": "t"}}
DRY = {"id": "dry", "rule": "moisture", "state": "dry"}
THREE_TONNES = {"id": "enough", "rule": "quantity", "at_least": {"value": 3, "unit": "t"}}


def asked(*rules: dict, facts: tuple[dict, ...] = (), **more: object) -> dict:
    criteria = {"materials": ["boards"], "fate": "closed_loop_recycling", "rules": list(rules)}
    return BOARDS | {"facts": list(facts), "criteria": criteria} | more


async def judged(client, body: dict, **headers: str) -> dict:
    answer = await client.post("/v1/evaluations", json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    (one,) = answer.json()["items"]
    return one


async def test_ones_own_criteria_are_answered_rule_by_rule_in_words(client) -> None:
    one = await judged(client, asked(DRY, THREE_TONNES, facts=({"about": "moisture", "dry": True},)), **{"accept-language": "nl"})
    assert (one["outcome"], one["remedies_away"], one["concerned"]) == ("fail", 1, True)
    dry, enough = one["results"]
    assert (dry["asks"], dry["outcome"], dry["reason"]) == ("Droog.", "pass", "In orde. Vocht: droog (opgegeven).")
    assert dry["fact"]["dry"] is True
    assert (enough["remedy"], enough["help"]) == ("bulk", "Voeg samen met andere partijen tot 3\u00a0ton.")


async def test_what_is_not_known_is_unknown_with_what_would_settle_it_and_its_cost(client) -> None:
    one = await judged(client, asked({"id": "clean", "rule": "forbidden", "what": "asbestos"}))
    (result,) = one["results"]
    assert (one["outcome"], result["why"], result["remedy"]) == ("unknown", "not_stated", "test")
    assert result["cost"]["per"] == "sample"


async def test_the_unit_of_the_load_does_not_matter(client) -> None:
    for value, unit in ((3, "t"), (3000, "kg")):
        one = await judged(client, asked(THREE_TONNES, quantity={"value": value, "unit": unit}))
        assert one["outcome"] == "pass"


@pytest.mark.parametrize("language", Language)
async def test_a_use_is_judged_in_the_readers_language(client, language: Language) -> None:
    bricks = {"material": "masonry.brick.facing", "quantity": {"value": 4000, "unit": "piece"}, "use": "facade_brick"}
    one = await judged(client, bricks, **{"accept-language": language})
    assert (one["use"], one["outcome"]) == ("facade_brick", "unknown")
    assert all(result["help"] for result in one["results"] if result["outcome"] != "pass")


async def test_a_material_the_criteria_are_not_for_is_told(client) -> None:
    assert (await judged(client, asked(DRY, material="timber.beam")))["concerned"] is False


async def test_the_law_where_a_programme_receives_decides_beside_it(client, register, begin, publish) -> None:
    receiver = await register(name="Piepschuim", sites=[a_site(materials=["insulation"])])
    draft = a_draft(0, rules=[], materials=["insulation.eps"], fate="open_loop_recycling")
    programme = await publish(await begin(receiver_id=receiver["id"]), draft)
    eps = {"material": "insulation.eps", "quantity": {"value": 2, "unit": "t"}, "programmes": [{"programme_id": programme["id"]}]}
    (asks,) = (one := await judged(client, eps))["results"]
    assert (one["outcome"], asks["regulation"], asks["remedy"]) == ("unknown", "hbcd_in_waste", "test")
    found = {"about": "fraction", "of": "hbcd", "share": {"value": 600, "unit": "mg/kg"}, "basis": "measured", "laboratory": "Labo"}
    closed = await judged(client, eps | {"facts": [found]})
    assert (closed["outcome"], closed["results"][0]["reason"].endswith("The law asks this.")) == ("fail", True)
    own = {"criteria": {"materials": ["insulation.eps"], "fate": "open_loop_recycling", "rules": []}, "programmes": []}
    assert (await judged(client, eps | own))["outcome"] == "pass"


async def test_versions_of_programmes_are_named_by_what_judged(client, begin, publish) -> None:
    programme = await publish(await begin(), a_draft(0, rules=[DRY], materials=["boards"]))
    one = await judged(client, BOARDS | {"programmes": [{"programme_id": programme["id"]}]})
    assert (one["programme_id"], one["version"], one["outcome"]) == (programme["id"], 1, "unknown")
    later = await publish(programme, a_draft(30, rules=[], materials=["boards"]))
    two = await judged(client, BOARDS | {"programmes": [{"programme_id": later["id"], "number": 2}]})
    assert (two["version"], two["outcome"]) == (2, "pass")


async def test_a_programme_whose_time_has_not_come_is_not_in_force(client, begin, publish) -> None:
    programme = await publish(await begin(), a_draft(10))
    answer = await client.post("/v1/evaluations", json=BOARDS | {"programmes": [{"programme_id": programme["id"]}]})
    assert (answer.status_code, answer.json()["code"]) == (404, "programme_not_in_force")
    other = await client.post("/v1/evaluations", json=BOARDS | {"programmes": [{"programme_id": programme["id"], "number": 7}]})
    assert other.json()["code"] == "programme_version_not_found"


async def test_a_draft_is_tried_by_its_keeper_alone(client, owner, begin) -> None:
    programme = await begin()
    await client.post(f"/v1/programmes/{programme['id']}/versions", json=a_draft(), headers=by(owner, 1))
    body = BOARDS | {"programmes": [{"programme_id": programme["id"], "number": 1}]}
    assert (await client.post("/v1/evaluations", json=body)).status_code == 404
    assert (await client.post("/v1/evaluations", json=body, headers=by(owner))).status_code == 200


@pytest.mark.parametrize(
    ("body", "where", "code"),
    [
        (asked({"id": "a", "rule": "forbidden", "what": "abestos"}), "/criteria/rules/0/what", "term_unknown"),
        (asked({"id": "a", "rule": "forbidden"}), "/criteria/rules/0/what", "missing"),
        (asked({"id": "a", "rule": "forbiden"}), "/criteria/rules/0/rule", "union_tag_invalid"),
        (asked(DRY, facts=({"about": "moisture"},)), "/facts/0", "moisture_unclear"),
        (BOARDS, "", "against_unclear"),
        (asked(DRY, use="facade_brick"), "", "against_unclear"),
        (asked(DRY, material="boards.plasterbord"), "/material", "material_unknown"),
    ],
)
async def test_what_cannot_be_judged_is_refused_where_it_is_wrong(client, body: dict, where: str, code: str) -> None:
    answer = await client.post("/v1/evaluations", json=body)
    assert answer.status_code == 422
    assert [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]] == [(where, code)]
