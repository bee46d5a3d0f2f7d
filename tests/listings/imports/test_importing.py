"""A file of lots, sent: what goes in, what does not, and what happens when it is sent again."""

import asyncio
from uuid import UUID

import psycopg
import pytest

from services.kit.database import Database
from services.listings.store.work import ListingsWork
from services.listings.use_cases.imports import forget_imports
from tests.listings.imports.conftest import a_workbook

STOCK = "titel;aantal;nummer\nGevelstenen waalformaat;4.000;A1\nKasseien;veel;A2\nEiken balken;12;A3\n"


async def lots_of(owner) -> list[dict]:
    return (await owner("GET", "/v1/lots", params={"limit": 100})).json()["items"]


async def test_good_rows_go_in_and_a_bad_one_says_what_would_be_right(owner, send, rows):
    answer = await send(STOCK)
    assert (answer.status_code, answer.json()["state"]) == (201, "done")
    assert answer.json()["rows"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 0, "refused": 1}
    (bad,) = await rows(answer, only="refused")
    assert bad["faults"] == [
        {"column": "aantal", "value": "veel", "code": "not_a_number", "detail": "veel is not a number such as 1600 or 2,5"}
    ]
    assert {lot["external_id"] for lot in await lots_of(owner)} == {"A1", "A3"}


async def test_a_row_tells_what_it_is_understood_as_where_and_what_is_missing(send, rows):
    first, *_ = await rows(await send(STOCK))
    assert (first["material"], first["municipality"], first["status"]) == ("masonry.brick.facing", "Mechelen", "published")
    assert first["confidence"] > 0.8
    assert "/condition" in first["missing"]
    assert UUID(first["lot_id"])


async def test_a_dry_run_tells_the_same_and_makes_nothing(owner, send, rows):
    dry = await rows(await send(STOCK, dry_run=True))
    assert await lots_of(owner) == []
    real = await rows(await send(STOCK))
    assert [row | {"lot_id": None} for row in real] == dry


async def test_the_same_file_again_changes_nothing(owner, send):
    await send(STOCK)
    again = (await send(STOCK, **{"from": "2027-04-01"})).json()["rows"]
    assert again == {"read": 3, "created": 0, "updated": 0, "unchanged": 2, "refused": 1}
    assert [lot["version"] for lot in await lots_of(owner)] == [1, 1]


async def test_a_row_of_a_known_id_updates_its_lot_and_leaves_what_it_has_no_word_of(owner, send):
    await send(STOCK)
    lot = next(one for one in await lots_of(owner) if one["external_id"] == "A1")
    await owner("PATCH", f"/v1/lots/{lot['id']}", version=1, json={"condition": "B"})
    counts = (await send(STOCK.replace("4.000", "3.500"))).json()["rows"]
    assert (counts["updated"], counts["unchanged"]) == (1, 1)
    lot = (await owner("GET", f"/v1/lots/{lot['id']}")).json()
    assert (lot["quantity"]["value"], lot["condition"], lot["version"]) == (3500, "B", 3)


async def test_rows_without_an_id_are_known_again_by_what_they_say(owner, send):
    stock = "titel;aantal\nDeuren;3\nDeuren;3\nRamen;4\n"
    assert (await send(stock)).json()["rows"]["created"] == 3
    counts = (await send("titel;aantal\nRamen;4\nDeuren;3\nDeuren;3\nTrappen;1\n")).json()["rows"]
    assert (counts["created"], counts["unchanged"]) == (1, 3)
    assert len(await lots_of(owner)) == 4


async def test_an_id_told_twice_in_a_file_is_refused_the_second_time(send, rows):
    (again,) = await rows(await send("titel;aantal;nummer\nDeuren;3;A\nRamen;4;A\n"), only="refused")
    assert again["faults"][0]["detail"] == "row 2 of this file has the same id A; an id belongs to one row"


async def test_another_organizations_lots_of_the_same_ids_are_its_own(send, someone):
    await send(STOCK)
    assert (await send(STOCK, by=someone())).json()["rows"]["created"] == 2


async def test_a_withdrawn_lot_is_not_brought_back(owner, send, rows):
    await send(STOCK)
    lot = next(one for one in await lots_of(owner) if one["external_id"] == "A1")
    await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=1)
    refused = await rows(await send(STOCK), only="refused")
    assert [row["faults"][0]["code"] for row in refused] == ["lot_not_open", "not_a_number"]


