"""Who may do what: every operation of the composed document, with every kind of key.

Generated from the document, so that a new route falls into it by itself.
"""

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any
from uuid import uuid4

import httpx
import pytest

from gateway.house import composed
from services.kernel.identity import SCOPES, Role, Scope
from tests.contract.examples import EXAMPLES, OWNER, Call
from tests.household import Household

Operation = tuple[str, str, dict[str, Any]]


@cache
def operations() -> dict[str, Operation]:
    return {
        told["operationId"]: (method.upper(), path, told)
        for path, methods in composed()["paths"].items()
        for method, told in methods.items()
    }


def needed(told: dict[str, Any]) -> frozenset[Scope]:
    return frozenset(Scope(scope) for way in told.get("security", []) for scope in way.get("key", []))


def administrative(told: dict[str, Any]) -> bool:
    """Organizations belong to nobody else: an administrator keeps them all."""
    return Scope.ORGANIZATIONS_MANAGE in needed(told)


def asks(told: dict[str, Any]) -> bool:
    """Whether there is no answer without a question: a statement, not a list."""
    return any(parameter["in"] == "query" and parameter.get("required") for parameter in told.get("parameters", []))


PROTECTED = [name for name, (_, _, told) in operations().items() if needed(told)]
OPEN = [name for name in operations() if name not in PROTECTED]
CHANGES = [
    name
    for name, (method, path, told) in operations().items()
    if method != "GET" and "{" in path and "{name}" not in path and not administrative(told)  # a name is everyone's own
]
SINGLE = [name for name, (method, path, _) in operations().items() if method == "GET" and "{" in path]
LISTS = [
    name for name in PROTECTED if operations()[name][0] == "GET" and "{" not in operations()[name][1] and not asks(operations()[name][2])
]


async def made(house: Household, name: str, call: Call, key: str | None) -> httpx.Response:
    method, path, _ = operations()[name]
    headers = {} if call.version is None else {"if-match": f'"{call.version}"'}
    if any(one["name"] == "idempotency-key" and one.get("required") for one in operations()[name][2].get("parameters", ())):
        headers["idempotency-key"] = str(uuid4())
    sent = {"data": call.form, "files": {"file": ("file", call.file)}} if call.form is not None else {"json": call.json}
    return await house.call(method, path.format(**call.path), key, headers, content=call.content, params=call.query, **sent)


Example = Callable[[str], Awaitable[Call]]


@pytest.fixture(scope="module")
def standing(house: Household) -> Example:
    """An example that is made once, for whoever is refused: nothing becomes of it."""
    made: dict[str, Call] = {}

    async def standing(name: str) -> Call:
        if name not in made:
            made[name] = await EXAMPLES[name](house)
        return made[name]

    return standing


@pytest.fixture(scope="module")
async def revoked(house: Household) -> str:
    holder = await house.key(OWNER, Role.MATERIAL_MANAGER)
    key = (await house.call("POST", "/v1/keys", holder, json={"label": "to be revoked"})).json()
    gone = await house.call("DELETE", f"/v1/keys/{key['key']['id']}", holder, {"if-match": '"1"'})
    assert gone.is_success, gone.text
    return str(key["secret"])


def role_with(scopes: frozenset[Scope]) -> Role:
    """The role that holds these scopes; the one the examples belong to, where it does."""
    return next(role for role in (Role.MATERIAL_MANAGER, *Role) if scopes <= SCOPES[role])


def role_without(scopes: frozenset[Scope]) -> Role | None:
    return next((role for role in Role if not scopes <= SCOPES[role]), None)


def test_every_operation_has_an_example():
    assert set(EXAMPLES) == set(operations())


@pytest.mark.parametrize("name", PROTECTED)
async def test_without_a_key_nothing_protected_is_done(house, standing, name):
    answer = await made(house, name, await standing(name), None)
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")


@pytest.mark.parametrize("name", operations())
async def test_a_revoked_key_opens_nothing_not_even_what_is_public(house, standing, revoked, name):
    answer = await made(house, name, await standing(name), revoked)
    assert answer.status_code == 401


@pytest.mark.parametrize("name", PROTECTED)
async def test_a_key_with_too_low_a_scope_is_told_so(house, standing, name):
    scopes = needed(operations()[name][2])
    call = await standing(name)
    if role := role_without(scopes):
        key = await house.key(OWNER, role)
    else:  # every role holds it: a narrower key of one
        holder = await house.key(OWNER, Role.MATERIAL_MANAGER)
        other = next(scope for scope in SCOPES[Role.MATERIAL_MANAGER] if scope not in scopes)
        key = (await house.call("POST", "/v1/keys", holder, json={"label": "narrow", "scopes": [other]})).json()["secret"]
    answer = await made(house, name, call, key)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize("name", operations())
async def test_ones_own_key_does_it(house, name):
    key = await house.key(OWNER, role_with(needed(operations()[name][2])))
    answer = await made(house, name, await EXAMPLES[name](house), key)
    assert answer.is_success, answer.text


@pytest.mark.parametrize("name", OPEN)
async def test_what_is_open_needs_no_key(house, name):
    call = await EXAMPLES[name](house)
    assert (await made(house, name, call, None)).is_success


@pytest.mark.parametrize("name", CHANGES)
async def test_what_belongs_to_another_organization_is_not_there_to_be_changed(house, standing, name):
    stranger, call = await house.key("A stranger", role_with(needed(operations()[name][2]))), await standing(name)
    answer = await made(house, name, call, stranger)
    assert answer.is_success if call.anyones else answer.status_code == 404


@pytest.mark.parametrize("name", SINGLE)
async def test_what_is_private_is_not_there_to_be_read(house, standing, name):
    call = await standing(name)
    stranger = await house.key("A stranger", role_with(needed(operations()[name][2])))
    answer = await made(house, name, call, stranger)
    assert answer.status_code == (404 if call.private else 200)


@pytest.mark.parametrize("name", LISTS)
async def test_a_list_holds_ones_own_alone(house, name):
    role = role_with(needed(operations()[name][2]))
    await made(house, "create_lot", await EXAMPLES["create_lot"](house), await house.key(OWNER, Role.MATERIAL_MANAGER))
    await EXAMPLES[name](house)
    answers = [await made(house, name, Call(), await house.key(who, role)) for who in (OWNER, "A stranger")]
    mine, theirs = ({item["id"] for item in answer.json().get("items", [answer.json()])} for answer in answers)
    assert mine
    assert not mine & theirs
