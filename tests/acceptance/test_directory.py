"""Dealers and service firms: found by what they do, for which material, near a place; and never taken for who takes material in."""

import pytest

from services.acceptance.domain.nearby.helping import SERVICE, directory
from services.acceptance.domain.site import Service
from services.acceptance.domain.verdict import Remedy
from services.kernel.geography import Point
from tests.acceptance.bodies import a_receiver, a_site, by

LAB = {"role": "service", "services": ["testing"], "materials": ["bulk.asphalt"], "takes_from": ["traders"], "delivery_modes": ["pick_up"]}


@pytest.fixture
def open_firm(client, owner):
    async def open_firm(name: str, kind: str = "service_firm", **site: object) -> dict:
        body = a_receiver(name=name, kind=kind, sites=[a_site(**{"name": name, **LAB, **site})])
        answer = await client.post("/v1/receivers", json=body, headers=by(owner))
        assert answer.status_code == 201, answer.text
        return answer.json()

    return open_firm


async def found(client, **query: object) -> list[str]:
    answer = await client.get("/v1/directory", params={"postal_code": "4950", "radius_km": 20, **query})
    assert answer.status_code == 200, answer.text
    return [one["name"] for one in answer.json()["items"]]


async def test_firms_are_found_by_what_they_do_and_for_what(client, open_firm) -> None:
    here = {"location": {"postal_code": "4950"}}
    await open_firm("Lab of the high fens", **here)
    await open_firm("Cleaners of the high fens", services=["cleaning", "storage"], materials=["masonry.brick"], **here)
    await open_firm("Lab far away", location={"postal_code": "8400"})
    assert await found(client, service="testing") == ["Lab of the high fens"]
    assert set(await found(client, service=["testing", "storage"])) == {"Lab of the high fens", "Cleaners of the high fens"}
    assert await found(client, material="masonry.brick.facing") == ["Cleaners of the high fens"]
    assert await found(client, service="testing", material="masonry") == []


async def test_a_service_site_takes_nothing_in_and_a_dealer_does(client, open_firm) -> None:
    here = {"location": {"postal_code": "6880"}, "takes_from": ["private"], "materials": ["sanitary.bidet"]}
    await open_firm("Carrier of Bertrix", services=["transport"], **here)
    await open_firm("Dealer of Bertrix", kind="dealer", role="receiving", services=["resale"], **here)
    outlets = (await client.get("/v1/outlets", params={"material": "sanitary.bidet", "postal_code": "6880"})).json()
    assert [one["name"] for one in outlets["items"]] == ["Dealer of Bertrix"]
    receivers = (await client.get("/v1/receivers", params={"material": "sanitary.bidet"})).json()["items"]
    assert [one["name"] for one in receivers] == ["Dealer of Bertrix"]


async def test_an_entry_tells_what_a_visitor_needs(client, open_firm) -> None:
    await open_firm("Lab of Burg-Reuland", location={"postal_code": "4790"}, hours="Mo-Fr 08:00-16:00", opening_hours=None)
    answer = await client.get("/v1/directory", params={"postal_code": "4790", "radius_km": 5}, headers={"accept-language": "de"})
    (one,) = answer.json()["items"]
    assert one["firm"]["kind"] == "service_firm"
    assert one["services"] == ["testing"]
    assert one["when"] == "Geöffnet: Mo-Fr 08:00-16:00."


async def test_services_of_a_site_are_changed_with_it(client, owner, open_firm) -> None:
    firm = await open_firm("Workshop")
    path = f"/v1/receivers/{firm['id']}/sites/{firm['sites'][0]['id']}"
    answer = await client.patch(path, json={"services": ["cleaning", "cleaning", "testing"]}, headers=by(owner, 1))
    assert answer.json()["sites"][0]["services"] == ["cleaning", "testing"]


@pytest.mark.parametrize("remedy", SERVICE)
async def test_a_remedy_leads_to_firms_that_do_such_work(client, remedy) -> None:
    link = directory(remedy, "masonry.brick", Point(4.48, 51.03))
    assert link is not None
    answer = await client.get(link)
    assert answer.status_code == 200
    assert all(SERVICE[remedy] in one["services"] for one in answer.json()["items"])


def test_what_only_owner_and_receiver_can_do_leads_nowhere() -> None:
    assert set(Remedy) - set(SERVICE) == {Remedy.STATE, Remedy.ASK}
    assert directory(Remedy.ASK, "masonry.brick", Point(4.48, 51.03)) is None
    assert set(SERVICE.values()) < set(Service)
