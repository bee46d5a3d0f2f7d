"""Wants in the projection: lots for a want, wants for a lot, and who may know of which."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from services.kernel.identity import Actor, Scope
from services.kit.testing import an_actor, vouched
from services.kit.written import Written
from services.matching.store.generations import empty
from services.matching.store.tables import WANT_CLASSES, WANTS
from tests.conftest import SECRET
from tests.matching.conftest import Matching
from tests.matching.lots import ANTWERP, GHENT, LIEGE, day, published_lot
from tests.matching.wants import open_want, want_event, want_tombstone

BUYER, SELLER = an_actor(Scope.LOTS_READ), an_actor(Scope.LOTS_READ)
STRANGER, NO_TRADER = an_actor(Scope.LOTS_READ), an_actor(Scope.LOTS_READ, trader=False)


async def got(matching: Matching, path: str, actor: Actor | None, **parameters: Any) -> httpx.Response:
    headers = {"accept-language": "en"} | (vouched(actor, SECRET, "matching") if actor else {})
    return await matching.http.get(path, params=parameters, headers=headers)


async def for_want(matching: Matching, want: dict[str, Any], actor: Actor = BUYER, **parameters: Any) -> dict[str, Any]:
    answer = await got(matching, f"/v1/wants/{want['id']}/matches", actor, **parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def for_lot(matching: Matching, lot: dict[str, Any], actor: Actor = SELLER, **parameters: Any) -> dict[str, Any]:
    answer = await got(matching, f"/v1/lots/{lot['id']}/matches", actor, **parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


def a_lot(**overrides: Any) -> dict[str, Any]:
    return published_lot(**{"organization_id": str(SELLER.organization_id), **overrides})


def a_want(**stated: Any) -> dict[str, Any]:
    return open_want(**{"owner": BUYER.organization_id, **stated})


async def tell_wants(matching: Matching, *wants: dict[str, Any]) -> None:
    await matching.tell(*map(want_event, wants))


def ids(answer: dict[str, Any], what: str) -> list[str]:
    return [item[what]["id"] for item in answer["items"]]


LOTS = [
    a_lot(point=GHENT, title="4.000 gevelstenen, gekuist", price={"amount": "0.45", "currency": "EUR", "per": "piece", "vat": "excluded"}),
    a_lot(point=ANTWERP, value=900, condition="A"),
    a_lot(point=LIEGE, condition="D"),
    a_lot(material="floors.wood", title="eiken plankenvloer", value=45, unit="m2", point=ANTWERP),
    a_lot(material="floors.wood", title="grenen vloer", value=200, unit="m2", point=GHENT, start=day(40), until=day(120)),
    a_lot(material="openings.door.interior", title="6 binnendeuren 83 x 201 cm wit", value=6, point=LIEGE, certainty="permitted"),
    a_lot(material="unsorted", title="zwarte tegels met roos", value=30, unit="m2"),
]
TITLES = ["gevelstenen", "eiken plankenvloer", "vloer", "witte binnendeuren 83 cm", "zwarte tegels met roos", "deuren en ramen"]
NEEDED = st.tuples(st.integers(0, 60), st.one_of(st.none(), st.integers(60, 120)))
STATED = st.fixed_dictionaries(
    {
        "title": st.sampled_from(TITLES),
        "quantity": st.fixed_dictionaries({"value": st.sampled_from([5, 40, 1000]), "unit": st.sampled_from(["piece", "m2"])}),
        "spare_percent": st.sampled_from([0, 10]),
        "needed": NEEDED.map(lambda days: {"from": day(days[0]), "until": days[1] and day(days[1])}),
    },
    optional={
        "material": st.sampled_from(["masonry.brick", "floors.wood", "openings.door"]),
        "radius_km": st.sampled_from([10, 60, 300]),
        "condition": st.sampled_from("ABCD"),
    },
)


def as_search(want: dict[str, Any]) -> dict[str, Any]:
    """The search with the same parameters, from the published point."""
    lon, lat = want["location"]["point"]
    ceiling = want["price_ceiling"]
    asked = {
        "q": want["title"],
        "material": want["stated_material"],
        "near": f"{lon},{lat}",
        "radius_km": want["radius_km"],
        "quantity": want["quantity"]["value"] * (1 + want["spare_percent"] / 100),
        "unit": want["quantity"]["unit"],
        "from": want["needed"]["from"],
        "until": want["needed"]["until"],
        "condition": want["condition"],
        "price_ceiling": float(ceiling["amount"]) if ceiling else None,
    }
    return {name: value for name, value in asked.items() if value is not None}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stated=STATED, priced=st.booleans())
async def test_a_wants_matches_are_those_of_the_search_with_the_same_parameters(
    matching: Matching, stated: dict[str, Any], priced: bool
) -> None:
    unit = {"floors.wood": "m2", "masonry.brick": "piece", "openings.door": "piece"}.get(stated.get("material", ""))
    stated["quantity"]["unit"] = unit or stated["quantity"]["unit"]
    ceiling = {"amount": "0.50", "currency": "EUR", "per": stated["quantity"]["unit"]} if priced else None
    await matching.publish(*LOTS)
    want = a_want(**stated, price_ceiling=ceiling)
    await tell_wants(matching, want)
    headers = {"accept-language": "nl"} | vouched(BUYER, SECRET, "matching")
    mine = (await matching.http.get(f"/v1/wants/{want['id']}/matches", headers=headers)).json()
    theirs = (await matching.http.get("/v1/matches/lots", params=as_search(want), headers=headers)).json()
    assert mine == theirs


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(every=st.lists(STATED, min_size=1, max_size=6))
async def test_what_finds_a_lot_is_found_from_it_with_the_same_score(matching: Matching, every: list[dict[str, Any]]) -> None:
    async with matching.database.sessions() as session:
        await empty(session, 0)
        await session.commit()
    lots = [{**lot, "price": None} for lot in LOTS]
    await matching.publish(*lots)
    wants = [a_want(**{**stated, "material": None}) for stated in every]
    await tell_wants(matching, *wants)
    seen_by_wants = {
        (item["lot"]["id"], want["id"]): (item["score"], item["distance_km"], item["reasons"])
        for want in wants
        for item in (await for_want(matching, want))["items"]
    }
    seen_by_lots = {
        (lot["id"], item["want"]["id"]): (item["score"], item["distance_km"], item["reasons"])
        for lot in lots
        for item in (await for_lot(matching, lot))["items"]
    }
    assert seen_by_lots == seen_by_wants


async def test_wants_for_a_lot_come_best_first_page_by_page(matching: Matching) -> None:
    lot = a_lot()
    wants = [a_want(quantity={"value": value, "unit": "piece"}) for value in (4000, 40_000, 8000, 400_000, 6000)]
    await matching.publish(lot)
    await tell_wants(matching, *wants)
    whole = await for_lot(matching, lot)
    assert ids(whole, "want") == [wants[n]["id"] for n in (0, 4, 2, 1, 3)]
    scores = [item["score"] for item in whole["items"]]
    assert scores == sorted(scores, reverse=True)
    paged, cursor = [], None
    while True:
        page = await for_lot(matching, lot, limit=2, **({"cursor": cursor} if cursor else {}))
        paged += page["items"]
        if (cursor := page["next"]) is None:
            break
    assert paged == whole["items"]


@pytest.mark.parametrize(
    "want", [{"radius_km": 20}, {"condition": "A"}, {"needed": {"from": day(70), "until": day(90)}}, {"title": "spiegels"}]
)
async def test_a_want_that_the_lot_does_not_suit_is_not_found_from_it(matching: Matching, want: dict[str, Any]) -> None:
    lot = a_lot(point=ANTWERP, until=day(60), condition="B")
    suited = a_want(radius_km=80, condition="C", needed={"from": day(50), "until": day(90)})
    await matching.publish(lot)
    await tell_wants(matching, a_want(**want), suited)
    assert ids(await for_lot(matching, lot), "want") == [suited["id"]]


async def test_who_sees_a_want_from_his_lot_is_its_owners_choice(matching: Matching) -> None:
    wants = {audience: a_want(audience=audience) for audience in ("private", "traders", "everyone")}
    await tell_wants(matching, *wants.values())
    for owner, seen in ((SELLER, {"traders", "everyone"}), (NO_TRADER, {"everyone"}), (BUYER, {*wants})):
        lot = a_lot(organization_id=str(owner.organization_id))
        await matching.publish(lot)
        assert {*ids(await for_lot(matching, lot, owner), "want")} == {wants[audience]["id"] for audience in seen}


async def test_only_its_owner_asks_for_the_matches_of_a_lot_or_a_want(matching: Matching) -> None:
    lot, want = a_lot(), a_want()
    await matching.publish(lot)
    await tell_wants(matching, want)
    for path, code in ((f"/v1/lots/{lot['id']}/matches", "lot_not_found"), (f"/v1/wants/{want['id']}/matches", "want_not_found")):
        answer = await got(matching, path, STRANGER)
        assert (answer.status_code, answer.json()["code"]) == (404, code)
        assert (await got(matching, path, None)).status_code == 401
        assert (await got(matching, path, an_actor(Scope.WANTS_WRITE))).status_code == 403


async def test_a_cursor_belongs_to_its_own_want_or_lot(matching: Matching) -> None:
    lots, wants = [a_lot() for _ in range(2)], [a_want() for _ in range(2)]
    await matching.publish(*lots)
    await tell_wants(matching, *wants)
    for told, what, each in ((for_want, "wants", wants), (for_lot, "lots", lots)):
        cursor = (await told(matching, each[0], limit=1))["next"]
        owner = BUYER if what == "wants" else SELLER
        answer = await got(matching, f"/v1/{what}/{each[1]['id']}/matches", owner, cursor=cursor)
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


async def test_what_a_buyer_would_pay_shows_neither_in_the_answer_nor_in_the_score(matching: Matching) -> None:
    lot = a_lot(price={"amount": "0.55", "currency": "EUR", "per": "piece", "vat": "excluded"})
    await matching.publish(lot)
    answers = []
    for amount in ("0.20", "0.60", "3.00"):
        want = a_want(price_ceiling={"amount": amount, "per": "piece"})
        await tell_wants(matching, want)
        [item] = [item for item in (await for_lot(matching, lot))["items"] if item["want"]["id"] == want["id"]]
        answers.append((item["score"], item["reasons"]))
        assert "ceiling" not in str(item)
        [mine] = (await for_want(matching, want))["items"]
        assert any(amount.rstrip("0") in reason["text"] for reason in mine["reasons"]) is (amount == "0.20")
    assert answers[0] == answers[1] == answers[2]


async def test_a_stated_attribute_counts_and_one_taken_back_does_not(matching: Matching) -> None:
    oak, pine = (a_lot(material="floors.wood.plank", title=title, unit="m2", value=40) for title in ("eiken vloer", "grenen vloer"))
    await matching.publish(pine, oak)
    floor = {"quantity": {"value": 40, "unit": "m2"}}
    wants = [
        a_want(title="plankenvloer", attributes={"species": "oak"}, **floor),
        a_want(title="plankenvloer", description="liefst in eik", **floor),
        a_want(title="eiken plankenvloer", attributes={"species": "pine"}, **floor),
    ]
    await tell_wants(matching, *wants)
    assert [ids(await for_want(matching, want), "lot")[0] for want in wants] == [oak["id"], oak["id"], pine["id"]]
    assert ids(await for_lot(matching, pine), "want")[0] == wants[2]["id"]


async def test_a_class_that_only_the_description_names_is_looked_for(matching: Matching) -> None:
    lot = a_lot()
    want = a_want(title="voor de tuinmuur", description="gevelstenen, een paar paletten")
    await matching.publish(lot, a_lot(material="openings.door.interior", title="binnendeur"))
    await tell_wants(matching, want)
    assert ids(await for_want(matching, want), "lot")[0] == lot["id"]
    assert ids(await for_lot(matching, lot), "want") == [want["id"]]


async def test_a_changed_want_is_found_as_it_is_now_and_a_closed_one_no_more(matching: Matching) -> None:
    lot, want = a_lot(), a_want()
    await matching.publish(lot)
    await tell_wants(matching, want)
    assert ids(await for_lot(matching, lot), "want") == [want["id"]]
    elsewhere = {**a_want(title="binnendeuren"), "id": want["id"], "version": 2}
    await tell_wants(matching, elsewhere)
    await tell_wants(matching, want)
    assert ids(await for_lot(matching, lot), "want") == []
    await matching.tell(want_tombstone(want, 3))
    assert (await got(matching, f"/v1/wants/{want['id']}/matches", BUYER)).status_code == 404
    async with matching.database.sessions() as session:
        for table in (WANTS, WANT_CLASSES):
            assert (await session.execute(select(table))).all() == []


async def test_a_want_whose_period_ended_before_the_sweep_came_is_matched_no_more(matching: Matching) -> None:
    lot, want = a_lot(), a_want(needed={"from": day(0), "until": day(1)})
    want["needed"] = {"from": day(-9), "until": day(-1)}
    await matching.publish(lot)
    await tell_wants(matching, want)
    assert (await got(matching, f"/v1/wants/{want['id']}/matches", BUYER)).status_code == 404
    assert ids(await for_lot(matching, lot), "want") == []


async def test_what_was_just_posted_is_waited_for_by_its_owner_alone(matching: Matching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.matching.api.dependencies.PATIENCE_S", 0.05)  # the stranger waits in vain
    want = a_want()
    await tell_wants(matching, want)
    lot = {owner: a_lot(organization_id=str(owner.organization_id)) for owner in (BUYER, STRANGER)}
    await matching.publish(*lot.values())
    for owner, applied in ((BUYER, "true"), (STRANGER, "false")):
        headers = vouched(owner, SECRET, "matching") | {"spolia-written": Written(UUID(want["id"]), 1, published=True).token()}
        answer = await matching.http.get(f"/v1/lots/{lot[owner]['id']}/matches", headers=headers)
        assert answer.headers["spolia-applied"] == applied
