"""An inventory and its items, as a hub's own system tells of them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any, Final, Literal, Self
from uuid import UUID

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from services.kit.problems import FaultOut
from services.kit.scalars import Storable
from services.listings.domain import offer as offers
from services.listings.domain.inventory import Inventory, Item, Patch, SyncOutcome
from services.listings.domain.lot import Status
from services.listings.schemas.lot import Answer, GuessOut
from services.listings.schemas.offer import LotIn
from services.listings.schemas.parts import AvailabilityBody, LocationBody, Part, Text

LARGEST_VERSION: Final = 2**62
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_SECOND: Final = 1_000_000


def counted(value: object) -> int | None:
    """A source version as a number that rises: as it is, or the microseconds of a time. None for what is neither."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 <= value <= LARGEST_VERSION else None
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        return None
    try:
        return round(datetime.fromisoformat(value).timestamp() * _SECOND)
    except ValueError:
        return None


def _counted(value: object) -> object:
    if value is not None and (version := counted(value)) is None:
        raise PydanticCustomError("source_version", "must be a whole number or a time such as 2027-03-01T09:30:00Z")
    return version if value is not None else None


SourceVersion = Annotated[
    int,
    BeforeValidator(_counted),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 0, "maximum": LARGEST_VERSION}, {"type": "string", "format": "date-time"}]}),
]
"""A number that rises with every change of an item in the hub's system, or the time of its last change."""

Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s/]+(/\S*)?$", max_length=2000), Storable]
Category = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00]*$")]


def _counted_in_a_query(value: object) -> object:
    return _counted(int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20 else value)  # noqa: PLR2004 - digits of a 64-bit integer


QueriedVersion = Annotated[
    int | None, BeforeValidator(_counted_in_a_query), WithJsonSchema({"type": "string", "examples": ["2027-03-01T09:30:00Z"]})
]
"""The same in a query, where all is text."""


class InventoryIn(Part):
    """What the items of an inventory have in common: it stands where an item does not say otherwise."""

    location: LocationBody | None = None
    available: AvailabilityBody | None = None
    handover: Annotated[offers.Handover | None, Field(description="How far the hub brings it.")] = None

    def patch(self) -> dict[str, Any]:
        """The same as a merge patch under every item."""
        stated = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        handover = stated.pop("handover", None)
        return stated | ({"terms": {"handover": handover}} if handover else {})


class InventoryOut(Answer):
    """One of your inventories."""

    id: UUID
    name: str
    version: Annotated[int, Field(description="Rises with its defaults and its categories; also the ETag.")]
    location: LocationBody | None
    available: AvailabilityBody | None
    handover: offers.Handover | None
    items: Annotated[int, Field(description="How many items the hub has in it now.")]

    @classmethod
    def of(cls, inventory: Inventory, items: int) -> Self:
        defaults = inventory.defaults
        return cls.model_validate(
            {
                "id": inventory.id,
                "name": inventory.name,
                "version": inventory.version,
                "location": defaults.get("location"),
                "available": defaults.get("available"),
                "handover": defaults.get("terms", {}).get("handover"),
                "items": items,
            }
        )


class ItemIn(LotIn):
    """An item of a hub's stock: a lot, by the hub's own id."""

    external_id: Annotated[Text, Field(description="The hub's own id of the item.")]
    source_version: Annotated[
        SourceVersion | None,
        Field(description="A whole number that rises with every change, or the time of the last one: what is late then changes nothing."),
    ] = None
    category: Annotated[Category | None, Field(description="The hub's own word for the kind of material.")] = None
    photographs: Annotated[list[Address], Field(default_factory=list, max_length=20, description="Where they are: fetched later.")]
    stock_place: Annotated[
        Text | None, Field(description="Where it stands, by name: a place that you have not is made. Left out, it stands where it stood.")
    ] = None
    withdrawn: Annotated[bool, Field(description="True: the hub no longer has it; nothing else needs to be said then.")] = False

    def item(self, categories: Mapping[str, str]) -> Item:
        offer = self.offer()
        if offer.material is None and self.category is not None and self.category in categories:
            offer = replace(offer, material=categories[self.category])
        return Item(
            self.external_id,
            offer,
            draft=self.status == "draft",
            source_version=self.source_version,
            category=self.category,
            photographs=tuple(self.photographs),
            stock_place=self.stock_place,
        )


