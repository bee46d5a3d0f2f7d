"""Organizations and keys through the door, and what each may not see of the other."""

import asyncio
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from gateway.domain.enterprise import check_digits
from services.kernel.identity import Role


def a_name() -> str:
    return f"Organization {uuid4().hex}"


def a_kbo() -> str:
    base = uuid4().int % 20_000_000
    return f"{base:08}{check_digits(base):02}"


@pytest.fixture
async def admin(house) -> str:
    return await house.key("Operator", Role.ADMIN)


async def registered(house, admin, **fields):
    body = {"name": a_name(), "kind": "demolisher", **fields}
    return await house.call("POST", "/v1/organizations", admin, json=body)


async def test_a_trader_is_known_to_everyone_by_its_number(house, admin) -> None:
    kbo = a_kbo()
    made = await registered(house, admin, kbo=kbo, region="flanders")
    seen = await house.call("GET", made.headers["location"])
    assert (made.status_code, seen.status_code, seen.headers["etag"]) == (201, 200, '"1"')
    assert (seen.json()["kbo"].replace(".", ""), seen.json()["trader"], seen.json()["region"]) == (kbo, True, "flanders")


async def test_an_organization_sees_itself(house) -> None:
    name = a_name()
    answer = await house.call("GET", "/v1/organizations/me", await house.key(name, Role.HUB))
    assert (answer.json()["name"], answer.json()["kind"], answer.json()["trader"]) == (name, "hub", False)


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"kbo": "0203.201.341"}, "/kbo"),
        ({"vat": "BE0203201340"}, "/vat"),
        ({"kbo": "0203.201.340", "vat": "NL123456789B01"}, "/vat"),
        ({"country": "NL", "region": "flanders"}, "/region"),
        ({"kind": "pirate"}, "/kind"),
        ({"name": " "}, "/name"),
        ({"name": "a\u0000b"}, "/name"),
        ({"trader": True}, "/trader"),
    ],
)
async def test_what_is_wrong_with_an_organization_is_pointed_at(house, admin, fields, pointer) -> None:
    answer = await registered(house, admin, **fields)
    assert (answer.status_code, [error["pointer"] for error in answer.json()["errors"]]) == (422, [pointer])


async def test_two_organizations_share_neither_name_nor_number(house, admin) -> None:
    first = (await registered(house, admin, kbo=a_kbo())).json()
    same_name = await registered(house, admin, name=first["name"].upper())
    same_number = await registered(house, admin, kbo=first["kbo"])
    assert (same_name.status_code, same_name.json()["code"]) == (409, "name_taken")
    assert (same_number.status_code, same_number.json()["code"]) == (409, "enterprise_known")


async def test_a_change_names_the_version_it_was_made_for(house, admin) -> None:
    path = (await registered(house, admin, region="flanders")).headers["location"]
    patch = {"json": {"region": None, "country": "NL"}}
    assert (await house.call("PATCH", path, admin, **patch)).status_code == 428
    changed = await house.call("PATCH", path, admin, headers={"if-match": '"1"'}, **patch)
    assert (changed.status_code, changed.headers["etag"], changed.json()["region"]) == (200, '"2"', None)
    assert (await house.call("PATCH", path, admin, headers={"if-match": '"1"'}, **patch)).status_code == 412


async def test_only_an_admin_registers_and_changes_organizations(house, admin) -> None:
    path = (await registered(house, admin)).headers["location"]
    other = await house.key(a_name(), Role.MATERIAL_MANAGER)
    assert (await registered(house, other)).status_code == 403
    assert (await house.call("PATCH", path, other, headers={"if-match": '"1"'}, json={"name": "Mine"})).status_code == 403


async def test_a_key_is_shown_once_and_works_until_it_is_revoked(house) -> None:
    owner = await house.key(a_name(), Role.DEMOLISHER)
    made = await house.call("POST", "/v1/keys", owner, json={"label": "ERP", "scopes": ["lots:read", "keys:manage"]})
    secret, path = made.json()["secret"], made.headers["location"]
    assert (made.status_code, made.headers["cache-control"]) == (201, "no-store")
    assert secret not in (await house.call("GET", "/v1/keys", owner)).text
    assert (await house.call("GET", "/v1/organizations/me", secret)).status_code == 200
    assert (await house.call("DELETE", path, owner)).status_code == 428
    assert (await house.call("DELETE", path, owner, headers={"if-match": made.headers["etag"]})).status_code == 204
    assert (await house.call("GET", "/v1/organizations/me", secret)).status_code == 401
    assert (await house.call("GET", path, owner)).json()["revoked_at"] is not None


