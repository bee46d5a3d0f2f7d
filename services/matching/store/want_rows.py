"""A want as the row it becomes, and back."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from services.kernel.geography import Point
from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.kit.metric import metric
from services.matching.domain.need import Asked, Condition, Guess
from services.matching.domain.want import Attribute, Want, need_of, understood, with_spare
from services.matching.domain.words_in_use import WordsInUse
from services.matching.store.parameters import parameters
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import vocabulary

OPEN = "open"

_NOT_SHOWN = ("price_ceiling", "stated_material")
_NO_WORDS = WordsInUse()

Row = dict[str, Any]


def row_of_want(state: Mapping[str, Any]) -> Row:
    """The columns of `matching.wants` for a `WantState` document, but for generation.

    The classes and words that it is found by are those that a search for it would look for, whatever words are in use.
    """
    point, document = Point(*state["location"]["point"]), {name: value for name, value in state.items() if name not in _NOT_SHOWN}
    ceiling = _euros(state["price_ceiling"])
    want = want_of(document, state["stated_material"], ceiling)
    asked = parameters(need_of(want, understood(want, _NO_WORDS), want.needed.start), vocabulary(), trader=False)
    x, y = metric(point)
    return {
        "want_id": state["id"],
        "version": state["version"],
        "organization_id": state["organization_id"],
        "audience": state["audience"],
        "x": x,
        "y": y,
        "reach": asked["metres"],
        "starts": state["needed"]["from"],
        "until": state["needed"]["until"],
        "condition": want.condition or Condition.D,
        "categories": [*dict.fromkeys(asked["categories"])],
        "tokens": asked.get("anywhere", []),
        "price_ceiling": ceiling,
        "stated_material": want.stated,
        "document": document,
    }


def want_of(document: Mapping[str, Any], stated: str | None, ceiling: float | None) -> Want:
    """The want that a `WantOut` document tells of."""
    material, needed, quantity = document["material"], document["needed"], document["quantity"]
    others = tuple(Guess(MaterialCode(one["code"]), one["confidence"]) for one in material["alternatives"])
    return Want(
        want_id=UUID(document["id"]),
        title=document["title"],
        language=Language(document["language"]) if document["language"] else None,
        stated=None if stated is None else MaterialCode(stated),
        guessed=Asked(MaterialCode(material["code"]), material["confidence"], others),
        attributes=tuple(Attribute(one["attribute"], one["value"], one["written"]) for one in document["attributes"]),
        near=Point(*document["location"]["point"]),
        radius_km=document["radius_km"],
        quantity=with_spare(Quantity(_decimal(quantity["value"]), Unit(quantity["unit"])), _decimal(document["spare_percent"])),
        needed=Window(date.fromisoformat(needed["from"]), date.fromisoformat(needed["until"]) if needed["until"] else None),
        condition=Condition[document["condition"]] if document["condition"] else None,
        price_ceiling=ceiling,
    )


def _euros(ceiling: Mapping[str, Any] | None) -> float | None:
    """What is paid at most, where it can be compared."""
    return float(ceiling["amount"]) if ceiling and ceiling["currency"] == "EUR" else None


def _decimal(number: float) -> Decimal:
    return Decimal(str(number))
