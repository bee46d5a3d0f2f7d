"""Spolia itself, through the gateway: lots posted, queries asked, as any client does."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from services.kernel.identity import Role
from tests.household import Household
from tests.quality.corpus import Corpus, Written

PLACES: Final = ("1000", "2800", "3000", "4000", "5000", "6000", "7000", "8000", "9000")
ASKED: Final = 20


async def posted(house: Household, corpus: Corpus) -> Mapping[str, str]:
    """Spolia's id of each lot, to the id it has in the set.

    All are released, from young buildings and analysed, so that only what is written tells them apart and the gate holds none back.
    """
    key = await house.key("Quality", Role.DEMOLISHER)
    ids: dict[str, str] = {}
    written = ""
    for nth, lot in enumerate(corpus.lots):
        answer = await house.call("POST", "/v1/lots", key, json=_body(lot, PLACES[nth % len(PLACES)]))
        assert answer.status_code == 201, f"{lot.id}: {answer.text}"
        ids[answer.json()["id"]] = lot.id
        written = answer.headers["spolia-written"]
    await house.call("GET", "/v1/matches/lots", key, headers={"spolia-written": written})
    return ids


async def found(house: Household, text: str, language: str, ids: Mapping[str, str]) -> list[str]:
    """What a query brings up, best first."""
    key = await house.key("Quality", Role.DEMOLISHER)
    answer = await house.call(
        "GET", "/v1/matches/lots", key, headers={"accept-language": language}, params={"q": text, "limit": str(ASKED)}
    )
    assert answer.status_code == 200, f"{text}: {answer.text}"
    return [ids[match["lot"]["id"]] for match in answer.json()["items"] if match["lot"]["id"] in ids]


def _body(lot: Written, postal_code: str) -> dict[str, Any]:
    today = date.today()  # noqa: DTZ011 - far enough ahead either way
    return {
        "title": lot.title,
        "description": lot.description or None,
        "language": lot.language,
        "quantity": {"value": float(lot.quantity), "unit": lot.unit},
        "location": {"postal_code": postal_code},
        "available": {"from": str(today), "until": str(today + timedelta(days=300)), "certainty": "released"},
        "condition": lot.condition or None,
        "building_year": 2015,
        "evidence": [{"kind": "lab_analysis", "date": str(today - timedelta(days=30))}],
    }
