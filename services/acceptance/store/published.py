"""A published lot, from the document that tells of it."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from services.acceptance.domain.facts import Paper, Presence
from services.acceptance.domain.lot import Evidence, Lot, Trait
from services.kernel.identity import DocumentId, LotId, OrganizationId
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.material import MaterialCode
from services.vocabulary.units import Dimensions

Document = Mapping[str, Any]


def lot_of(document: Document) -> Lot:
    """What a `LotOut` document of listings says to acceptance."""
    place = document["location"]
    return Lot(
        id=LotId(UUID(document["id"])),
        organization_id=OrganizationId(UUID(document["organization_id"])),
        version=document["version"],
        material=MaterialCode(document["material"]["code"]),
        quantity=_quantity(document),
        country=place["country"],
        region=place["region"],
        until=_day(document["available"]["until"]),
        dimensions=_dimensions(document["dimensions"]),
        condition=document["condition"],
        building_year=document["building_year"],
        substances=tuple((one["substance"], Presence(one["finding"])) for one in document["substances"]),
        evidence=tuple(_evidence(one) for one in document["evidence"]),
        traits=tuple(Trait(one["attribute"], one["value"], one["stated"]) for one in document.get("attributes") or ()),
        traders_only=document["audience"] == "traders",
    )


def _quantity(document: Document) -> Quantity:
    """All of it where nothing remains: what is promised already still goes somewhere."""
    stated = document["quantity"]
    return Quantity(Decimal(str(document.get("remaining") or stated["value"])), Unit(stated["unit"]))


def _dimensions(told: Mapping[str, float | None] | None) -> Dimensions | None:
    return Dimensions(**{name: None if value is None else Decimal(str(value)) for name, value in told.items()}) if told else None


def _evidence(told: Mapping[str, Any]) -> Evidence:
    paper = Paper(told["number"], told["issuer"], _day(told["date"]), _day(told["valid_until"]))
    document_id = told.get("document_id")
    return Evidence(told["kind"], paper, DocumentId(UUID(document_id)) if document_id else None)


def _day(told: str | None) -> dt.date | None:
    return None if told is None else dt.date.fromisoformat(told)
