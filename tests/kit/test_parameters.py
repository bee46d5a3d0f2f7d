"""What a route may ask for: a caller who may, a version, a page."""

import pytest

from services.kernel.identity import Scope
from services.kit.identity import HEADER
from services.kit.parameters import LARGEST_PAGE
from services.kit.testing import an_actor, vouched
from tests.conftest import SECRET
from tests.kit.house import NAME


def as_one_with(*scopes: Scope, secret: str = SECRET, audience: str = NAME) -> dict[str, str]:
    return vouched(an_actor(*scopes), secret, audience)


BOTH = (Scope.LOTS_READ, Scope.LOTS_WRITE)


async def test_who_holds_every_scope_comes_in(house) -> None:
    actor = an_actor(*BOTH)
    answer = await house.get("/private", headers=vouched(actor, SECRET, NAME))
    assert answer.json() == {"organization": str(actor.organization_id)}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Bearer spk_anything"},
        {HEADER: "nonsense"},
        as_one_with(*BOTH, audience="another"),
        as_one_with(*BOTH, secret="another secret that is long enough, too"),
    ],
)
async def test_who_is_not_vouched_for_is_asked_for_a_key(house, headers) -> None:
    answer = await house.get("/private", headers=headers)
    assert (answer.status_code, answer.json()["code"], answer.headers["www-authenticate"]) == (401, "unauthorized", "Bearer")


@pytest.mark.parametrize("scopes", [(), (Scope.LOTS_READ,), (Scope.LOTS_WRITE, Scope.KEYS_MANAGE)])
async def test_who_lacks_a_scope_is_told_which(house, scopes) -> None:
    answer = await house.get("/private", headers=as_one_with(*scopes))
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert [scope for scope in BOTH if scope in answer.json()["detail"]] == [scope for scope in BOTH if scope not in scopes]


async def test_anyone_reads_what_is_public_but_not_under_a_false_name(house) -> None:
    assert (await house.get("/public")).json() == {"known": False}
    assert (await house.get("/public", headers=as_one_with())).json() == {"known": True}
    assert (await house.get("/public", headers={HEADER: "nonsense"})).status_code == 401


@pytest.mark.parametrize("tag", ['"3"', 'W/"3"', " 3 "])
async def test_if_match_names_a_version_and_etag_the_next(house, tag) -> None:
    answer = await house.put("/things/1", headers={"if-match": tag})
    assert (answer.json()["version"], answer.headers["etag"]) == (3, '"4"')


async def test_a_change_without_a_version_is_asked_for_one(house) -> None:
    answer = await house.put("/things/1")
    assert (answer.status_code, answer.json()["code"]) == (428, "version_missing")


@pytest.mark.parametrize("tag", ["*", '""', '"x"', '"1", "2"', '"-1"', '"1.0"', '"99999999999"', "\u00b2".encode()])
async def test_a_version_that_is_none_of_ours_is_malformed(house, tag) -> None:
    answer = await house.put("/things/1", headers={"if-match": tag})
    assert (answer.status_code, answer.json()["code"]) == (400, "version_malformed")


async def test_a_page_is_small_unless_asked_and_never_large(house) -> None:
    assert (await house.get("/things")).json() == {"limit": 20, "cursor": None}
    assert (await house.get("/things", params={"limit": LARGEST_PAGE, "cursor": "abc"})).json() == {"limit": LARGEST_PAGE, "cursor": "abc"}
    for wrong in ({"limit": LARGEST_PAGE + 1}, {"limit": 0}, {"limit": "all"}, {"cursor": "a" * 513}):
        assert (await house.get("/things", params=wrong)).status_code == 422
