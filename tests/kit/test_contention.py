"""Locks of others: what they kept from being done is done over, so often and no oftener."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from uuid6 import uuid7

from services.kit.contention import TRIES, Contended, again
from services.kit.work import Work
from tests.kit.test_work import register

LOCK = text("SELECT id FROM acceptance.receivers WHERE organization_id = :owner FOR UPDATE")


class Locking(Work):
    async def lock(self, owner) -> None:
        await self._session.execute(text("SET LOCAL lock_timeout = '1ms'"))
        await self._session.execute(LOCK, {"owner": owner})

    async def dawdle(self) -> None:
        await self._session.execute(text("SET LOCAL statement_timeout = '1ms'"))
        await self._session.execute(text("SELECT pg_sleep(9)"))


async def test_who_waits_in_vain_for_anothers_lock_is_told_so(connect, database) -> None:
    sessions, owner = connect(database).sessions, uuid7()
    await register(sessions, owner)
    async with Locking(sessions) as first:
        await first.lock(owner)
        with pytest.raises(Contended):
            async with Locking(sessions) as second:
                await second.lock(owner)


async def test_a_statement_that_failed_otherwise_stays_what_it_is(connect, database) -> None:
    with pytest.raises(OperationalError) as failed:
        async with Locking(connect(database).sessions) as work:
            await work.dawdle()
    assert not isinstance(failed.value, Contended)


@pytest.mark.parametrize(("in_the_way", "done"), [(0, True), (TRIES - 1, True), (TRIES, False)])
async def test_what_locks_were_in_the_way_of_is_done_over_until_there_are_too_many(in_the_way, done) -> None:
    tries = []

    async def work() -> str:
        tries.append("try")
        if len(tries) <= in_the_way:
            raise Contended(None, None, Exception())
        return "done"

    if done:
        assert await again(work) == "done"
    else:
        with pytest.raises(Contended):
            await again(work)
    assert len(tries) == min(in_the_way + 1, TRIES)
