"""One good call of an operation, and the plainest of them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, Final

from services.kernel.clock import local_date, now
from services.kernel.identity import Role
from tests.household import Household
from tests.listings.offers import a_body

OWNER: Final = "Owner of the examples"


serial = count()


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


def plain(**call: Any) -> Example:
    async def example(_: Household) -> Call:
        return Call(**call)

    return example


def of_a_lot(*, status: str = "published", **call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        lot = (await house.call("POST", "/v1/lots", key, json=a_body(status=status))).json()
        return Call(path={"lot_id": lot["id"]}, **call)

    return example