class GoneIn(Part):
    """An item that the hub no longer has; what else the line says of it is of no interest."""

    external_id: Text
    source_version: SourceVersion | None = None
    category: Category | None = None

    model_config = ConfigDict(extra="ignore")

    def item(self) -> Item:
        return Item(self.external_id, None, gone=True, source_version=self.source_version, category=self.category)


def read_item(told: Mapping[str, Any], inventory: Inventory, corrections: Patch | None) -> Item:
    """What a line states, over the inventory's defaults and under what was corrected. `ValueError` where it is wrong.

    A place or a window stands as a whole: half of a default and half of the line would be nobody's.
    """
    if _is_gone(told):
        return GoneIn.model_validate(told).item()
    stated = {name: value for name, value in told.items() if value is not None}
    whole = {**inventory.defaults, **stated, **(corrections or {})}
    if isinstance(terms := stated.get("terms"), dict):
        whole["terms"] = {**inventory.defaults.get("terms", {}), **terms}
    return ItemIn.model_validate(whole).item(inventory.categories)


def _is_gone(told: Mapping[str, Any]) -> bool:
    """Said so, or a quantity of nothing, as tills have it."""
    quantity = told.get("quantity")
    value = quantity.get("value") if isinstance(quantity, dict) else None
    return told.get("withdrawn") is True or (type(value) in {int, float} and value == 0)


class HeldOut(Answer):
    """A reason that keeps the item's lot a draft."""

    code: str
    detail: str
    pointer: str


class ItemResult(Answer):
    """What became of a line, or, without `line`, of an item that a snapshot did not have."""

    result: SyncOutcome
    line: Annotated[int | None, Field(description="The how manieth line of the body, from 1.")] = None
    external_id: str | None = None
    id: Annotated[UUID | None, Field(description="Of the lot.")] = None
    status: Annotated[Status | None, Field(description="Of the lot; `draft` where the legal gate holds it back.")] = None
    held: Annotated[list[HeldOut], Field(default_factory=list)]
    errors: Annotated[list[FaultOut], Field(default_factory=list, description="Of a refused line: where, and what would be right.")]
    reservations: Annotated[list[UUID], Field(default_factory=list, description="Of a `conflict`: those it hurts.")]


class SyncEnd(Answer):
    """The last line of an answer. Without it, the connection broke off, and the same may be sent again from anywhere."""

    result: Literal["end"] = "end"
    complete: Annotated[bool, Field(description="Whether the body came to its end.")]
    reason: Annotated[str | None, Field(description="Why not: `cut`, `idle`, `not_gzip`, `body_too_large`, `too_large_inside`.")] = None
    missing_withdrawn: Annotated[
        bool,
        Field(
            description="Whether what a snapshot did not have was withdrawn: it came to its end, was not empty, and every line had an id."
        ),
    ] = False
    counts: dict[str, int]


SyncLine = ItemResult | SyncEnd


class CategoryOut(Answer):
    """One of the hub's own words."""

    category: str
    material: Annotated[str | None, Field(description="The class it means, as you said; null until you do.")]
    items: Annotated[int, Field(description="How many items have it now.")]
    guesses: Annotated[list[GuessOut], Field(description="What the vocabulary makes of it, likeliest first; nothing once you have said.")]


class CategoriesOut(Answer):
    """The hub's own words, those of most items first."""

    version: Annotated[int, Field(description="Of the inventory; also the ETag.")]
    categories: list[CategoryOut]


class CategoriesIn(Part):
    """What the hub's own words mean: all of them, each with a code of the vocabulary, or null for what you leave open."""

    categories: Annotated[
        dict[Category, Annotated[str, StringConstraints(max_length=100)] | None],
        Field(max_length=2000, examples=[{"Gevelsteen recup": "masonry.brick.facing"}]),
    ]


class InventoryList(Answer):
    """Your inventories, by name."""

    items: list[InventoryOut]
