"""Two changes of one thing at once: the later begins where the earlier ended, in all that is stored of it."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text

from services.kernel.identity import Scope
from services.listings.domain.offer import Contact
from services.listings.store.work import ListingsWork
from tests.listings.offers import a_body
from tests.listings.wanting import a_want
from tests.patience import until

NOW = Contact(name="An")


@pytest.mark.parametrize(("things", "stated", "body"), [("lots", "offer", a_body), ("wants", "requirement", a_want)])
async def test_who_waited_for_a_change_sees_what_is_private_as_that_left_it(someone, things, stated, body):
    """Rows that stand beside the locked one are shown as they were before the wait; written back, they undo the change."""
    owner = someone(*Scope)
    id_, me = (await owner("POST", f"/v1/{things}", json=body(contact={"name": "Bo"}))).json()["id"], owner.actor.organization_id
    sessions = owner.http._transport.app.state.database.sessions

    async def later() -> Contact:
        async with ListingsWork(sessions, me) as work:
            await work._session.execute(text("SET LOCAL lock_timeout = '30s'"))
            return getattr(await getattr(work, things).for_change(id_, me), stated).contact

    async with ListingsWork(sessions, me) as work:
        before = await getattr(work, things).for_change(id_, me)
        changed = replace(before, version=before.version + 1, **{stated: replace(getattr(before, stated), contact=NOW)})
        await getattr(work, things).save(changed, before)
        waiting = asyncio.create_task(later())

        async def waits() -> bool:
            asked = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'transactionid'"
            return (await work._session.execute(text(asked))).rowcount > 0

        await until(waits)
        await work.commit()
    assert await waiting == NOW