async def test_an_organization_has_so_many_keys_until_one_is_revoked(house, monkeypatch) -> None:
    monkeypatch.setattr("gateway.domain.key.MOST_KEYS", 3)
    owner = await house.key(a_name(), Role.HUB)
    answers = await asyncio.gather(*(house.call("POST", "/v1/keys", owner, json={}) for _ in range(5)))
    assert sorted(one.status_code for one in answers) == [201, 201, 409, 409, 409]
    assert {one.json().get("code") for one in answers if one.status_code == 409} == {"keys_full"}
    path = next(one.headers["location"] for one in answers if one.status_code == 201)
    assert (await house.call("DELETE", path, owner, headers={"if-match": '"1"'})).status_code == 204
    assert (await house.call("POST", "/v1/keys", owner, json={})).status_code == 201


async def test_a_key_cannot_make_a_wider_one(house) -> None:
    owner = await house.key(a_name(), Role.BUYER)
    for asked in ({"role": "admin"}, {"scopes": ["lots:write"]}, {"role": "demolisher", "scopes": ["lots:write"]}):
        answer = await house.call("POST", "/v1/keys", owner, json=asked)
        assert (answer.status_code, answer.json()["code"]) == (422, "scopes_exceeded")


async def test_another_organizations_keys_do_not_exist(house) -> None:
    owner, other = await house.key(a_name(), Role.HUB), await house.key(a_name(), Role.HUB)
    path = (await house.call("POST", "/v1/keys", owner, json={})).headers["location"]
    assert (await house.call("GET", path, other)).status_code == 404
    assert (await house.call("DELETE", path, other, headers={"if-match": '"1"'})).status_code == 404
    assert path.rsplit("/", 1)[1] not in (await house.call("GET", "/v1/keys", other)).text
    assert (await house.call("GET", path, owner)).json()["revoked_at"] is None


async def test_keys_come_page_by_page_and_none_twice(house) -> None:
    owner = await house.key(a_name(), Role.HUB)
    for number in range(6):
        await house.call("POST", "/v1/keys", owner, json={"label": str(number)})
    path, seen = "/v1/keys?limit=3", []
    while path:
        answer = await house.call("GET", path, owner)
        seen += [key["label"] for key in answer.json()["items"]]
        path = answer.links.get("next", {}).get("url")
    assert seen == ["", *"012345"]


async def test_the_database_itself_shows_an_organization_its_own_keys_alone(house, house_database, as_app) -> None:
    await house.key(a_name(), Role.HUB)
    mine = (await house.call("GET", "/v1/organizations/me", await house.key(a_name(), Role.HUB))).json()["id"]
    count = sql.SQL("SELECT count(*) FROM gateway.api_keys")
    with psycopg.connect(as_app(house_database, "gateway")) as connection:
        assert connection.execute(count).fetchone() == (0,)
        connection.execute("SELECT set_config('spolia.organization', %s, false)", [mine])
        assert connection.execute(count).fetchone() == (1,)


async def test_a_material_class_is_told_in_the_readers_language(house) -> None:
    answer = await house.call("GET", "/v1/vocabulary/materials/masonry.brick", headers={"accept-language": "nl"})
    assert answer.json()["parent"] == "masonry"
    assert answer.json()["name"] == answer.json()["names"]["nl"] != answer.json()["names"]["fr"]


async def test_the_tree_of_materials_hangs_together(house) -> None:
    items = (await house.call("GET", "/v1/vocabulary/materials")).json()["items"]
    codes = {item["code"] for item in items}
    assert len(codes) >= 120
    assert all(item["parent"] in codes for item in items if item["parent"])
    assert all(child in codes for item in items for child in item["children"])


@pytest.mark.parametrize("text", ["gevelstenen", "briques de façade", "facing bricks", "Klinker"])
async def test_a_class_is_found_by_words_in_any_language(house, text) -> None:
    answer = (await house.call("GET", "/v1/vocabulary/materials", params={"q": text})).json()
    assert answer["found"][0]["code"].startswith("masonry")
    assert [item["code"] for item in answer["items"]] == [found["code"] for found in answer["found"]]


async def test_an_unknown_class_is_answered_with_the_nearest(house) -> None:
    answer = await house.call("GET", "/v1/vocabulary/materials/masonry.brik")
    assert (answer.status_code, answer.json()["code"]) == (404, "material_not_found")
    assert "masonry.brick" in answer.json()["detail"]
