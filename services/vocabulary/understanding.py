"""What a lot's title and description say: the same reading for posting, import, search and wants."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from services.kernel.language import Language
from services.kernel.quantity import Quantity
from services.vocabulary.notation.notation import read
from services.vocabulary.resolve import Resolution, resolve
from services.vocabulary.traits import Trait, traits
from services.vocabulary.vocabulary import Vocabulary, vocabulary
from services.vocabulary.words import plain, words

DESCRIBED: Final = 500
"""Letters of a description that may name the class where the title does not."""

_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Understanding:
    """The classes it may be, what it tells of its attributes, and how much there may be: a hint, since a title is no count."""

    resolution: Resolution
    traits: tuple[Trait, ...]
    quantity: Quantity | None


def understand(
    title: str, description: str | None = None, language: Language | None = None, within: Vocabulary | None = None, *, named: bool = True
) -> Understanding:
    """Any text, in any of the four languages or a mixture. The title names the class, unless it names none; both tell attributes.

    `named` False: the class is known, and half the work saved.
    """
    whole = f"{title}\n{description}" if description else title
    figures = read(whole)
    told = traits(whole, figures)
    if not named:
        return Understanding(Resolution((), (within or vocabulary()).version), told, figures.quantity)
    resolution = name(title, told, language, within)
    if resolution.best is None and description:
        resolution = name(f"{title} {description[:DESCRIBED]}", told, language, within)
    return Understanding(resolution, told, figures.quantity)


def name(text: str, told: Iterable[Trait], language: Language | None = None, within: Vocabulary | None = None) -> Resolution:
    """The classes a text names; where it is torn between two, without the words that tell its attributes.

    `Fenêtre, double vitrage` is a window: the glazing says which.
    """
    resolution = resolve(text, language, within=within)
    if resolution.best is not None:
        return resolution
    telling = {word for one in told if one.whole for word in words(one.written)}
    if not telling:
        return resolution
    bare = _WORD.sub(lambda found: "" if plain(found[0]) in telling else found[0], text)
    without = resolve(bare, language, within=within)
    return resolution if without.best is None else without
