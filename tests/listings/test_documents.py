"""Documents over HTTP: what is kept, who sees it, and what the others learn."""

import asyncio
from hashlib import sha256
from io import BytesIO
from uuid import uuid4

import psycopg
import pytest
from PIL import Image

from services.kernel.identity import Scope
from tests.listings.offers import a_body
from tests.listings.papers import A_CSV, A_PDF, a_bomb, a_photograph, a_picture

INSPECTOR = (Scope.LOTS_READ, Scope.DOCUMENTS_INSPECT)


async def a_lot(owner, **overrides):
    answer = await owner("POST", "/v1/lots", json=a_body(**overrides))
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


async def sent(owner, content=A_PDF, name="verslag.pdf", **fields):
    about = {} if "subject" in fields or "lot_id" in fields else {"subject": str(uuid4())}
    return await owner("POST", "/v1/documents", data={"kind": "report"} | about | fields, files={"file": (name, content)})


async def kept(owner, content=A_PDF, **fields):
    answer = await sent(owner, content, **fields)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_document_is_kept_as_it_came_with_what_is_said_of_it(owner):
    lot = await a_lot(owner)
    said = {"proves": "/evidence/0", "issuer": "OVAM", "number": "A-12", "date": "2026-03-01", "valid_until": "2027-03-01"}
    answer = await sent(owner, lot_id=lot, kind="certificate", name="attest", **said)
    document = answer.json()
    assert (answer.status_code, answer.headers["location"]) == (201, f"/v1/documents/{document['id']}")
    assert answer.headers["etag"] == '"1"'
    assert document | said == document
    assert document["file"]["media_type"] == "application/pdf"
    assert document["file"]["sha256"] == document["sent_sha256"] == sha256(A_PDF).hexdigest()
    content = await owner("GET", f"/v1/documents/{document['id']}/content")
    assert (content.content, content.headers["content-type"]) == (A_PDF, "application/pdf")


async def test_a_file_is_handed_out_so_that_no_browser_runs_it(owner):
    document = await kept(owner, b"<script>alert(1)</script>;x\n", name='stock"\r\nx-bad: 1/é.html')
    headers = (await owner("GET", f"/v1/documents/{document['id']}/content")).headers
    assert headers["content-type"].startswith("text/csv")
    assert headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in headers["content-security-policy"]
    assert headers["content-disposition"].startswith("attachment")
    assert headers["content-disposition"].endswith(".csv")
    assert "x-bad" not in headers


async def test_a_photograph_loses_its_place_and_has_a_thumbnail(owner):
    photograph = a_photograph()
    document = await kept(owner, photograph, kind="photograph")
    assert document["sent_sha256"] == sha256(photograph).hexdigest() != document["file"]["sha256"]
    path = f"/v1/documents/{document['id']}"
    content = (await owner("GET", f"{path}/content")).content
    assert sha256(content).hexdigest() == document["file"]["sha256"]
    assert len(content) == document["file"]["size"]
    assert b"Peeters" not in content
    small = await owner("GET", f"{path}/thumbnail")
    assert small.headers["content-type"] == "image/jpeg"
    with Image.open(BytesIO(small.content)) as image:
        assert max(image.size) == 320


async def test_what_is_no_image_has_no_thumbnail(owner):
    document = await kept(owner)
    answer = await owner("GET", f"/v1/documents/{document['id']}/thumbnail")
    assert (answer.status_code, answer.json()["code"]) == (404, "thumbnail_missing")


async def test_the_same_file_for_the_same_subject_is_the_same_document(owner):
    first = await kept(owner, subject="werf 7")
    again = await sent(owner, subject="werf 7", kind="survey")
    assert (again.status_code, again.json()["id"], again.json()["kind"]) == (200, first["id"], "report")


