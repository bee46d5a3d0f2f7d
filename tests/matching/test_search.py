"""Searching, through the API, on the real projection."""

from dataclasses import replace

import pytest

from services.kit.testing import an_actor
from services.listings.schemas import LotOut
from services.matching.schemas import Matches
from tests.matching.conftest import Matching
from tests.matching.lots import ANTWERP, GHENT, LIEGE, day, published_lot

IN_GHENT = {"near": f"{GHENT[0]},{GHENT[1]}"}


def test_the_factory_speaks_the_published_language() -> None:
    lot = published_lot()
    assert LotOut.model_validate(lot).model_dump(mode="json") == lot


async def test_the_document_goes_out_as_it_was_published(matching: Matching) -> None:
    lot = published_lot()
    await matching.publish(lot)
    answer = await matching.search(**IN_GHENT)
    assert answer["items"][0]["lot"] == lot
    Matches.model_validate(answer)


async def test_the_nearest_comes_first_of_what_is_otherwise_equal(matching: Matching) -> None:
    far, near, farther = (published_lot(point=point) for point in (ANTWERP, GHENT, LIEGE))
    await matching.publish(far, near, farther)
    answer = await matching.search(**IN_GHENT)
    assert [item["lot"]["id"] for item in answer["items"]] == [near["id"], far["id"], farther["id"]]
    assert [item["distance_km"] for item in answer["items"]] == [0.0, 51.2, 138.9]


async def test_the_radius_cuts_at_the_distance_that_is_shown(matching: Matching) -> None:
    await matching.publish(published_lot(point=ANTWERP))
    assert await matching.found(**IN_GHENT, radius_km=51.3)
    assert not await matching.found(**IN_GHENT, radius_km=51.1)


async def test_a_postal_code_is_a_place(matching: Matching) -> None:
    await matching.publish(published_lot(point=GHENT), published_lot(point=ANTWERP))
    assert len(await matching.found(postal_code="9000", radius_km=20)) == 1


async def test_without_a_place_there_is_no_distance_and_the_newest_are_looked_at(matching: Matching) -> None:
    await matching.publish(published_lot())
    (item,) = (await matching.search())["items"]
    assert item["distance_km"] is None
    assert "distance" not in {reason["component"] for reason in item["reasons"]}


@pytest.mark.parametrize(
    ("scope", "found"),
    [("exact", {"masonry.brick"}), ("below", {"masonry.brick", "masonry.brick.facing"})],
)
async def test_the_scope_says_how_far_down_the_tree(matching: Matching, scope: str, found: set[str]) -> None:
    await matching.publish(*(published_lot(material=code) for code in ("masonry", "masonry.brick", "masonry.brick.facing", "timber")))
    answer = await matching.search(material="masonry.brick", scope=scope)
    assert {item["lot"]["material"]["code"] for item in answer["items"]} == found


async def test_related_classes_come_after_the_asked_one(matching: Matching) -> None:
    beam, joist = published_lot(material="timber.beam"), published_lot(material="timber.joist")
    await matching.publish(joist, beam, published_lot(material="masonry"))
    assert await matching.found(material="timber.beam", scope="related", **IN_GHENT) == [beam["id"], joist["id"]]


async def test_what_is_over_never_shows(matching: Matching) -> None:
    await matching.publish(published_lot(start=day(-9), until=day(-1)))
    assert not await matching.found()
    assert not await matching.found(from_=day(-9))


async def test_a_lot_that_ends_today_still_shows(matching: Matching) -> None:
    await matching.publish(published_lot(start=day(-9), until=day(0)))
    assert await matching.found()


async def test_windows_must_meet(matching: Matching) -> None:
    await matching.publish(published_lot(start=day(20), until=day(30)))
    assert await matching.found(from_=day(30), until=day(40))
    assert not await matching.found(from_=day(31), until=day(40))
    assert not await matching.found(until=day(19))


