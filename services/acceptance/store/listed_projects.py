"""Projects, asked of listings over its published contract, in the name of whoever asks here: so listings decides who may know of one."""

import datetime as dt
from collections.abc import AsyncIterator, Mapping
from decimal import Decimal
from http import HTTPStatus
from typing import Any, Final
from uuid import UUID

import httpx

from services.acceptance.domain.facts import Paper, Presence
from services.acceptance.domain.lot import Evidence, Lot
from services.acceptance.domain.outlets.project import Item, Project, with_papers
from services.acceptance.domain.project_errors import ProjectsAway, ProjectTooLarge, ProjectUnknown
from services.kernel.geography import Point
from services.kernel.identity import Actor, LotId, OrganizationId, ProjectId
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Certainty
from services.kit.identity import HEADER, Identities
from services.vocabulary.material import MaterialCode
from services.vocabulary.units import Dimensions

LISTINGS: Final = "listings"
MOST_ITEMS: Final = 500
"""A page for people, and a second of reckoning; a demolition follow-up plan has some fifty streams."""

_PAGE: Final = 100
_TIMEOUT_S: Final = 10.0
_IN_SITU, _NOT_AT_ALL, _OUT = "in_situ", "none", "dismantled"

Told = Mapping[str, Any]


class ListedProjects:
    """Reads projects. `http` is listings, in this process or across the network; None where there is none."""

    def __init__(self, http: httpx.AsyncClient | None, identities: Identities) -> None:
        self._http = http
        self._identities = identities

    async def get(self, project_id: ProjectId, actor: Actor) -> Project:
        """The project with its inventory, as far as the actor takes part in it; `ProjectUnknown` otherwise."""
        told = await self._asked(f"/v1/projects/{project_id}", actor, project_id)
        items = [one async for one in self._items(project_id, actor)]
        return _project(told, items)

    async def _items(self, project_id: ProjectId, actor: Actor) -> AsyncIterator[Told]:
        cursor, seen = None, 0
        while True:
            parameters = {"limit": str(_PAGE)} | ({"cursor": cursor} if cursor else {})
            page = await self._asked(f"/v1/projects/{project_id}/inventory/items", actor, project_id, parameters)
            for one in page["items"]:
                yield one
            seen, cursor = seen + len(page["items"]), page["next"]
            if cursor is None:
                return
            if seen >= MOST_ITEMS:
                raise ProjectTooLarge(MOST_ITEMS)

    async def _asked(self, path: str, actor: Actor, project_id: ProjectId, parameters: Mapping[str, str] | None = None) -> Told:
        if self._http is None:
            raise ProjectsAway
        headers = {HEADER: self._identities.sign(actor, LISTINGS)}
        try:
            answer = await self._http.get(path, params=dict(parameters or {}), headers=headers, timeout=_TIMEOUT_S)
            if answer.status_code == HTTPStatus.NOT_FOUND:
                raise ProjectUnknown(project_id)
            told: Told = answer.raise_for_status().json()
        except httpx.HTTPError as error:
            raise ProjectsAway from error
        return told


def _project(told: Told, items: list[Told]) -> Project:
    planned, place, building = told["planned"], told["place"], told["building"]
    where = building.get("address") or building.get("name") or place["municipality"] or ""
    return Project(
        id=ProjectId(UUID(told["id"])),
        organization_id=OrganizationId(UUID(told["organization_id"])),
        name=told["name"],
        where=where,
        place=Point(*place["point"]),
        start=dt.date.fromisoformat(planned["from"]),
        until=_day(planned["until"]),
        items=tuple(_item(one, told) for one in items),
    )


def _item(told: Told, project: Told) -> Item:
    known, ready = told["known"], project["planned"]["certainty"] == Certainty.RELEASED
    return Item(
        number=told["number"],
        title=known["title"],
        lot=_lot(told, project) if known["quantity"] else None,
        lot_id=LotId(UUID(told["lot_id"])) if told["lot_id"] else None,
        kg=None if told["mass_kg"] is None else Decimal(str(told["mass_kg"])),
        ready=ready or told["stage"] == _OUT,
        stays=known["reuse_potential"] == _IN_SITU,
        reusable=known["reuse_potential"] != _NOT_AT_ALL,
        attachments=tuple(known["attachments"] or ()),
    )


def _lot(told: Told, project: Told) -> Lot:
    known, place = told["known"], project["place"]
    quantity = Quantity(Decimal(str(known["quantity"]["value"])), Unit(known["quantity"]["unit"]))
    lot = Lot(
        id=LotId(UUID(told["id"])),
        organization_id=OrganizationId(UUID(project["organization_id"])),
        version=told["version"],
        material=MaterialCode(told["material"]),
        quantity=quantity,
        country=place["country"],
        region=place["region"],
        until=_day(project["planned"]["until"]),
        dimensions=_dimensions(known["dimensions"]),
        condition=known["condition"],
        building_year=project["building"]["building_year"],
        substances=tuple((one["substance"], Presence(one["finding"])) for one in known["substances"] or ()),
        evidence=tuple(map(_evidence, known["evidence"] or ())),
    )
    return with_papers(lot, tuple(map(_evidence, project["documents"])))


def _dimensions(told: Told | None) -> Dimensions | None:
    return Dimensions(**{name: None if value is None else Decimal(str(value)) for name, value in told.items()}) if told else None


def _evidence(told: Told) -> Evidence:
    return Evidence(told["kind"], Paper(told["number"], told["issuer"], _day(told["date"]), _day(told["valid_until"])))


def _day(told: str | None) -> dt.date | None:
    return None if told is None else dt.date.fromisoformat(told)
