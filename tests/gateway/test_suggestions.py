"""Suggestions through the gateway: no key, the reader's language, a sensible answer to anything."""

import pytest


async def suggested(house, q: str, language: str = "nl", **params):
    return await house.call("GET", "/v1/vocabulary/suggest", params={"q": q, **params}, headers={"accept-language": language})


async def test_whoever_types_is_suggested_words_with_their_class_in_the_readers_language(house) -> None:
    answer = await suggested(house, "kassei", "fr")
    assert answer.status_code == 200
    first = answer.json()["items"][0]
    assert (first["text"], first["language"]) == ("kassei", "nl")
    known = await house.call("GET", f"/v1/vocabulary/materials/{first['code']}", headers={"accept-language": "fr"})
    assert first["name"] == known.json()["name"]


async def test_suggestions_may_be_kept_by_language(house) -> None:
    answer = await suggested(house, "deur")
    assert "max-age" in answer.headers["cache-control"]
    assert "accept-language" in answer.headers["vary"].lower()


async def test_as_many_are_suggested_as_are_asked_for(house) -> None:
    assert len((await suggested(house, "d", limit=3)).json()["items"]) == 3


@pytest.mark.parametrize("typed", ["k", " ", "\N{BRICK}", "кирпич", "\x07\x1b", "'; DROP TABLE lots; --", "%_", "x" * 200])
async def test_whatever_is_typed_has_an_answer(house, typed) -> None:
    assert (await suggested(house, typed)).status_code == 200


@pytest.mark.parametrize(
    "wrong", [{"q": ""}, {"q": "x" * 201}, {"q": "k", "limit": 0}, {"q": "k", "limit": 21}, {"q": "k", "limit": "all"}]
)
async def test_what_cannot_be_asked_is_refused_in_the_readers_language(house, wrong) -> None:
    answers = [await suggested(house, language=language, **wrong) for language in ("nl", "fr", "en", "de")]
    assert {answer.status_code for answer in answers} == {422}
    assert len({answer.json()["errors"][0]["detail"] for answer in answers}) == 4


async def test_a_class_tells_the_sources_of_its_figures_and_what_a_buyer_asks(house) -> None:
    brick = (await house.call("GET", "/v1/vocabulary/materials/masonry.brick")).json()
    assert brick["carbon"]["source"]
    assert all(figure["source"] for figure in brick["mass"].values())
    assert {"cpv", "nlsfb", "attributes"} <= brick.keys()
