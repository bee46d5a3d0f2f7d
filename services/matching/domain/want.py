"""A want as matching knows it, and the need it is: the one that a search for the same would have."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from services.kernel.geography import Point
from services.kernel.language import Language
from services.kernel.quantity import LARGEST, Quantity
from services.kernel.window import Window
from services.matching.domain.need import Asked, Condition, Need
from services.matching.domain.understanding import SURE, Reading, Understood, in_words, reading
from services.matching.domain.words_in_use import WordsInUse
from services.vocabulary.material import UNSORTED, MaterialCode
from services.vocabulary.resolve import THRESHOLD
from services.vocabulary.traits import MEASURED, Trait, keys


@dataclass(frozen=True, slots=True)
class Attribute:
    """What is asked beside the class; `written` are the words that say so, none where its owner stated it."""

    attribute: str
    value: str
    written: str | None


@dataclass(frozen=True, slots=True)
class Want:
    """What someone needs, around the published point.

    `stated` is the class that its owner named; `guessed` the one that title and description were understood as. `quantity` has the
    spare in it; `price_ceiling` is euros for one unit, none where it is not the asker's to know.
    """

    want_id: UUID
    title: str | None
    language: Language | None
    stated: MaterialCode | None
    guessed: Asked
    attributes: tuple[Attribute, ...]
    near: Point
    radius_km: float | None
    quantity: Quantity
    needed: Window
    condition: Condition | None
    price_ceiling: float | None


def understood(want: Want, in_use: WordsInUse) -> Understood:
    """What it means: as a search for its title would be understood, with the attributes that its owner was told and corrected."""
    said = reading(want.title or "", want.language, want.stated)
    return in_words(replace(said, asked=_class(want, said), told=_corrected(want, said)), in_use)


def need_of(want: Want, meaning: Understood, today: date) -> Need:
    """What lots are scored by."""
    return Need(
        window=Window(max(want.needed.start, today), want.needed.end),
        asked=meaning.asked,
        words=meaning.words,
        near=want.near,
        radius_km=want.radius_km,
        quantity=want.quantity,
        condition=want.condition,
        price_ceiling=want.price_ceiling,
    )


def with_spare(quantity: Quantity, percent: Decimal) -> Quantity:
    """So much more is taken, for breakage and sawing."""
    return Quantity(min(quantity.value * (1 + percent / 100), LARGEST), quantity.unit)


def _class(want: Want, said: Reading) -> Asked | None:
    """The title's, but for one that the description named where the title hardly names any."""
    guess = want.guessed
    if guess.code == UNSORTED or (said.asked and said.asked.confidence >= THRESHOLD):
        return said.asked
    return replace(guess, confidence=min(guess.confidence, SURE))


def _corrected(want: Want, said: Reading) -> tuple[Trait, ...]:
    """What the title tells, but for what was taken back, and what the description tells or its owner stated."""
    asked = {(one.attribute, one.value) for one in want.attributes}
    kept = tuple(one for one in said.told if (one.attribute, one.value) in asked)
    held = {(one.attribute, one.value) for one in kept}
    return (*kept, *_traits(one for one in want.attributes if (one.attribute, one.value) not in held))


def _traits(added: Iterator[Attribute]) -> Iterator[Trait]:
    for one in added:
        own = keys(one.attribute, one.value)[1:]
        exact = own if one.attribute in MEASURED else own[:1]  # who asks for oak does not ask for any hardwood
        yield Trait(one.attribute, one.value, one.written or f"{one.attribute} {one.value}", exact, whole=False)
