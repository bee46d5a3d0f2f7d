"""Examples of documents and uploads."""

from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, of_a_lot, plain, serial
from tests.household import Household
from tests.listings.offers import a_body
from tests.listings.papers import a_picture


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
    answer = await house.call("POST", "/v1/documents/uploads", key, json={"kind": "photograph", "subject": f"werf {next(serial)}"})
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
    return Call(form={"kind": "photograph", "subject": f"werf {next(serial)}"}, file=a_picture())


DOCUMENTS: Final[dict[str, Example]] = {
    "create_upload": plain(json={"kind": "report", "subject": "werf 1"}),
    "put_upload": _an_address,
    "complete_upload": _of_an_upload,
    "create_document": _a_new_document,
    "list_documents": _some_documents,
    "get_document": _of_a_document(),
    "get_document_content": _of_a_document(),
    "get_document_thumbnail": _of_a_document(),
    "update_document": _of_a_document(json={"number": "B-7"}, version=1),
    "delete_document": _of_a_document(version=1),
    "list_lot_documents": of_a_lot(),
}
