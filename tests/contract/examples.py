"""One good call of every operation: the permission matrix makes it with every kind of key.

A new operation without an example here fails the matrix, so that none is forgotten.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import orjson

from services.kernel.clock import local_date, now
from services.kernel.identity import Role
from tests.household import Household
from tests.listings.offers import a_body
from tests.listings.papers import a_picture
from tests.listings.projects import a_project, a_stage, an_item
from tests.listings.wanting import a_want

OWNER: Final = "Owner of the examples"
_serial = count()


@dataclass(frozen=True, slots=True)
class Call:
    """What goes into the path, the body and the headers; `private` when only the owner may know that it exists, `anyones` when whoever
    has the scope may do it, with what is another's."""

    path: dict[str, str] = field(default_factory=dict)
    json: Any = None
    version: int | None = None
    private: bool = False
    anyones: bool = False
    query: dict[str, Any] = field(default_factory=dict)
    content: bytes | None = None
    form: dict[str, Any] | None = None
    file: bytes | None = None


Example = Callable[[Household], Awaitable[Call]]

IN_NINE_DAYS: Final = (local_date(now()) + timedelta(days=9)).isoformat()
TODAY: Final = local_date(now()).isoformat()
A_SLOT: Final = {"starts": "2027-03-02T10:00:00+01:00", "ends": "2027-03-02T11:00:00+01:00"}
A_TICKET: Final = {"number": "W-77", "gross_kg": 27400, "tare_kg": 14900, "weighed_at": "2027-03-02T10:15:00+01:00"}
A_WISH: Final = {"quantity": {"value": 4, "unit": "m2"}}
A_SITE: Final = {
    "name": "Poort",
    "role": "receiving",
    "location": {"postal_code": "8740"},
    "materials": ["masonry.brick"],
    "delivery_modes": ["drop_off"],
    "takes_from": ["traders"],
}


def a_receiver() -> dict[str, Any]:
    return {"name": f"Steenfabriek {next(_serial)}", "kind": "manufacturer", "sites": [A_SITE]}


def _plain(**call: Any) -> Example:
    async def example(_: Household) -> Call:
        return Call(**call)

    return example


def _of_a_lot(*, status: str = "published", **call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        lot = (await house.call("POST", "/v1/lots", key, json=a_body(status=status))).json()
        return Call(path={"lot_id": lot["id"]}, **call)

    return example


async def _some_wants(house: Household) -> Call:
    await _of_a_want()(house)
    return Call()


def _of_a_want(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        want = (await house.call("POST", "/v1/wants", key, json=a_want(audience="everyone"))).json()
        return Call(path={"want_id": want["id"]}, **call)

    return example


def _of_an_inventory(**call: Any) -> Example:
    """One of its own for each call, so that its version is known."""

    async def example(house: Household) -> Call:
        key, name = await house.key(OWNER, Role.MATERIAL_MANAGER), f"stock-{next(_serial)}"
        made = await house.call("PUT", f"/v1/inventories/{name}", key, {"if-match": '"0"'}, json={"handover": "loaded"})
        assert made.is_success, made.text
        return Call(path={"name": name}, private=True, **call)

    return example


async def _matched_want(house: Household) -> Call:
    return await _known_to_matching(house, "wants", "want_id", a_want())


async def _matched_lot(house: Household) -> Call:
    return await _known_to_matching(house, "lots", "lot_id", a_body())


async def _known_to_matching(house: Household, path: str, parameter: str, body: dict[str, Any]) -> Call:
    """Posted, and waited for: matching follows."""
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    posted = await house.call("POST", f"/v1/{path}", key, json=body)
    one = posted.json()["id"]
    written = {"spolia-written": posted.headers["spolia-written"]}
    assert (await house.call("GET", f"/v1/{path}/{one}/matches", key, written)).is_success
    return Call(path={parameter: one}, private=True)


async def _my_rates(house: Household) -> Call:
    """Of the version that earlier calls have made of them."""
    read = await house.call("GET", "/v1/rates", await house.key(OWNER, Role.MATERIAL_MANAGER))
    return Call(json={"rates": {"labour.hour": "48"}}, version=read.json()["version"])


async def _receiver(house: Household) -> dict[str, Any]:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    answer = await house.call("POST", "/v1/receivers", key, json=a_receiver())
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


SUPPLIER: Final = "Supplier of the examples"


async def _reserved(house: Household, *, confirmed: bool) -> str:
    """A reservation of a new buyer's, on a lot of the owner of the examples; its id."""
    owner = await house.key(OWNER, Role.MATERIAL_MANAGER)
    buyer = await house.key(f"Buyer {next(_serial)}", Role.BUYER)
    lot = (await house.call("POST", "/v1/lots", owner, json=a_body())).json()
    made = await house.call("POST", f"/v1/lots/{lot['id']}/reservations", buyer, {"idempotency-key": "one"}, json=A_WISH)
    assert made.status_code == 201, made.text
    if confirmed:
        await house.call("POST", f"{made.headers['location']}/confirm", owner)
    return str(made.json()["id"])


def _of_a_reservation(*, confirmed: bool = False, **call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"reservation_id": await _reserved(house, confirmed=confirmed)}, private=True, **call)

    return example


async def _a_new_reservation(house: Household) -> Call:
    supplier = await house.key(SUPPLIER, Role.DEMOLISHER)
    lot = (await house.call("POST", "/v1/lots", supplier, json=a_body())).json()
    return Call(path={"lot_id": lot["id"]}, json=A_WISH, anyones=True)


async def _some_reservations(house: Household) -> Call:
    await _reserved(house, confirmed=False)
    return Call()


def _of_a_receiver(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"receiver_id": (await _receiver(house))["id"]}, **call)

    return example