async def test_uploads_of_one_file_at_once_make_one_document(owner):
    answers = await asyncio.gather(*(sent(owner, a_picture(), subject="werf 8") for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] * 5 + [201]
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_the_owner_hears_where_else_the_same_file_is(owner):
    first, second = [await kept(owner) for _ in range(2)]
    assert second["same_as"] == [first["id"]]
    assert (await owner("GET", f"/v1/documents/{first['id']}")).json()["same_as"] == [second["id"]]


async def test_a_public_document_is_seen_by_whoever_sees_its_lot(owner, someone, listings):
    document = await kept(owner, lot_id=await a_lot(owner), visibility="public")
    for path in (f"/v1/documents/{document['id']}", f"/v1/documents/{document['id']}/content"):
        assert (await listings.get(path)).status_code == 200
    seen = (await someone()("GET", f"/v1/documents/{document['id']}")).json()
    assert not {"partners", "visibility", "sent_sha256", "same_as"} & seen.keys()


async def test_a_document_of_a_draft_is_not_there_for_others_however_public(owner, someone, listings):
    document = await kept(owner, lot_id=await a_lot(owner, status="draft"), visibility="public")
    for path in (f"/v1/documents/{document['id']}", f"/v1/documents/{document['id']}/content"):
        for answer in (await listings.get(path), await someone()("GET", path)):
            assert (answer.status_code, answer.json()["code"]) == (404, "document_not_found")


async def test_what_is_for_traders_is_so_with_its_documents(owner, someone):
    lot = await a_lot(owner, title="Koperen buizen", quantity={"value": 80, "unit": "kg"})
    path = f"/v1/documents/{(await kept(owner, lot_id=lot, visibility='public'))['id']}"
    assert (await someone(trader=True)("GET", path)).status_code == 200
    assert (await someone(trader=False)("GET", path)).status_code == 404


SEEN_BY = {
    "private": {"owner"},
    "partners": {"owner", "partner"},
    "authorities": {"owner", "authority"},
    "public": {"owner", "partner", "authority", "stranger", "nobody"},
}


@pytest.mark.parametrize("visibility", SEEN_BY)
async def test_who_may_not_see_a_document_learns_its_kind_and_nothing_more(owner, someone, listings, visibility):
    partner = someone()
    lot = await a_lot(owner)
    named = {"partners": [str(partner.actor.organization_id)]} if visibility == "partners" else {}
    document = await kept(owner, kind="survey", lot_id=lot, name="geheim", issuer="geheim", number="geheim", visibility=visibility, **named)
    callers = {"owner": owner, "partner": partner, "authority": someone(*INSPECTOR), "stranger": someone(), "nobody": listings.request}
    for who, call in callers.items():
        for part in ("", "/content"):
            answer = await call("GET", f"/v1/documents/{document['id']}{part}")
            if who in SEEN_BY[visibility]:
                assert answer.status_code == 200, who
            else:
                assert (answer.status_code, answer.json()["code"]) == (403, "document_not_shown"), who
                assert "survey" in answer.json()["detail"]
                assert "geheim" not in answer.text
        [listed] = (await call("GET", f"/v1/lots/{lot}/documents")).json()["items"]
        assert listed["visible"] is (who in SEEN_BY[visibility])
        if who not in SEEN_BY[visibility]:
            assert listed == {"visible": False, "kind": "survey"}


async def test_what_is_about_no_lot_is_not_there_for_who_may_not_see_it(owner, someone):
    document = await kept(owner, subject="werf 9")
    assert (await someone()("GET", f"/v1/documents/{document['id']}")).status_code == 404


async def test_documents_of_a_lot_that_one_may_not_see_are_not_listed(owner, someone):
    lot = await a_lot(owner, status="draft")
    await kept(owner, lot_id=lot, visibility="public")
    assert (await someone()("GET", f"/v1/lots/{lot}/documents")).status_code == 404
    assert len((await owner("GET", f"/v1/lots/{lot}/documents")).json()["items"]) == 1


async def test_a_document_is_shown_to_more_and_to_fewer_by_its_owner(owner, listings):
    lot = await a_lot(owner)
    path = f"/v1/documents/{(await kept(owner, lot_id=lot))['id']}"
    shown = await owner("PATCH", path, version=1, json={"visibility": "public", "number": "B-7"})
    assert (shown.status_code, shown.headers["etag"], shown.json()["number"]) == (200, '"2"', "B-7")
    assert (await listings.get(path)).json()["number"] == "B-7"
    await owner("PATCH", path, version=2, json={"visibility": "private", "number": None})
    assert (await listings.get(path)).status_code == 403


async def test_changes_need_the_version_they_were_made_for(owner):
    path = f"/v1/documents/{(await kept(owner))['id']}"
    assert (await owner("PATCH", path, json={"number": "1"})).status_code == 428
    stale = await owner("PATCH", path, version=7, json={"number": "1"})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_stale")
    assert (await owner("DELETE", path, version=7)).status_code == 412


async def test_another_organization_changes_and_deletes_nothing(owner, someone):
    path = f"/v1/documents/{(await kept(owner, lot_id=await a_lot(owner), visibility='public'))['id']}"
    assert (await someone()("PATCH", path, version=1, json={"number": "1"})).status_code == 404
    assert (await someone()("DELETE", path, version=1)).status_code == 404


async def test_a_deleted_document_is_gone_with_its_bytes(owner, files):
    document = await kept(owner, a_picture())
    folder = files / "documents" / document["organization_id"] / document["id"]
    assert {one.name for one in folder.iterdir()} == {"file", "thumbnail"}
    path = f"/v1/documents/{document['id']}"
    assert (await owner("DELETE", path, version=1)).status_code == 204
    assert (await owner("GET", path)).status_code == 404
    assert not folder.exists() or not list(folder.iterdir())


async def test_of_what_was_refused_no_bytes_are_kept(owner, files):
    before = set(files.rglob("file"))
    assert (await sent(owner, a_bomb())).json()["code"] == "image_too_large"
    assert (await sent(owner, lot_id=str(uuid4()))).json()["code"] == "document_lot_unknown"
    assert (await sent(owner, a_picture()[:400])).json()["code"] == "file_broken"
    assert set(files.rglob("file")) == before


async def test_a_file_that_is_none_of_the_kinds_is_refused_whatever_it_is_called(owner):
    answer = await sent(owner, b"MZ" + bytes(100), name="foto.jpg")
    assert (answer.status_code, answer.json()["code"]) == (422, "file_type_refused")
    assert answer.json()["errors"][0]["pointer"] == "/file"


async def test_a_file_is_no_larger_than_is_kept(owner):
    answer = await sent(owner, A_CSV + b"x" * 25_000_000)
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")


@pytest.mark.parametrize(
    ("fields", "code", "pointer"),
    [
        ({"kind": "poem", "subject": "x"}, "enum", "/kind"),
        ({"lot_id": str(uuid4()), "subject": "x"}, "subject_unclear", ""),
        ({"subject": "x", "visibility": "partners"}, "partners_unclear", ""),
        ({"subject": "x", "visibility": "public", "partners": [str(uuid4())]}, "partners_unclear", ""),
        ({"subject": "x", "proves": "no pointer"}, "string_pattern_mismatch", "/proves"),
        ({"subject": "x", "date": "2027-03-01", "valid_until": "2026-03-01"}, "window_reversed", ""),
        ({"subject": "x", "colour": "red"}, "extra_forbidden", "/colour"),
    ],
)
async def test_what_makes_no_sense_is_refused_with_its_place(owner, fields, code, pointer):
    answer = await sent(owner, **fields)
    fault = answer.json()["errors"][0]
    assert (answer.status_code, fault["code"], fault["pointer"]) == (422, code, pointer)


async def test_a_subject_has_only_so_many_documents(owner):
    [first, *_] = [await kept(owner, f"naam;{number}\n".encode(), subject="werf 10") for number in range(100)]
    full = await sent(owner, b"naam;101\n", subject="werf 10")
    assert (full.status_code, full.json()["code"]) == (409, "too_many_documents")
    await owner("DELETE", f"/v1/documents/{first['id']}", version=1)
    assert (await sent(owner, b"naam;101\n", subject="werf 10")).status_code == 201


async def test_ones_own_documents_are_listed_newest_first_page_by_page(owner):
    made = [(await kept(owner, f"naam;{number}\n".encode(), subject="werf 11"))["id"] for number in range(3)]
    await kept(owner)
    first = (await owner("GET", "/v1/documents", params={"subject": "werf 11", "limit": 2})).json()
    rest = (await owner("GET", "/v1/documents", params={"subject": "werf 11", "limit": 2, "cursor": first["next"]})).json()
    assert [one["id"] for one in first["items"] + rest["items"]] == made[::-1]
    assert rest["next"] is None


async def test_evidence_of_a_lot_names_a_document_of_ones_own(owner, someone):
    document = await kept(owner)
    evidence = [{"kind": "declaration_of_performance", "document_id": document["id"]}]
    answer = await owner("POST", "/v1/lots", json=a_body(evidence=evidence))
    assert answer.json()["evidence"][0]["document_id"] == document["id"]
    refused = await someone()("POST", "/v1/lots", json=a_body(evidence=evidence))
    assert (refused.status_code, refused.json()["code"]) == (422, "evidence_document_unknown")


async def test_a_lot_changes_on_after_a_document_that_it_names_is_deleted(owner):
    document = await kept(owner)
    lot = await a_lot(owner, evidence=[{"kind": "declaration_of_performance", "document_id": document["id"]}])
    await owner("DELETE", f"/v1/documents/{document['id']}", version=1)
    assert (await owner("PATCH", f"/v1/lots/{lot}", version=1, json={"title": "Gevelstenen"})).status_code == 200


def test_row_level_security_shows_what_is_private_to_its_owner_alone(database, as_app):
    with psycopg.connect(as_app(database, "listings")) as connection:
        told = "SELECT DISTINCT visibility FROM document_private"
        assert {row[0] for row in connection.execute(told)} <= {"public"}
        connection.execute("SET LOCAL spolia.authority = 'on'")
        assert {row[0] for row in connection.execute(told)} <= {"public", "authorities"}
