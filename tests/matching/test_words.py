"""Searching by words: through the class they name, through the words themselves, with slips of the pen."""

import pytest

from tests.matching.conftest import Matching
from tests.matching.lots import ANTWERP, GHENT, LIEGE, published_lot

IN_GHENT = {"near": f"{GHENT[0]},{GHENT[1]}"}


@pytest.mark.parametrize("query", ["dakpannen", "tuiles", "roof tiles", "Dachziegel"])
async def test_a_query_in_any_language_finds_the_class(matching: Matching, query: str) -> None:
    tile = published_lot(material="roofing.tile", title="Boomse pannen")
    await matching.publish(tile, published_lot(material="timber.beam", title="balken"))
    answer = await matching.search(q=query)
    assert answer["items"][0]["lot"]["id"] == tile["id"]
    assert answer["understood"]["material"].startswith("roofing.tile")


async def test_what_resolved_to_no_class_is_found_by_its_words(matching: Matching) -> None:
    odd = published_lot(material="unsorted", title="Zwengelpomp")
    await matching.publish(odd, published_lot())
    assert await matching.found(q="zwengelpomp") == [odd["id"]]


async def test_a_slip_of_the_pen_is_forgiven(matching: Matching) -> None:
    odd = published_lot(material="unsorted", title="Zwengelpomp")
    await matching.publish(odd)
    answer = await matching.search(q="zwengelpmop")
    assert answer["items"][0]["lot"]["id"] == odd["id"]
    assert answer["understood"]["words"] == {"zwengelpmop": ["zwengelpomp"]}


async def test_a_compound_is_found_by_its_parts(matching: Matching) -> None:
    lot = published_lot(material="unsorted", title="eikenvloer")
    await matching.publish(lot)
    assert await matching.found(q="eik") == [lot["id"]]


async def test_an_oak_floor_far_away_is_not_lost_behind_pine_floors_near_by(matching: Matching) -> None:
    pine = [published_lot(material="floors.wood", title="grenen vloer", point=GHENT) for _ in range(220)]
    oak = published_lot(material="floors.wood", title="eiken vloer", point=LIEGE)
    await matching.publish(oak, *pine)
    found = await matching.found(q="eiken vloer", **IN_GHENT, limit=100)
    assert oak["id"] in found
    assert len(found) > 50, "those without the word follow"


async def test_a_stated_material_is_a_condition_and_words_choose_within_it(matching: Matching) -> None:
    door = published_lot(material="openings.doors", title="eiken deur")
    oak, pine = (published_lot(material="floors.wood", title=f"{wood} vloer", point=ANTWERP) for wood in ("eiken", "grenen"))
    await matching.publish(door, pine, oak)
    assert await matching.found(q="eiken", material="floors.wood", **IN_GHENT) == [oak["id"], pine["id"]]


async def test_words_that_are_in_no_lot_find_nothing(matching: Matching) -> None:
    await matching.publish(published_lot())
    assert not await matching.found(q="xyzzy")


async def test_a_query_of_signs_alone_is_no_query(matching: Matching) -> None:
    await matching.publish(published_lot())
    assert len(await matching.found(q="?! \x00")) == 1
