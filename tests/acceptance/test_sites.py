"""Sites: parts of a receiver, under its version."""

from uuid import uuid4

import pytest

from services.acceptance.domain.errors import SiteNotFound, TooManySites
from services.acceptance.domain.place import at_postal_code
from services.acceptance.domain.receiver import MOST_SITES, Kind, Receiver, revised, with_site, with_site_changed, without_site
from services.acceptance.domain.site import DeliveryMode, Site, SiteRole, Visitor
from services.kernel.identity import OrganizationId, ReceiverId, SiteId
from services.vocabulary.material import MaterialCode
from tests.acceptance.bodies import a_receiver, a_site, by


def some_site() -> Site:
    place = at_postal_code("9000", "BE")
    return Site(
        SiteId(uuid4()), "Dok", SiteRole.BULKING, place, (DeliveryMode.BARGE,), (Visitor.TRADERS,), (MaterialCode("masonry.brick"),)
    )


def some_receiver(*sites: Site) -> Receiver:
    return Receiver(ReceiverId(uuid4()), OrganizationId(uuid4()), "Dokwerf", Kind.HUB, sites=sites, version=7)


def test_a_change_is_one_version_later() -> None:
    assert revised(some_receiver(), with_site(some_site())).version == 8


def test_a_change_that_changes_nothing_is_the_same_version() -> None:
    receiver = some_receiver(some_site())
    assert revised(receiver, lambda same: same) is receiver


def test_only_the_named_site_is_removed() -> None:
    first, second = some_site(), some_site()
    assert without_site(first.id)(some_receiver(first, second)).sites == (second,)


def test_a_site_of_another_receiver_is_not_found() -> None:
    with pytest.raises(SiteNotFound):
        without_site(some_site().id)(some_receiver(some_site()))
    with pytest.raises(SiteNotFound):
        with_site_changed(some_site().id, lambda same: same)(some_receiver(some_site()))


def test_a_receiver_stays_of_a_size_that_can_be_told_as_a_whole() -> None:
    with pytest.raises(TooManySites):
        with_site(some_site())(some_receiver(*(some_site() for _ in range(MOST_SITES))))


async def test_a_site_is_added_and_found_where_it_is_said_to_be(client, owner, register) -> None:
    receiver = await register(sites=[])
    answer = await client.post(f"/v1/receivers/{receiver['id']}/sites", json=a_site(), headers=by(owner, 1))
    assert (answer.status_code, answer.headers["etag"]) == (201, '"2"')
    read = await client.get(answer.headers["location"])
    assert (read.json(), read.headers["etag"]) == (answer.json()["sites"][0], '"2"')


async def test_a_site_is_patched_and_the_others_stay(client, owner, register) -> None:
    receiver = await register(sites=[a_site(), a_site(name="Dok Gent", location={"postal_code": "9000"})])
    mechelen, ghent = receiver["sites"]
    patch = {"materials": ["timber", "timber"], "location": {"postal_code": "2000"}, "opening_hours": None}
    answer = await client.patch(f"/v1/receivers/{receiver['id']}/sites/{mechelen['id']}", json=patch, headers=by(owner, 1))
    changed, same = answer.json()["sites"]
    assert (changed["materials"], changed["opening_hours"], changed["location"]["municipality"]) == (["timber"], None, "Antwerpen")
    assert same == ghent
    assert changed["name"] == mechelen["name"]


async def test_a_patch_from_postal_code_to_point_takes_the_postal_code_away(client, owner, register) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}/sites/{receiver['sites'][0]['id']}"
    both = await client.patch(url, json={"location": {"point": [4.48, 51.03]}}, headers=by(owner, 1))
    assert (both.status_code, both.json()["errors"][0]["pointer"]) == (422, "/location")
    one = await client.patch(url, json={"location": {"point": [4.48, 51.03], "postal_code": None}}, headers=by(owner, 1))
    assert one.json()["sites"][0]["location"]["precision"] == "point"


async def test_a_removed_site_is_gone_from_its_receiver(client, owner, register) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}/sites/{receiver['sites'][0]['id']}"
    answer = await client.delete(url, headers=by(owner, 1))
    assert (answer.status_code, answer.json()["sites"], answer.headers["etag"]) == (200, [], '"2"')
    assert (await client.get(url)).json()["code"] == "site_not_found"
    assert (await client.delete(url, headers=by(owner, 2))).json()["code"] == "site_not_found"


async def test_a_receiver_names_each_site_once(client, owner, register) -> None:
    receiver = await register()
    answer = await client.post(f"/v1/receivers/{receiver['id']}/sites", json=a_site(), headers=by(owner, 1))
    assert (answer.status_code, answer.json()["code"]) == (409, "site_name_taken")
    assert (await client.get(f"/v1/receivers/{receiver['id']}")).json() == receiver


