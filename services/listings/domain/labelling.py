"""Which lots get a label."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from services.kernel.identity import LotId
from services.listings.domain.errors import ListingError
from services.listings.domain.lot import Lot

MOST: Final = 240
"""Labels of one file: ten sheets of 24, some three seconds of work."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of these: lots by their ids, by the owner's own ids, all open ones of a project, or all that stand in a place."""

    lot_ids: tuple[LotId, ...] = ()
    external_ids: tuple[str, ...] = ()
    project_id: str | None = None
    stock_place: str | None = None


@dataclass(eq=False)
class PublicUrlUnknown(ListingError):
    """Nobody has told this installation where everyone reaches it: a label would lead nowhere."""


@dataclass(eq=False)
class LotsNotFound(ListingError):
    """The owner has no such lots."""

    missing: tuple[str, ...]


@dataclass(eq=False)
class NothingToLabel(ListingError):
    """No lot is chosen by what was asked."""


@dataclass(eq=False)
class TooManyLabels(ListingError):
    """More than one file holds."""

    most: int


def in_order(choice: Choice, lots: Iterable[Lot]) -> list[Lot]:
    """The lots as they were named, those that were named twice twice; `LotsNotFound` names all that are not there."""
    found = [*lots]
    if choice.lot_ids:
        return _named([str(one) for one in choice.lot_ids], {str(lot.id): lot for lot in found})
    if choice.external_ids:
        return _named(choice.external_ids, {lot.offer.external_id or "": lot for lot in found})
    if not found:
        raise NothingToLabel
    return found


def _named(names: Iterable[str], lots: dict[str, Lot]) -> list[Lot]:
    names = [*names]
    if missing := tuple(dict.fromkeys(name for name in names if name not in lots)):
        raise LotsNotFound(missing)
    return [lots[name] for name in names]
