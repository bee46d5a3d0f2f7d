"""Where who has a little can take it: may I come, when, what does it cost, what must I watch for; and whom to ask when nothing is found."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.acceptance.store.nearby import MOST_TERMS
from services.kernel.identity import Actor, Scope
from services.kernel.language import Language
from services.kit.testing import an_actor, served
from tests.acceptance.bodies import a_draft, a_receiver, a_site, by, some_criteria
from tests.acceptance.test_search import counted
from tests.conftest import SECRET

PARK = {"takes_from": ["residents", "private"], "materials": ["boards.plasterboard"], "delivery_modes": ["drop_off"]}
Open = Callable[..., Awaitable[dict]]


@pytest.fixture
async def own(own_database, as_app) -> AsyncIterator[httpx.AsyncClient]:
    """The service on a database of its own: here all sites count."""
    app = create_app(Settings(database_url=as_app(own_database, "acceptance"), identity_secret=SECRET))
    async with served(app) as client:
        client.app = app
        yield client


@pytest.fixture
def keeper() -> Actor:
    return an_actor(Scope.RECEIVERS_WRITE)


@pytest.fixture
def open_site(own: httpx.AsyncClient, keeper: Actor) -> Open:
    """A receiver with one site, and with a programme in force where criteria are given."""

    async def open_site(name: str, postal_code: str, criteria: dict[str, Any] | None = None, **site: Any) -> dict:
        body = a_receiver(name=name, sites=[a_site(**{"name": name, "location": {"postal_code": postal_code}, **PARK, **site})])
        answer = await own.post("/v1/receivers", json=body, headers=by(keeper))
        assert answer.status_code == 201, answer.text
        if criteria is not None:
            await _published(own, keeper, answer.json(), criteria)
        return answer.json()

    return open_site


async def _published(own: httpx.AsyncClient, keeper: Actor, receiver: dict, criteria: dict[str, Any], name: str = "Gips") -> None:
    begun = (await own.post("/v1/programmes", json={"receiver_id": receiver["id"], "name": name}, headers=by(keeper))).json()
    path = f"/v1/programmes/{begun['id']}/versions"
    for address, body in ((path, a_draft(0, **criteria)), (f"{path}/1/publish", None)):
        version = (await own.get(f"/v1/programmes/{begun['id']}", headers=by(keeper))).json()["version"]
        answer = await own.post(address, json=body, headers=by(keeper, version))
        assert answer.is_success, answer.text


async def asked(own: httpx.AsyncClient, language: str = "en", **query: Any) -> dict:
    params = {"material": "boards.plasterboard", "postal_code": "2800", **query}
    answer = await own.get(
        "/v1/outlets", params={key: value for key, value in params.items() if value is not None}, headers={"accept-language": language}
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def names(answer: dict) -> list[str]:
    return [one["name"] for one in answer["items"]]


async def test_the_nearest_comes_first_and_what_is_out_of_reach_not_at_all(own, open_site) -> None:
    for name, postal_code in (("Lier", "2500"), ("Mechelen", "2800"), ("Arlon", "6700"), ("Leuven", "3000")):
        await open_site(name, postal_code)
    answer = await asked(own)
    assert names(answer) == ["Mechelen", "Lier", "Leuven"]
    assert [one["distance_km"] for one in answer["items"]] == sorted(one["distance_km"] for one in answer["items"])
    assert names(await asked(own, limit=1)) == ["Mechelen"]
    assert names(await asked(own, radius_km=10)) == ["Mechelen"]


async def test_who_may_not_come_does_not_find_it(own, open_site) -> None:
    await open_site("for traders", "2800", takes_from=["traders"])
    await open_site("for everybody here", "2800", takes_from=["residents"])
    await open_site("for all", "2800", takes_from=["private", "traders"])
    await open_site("something else", "2800", materials=["timber"])
    private = await asked(own)
    assert {one["name"]: one["may_i_come"] for one in private["items"]} == {
        "for everybody here": "Residents of the area it serves only: ask whether your municipality is one of them.",
        "for all": "Yes, private persons are welcome.",
    }
    assert names(await asked(own, visitor="traders")) == ["for traders", "for all"]


async def test_residents_of_the_municipalities_named_may_come_and_others_may_not(own, open_site) -> None:
    park = {
        "takes_from": ["residents"],
        "municipalities": ["Mechelen", "Willebroek"],
        "appointment": True,
        "hours": "Tu-Fr 12:30-18:30; Sa 09:00-15:30",
    }
    await open_site("Park", "2800", opening_hours=None, quota={"value": 1, "unit": "m3", "per": "visit"}, vehicle={"tonnes": 3.5}, **park)
    (one,) = (await asked(own, language="nl"))["items"]
    assert one["may_i_come"] == "Ja, als u inwoner bent van Mechelen; breng uw identiteitskaart mee."
    assert one["when"] == "Open: di-vr 12:30-18:30; za 09:00-15:30. Alleen op afspraak."
    assert [sentence.replace("\u00a0", " ") for sentence in one["watch_for"][:2]] == [
        "Hoogstens 1 m³ per bezoek.",
        "Geen voertuig van meer dan 3,5 ton.",
    ]
    assert names(await asked(own, postal_code="2830")) == ["Park"]
    assert names(await asked(own, postal_code="2500")) == []


async def test_what_it_costs_is_told_for_the_amount_that_is_asked_about(own, open_site) -> None:
    tiers = [
        {"kind": "gate_fee", "charge": {"money": {"amount": "55.00"}, "per": "t"}, "vat": "excluded", "since": "2026-01-01"},
        {
            "kind": "gate_fee",
            "charge": {"money": {"amount": "45.00"}, "per": "t"},
            "vat": "excluded",
            "since": "2026-01-01",
            "from_quantity": {"value": "20", "unit": "t"},
        },
    ]
    await open_site("Mechelen", "2800", some_criteria(prices=tiers))
    (little,) = (await asked(own, language="nl", quantity=2, unit="t"))["items"]
    assert little["costs"] == [{"kind": "gate_fee", "amount": "55.00", "currency": "EUR", "per": "t", "vat": "excluded", "total": "133.10"}]
    assert little["what_it_costs"][0].endswith("ongeveer €\N{NO-BREAK SPACE}133,10, btw inbegrepen.")
    (much,) = (await asked(own, quantity=25000, unit="kg"))["items"]
    assert much["costs"][0]["total"] == "1361.25"
    (unasked,) = (await asked(own))["items"]
    assert (unasked["costs"][0]["amount"], unasked["costs"][0]["total"]) == ("55.00", None)


async def test_a_private_person_pays_vat_a_firm_reckons_without_and_nobody_is_paid_more_for_it(own, open_site) -> None:
    def price(kind: str, vat: str) -> dict[str, object]:
        return {"kind": kind, "charge": {"money": {"amount": "100.00"}, "per": "t"}, "vat": vat, "since": "2026-01-01"}

    prices = [price("gate_fee", "excluded"), price("credit", "excluded"), price("pick_up", "included")]
    await open_site("Mechelen", "2800", some_criteria(prices=prices), takes_from=["private", "traders"])
    totals = {}
    for visitor in ("private", "traders"):
        (item,) = (await asked(own, quantity=1, unit="t", visitor=visitor))["items"]
        totals[visitor] = {one["kind"]: one["total"] for one in item["costs"]}
        assert ("about €121, VAT included" in str(item["what_it_costs"])) is (visitor == "private")
    assert totals["private"] == {"gate_fee": "121.00", "credit": "100.00", "pick_up": "100.00"}
    assert totals["traders"] == {"gate_fee": "100.00", "credit": "100.00", "pick_up": "100.00"}


async def test_what_to_watch_for_is_what_the_rules_ask_and_whether_the_amount_fits(own, open_site) -> None:
    rules = [
        {"rule": "forbidden", "id": "aac", "what": "aac"},
        {"rule": "forbidden", "id": "asbestos", "what": "asbestos"},
        {"rule": "moisture", "id": "dry", "state": "dry"},
        {"rule": "quantity", "id": "enough", "at_least": {"value": "1", "unit": "t"}},
    ]
    await open_site("Mechelen", "2800", some_criteria(rules=rules, prices=[]))
    (one,) = (await asked(own, quantity=100, unit="kg"))["items"]
    assert one["watch_for"][0].startswith("You have less than the minimum")
    assert "There may be no aerated concrete or asbestos in or on it." in one["watch_for"]
    assert any("ry" in sentence for sentence in one["watch_for"][2:])
    assert one["what_it_costs"] == ["The price is not known: ask beforehand."]
    assert one["programme"]["fate"] == "closed_loop_recycling"


async def test_a_site_whose_terms_nobody_published_says_so(own, open_site) -> None:
    await open_site("Mechelen", "2800", opening_hours=None)
    (one,) = (await asked(own, language="fr"))["items"]
    assert one["programme"] is None
    assert one["costs"] == []
    assert "téléphonez" in one["when"]
    assert "téléphonez" in one["watch_for"][0]


@pytest.mark.parametrize(("postal_code", "service"), [("2800", "recyclagepark"), ("5000", "recyparc"), ("1000", "Recypark")])
@pytest.mark.parametrize("language", Language)
async def test_an_empty_answer_says_so_and_names_the_municipal_service(client, postal_code, service, language) -> None:
    answer = await asked(client, language=language, postal_code=postal_code, material="landscape.pond")
    assert answer["items"] == []
    assert "30 km" in answer["text"]
    assert answer["ask"]["service"] == service
    assert answer["ask"]["municipality"] in answer["ask"]["text"]


async def test_a_site_that_somebody_wrote_down_for_its_firm_says_so(own, keeper) -> None:
    site = a_site(name="Depot", location={"postal_code": "2800"}, **PARK)
    source = {"source": "De folder", "on": "2026-03-01"}
    await own.post("/v1/receivers", json=a_receiver(sites=[site], transcription=source), headers=by(keeper))
    (told,) = (await asked(own, postal_code="2800"))["items"]
    assert told["receiver"]["confirmed"] is False
    assert any("De folder" in one for one in told["watch_for"])


async def test_words_are_understood_and_the_card_and_the_hazards_come_with_them(client) -> None:
    answer = await asked(client, language="nl", material=None, q="oude dakleien")
    assert answer["material"]["code"].startswith("roofing.slate")
    slates = await asked(client, language="nl", material="roofing.slate.fibre_cement")
    assert slates["hazards"][0]["substance"] == "asbestos"
    assert slates["hazards"][0]["text"].startswith("Let op asbest")
    assert any("asbest" in sentence for sentence in slates["law"])
    tiles = await asked(client, language="de", material="roofing.tile.clay.pantile")
    assert tiles["card"]["title"] == "Dachziegel ganz abdecken"
    assert tiles["hazards"] == []


async def test_nobody_is_shown_how_to_take_hazardous_waste_out(client) -> None:
    answer = await asked(client, material="bulk.asbestos.cement.slate")
    assert answer["card"] is None
    assert answer["text"].startswith("This is hazardous waste")


async def test_words_that_name_nothing_are_answered_with_what_they_may_mean(client) -> None:
    answer = await asked(client, material=None, q="xyzzy")
    assert (answer["material"], answer["items"]) == (None, [])
    assert answer["ask"]["service"] == "recyclagepark"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"postal_code": "2800"}, "material_missing"),
        ({"material": "boards.plasterboard"}, "place_missing"),
        ({"material": "boards.plasterboard", "postal_code": "2800", "near": "4.4,51"}, "place_told_twice"),
        ({"material": "boards.plasterboard", "near": "51"}, "point_malformed"),
        ({"material": "boards.plasterboard", "postal_code": "9999"}, "postal_code_unknown"),
        ({"material": "boards.plasterboard", "postal_code": "2800", "quantity": "2"}, "quantity_incomplete"),
    ],
)
async def test_a_question_that_lacks_something_is_refused_with_what_would_be_right(client, query, code) -> None:
    answer = await client.get("/v1/outlets", params=query)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_a_point_is_as_good_as_a_postal_code(own, open_site) -> None:
    await open_site("Mechelen", "2800")
    answer = await asked(own, postal_code=None, near="4.48,51.03")
    assert names(answer) == ["Mechelen"]
    assert answer["ask"]["municipality"] == "Mechelen"
    abroad = await asked(own, postal_code=None, near="5.69,50.85", country="NL", radius_km=200)
    assert "another country" in " ".join(abroad["items"][0]["watch_for"])
    assert abroad["ask"]["municipality"] is None


async def test_a_receiver_with_many_programmes_keeps_no_other_out_of_sight(own, open_site, keeper) -> None:
    await open_site("Leuven", "3000")
    many = await open_site("Mechelen", "2800")
    for number in range(MOST_TERMS + 1):
        await _published(own, keeper, many, some_criteria(), f"Gips {number}")
    told = names(await asked(own))
    assert told == ["Mechelen"] * MOST_TERMS + ["Leuven"]


async def test_nearness_is_one_statement_on_an_index(own, open_site) -> None:
    await open_site("Mechelen", "2800", some_criteria())
    with counted(own.app.state.database.engine) as statements:
        await asked(own)
    read = [statement for statement in statements if "site_points" in statement]
    assert len(read) == 1
    assert not any("programme" in statement for statement in statements if statement not in read)
    async with own.app.state.database.sessions() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        plan = await session.execute(
            text(
                "EXPLAIN SELECT site_id FROM acceptance.site_points "
                "WHERE extensions.ST_DWithin(place, 'SRID=3035;POINT(3950000 3100000)'::extensions.geometry, 30000)"
            )
        )
        assert "ix_site_points_place" in " ".join(row[0] for row in plan)