REFUSED = [
    ({"materials": ["masonry.brick", "masonry.brik"]}, "/materials/1", "material_unknown"),
    ({"materials": []}, "/materials", "too_short"),
    ({"location": {"postal_code": "9999"}}, "/location", "place_unknown"),
    ({"location": {"postal_code": "1012", "country": "NL"}}, "/location", "place_unknown"),
    ({"location": {"point": [2.35, 48.85]}}, "/location", "place_unknown"),
    ({"location": {"point": [51.03, 4.48]}}, "/location/point", "outside_europe"),
    ({"location": {}}, "/location", "place_missing"),
    ({"location": {"postal_code": "2800", "point": [4.48, 51.03]}}, "/location", "place_missing"),
    ({"role": "selling"}, "/role", "enum"),
    ({"delivery_modes": ["drone"]}, "/delivery_modes/0", "enum"),
    ({"takes_from": "everyone"}, "/takes_from", "tuple_type"),
    ({"name": "   "}, "/name", "string_too_short"),
    ({"name": "a\x00b"}, "/name", "string_pattern_mismatch"),
    ({"owner": "me"}, "/owner", "extra_forbidden"),
]


@pytest.mark.parametrize(("wrong", "pointer", "code"), REFUSED)
async def test_what_is_wrong_is_refused_where_it_stands(client, owner, wrong, pointer, code) -> None:
    body = {"name": "Steenkaai", "kind": "hub", "sites": [a_site(), a_site(name="Kaai 2") | wrong]}
    answer = await client.post("/v1/receivers", json=body, headers=by(owner))
    assert answer.status_code == 422
    assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(f"/sites/1{pointer}", code)]


async def test_an_unknown_code_is_answered_with_the_nearest(client, owner) -> None:
    body = {"name": "Steenkaai", "kind": "hub", "sites": [a_site(materials=["masonry.brik"])]}
    answer = await client.post("/v1/receivers", json=body, headers=by(owner))
    assert "masonry.brick" in answer.json()["errors"][0]["detail"]


async def test_a_patch_is_refused_where_it_is_wrong(client, owner, register) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}/sites/{receiver['sites'][0]['id']}"
    answer = await client.patch(url, json={"materials": ["timber", "tinber"]}, headers=by(owner, 1))
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/materials/1")


async def test_what_a_visitor_must_know_reads_as_it_was_stated(register) -> None:
    stated = {
        "hours": "Mo-Fr 07:00-16:00; PH off",
        "municipalities": ["Mechelen", "11002", "Mechelen"],
        "appointment": True,
        "quota": {"value": 2, "unit": "m3", "per": "year"},
        "vehicle": {"tonnes": 3.5, "height_m": 2.1},
    }
    (site,) = (await register(sites=[a_site(**stated)]))["sites"]
    assert site["municipalities"] == [{"refnis": "12025", "name": "Mechelen"}, {"refnis": "11002", "name": "Antwerpen"}]
    assert (site["week"]["Mo"], site["week"]["PH"]) == ([["07:00", "16:00"]], [])
    assert (site["quota"], site["appointment"]) == (stated["quota"] | {"shared": False}, True)
    assert site["vehicle"] == stated["vehicle"] | {"length_m": None}


async def test_a_patch_of_one_field_leaves_the_others_as_they_are(client, owner, register) -> None:
    receiver = await register(
        sites=[a_site(hours="Mo-Fr 07:00-16:00", municipalities=["Mechelen"], quota={"value": 1, "unit": "t", "per": "day"})]
    )
    (site,) = receiver["sites"]
    path = f"/v1/receivers/{receiver['id']}/sites/{site['id']}"
    answer = await client.patch(path, json={"hours": "24/7"}, headers=by(owner, 1))
    (patched,) = answer.json()["sites"]
    assert patched == site | {"hours": "24/7", "week": patched["week"]}


@pytest.mark.parametrize(
    ("wrong", "pointer", "code"),
    [
        ({"hours": "ma-vr 7-16"}, "/sites/0/hours", "hours_malformed"),
        ({"municipalities": ["Mechelem"]}, "/sites/0/municipalities/0", "place_unknown"),
        ({"quota": {"value": 0, "unit": "m3", "per": "year"}}, "/sites/0/quota/value", "greater_than"),
        ({"vehicle": {}}, "/sites/0/vehicle", "vehicle_unclear"),
    ],
)
async def test_what_a_visitor_could_not_use_is_refused(client, owner, wrong, pointer, code) -> None:
    answer = await client.post("/v1/receivers", json=a_receiver(sites=[a_site(**wrong)]), headers=by(owner))
    assert [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]] == [(pointer, code)]
