"""Owners who change lots, buyers who reserve of them, and readers who follow what is published."""

import asyncio
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from tests.contract.examples import A_WISH
from tests.household import Household
from tests.listings.offers import a_body
from tests.patience import PATIENCE_S


@dataclass
class Owner:
    """Someone who posts and changes lots."""

    house: Household
    key: str

    async def posts(self, **body: Any) -> dict[str, Any]:
        return await self._told("POST", "/v1/lots", json=a_body(**body))

    async def changes(self, lot: dict[str, Any], **patch: Any) -> dict[str, Any]:
        return await self._told("PATCH", f"/v1/lots/{lot['id']}", lot["version"], json=patch)

    async def withdraws(self, lot: dict[str, Any]) -> dict[str, Any]:
        return await self._told("POST", f"/v1/lots/{lot['id']}/withdraw", lot["version"])

    async def _told(self, method: str, path: str, version: int | None = None, **options: Any) -> dict[str, Any]:
        headers = {} if version is None else {"if-match": f'"{version}"'}
        answer = await self.house.call(method, path, self.key, headers, **options)
        assert answer.is_success, answer.text
        return answer.json()


@dataclass
class Buyer:
    """Someone who reserves."""

    house: Household
    key: str

    async def holds(self, lot: str) -> dict[str, Any]:
        return await self._told(f"/v1/lots/{lot}/reservations", {"idempotency-key": str(uuid4())}, json=A_WISH)

    async def releases(self, reservation: dict[str, Any]) -> dict[str, Any]:
        return await self._told(f"/v1/reservations/{reservation['id']}/release", {})

    async def _told(self, path: str, headers: dict[str, str], **options: Any) -> dict[str, Any]:
        answer = await self.house.call("POST", path, self.key, headers, **options)
        assert answer.is_success, answer.text
        return answer.json()


async def narrow(house: Household, key: str, *scopes: str) -> str:
    """A key of the same organization that may do nothing but this."""
    made = await house.call("POST", "/v1/keys", key, json={"label": "narrow", "scopes": scopes})
    assert made.status_code == 201, made.text
    return str(made.json()["secret"])


@dataclass
class Reader:
    """Follows the feed as it is meant; what it was told, in order, but for versions that it had already."""

    house: Household
    key: str | None = None
    filters: dict[str, Any] = field(default_factory=dict)
    after: str | None = None
    told: list[dict[str, Any]] = field(default_factory=list)

    async def reads(self, wait: float = 0) -> dict[str, Any]:
        place = {"after": self.after} if self.after else {}
        answer = await self.house.call("GET", "/v1/changes", self.key, params={**self.filters, **place, "wait": wait})
        assert answer.status_code == 200, answer.text
        page = answer.json()
        self.after = page["next"]
        for one in page["items"]:
            self._takes(one)
        return page

    def _takes(self, change: dict[str, Any]) -> None:
        held = max((version for subject, version in self.heard() if subject == change["subject"]), default=0)
        if change["version"] > held:
            self.told.append(change)

    async def catches_up(self) -> None:
        while (await self.reads())["more"]:
            pass

    async def hears_of(self, subject: str, version: int = 1) -> None:
        """Reads on until it was told of this."""
        async with asyncio.timeout(PATIENCE_S):
            while (subject, version) not in self.heard():
                await self.reads(wait=2)

    async def is_up_to(self, owner: Owner) -> None:
        """Whatever the owner did before has come, if it comes at all: each feed keeps its order."""
        await self.hears_of((await owner.posts())["id"])

    def heard(self) -> list[tuple[str, int]]:
        return [(one["subject"], one["version"]) for one in self.told]

    def of(self, lot: dict[str, Any]) -> list[tuple[int, bool]]:
        """Versions of a lot, and whether they came with its state."""
        return [(one["version"], one["data"] is not None) for one in self.told if one["subject"] == lot["id"]]
