"""What there is among all lots that fit, counted."""

import pytest

from tests.matching.conftest import Matching
from tests.matching.lots import ANTWERP, GHENT, LIEGE, day, published_lot

IN_GHENT = {"near": f"{GHENT[0]},{GHENT[1]}"}
EVERY = ["class", "distance", "month", "condition", "price"]


def priced(amount: str, per: str = "piece") -> dict[str, str]:
    return {"amount": amount, "currency": "EUR", "per": per, "vat": "excluded"}


async def counted(matching: Matching, *facets: str, **query: object) -> dict[str, dict[str, int]]:
    told = (await matching.search(facets=list(facets), **query))["facets"]
    return {facet: {share["value"]: share["lots"] for share in shares} for facet, shares in told["by"].items()}


async def test_every_facet_counts_all_that_fit(matching: Matching) -> None:
    await matching.publish(
        published_lot(point=GHENT, price=priced("0.50"), condition="A"),
        published_lot(point=ANTWERP, price=priced("2000", "lot"), condition=None),
        published_lot(point=LIEGE, price=priced("0"), condition="B", material="masonry.brick.field"),
    )
    shares = await counted(matching, *EVERY, material="masonry.brick", **IN_GHENT)
    assert shares["class"] == {"masonry.brick.facing": 2, "masonry.brick.field": 1}
    assert shares["distance"] == {"0-10": 1, "50-100": 1, "100-200": 1}
    assert shares["month"] == {day(0)[:7]: 3}
    assert shares["condition"] == {"A": 1, "B": 1, "not_told": 1}
    assert shares["price"] == {"free": 1, "0-1": 2}


async def test_lots_that_the_page_does_not_reach_are_counted_too(matching: Matching) -> None:
    await matching.publish(*(published_lot() for _ in range(5)))
    answer = await matching.search(facets=["class"], limit=1, material="masonry")
    assert len(answer["items"]) == 1
    assert answer["facets"]["lots"] == 5
    assert answer["facets"]["by"]["class"] == [{"value": "masonry.brick.facing", "name": "facing brick", "lots": 5}]


async def test_what_the_filters_leave_out_is_not_counted(matching: Matching) -> None:
    await matching.publish(published_lot(point=GHENT), published_lot(point=LIEGE), published_lot(audience="traders"))
    assert await counted(matching, "class", radius_km=20, **IN_GHENT) == {"class": {"masonry.brick.facing": 1}}


async def test_words_choose_what_is_counted(matching: Matching) -> None:
    await matching.publish(
        published_lot(material="unsorted", title="zeldzaam ding"), published_lot(material="unsorted", title="ander ding")
    )
    assert await counted(matching, "class", q="zeldzaam") == {"class": {"unsorted": 1}}


async def test_without_facets_there_are_none(matching: Matching) -> None:
    assert (await matching.search())["facets"] is None


@pytest.mark.parametrize("facet", ["colour", ""])
async def test_an_unknown_facet_is_refused(matching: Matching, facet: str) -> None:
    answer = await matching.http.get("/v1/matches/lots", params={"facets": facet})
    assert answer.status_code == 422