def _of_a_site(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        receiver = await _receiver(house)
        return Call(path={"receiver_id": receiver["id"], "site_id": receiver["sites"][0]["id"]}, **call)

    return example


def _of_a_key(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        made = (await house.call("POST", "/v1/keys", key, json={"label": "example"})).json()
        return Call(path={"key_id": made["key"]["id"]}, private=True, **call)

    return example


def _of_an_organization(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        return Call(path={"organization_id": (await house.call("GET", "/v1/organizations/me", key)).json()["id"]}, **call)

    return example


async def _project(house: Household) -> dict[str, Any]:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    answer = await house.call("POST", "/v1/projects", key, json=a_project())
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def _some_projects(house: Household) -> Call:
    await _project(house)
    return Call()


def _of_a_project(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"project_id": (await _project(house))["id"]}, private=True, **call)

    return example


def _of_an_item(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        project = await _project(house)
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        path = f"/v1/projects/{project['id']}/inventory/items"
        [item] = (await house.call("PUT", path, key, json=a_stage(an_item("1")))).json()["items"]
        return Call(path={"project_id": project["id"], "item_id": item["id"]}, private=True, **call)

    return example


async def _document(house: Household) -> str:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    lot = (await house.call("POST", "/v1/lots", key, json=a_body())).json()
    form = {"kind": "photograph", "lot_id": lot["id"], "visibility": "public"}
    answer = await house.call("POST", "/v1/documents", key, data=form, files={"file": ("lot.jpg", a_picture())})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def _some_documents(house: Household) -> Call:
    await _document(house)
    return Call()


def _of_a_document(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"document_id": await _document(house)}, **call)

    return example


async def _upload(house: Household) -> dict[str, Any]:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    answer = await house.call("POST", "/v1/documents/uploads", key, json={"kind": "photograph", "subject": f"werf {next(_serial)}"})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def _an_address(house: Household) -> Call:
    return Call(query=dict(parse_qsl(urlsplit((await _upload(house))["url"]).query)), content=a_picture())


async def _of_an_upload(house: Household) -> Call:
    upload = await _upload(house)
    sent = await house.call("PUT", upload["url"], content=a_picture())
    assert sent.status_code == 204, sent.text
    return Call(path={"upload_id": upload["id"]})


async def _a_new_document(_: Household) -> Call:
    return Call(form={"kind": "photograph", "subject": f"werf {next(_serial)}"}, file=a_picture())


def _of_what_is_published(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        item = await _of_an_item()(house)
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        project = item.path["project_id"]
        answer = await house.call("POST", f"/v1/projects/{project}/inventory/offer", key)
        assert answer.json()["published"] == 1, answer.text
        return Call(path={"project_id": project}, private=True, **call)

    return example


async def _of_a_proof(house: Household) -> Call:
    project = await _of_what_is_published()(house)
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    proof = (await house.call("POST", f"/v1/projects/{project.path['project_id']}/proof", key)).json()
    return Call(path={"proof_id": proof["id"]})


async def _a_new_organization(_: Household) -> Call:
    return Call(json={"name": f"Nieuwe Sloopwerken {next(_serial)}", "kind": "demolisher"})


def _a_draft() -> dict[str, Any]:
    return {"criteria": {"materials": ["masonry.brick"], "fate": "reuse"}, "valid_from": IN_NINE_DAYS}


def _of_a_programme(stage: str = "begun", **call: Any) -> Example:
    """A programme that was transcribed; with a draft, or with a published version, where its version is 2 or 3."""

    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        written = {"source": "A leaflet", "on": "2026-01-31"}
        body = {"receiver_id": (await _receiver(house))["id"], "name": "Bakstenen", "transcription": written}
        path = {"programme_id": (await house.call("POST", "/v1/programmes", key, json=body)).json()["id"]}
        versions = f"/v1/programmes/{path['programme_id']}/versions"
        if stage != "begun":
            await house.call("POST", versions, key, {"if-match": '"1"'}, json=_a_draft())
            path["number"] = "1"
        if stage == "published":
            await house.call("POST", f"{versions}/1/publish", key, {"if-match": '"2"'})
        return Call(path=path, **call)

    return example


async def _consigned(house: Household) -> dict[str, Any]:
    """What a sender says who offers his lot to a programme that is in force."""
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    own = {"receiver_id": (await _receiver(house))["id"], "name": "Bakstenen"}
    programme = (await house.call("POST", "/v1/programmes", key, json=own)).json()["id"]
    versions = f"/v1/programmes/{programme}/versions"
    await house.call("POST", versions, key, {"if-match": '"1"'}, json=_a_draft() | {"valid_from": TODAY})
    await house.call("POST", f"{versions}/1/publish", key, {"if-match": '"2"'})
    bricks = a_body(title="Gevelstenen waalformaat", quantity={"value": 4000, "unit": "piece"}, status="published")
    lot = (await house.call("POST", "/v1/lots", key, json=bricks)).json()["id"]
    await house.call("GET", f"/v1/lots/{lot}/facts")  # waits until acceptance knows it
    return {"lot_id": lot, "programme_id": programme, "quantity": {"value": 100, "unit": "piece"}}


async def _a_new_consignment(house: Household) -> Call:
    return Call(json=await _consigned(house), private=True)


async def _some_consignments(house: Household) -> Call:
    await _of_a_consignment()(house)
    return Call()


def _of_a_consignment(*, approved: bool = False, **call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        one = (await house.call("POST", "/v1/consignments", key, json=await _consigned(house))).json()["id"]
        if approved:
            await house.call("POST", f"/v1/consignments/{one}/approve", key)
        return Call(path={"consignment_id": one}, private=True, **call)

    return example


async def _some_programmes(house: Household) -> Call:
    return Call(json=[(await _a_new_programme(house)).json | _a_draft()])


async def _a_new_programme(house: Household) -> Call:
    return Call(json={"receiver_id": (await _receiver(house))["id"], "name": "Bakstenen"})


async def _a_new_receiver(_: Household) -> Call:
    return Call(json=a_receiver())


A_FILE: Final = b"titel;aantal;postcode\nGevelstenen waalformaat;4000;2800\n"


def _of_an_import(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        made = await house.call("POST", "/v1/imports", key, content=A_FILE)
        return Call(path={"import_id": made.json()["id"]}, private=True, **call)

    return example


async def _some_imports(house: Household) -> Call:
    await _of_an_import()(house)
    return Call()


def _of_a_mapping(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        name = f"mapping-{next(_serial)}"
        await house.call("PUT", f"/v1/imports/mappings/{name}", key, {"if-match": '"0"'}, json={"columns": {"Omschr.": "title"}})
        return Call(path={"name": name}, private=True, **call)

    return example


def _of_a_stock_place(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        made = await house.call("POST", "/v1/stock-places", key, json={"name": f"Rek {next(_serial)}"})
        return Call(path={"place_id": made.json()["id"]}, private=True, **call)

    return example


async def _some_stock_places(house: Household) -> Call:
    await _of_a_stock_place()(house)
    return Call()


async def _a_new_stock_place(_: Household) -> Call:
    fee = {"amount": "1.20", "per": "pallet", "period": "week", "vat": "excluded"}
    return Call(json={"name": f"Hal {next(_serial)}", "kind": "hall", "capacity": {"value": 80, "unit": "pallet"}, "fees": [fee]})


A_LOAD: Final = {
    "kind": "out",
    "at": "2026-03-01T09:30:00+01:00",
    "quantity": {"value": 4, "unit": "m2"},
    "weight": {"gross_kg": 7420, "tare_kg": 7300, "ticket": "W-118"},
    "counterparty": "Dakwerken Peeters",
}


async def _movement(house: Household) -> tuple[str, str]:
    """A movement of the owner of the examples, and its lot."""
    key, lot = await house.key(OWNER, Role.MATERIAL_MANAGER), (await _of_a_lot()(house)).path["lot_id"]
    made = await house.call("POST", f"/v1/lots/{lot}/movements", key, {"idempotency-key": lot}, json=A_LOAD)
    assert made.status_code == 201, made.text
    return str(made.json()["movement"]["id"]), lot


async def _of_a_movement(house: Household) -> Call:
    return Call(path={"movement_id": (await _movement(house))[0]}, private=True)


async def _of_a_moved_lot(house: Household) -> Call:
    return Call(path={"lot_id": (await _movement(house))[1]}, private=True)


async def _some_movements(house: Household) -> Call:
    await _movement(house)
    return Call()


async def _of_a_standing_lot(house: Household) -> Call:
    key, name = await house.key(OWNER, Role.MATERIAL_MANAGER), f"S-{next(_serial)}"
    item = a_body(external_id=name, stock_place="Hal 1")
    told = await house.call("PUT", "/v1/inventories/standing/items", key, content=orjson.dumps(item) + b"\n")
    return Call(path={"lot_id": orjson.loads(told.content.splitlines()[0])["id"]}, private=True)


async def _some_labels(house: Household) -> Call:
    """Of a lot of one's own, by one's own id of it: whoever calls has one."""
    return Call(json={"lot_ids": [(await _of_a_lot()(house)).path["lot_id"]]})


EXAMPLES: Final[dict[str, Example]] = {
    "create_lot": _plain(json=a_body()),
    "list_lots": _plain(),
    "get_lot": _of_a_lot(),
    "update_lot": _of_a_lot(json={"condition": "B"}, version=1),
    "publish_lot": _of_a_lot(status="draft", version=1),
    "withdraw_lot": _of_a_lot(version=1),
    "recount_lot": _of_a_lot(json={"value": 38}),
    "create_stock_place": _a_new_stock_place,
    "list_stock_places": _some_stock_places,
    "get_stock_place": _of_a_stock_place(),
    "update_stock_place": _of_a_stock_place(json={"kind": "rack"}, version=1),
    "delete_stock_place": _of_a_stock_place(version=1),
    "list_stock_place_lots": _of_a_stock_place(),
    "get_lot_stock_place": _of_a_standing_lot,
    "create_movement": _of_a_lot(json=A_LOAD),
    "list_lot_movements": _of_a_moved_lot,
    "list_movements": _some_movements,
    "get_movement": _of_a_movement,
    "export_movements": _plain(query={"from": "2026-01-01"}),
    "get_lot_label": _of_a_lot(private=True),
    "print_labels": _some_labels,
    "create_reservation": _a_new_reservation,
    "list_reservations": _some_reservations,
    "get_reservation": _of_a_reservation(),
    "confirm_reservation": _of_a_reservation(),
    "release_reservation": _of_a_reservation(json={"reason": "Toch te klein"}),
    "complete_reservation": _of_a_reservation(confirmed=True, json={"delivered": {"value": 3.5, "unit": "m2"}}),
    "create_want": _plain(json=a_want()),
    "list_wants": _some_wants,
    "get_want": _of_a_want(),
    "update_want": _of_a_want(json={"radius_km": 40}, version=1),
    "close_want": _of_a_want(json={"status": "fulfilled"}, version=1),
    "create_project": _plain(json=a_project()),
    "list_projects": _some_projects,
    "get_project": _of_a_project(),
    "update_project": _of_a_project(json={"state": "running"}, version=1),
    "record_items": _of_a_project(json=a_stage(an_item("1"))),
    "list_items": _of_a_project(),
    "get_item": _of_an_item(),
    "list_inventories": _of_an_inventory(),
    "get_inventory": _of_an_inventory(),
    "put_inventory": _of_an_inventory(json={"location": {"postal_code": "2800"}}, version=1),
    "sync_items": _of_an_inventory(content=orjson.dumps(a_body(external_id="H-1")) + b"\n"),
    "correct_items": _of_an_inventory(json={"category": "Gevelsteen recup", "patch": {"building_year": 1930}}),
    "get_categories": _of_an_inventory(),
    "map_categories": _of_an_inventory(json={"categories": {"Gevelsteen recup": "masonry.brick.facing"}}, version=1),
    "create_upload": _plain(json={"kind": "report", "subject": "werf 1"}),
    "put_upload": _an_address,
    "complete_upload": _of_an_upload,
    "create_document": _a_new_document,
    "list_documents": _some_documents,
    "get_document": _of_a_document(),
    "get_document_content": _of_a_document(),
    "get_document_thumbnail": _of_a_document(),
    "update_document": _of_a_document(json={"number": "B-7"}, version=1),
    "delete_document": _of_a_document(version=1),
    "list_lot_documents": _of_a_lot(),
    "create_import": _plain(content=A_FILE),
    "list_imports": _some_imports,
    "get_import": _of_an_import(),
    "list_import_rows": _of_an_import(),
    "get_import_report": _of_an_import(),
    "get_import_template": _plain(path={"layout": "stock_list"}, query={"language": "nl"}),
    "get_import_mapping": _of_a_mapping(),
    "put_import_mapping": _of_a_mapping(json={"columns": {"Omschr.": "title", "Kleur": "ignore"}}, version=1),
    "offer_item": _of_an_item(),
    "offer_inventory": _of_a_project(),
    "put_outcomes": _of_a_project(json={"lines": [{"eural": "17 01 02", "kg": 1200, "outcome": "reused"}]}, version=0),
    "get_outcomes": _of_a_project(),
    "get_closing_record": _of_a_project(),
    "get_co2_statement": _plain(query={"year": 2026}),
    "create_proof": _of_what_is_published(),
    "get_proof": _of_a_proof,
    "shift_project": _of_a_project(json={"days": 30}, version=1),
    "list_want_matches": _matched_want,
    "list_lot_matches": _matched_lot,
    "search_lots": _plain(query={"q": "eiken vloer", "postal_code": "2800"}),
    "get_lot_outlets": _of_a_lot(),
    "get_project_outlets": _of_a_project(),
    "get_lot_facts": _of_a_lot(),
    "put_lot_facts": _of_a_lot(json={"facts": [{"about": "moisture", "dry": True}]}, version=0),
    "add_lot_fact": _of_a_lot(json={"about": "fraction", "of": "sand", "share": {"at_most": 3}}),
    "create_receiver": _a_new_receiver,
    "list_receivers": _plain(),
    "find_outlets": _plain(query={"material": "boards.plasterboard", "postal_code": "2800"}),
    "find_firms": _plain(query={"postal_code": "2800"}),
    "list_regulations": _plain(query={"material": "bulk.rubble", "region": "flanders"}),
    "get_criteria_schema": _plain(),
    "list_terms": _plain(query={"kind": "component"}),
    "list_uses": _plain(),
    "get_use": _plain(path={"code": "facade_brick"}),
    "create_evaluation": _plain(
        json={"material": "masonry.brick.facing", "quantity": {"value": 4000, "unit": "piece"}, "use": "facade_brick"}
    ),
    "get_receiver": _of_a_receiver(),
    "update_receiver": _of_a_receiver(json={"name": "Anders"}, version=1),
    "delete_receiver": _of_a_receiver(version=1),
    "add_site": _of_a_receiver(json=A_SITE | {"name": "Achterpoort"}, version=1),
    "get_site": _of_a_site(),
    "update_site": _of_a_site(json={"name": "Zijpoort"}, version=1),
    "remove_site": _of_a_site(version=1),
    "get_rates": _plain(),
    "put_rates": _my_rates,
    "import_receiver_sites": _of_a_receiver(json={"type": "FeatureCollection", "features": []}),
    "import_programmes": _some_programmes,
    "create_programme": _a_new_programme,
    "list_programmes": _plain(),
    "get_programme": _of_a_programme("published"),
    "update_programme": _of_a_programme(json={"name": "Gevelstenen"}, version=1),
    "claim_programme": _of_a_programme("published", version=3),
    "create_programme_version": _of_a_programme(json=_a_draft(), version=1),
    "list_programme_versions": _of_a_programme("published"),
    "get_programme_version": _of_a_programme("published"),
    "replace_programme_version": _of_a_programme("drafted", json=_a_draft(), version=2),
    "delete_programme_version": _of_a_programme("drafted", version=2),
    "publish_programme_version": _of_a_programme("drafted", version=2),
    "get_trust": _of_a_programme("published"),
    "create_consignment": _a_new_consignment,
    "list_consignments": _some_consignments,
    "get_consignment": _of_a_consignment(),
    "approve_consignment": _of_a_consignment(json={"note": "Welcome"}),
    "decline_consignment": _of_a_consignment(json={"reason": "Full"}),
    "schedule_consignment": _of_a_consignment(approved=True, json=A_SLOT),
    "withdraw_consignment": _of_a_consignment(json={}),
    "record_intake": _of_a_consignment(json={"ticket": A_TICKET}),
    "try_programme_version": _of_a_programme("drafted", json={"radius_km": 80}),
    "list_programme_lots": _of_a_programme("published"),
    "list_lot_verdicts": _of_a_lot(),
    "end_programme_version": _of_a_programme("published", json={"on": IN_NINE_DAYS}, version=3),
    "create_organization": _a_new_organization,
    "get_own_organization": _plain(),
    "get_organization": _of_an_organization(),
    "update_organization": _of_an_organization(json={"region": "flanders"}, version=1),
    "create_key": _plain(json={"label": "till"}),
    "list_keys": _plain(),
    "get_key": _of_a_key(),
    "revoke_key": _of_a_key(version=1),
    "list_changes": _plain(query={"type": "lot", "limit": 2}),
    "suggest_materials": _plain(query={"q": "kass"}),
    "understand_text": _plain(query={"text": "20 eiken binnendeuren 83 cm"}),
    "list_attributes": _plain(),
    "list_materials": _plain(),
    "get_material": _plain(path={"code": "masonry.brick"}),
}