async def test_what_the_gate_held_back_goes_out_once_a_row_clears_it(owner, send, rows):
    vinyl = "titel;aantal;nummer;bouwjaar\nVinyltegels;400;V1;{}\n"
    (held,) = await rows(await send(vinyl.format(1970)))
    assert (held["status"], held["held"]) == ("draft", ["asbestos_evidence_missing"])
    (cleared,) = await rows(await send(vinyl.format(2010)))
    assert (cleared["outcome"], cleared["status"], cleared["held"]) == ("updated", "published", [])


@pytest.mark.parametrize(("first", "then"), [("true", "true"), ("true", "false"), ("false", "true")])
async def test_what_its_owner_keeps_a_draft_stays_one_when_a_row_clears_the_gate(send, rows, first, then):
    vinyl = "titel;aantal;nummer;bouwjaar\nVinyltegels;400;V1;{}\n"
    await send(vinyl.format(1970), draft=first)
    (cleared,) = await rows(await send(vinyl.format(2010), draft=then))
    assert (cleared["outcome"], cleared["status"], cleared["held"]) == ("updated", "draft", [])


@pytest.mark.parametrize(
    ("language", "told"), [("nl", "is geen getal"), ("fr", "n'est pas un nombre"), ("en", "is not a number"), ("de", "ist keine Zahl")]
)
async def test_reasons_come_in_the_readers_language(send, rows, language, told):
    (bad,) = await rows(await send(STOCK), language, only="refused")
    assert told in bad["faults"][0]["detail"]


async def test_what_listings_itself_refuses_names_the_column_too(send, rows):
    table = "titel;aantal;postcode;tot\nDeuren;3;9999;\nRamen;0;2800;\nTrappen;1;2800;1/1/2020\n"
    place, none, over = await rows(await send(table, **{"from": "2019-01-01"}))
    assert (place["faults"][0]["column"], place["faults"][0]["value"], place["faults"][0]["code"]) == ("postcode", "9999", "place_unknown")
    assert (none["faults"][0]["column"], none["faults"][0]["detail"]) == ("aantal", "must be more than 0")
    assert (over["faults"][0]["column"], over["faults"][0]["code"]) == ("tot", "window_over")


async def test_a_form_may_carry_the_file(owner):
    form = {"file": ("voorraad.xlsx", a_workbook(["titel", "aantal"], ["Deuren", 3]))}
    answer = await owner("POST", "/v1/imports", files=form, params={"postal_code": "2800"})
    assert (answer.json()["file_name"], answer.json()["rows"]["created"]) == ("voorraad.xlsx", 1)


async def test_nobody_else_sees_an_import(send, someone):
    answer = await send(STOCK)
    stranger = someone()
    for path in ("", "/rows"):
        assert (await stranger("GET", answer.headers["location"] + path)).status_code == 404


async def test_rows_come_page_by_page(owner, send):
    location = (await send("titel;aantal\n" + "".join(f"Deuren {n};{n + 1}\n" for n in range(5)))).headers["location"]
    first = (await owner("GET", f"{location}/rows", params={"limit": 3})).json()
    rest = (await owner("GET", f"{location}/rows", params={"limit": 3, "cursor": first["next"]})).json()
    assert [row["row"] for row in first["items"] + rest["items"]] == [2, 3, 4, 5, 6]
    assert rest["next"] is None


async def test_whoever_does_not_want_to_wait_asks_later(owner, send):
    answer = await owner("POST", "/v1/imports", content=STOCK.encode(), params={"postal_code": "2800"}, headers={"prefer": "respond-async"})
    assert answer.status_code == 202
    while (told := (await owner("GET", answer.headers["location"])).json())["state"] in {"queued", "reading"}:
        pass
    assert (told["state"], told["rows"]["created"]) == ("done", 2)


async def test_what_headings_mean_can_be_said_and_is_remembered(owner, send):
    table = "wat;hoev.;kl\nDeuren;3;rood\n"
    assert (await send(table)).json()["errors"][0]["code"] == "no_title"
    said = '{"wat": "title", "hoev.": "pieces", "kl": "detail"}'
    answer = await send(table, mapping=said, mapping_name="winkel")
    assert answer.json()["columns"] == {"wat": "title", "hoev.": "pieces", "kl": "detail"}
    assert (await send(table, mapping_name="winkel")).json()["rows"]["unchanged"] == 1
    kept = await owner("GET", "/v1/imports/mappings/winkel")
    assert (kept.headers["etag"], kept.json()["columns"]["wat"]) == ('"1"', "title")


