"""Where a published lot can go, over HTTP: ranked, explained, without giving away what is not the reader's to see."""

import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import httpx
import pytest

from services.acceptance.domain.criteria import Fate, Price, PriceKind, Vat
from services.acceptance.domain.place import Place
from services.acceptance.domain.programme import Programme
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.rules.rule import Charge, ChargedPer
from services.acceptance.domain.site import Period, Quota, Site, SiteRole, Vehicle
from services.acceptance.store.work import AcceptanceWork
from services.kernel.geography import Point, Precision
from services.kernel.identity import Actor, OrganizationId, Scope
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit
from services.kit.database import Database
from services.kit.testing import an_actor
from services.vocabulary.material import MaterialCode
from tests.acceptance.bodies import by
from tests.acceptance.programmes import bound, criteria, programme, receiver, site
from tests.acceptance.publishing import publish, withdraw
from tests.matching.lots import ANTWERP, GHENT, TODAY, day, published_lot

CLASS = "boards.cement_bonded"
"""Of which no other test of acceptance has programmes."""
THREE_TONNES = Amounts(id="enough", at_least=Quantity(Decimal(3), Unit.TONNE))

Runs = Callable[..., Awaitable[Programme]]
Offer = Callable[..., Awaitable[dict[str, Any]]]


def fee(amount: str) -> Price:
    charge = Charge(Money(Decimal(amount)), ChargedPer.TONNE)
    return Price(kind=PriceKind.GATE_FEE, charge=charge, vat=Vat.EXCLUDED, since=TODAY - dt.timedelta(days=1))


def site_at(point: tuple[float, float], role: SiteRole = SiteRole.RECEIVING) -> Site:
    return replace(site(f"{role} {point}"), place=Place(Point(*point), Precision.POINT, "BE"), role=role)


@pytest.fixture
async def runs(store: Database) -> Runs:
    """A programme with these rules, in force from yesterday on."""

    async def runs(*rules: Rule, sites: tuple[Site, ...] | None = None, code: str = CLASS, **told: Any) -> Programme:
        owner = an_actor().organization_id
        of = receiver(owner, *(sites or (site_at(ANTWERP),)))
        stated = criteria(code, rules=rules, **{"fate": Fate.CLOSED_LOOP, "prices": (fee("40"),), **told})
        one = programme(of, [replace(bound(1, TODAY - dt.timedelta(days=1)), criteria=stated)])
        async with AcceptanceWork(store.sessions, OrganizationId(owner)) as work:
            await work.receivers.add(of)
            await work.programmes.add(one)
            await work.commit()
        return one

    return runs


@pytest.fixture
def owner() -> Actor:
    return an_actor(Scope.LOTS_WRITE, Scope.LOTS_READ)


@pytest.fixture
async def offered(store: Database, owner: Actor) -> AsyncIterator[Offer]:
    """A lot of the owner's, in Ghent and still in its building, for three months; withdrawn when the test ends."""
    made: list[dict[str, Any]] = []

    async def offered(**told: Any) -> dict[str, Any]:
        stated = {"material": CLASS, "unit": "m2", "certainty": "permitted", "until": day(90), "title": "Platen", "point": GHENT, **told}
        lot = published_lot(organization_id=str(owner.organization_id), **stated)
        await publish(store, lot)
        made.append(lot)
        return lot

    yield offered
    for lot in made:
        await withdraw(store, lot)


@pytest.fixture
async def boards(offered: Offer) -> dict[str, Any]:
    """Half a tonne."""
    return await offered(value=50, mass_kg=500.0)


