"""Examples of files that come in."""

from typing import Any, Final

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, plain, serial
from tests.household import Household

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
        name = f"mapping-{next(serial)}"
        await house.call("PUT", f"/v1/imports/mappings/{name}", key, {"if-match": '"0"'}, json={"columns": {"Omschr.": "title"}})
        return Call(path={"name": name}, private=True, **call)

    return example


IMPORTS: Final[dict[str, Example]] = {
    "create_import": plain(content=A_FILE),
    "list_imports": _some_imports,
    "get_import": _of_an_import(),
    "list_import_rows": _of_an_import(),
    "get_import_report": _of_an_import(),
    "get_import_template": plain(path={"layout": "stock_list"}, query={"language": "nl"}),
    "get_import_mapping": _of_a_mapping(),
    "put_import_mapping": _of_a_mapping(json={"columns": {"Omschr.": "title", "Kleur": "ignore"}}, version=1),
}