async def test_a_mapping_is_made_changed_and_guarded_by_its_version(owner):
    path, body = "/v1/imports/mappings/winkel", {"columns": {"Omschr.": "title"}}
    assert (await owner("PUT", path, json=body)).status_code == 428
    assert (await owner("PUT", path, version=3, json=body)).status_code == 404
    assert (await owner("PUT", path, version=0, json=body)).headers["etag"] == '"1"'
    assert (await owner("PUT", path, version=1, json=body)).headers["etag"] == '"2"'
    assert (await owner("PUT", path, version=1, json=body)).json()["code"] == "version_stale"
    assert (await owner("PUT", path, version=2, json={"columns": {"x": "nonsense"}})).status_code == 422


async def test_of_several_who_make_a_mapping_at_once_one_does_and_the_others_are_told(owner, send):
    path, body = "/v1/imports/mappings/winkel", {"columns": {"Omschr.": "title"}}
    made = await asyncio.gather(*(owner("PUT", path, version=0, json=body) for _ in range(4)))
    assert sorted(one.status_code for one in made) == [200, 412, 412, 412]
    said = [f'{{"{heading}": "title"}}' for heading in ("wat", "quoi")]
    sent = [send("wat;quoi;aantal\nDeuren;Portes;3\n", mapping=one, mapping_name="nieuw") for one in said]
    assert [one.status_code for one in await asyncio.gather(*sent)] == [201, 201]
    assert set((await owner("GET", "/v1/imports/mappings/nieuw")).json()["columns"]) == {"wat", "quoi"}


async def test_a_mapping_that_names_no_column_of_the_file_says_which_there_are(send):
    told = (await send(STOCK, mapping='{"Omschr.": "title"}')).json()
    assert told["errors"][0]["detail"] == "mapping names omschr, but this file has titel, aantal, nummer."


@pytest.mark.parametrize(("mapping", "status"), [("{", 400), ("[]", 422), ('{"titel": "nonsense"}', 422), ('{"a\\u0000": "title"}', 422)])
async def test_a_mapping_that_is_none_is_refused(send, mapping, status):
    answer = await send(STOCK, mapping=mapping)
    assert answer.status_code == status
    assert [one["parameter"].partition(".")[0] for one in answer.json()["errors"]] == ["mapping"]


async def test_imports_are_listed_newest_first_and_ones_own_alone(owner, send, someone):
    first, second = [(await send(STOCK)).json()["id"] for _ in range(2)]
    await send(STOCK, by=someone())
    page = (await owner("GET", "/v1/imports", params={"limit": 1})).json()
    rest = (await owner("GET", "/v1/imports", params={"cursor": page["next"]})).json()
    assert [one["id"] for one in page["items"] + rest["items"]] == [second, first]


async def test_what_became_of_a_file_is_forgotten_after_30_days_and_its_lots_stay(owner, send, database, as_app):
    old, new = [await send(STOCK) for _ in range(2)]
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("UPDATE listings.imports SET created_at = now() - interval '31 days' WHERE id = %s", [old.json()["id"]])
    pool = Database(as_app(database, "listings"), "listings", 1)
    assert await forget_imports(lambda owner: ListingsWork(pool.sessions, owner)) == 1
    await pool.close()
    assert [(await owner("GET", one.headers["location"])).status_code for one in (old, new)] == [404, 200]
    assert len(await lots_of(owner)) == 2


@pytest.mark.parametrize("state", ["queued", "reading"])
async def test_an_import_that_nobody_reads_any_more_is_told_as_cut_off(owner, send, database, state):
    answer = await send(STOCK)
    with psycopg.connect(database, autocommit=True) as connection:
        silent = "UPDATE listings.imports SET state = %s, touched_at = now() - interval '61 minutes' WHERE id = %s"
        connection.execute(silent, [state, answer.json()["id"]])
    told = (await owner("GET", answer.headers["location"])).json()
    assert (told["state"], told["fault"]["code"]) == ("failed", "interrupted")
