"""A search that brings a write's token: it waits until the projection knows, and gives nothing away."""

import asyncio
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit.testing import an_actor, vouched
from services.kit.written import Written, WrittenMalformed
from tests.conftest import SECRET
from tests.matching.lots import event, published_lot, tombstone
from tests.patience import PATIENCE_S, until

NOT_A_TRADER, A_TRADER = an_actor(trader=False), an_actor()


@pytest.fixture
def impatient(monkeypatch):
    """Two seconds are long in a test that waits in vain."""
    monkeypatch.setattr("services.matching.api.dependencies.PATIENCE_S", 0.05)


def written(lot, version=1, published=True):
    return Written(UUID(lot["id"]), version, published)


async def applied(matching, write, actor=NOT_A_TRADER):
    headers = vouched(actor, SECRET, "matching") | {"spolia-written": write.token()}
    answer = await matching.http.get("/v1/matches/lots", headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.headers["spolia-applied"], [one["lot"]["id"] for one in answer.json()["items"]]


async def test_what_is_there_is_answered_at_once(matching):
    lot = published_lot(version=3)
    await matching.publish(lot)
    for version in (1, 3):
        assert await applied(matching, written(lot, version)) == ("true", [lot["id"]])


async def test_what_does_not_come_in_time_is_answered_without(matching, impatient):
    lot = published_lot(version=3)
    await matching.publish(lot)
    assert await applied(matching, written(lot, 4)) == ("false", [lot["id"]])
    assert await applied(matching, written(published_lot())) == ("false", [lot["id"]])


async def test_what_has_left_is_waited_for_too(matching, impatient):
    lot = published_lot()
    await matching.publish(lot)
    assert await applied(matching, written(lot, 2, published=False)) == ("false", [lot["id"]])
    await matching.tell(tombstone(lot, 2))
    assert await applied(matching, written(lot, 2, published=False)) == ("true", [])


async def test_what_left_and_came_back_is_there(matching):
    lot = published_lot(version=3)
    await matching.publish(lot)
    assert await applied(matching, written(lot, 2, published=False)) == ("true", [lot["id"]])


async def someone_waits(matching):
    async def waits():
        return bool(matching.app.state.applied._bell._waiters)

    await until(waits)


async def test_who_waits_is_woken_by_the_follower(matching, monkeypatch):
    monkeypatch.setattr("services.matching.store.applied.LOOK_EVERY_S", 10 * PATIENCE_S)
    monkeypatch.setattr("services.matching.api.dependencies.PATIENCE_S", 10 * PATIENCE_S)
    lot = published_lot()
    waiting = asyncio.create_task(applied(matching, written(lot)))
    await someone_waits(matching)
    await matching.tell(event(lot))
    matching.app.state.applied.ring()
    async with asyncio.timeout(PATIENCE_S):
        assert await waiting == ("true", [lot["id"]])


async def test_without_a_follower_here_it_looks_again_by_itself(matching):
    lot = published_lot()
    waiting = asyncio.create_task(applied(matching, written(lot)))
    await someone_waits(matching)
    await matching.tell(event(lot))
    assert await waiting == ("true", [lot["id"]])


@pytest.mark.parametrize("published", [True, False])
async def test_a_lot_for_traders_is_to_others_as_if_it_were_not(matching, impatient, published):
    hidden, absent = published_lot(audience="traders"), published_lot()
    await matching.publish(hidden)
    assert await applied(matching, written(hidden, 1, published)) == await applied(matching, written(absent, 1, published))
    assert (await applied(matching, written(hidden), A_TRADER))[0] == "true"


@pytest.mark.parametrize("token", ["", "x", "é", "bnVsbA", "W10", "WzEsMiwzXQ", "eyJhIjoxfQ", Written(UUID(int=1), 2**40, True).token()])
async def test_a_token_that_is_none_is_refused(matching, token):
    answer = await matching.http.get("/v1/matches/lots", headers={"spolia-written": token.encode("latin-1")})
    assert (answer.status_code, answer.json()["code"]) == (422, "written_malformed")


@given(st.uuids(), st.integers(1, 2**31 - 1), st.booleans())
def test_a_token_is_read_as_it_was_made(subject, version, published):
    write = Written(subject, version, published)
    assert Written.read(write.token()) == write


@given(st.text(max_size=60))
def test_no_text_but_a_token_is_read(text):
    with pytest.raises(WrittenMalformed):
        Written.read(text)


@given(st.lists(st.booleans(), min_size=1, max_size=6), st.data())
def test_a_projection_shows_a_write_exactly_from_when_it_was_applied(published, data):
    """Until the lot changes again: versions 1, 2, ... of a lot, each published or not, applied in order."""
    write = data.draw(st.integers(1, len(published)))
    held = write if published[write - 1] else None
    assert Written(UUID(int=1), write, published[write - 1]).shows_in(held)
    before = write - 1 if write > 1 and published[write - 2] else None
    changes_nothing = not published[write - 1] and before is None
    assert Written(UUID(int=1), write, published[write - 1]).shows_in(before) is changes_nothing
