"""What stands on a label."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.listings.domain.figures import figure
from services.listings.domain.lot import Lot

_PIECES: Final[Mapping[Language, tuple[str, str]]] = {
    Language.NL: ("stuk", "stuks"),
    Language.FR: ("pièce", "pièces"),
    Language.EN: ("piece", "pieces"),
    Language.DE: ("Stück", "Stück"),
}
_SIGNS: Final[Mapping[Unit, str]] = {Unit.SQUARE_METRE: "m²", Unit.CUBIC_METRE: "m³"}


@dataclass(frozen=True, slots=True)
class Label:
    """The address that the code leads to; `number` is the owner's own id of the lot, `place` where in the stock it stands."""

    address: str
    title: str
    amount: str
    lot_id: str
    number: str | None = None
    place: str | None = None


def label(lot: Lot, public_url: str, language: Language, place: str | None = None) -> Label:
    """The label of a lot as it is now: with how much of it is there, not with what was once stated."""
    address = f"{public_url.rstrip('/')}/v1/lots/{lot.id}"
    amount = _amount(lot.stock.present, lot.offer.quantity.unit, language)
    return Label(address, lot.offer.title, amount, str(lot.id), lot.offer.external_id, place)


def _amount(value: Decimal, unit: Unit, language: Language) -> str:
    return f"{figure(value, language)}\u00a0{_name(value, unit, language)}"


def _name(value: Decimal, unit: Unit, language: Language) -> str:
    if unit is Unit.PIECE:
        one, more = _PIECES[language]
        return one if value == 1 else more
    return _SIGNS.get(unit, unit)