async def test_a_worse_condition_is_left_out_and_an_unstated_one_is_not(matching: Matching) -> None:
    good, bad, unstated = (published_lot(condition=one) for one in ("A", "C", None))
    await matching.publish(good, bad, unstated)
    assert await matching.found(condition="B") == [good["id"], unstated["id"]]


async def test_only_traders_find_what_only_traders_may_see(matching: Matching) -> None:
    await matching.publish(published_lot(audience="traders"))
    trader = an_actor(trader=True)
    assert len((await matching.ask(actor=trader)).json()["items"]) == 1
    assert not (await matching.ask(actor=replace(trader, trader=False))).json()["items"]
    assert not await matching.found()


async def test_enough_comes_before_a_part_and_the_reason_says_so(matching: Matching) -> None:
    part, enough = published_lot(value=500), published_lot(value=5000)
    await matching.publish(part, enough)
    first, second = (await matching.search(quantity=1000, unit="piece", **IN_GHENT))["items"]
    assert (first["lot"]["id"], second["lot"]["id"]) == (enough["id"], part["id"])
    texts = [next(r["text"] for r in item["reasons"] if r["component"] == "quantity") for item in (first, second)]
    assert texts == ["5,000 pieces: enough for 1,000 pieces", "500 pieces: 50 % of 1,000 pieces"]


async def test_another_unit_is_compared_through_the_mass(matching: Matching) -> None:
    await matching.publish(published_lot(material="roofing.tile", value=1000, unit="piece", mass_kg=2500))
    (item,) = (await matching.search(quantity=1.25, unit="t"))["items"]
    (reason,) = [reason for reason in item["reasons"] if reason["component"] == "quantity"]
    assert (reason["score"], reason["text"]) == (1.0, "1,000 pieces: by weight enough for 1.25 t")


async def test_pages_follow_each_other_without_gap_or_overlap(matching: Matching) -> None:
    await matching.publish(*(published_lot(point=(3.7 + nth // 3 / 100, 51.05)) for nth in range(25)))
    seen, parameters = [], {**IN_GHENT, "limit": 7}
    while True:
        page = await matching.search(**parameters)
        seen += [item["lot"]["id"] for item in page["items"]]
        if page["next"] is None:
            break
        parameters["cursor"] = page["next"]
    assert seen == await matching.found(**IN_GHENT, limit=100)
    assert len(set(seen)) == 25


async def test_the_next_page_is_linked(matching: Matching) -> None:
    await matching.publish(published_lot(), published_lot())
    answer = await matching.ask(limit=1)
    assert 'rel="next"' in answer.headers["link"]
    assert len((await matching.http.get(answer.headers["link"][1:].split(">")[0])).json()["items"]) == 1


async def test_a_cursor_of_another_question_is_refused(matching: Matching) -> None:
    await matching.publish(published_lot(), published_lot())
    cursor = (await matching.search(limit=1))["next"]
    assert (await matching.ask(cursor=cursor, material="masonry")).json()["code"] == "cursor_refused"


async def test_more_candidates_than_are_scored_is_said(matching: Matching) -> None:
    await matching.publish(*(published_lot() for _ in range(201)))
    assert (await matching.search(limit=1))["truncated"]
    assert not (await matching.search(limit=1, material="timber"))["truncated"]


async def test_reasons_speak_the_readers_language(matching: Matching) -> None:
    await matching.publish(published_lot(point=ANTWERP))
    told = {}
    for language in ("nl", "fr", "en", "de"):
        (item,) = (await matching.search(language=language, **IN_GHENT))["items"]
        told[language] = next(reason["text"] for reason in item["reasons"] if reason["component"] == "distance")
    assert told == {
        "nl": "51,2 km weg (ongeveer 58 km over de weg, 50 min)",
        "fr": "à 51,2 km (environ 58 km par la route, 50 min)",
        "en": "51.2 km away (about 58 km by road, 50 min)",
        "de": "51,2 km entfernt (etwa 58 km auf der Straße, 50 min)",
    }
