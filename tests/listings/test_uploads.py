"""Uploads in two steps: announced, sent to a signed address, completed."""

import asyncio
from datetime import timedelta
from hashlib import sha256
from uuid import uuid4

import httpx
import psycopg
import time_machine
from starlette.requests import ClientDisconnect

from services.kernel.clock import now
from services.kit.database import Database
from services.listings.store.files import FileStore
from services.listings.store.filing import Filing
from services.listings.store.work import ListingsWork
from services.listings.use_cases.uploads import forget_uploads
from tests.listings.papers import A_PDF, a_bomb


async def announced(owner, **said):
    answer = await owner("POST", "/v1/documents/uploads", json={"kind": "report", "subject": str(uuid4())} | said)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_what_was_sent_to_the_signed_address_becomes_the_document_that_was_announced(owner, listings, files):
    upload = await announced(owner, number="A-12")
    assert (await listings.put(upload["url"], content=A_PDF)).status_code == 204
    answer = await owner("POST", upload["complete"])
    document = answer.json()
    assert (answer.status_code, document["number"], document["sent_sha256"]) == (201, "A-12", sha256(A_PDF).hexdigest())
    assert (await owner("GET", f"/v1/documents/{document['id']}/content")).content == A_PDF
    assert not (files / "incoming" / upload["id"]).exists()


async def test_an_upload_that_is_completed_again_or_at_once_is_one_document(owner, listings):
    upload = await announced(owner)
    await listings.put(upload["url"], content=A_PDF)
    answers = await asyncio.gather(*(owner("POST", upload["complete"]) for _ in range(5)))
    answers.append(await owner("POST", upload["complete"]))
    assert {answer.status_code for answer in answers} <= {200, 201}
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_the_last_bytes_that_were_sent_count(owner, listings):
    upload = await announced(owner)
    for content in (b"MZ", A_PDF):
        await listings.put(upload["url"], content=content)
    assert (await owner("POST", upload["complete"])).status_code == 201


async def test_an_upload_without_bytes_is_not_complete(owner):
    answer = await owner("POST", (await announced(owner))["complete"])
    assert (answer.status_code, answer.json()["code"]) == (409, "upload_empty")


async def test_what_is_refused_when_completed_can_be_sent_again(owner, listings):
    upload = await announced(owner)
    await listings.put(upload["url"], content=a_bomb())
    assert (await owner("POST", upload["complete"])).json()["code"] == "image_too_large"
    await listings.put(upload["url"], content=A_PDF)
    assert (await owner("POST", upload["complete"])).status_code == 201


async def test_an_upload_is_its_owners_alone(owner, someone, listings):
    upload = await announced(owner)
    await listings.put(upload["url"], content=A_PDF)
    assert (await someone()("POST", upload["complete"])).status_code == 404


async def test_an_address_that_was_changed_is_worth_nothing(owner, listings, files):
    mine, other = httpx.URL((await announced(owner))["url"]), await announced(owner)
    changed = [{"upload": other["id"]}, {"expires": str(int(mine.params["expires"]) + 3600)}, {"signature": "0" * 64}, {"signature": "é"}]
    for change in changed:
        answer = await listings.put(mine.copy_merge_params(change), content=A_PDF)
        assert (answer.status_code, answer.json()["code"]) == (403, "signature_refused")
    assert not (files / "incoming" / other["id"]).exists()


async def test_an_address_is_worth_nothing_after_its_hour(owner, listings):
    upload = await announced(owner)
    with time_machine.travel(now() + timedelta(hours=1, seconds=5)):
        answer = await listings.put(upload["url"], content=A_PDF)
    assert answer.json()["code"] == "signature_refused"


async def test_of_what_is_too_large_or_breaks_off_nothing_is_kept(owner, listings, files):
    upload = await announced(owner)
    answer = await listings.put(upload["url"], content=A_PDF + bytes(25_000_000))
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")

    async def cut():
        yield A_PDF
        raise ClientDisconnect

    assert (await listings.put(upload["url"], content=cut())).status_code == 400
    assert not (files / "incoming" / upload["id"]).exists()


async def test_an_upload_for_a_lot_of_someone_else_is_not_announced(owner):
    answer = await owner("POST", "/v1/documents/uploads", json={"kind": "report", "lot_id": str(uuid4())})
    assert (answer.status_code, answer.json()["code"]) == (422, "document_lot_unknown")


async def test_what_nobody_completed_is_let_go_of_after_a_day(owner, listings, database, as_app, files):
    old, fresh = [await announced(owner) for _ in range(2)]
    for upload in (old, fresh):
        await listings.put(upload["url"], content=A_PDF)
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE listings.uploads SET expires_at = now() - interval '25 hours' WHERE id = %s", [old["id"]])
    base = Database(as_app(database, "listings"), "listings", 1)
    while await forget_uploads(ListingsWork(base.sessions), Filing(FileStore.at(files.as_uri()), 1, 1)):
        pass
    await base.close()
    assert [(files / "incoming" / one["id"]).exists() for one in (old, fresh)] == [False, True]
    assert (await owner("POST", old["complete"])).status_code == 404
    assert (await owner("POST", fresh["complete"])).status_code == 201