async def outlets(client: httpx.AsyncClient, lot: dict[str, Any], reader: Actor | None = None, language: str = "en") -> dict[str, Any]:
    headers = (by(reader) if reader else {}) | {"accept-language": language}
    answer = await client.get(f"/v1/lots/{lot['id']}/outlets", headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def of(told: dict[str, Any], one: Programme) -> list[dict[str, Any]]:
    return [item for item in told["items"] if item["programme"] and item["programme"]["id"] == str(one.id)]


def amount(item: dict[str, Any], kind: str) -> Decimal | None:
    return next((Decimal(line["amount"]) for line in item["lines"] if line["kind"] == kind), None)


@pytest.mark.parametrize(("value", "charged"), [("uncleaned", True), ("cleaned", False)])
async def test_what_its_title_says_was_cleaned_is_not_charged_for_cleaning(client, offered, value, charged):
    read = [{"attribute": "finish", "value": value, "written": None, "stated": False}]
    bricks = await offered(material="masonry.brick.facing", unit="piece", value=4000, mass_kg=8000.0, attributes=read)
    reuse = next(item for item in (await outlets(client, bricks))["items"] if item["always"] == "direct_reuse")
    assert (amount(reuse, "cleaning") is not None) is charged


async def test_every_fate_is_there_with_lines_that_sum_to_its_net_value(client, boards, runs):
    mine = await runs()
    told = await outlets(client, boards)
    assert told["mass_kg"] == 500
    fates = [item["fate"] for item in told["items"]]
    assert fates == sorted(fates, key=lambda one: Fate(one).rank)
    assert {"reuse", "closed_loop_recycling", "disposal"} <= set(fates)
    for item in told["items"]:
        assert Decimal(item["net"]) == sum(Decimal(line["amount"]) for line in item["lines"])
        assert {key for line in item["lines"] for key in line["rates"]} <= set(told["rates"])
    (item,) = of(told, mine)
    assert (amount(item, "price"), item["programme"]["version"], item["transport"]["vehicle"]) == (Decimal(-20), 1, "van")
    assert item["decide_by"] < boards["available"]["until"]


async def test_exactly_one_is_the_best_value(client, boards, runs):
    await runs()
    told = await outlets(client, boards)
    (best,) = [item for item in told["items"] if item["best_value"]]
    assert Decimal(best["net"]) == max(Decimal(item["net"]) for item in told["items"] if item["priced"])


@pytest.mark.parametrize(("language", "name"), [("nl", "verwijdering"), ("fr", "élimination"), ("en", "disposal"), ("de", "Beseitigung")])
async def test_fates_are_named_in_the_readers_language(client, boards, language, name):
    told = await outlets(client, boards, language=language)
    assert told["items"][-1]["name"] == name


async def test_ones_own_rates_are_reckoned_with_by_oneself_alone(client, boards, owner, runs):
    mine = await runs()
    stated = await client.put("/v1/rates", json={"rates": {"labour.hour": "90"}}, headers=by(owner, 0))
    assert stated.is_success, stated.text
    (own,), (others,) = of(await outlets(client, boards, owner), mine), of(await outlets(client, boards), mine)
    assert amount(own, "dismantling") == 2 * amount(others, "dismantling")


async def test_what_is_unknown_is_told_with_what_would_help(client, boards, runs):
    mine = await runs(Forbidden(id="asbestos", what="asbestos"))
    (item,) = of(await outlets(client, boards), mine)
    assert (item["outcome"], item["remedies_away"]) == ("unknown", 1)
    (reason,) = item["reasons"]
    assert (reason["rule"], reason["why"], reason["remedy"], reason["blocks"]) == ("asbestos", "not_stated", "test", True)
    assert amount(item, "refusal_risk") < 0


async def test_a_private_fact_decides_and_does_not_show_in_a_figure(client, boards, owner, runs):
    mine = await runs(AllowedAttachments(id="fixed", allowed=("adhesive",)))
    glued = {"about": "attachment", "of": "adhesive", "presence": "present", "audience": "private"}
    no_more = {"about": "attachment", "of": "other", "presence": "absent", "audience": "private"}
    stated = await client.put(f"/v1/lots/{boards['id']}/facts", json={"facts": [glued, no_more]}, headers=by(owner, 0))
    assert stated.is_success, stated.text
    (own,), (others,) = of(await outlets(client, boards, owner), mine), of(await outlets(client, boards), mine)
    assert own["outcome"] == others["outcome"] == "pass"
    assert own["hours"] > others["hours"]
    assert "glued" not in str(others["lines"])


async def test_of_a_private_fact_that_keeps_it_out_others_are_told_that_it_does_and_no_more(client, boards, owner, runs):
    mine = await runs(AllowedAttachments(id="fixed", allowed=("nails",)))
    glued = {"about": "attachment", "of": "adhesive", "presence": "present", "audience": "private"}
    stated = await client.put(f"/v1/lots/{boards['id']}/facts", json={"facts": [glued]}, headers=by(owner, 0))
    assert stated.is_success, stated.text
    (own,), (others,) = of(await outlets(client, boards, owner), mine), of(await outlets(client, boards), mine)
    (known,), (told,) = own["reasons"], others["reasons"]
    assert (known["outcome"], known["hidden"], known["why"], known["remedy"]) == ("fail", False, "not_met", "clean")
    assert (told["outcome"], told["hidden"]) == ("fail", True)
    assert [told[name] for name in ("why", "remedy", "help", "cost", "directory")] == [None] * 5
    assert "dhesive" in known["text"] + known["help"]
    assert "dhesive" not in told["text"]


async def test_the_law_of_the_site_decides_too_and_is_told_in_the_readers_language(client, offered, owner, runs):
    lot = await offered(material="insulation.eps", value=200, mass_kg=400.0)
    gate = replace(site_at(ANTWERP), materials=(MaterialCode("insulation.eps"),))
    mine = await runs(code="insulation.eps", fate=Fate.OPEN_LOOP, sites=(gate,))
    (item,) = of(await outlets(client, lot, language="nl"), mine)
    (reason,) = item["reasons"]
    assert (item["outcome"], reason["regulation"], reason["remedy"]) == ("unknown", "hbcd_in_waste", "test")
    assert reason["text"].endswith("De wet eist dit.")
    assert "2019/1021" in reason["source"]
    (law,) = item["regulations"]
    assert (law["code"], law["force"], law["region"], law["outcome"]) == ("hbcd_in_waste", "binding", None, "unknown")
    assert law["text"].startswith("Afval van polystyreen")
    found = {"about": "fraction", "of": "hbcd", "share": {"value": 900, "unit": "mg/kg"}, "basis": "measured", "laboratory": "Labo"}
    stated = await client.put(f"/v1/lots/{lot['id']}/facts", json={"facts": [found | {"audience": "private"}]}, headers=by(owner, 0))
    assert stated.is_success, stated.text
    (item,) = of(await outlets(client, lot), mine)
    assert (item["outcome"], item["reasons"][0]["hidden"], item["reasons"][0]["why"]) == ("fail", True, None)
    assert item["regulations"][0]["outcome"] == "fail"
    assert "900" not in str(item["reasons"]) + str(item["regulations"])


async def test_what_the_site_lets_in_is_reckoned_with_and_told(client, offered, runs):
    lot = await offered(value=500, mass_kg=5000.0)
    gate = replace(site_at(ANTWERP), quota=Quota(Quantity(Decimal(2), Unit.TONNE), Period.WEEK), vehicle=Vehicle(tonnes=Decimal("3.5")))
    (free,), (narrow,) = [of(await outlets(client, lot, language="nl"), one) for one in (await runs(), await runs(sites=(gate,)))]
    assert (narrow["transport"]["vehicle"], narrow["transport"]["trips"], narrow["outcome"]) == ("van", 6, free["outcome"])
    assert narrow["conditions"] == ["Hoogstens 2\u00a0ton per week.", "Geen voertuig van meer dan 3,5 ton."]
    assert free["conditions"] == []
    assert dt.date.fromisoformat(free["decide_by"]) - dt.date.fromisoformat(narrow["decide_by"]) == dt.timedelta(days=14)


async def test_a_lot_too_small_shows_where_loads_are_gathered_and_who_would_come_along(client, offered, boards, runs):
    mine = await runs(THREE_TONNES, sites=(site_at(ANTWERP), site_at((3.75, 51.05), SiteRole.BULKING)))
    near = await offered(value=300, mass_kg=4800.0, point=(3.72, 51.06))
    await offered(value=300, mass_kg=4800.0, point=(5.57, 50.63))
    gathering, receiving = sorted(of(await outlets(client, boards), mine), key=lambda item: item["programme"]["site"]["role"])
    assert (gathering["outcome"], gathering["together"]) == ("pass", None)
    assert (receiving["outcome"], receiving["reasons"][0]["remedy"]) == ("fail", "bulk")
    together = receiving["together"]
    assert (together["minimum"], together["enough"]) == ({"value": 3, "unit": "t"}, True)
    assert [one["lot_id"] for one in together["lots"]] == [near["id"]]


async def test_a_lot_that_only_traders_see_comes_along_for_traders_alone(client, offered, boards, runs):
    mine = await runs(THREE_TONNES)
    hidden = await offered(value=300, point=(3.73, 51.05), audience="traders")
    trader = an_actor(trader=True)
    for reader, seen in ((None, False), (trader, True)):
        (item,) = of(await outlets(client, boards, reader), mine)
        assert (hidden["id"] in {one["lot_id"] for one in item["together"]["lots"]}) is seen
    assert (await client.get(f"/v1/lots/{hidden['id']}/outlets")).status_code == 404


async def test_what_is_promised_already_is_not_reckoned_with(client, offered):
    half = await offered(value=100, mass_kg=1000.0, remaining=50, reserved=50)
    assert (await outlets(client, half))["mass_kg"] == 500


async def test_where_there_is_no_such_lot_there_is_no_outlet(client, store, boards):
    await withdraw(store, boards)
    answer = await client.get(f"/v1/lots/{boards['id']}/outlets")
    assert (answer.status_code, answer.json()["code"]) == (404, "lot_not_found")
