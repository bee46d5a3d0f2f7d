"""Who syncs slowly, or sends many files, takes nobody else's place."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from uuid import uuid4

import pytest

from services.kernel.identity import OrganizationId
from services.listings.domain.import_errors import ImportsBusy
from services.listings.use_cases.import_queue import OF_ONE as FILES_OF_ONE
from services.listings.use_cases.import_queue import ImportQueue
from services.listings.use_cases.sync_places import OF_ONE
from tests.listings.hub import PATH, an_item, lines_of, results, sync
from tests.patience import PATIENCE_S


@asynccontextmanager
async def syncing(caller) -> AsyncIterator[None]:
    """A sync whose body comes to no end while this is open; then it is a delivery like others."""
    begun, over = asyncio.Event(), asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        begun.set()
        await over.wait()
        yield lines_of([an_item("slow")])

    answer = asyncio.create_task(caller("PUT", PATH, content=body()))
    async with asyncio.timeout(PATIENCE_S):
        await begun.wait()
    yield
    over.set()
    assert results(await answer)[-1]["complete"]


async def test_an_organization_takes_its_share_of_the_syncs_and_leaves_others_theirs(owner, someone):
    async with AsyncExitStack() as under_way:
        for _ in range(OF_ONE):
            await under_way.enter_async_context(syncing(owner))
        refused = await owner("PUT", PATH, content=lines_of([an_item("H-1")]))
        assert (refused.status_code, refused.json()["code"], refused.headers["retry-after"]) == (503, "too_many_syncs", "10")
        assert (await sync(someone(), [an_item("H-1")]))[-1]["counts"] == {"created": 1}
    assert (await sync(owner, [an_item("H-1")]))[-1]["counts"] == {"created": 1}


async def test_an_organization_has_so_many_files_waiting_and_leaves_others_their_turns():
    queue, one, other, over = ImportQueue(), OrganizationId(uuid4()), OrganizationId(uuid4()), asyncio.Event()
    async with queue.living():
        tasks = [queue.start(one, over.wait) for _ in range(FILES_OF_ONE)]
        with pytest.raises(ImportsBusy):
            queue.expect_room(one)
        queue.expect_room(other)
        over.set()
        await asyncio.wait(tasks)
        queue.expect_room(one)
