"""What a lot's title and description say: the same reading for posting, import, search and wants."""

from dataclasses import dataclass
from typing import Final

from services.kernel.language import Language
from services.kernel.quantity import Quantity
from services.vocabulary.notation.notation import read
from services.vocabulary.resolve import Resolution, resolve
from services.vocabulary.traits import Trait, traits
from services.vocabulary.vocabulary import Vocabulary

DESCRIBED: Final = 500
"""Letters of a description that may name the class where the title does not."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """The classes it may be, what it tells of its attributes, and how much there may be: a hint, since a title is no count."""

    resolution: Resolution
    traits: tuple[Trait, ...]
    quantity: Quantity | None


def understand(
    title: str, description: str | None = None, language: Language | None = None, within: Vocabulary | None = None
) -> Understanding:
    """Any text, in any of the four languages or a mixture. The title names the class, unless it names none; both tell attributes."""
    resolution = resolve(title, language, within=within)
    if resolution.best is None and description:
        resolution = resolve(f"{title} {description[:DESCRIBED]}", language, within=within)
    whole = f"{title}\n{description}" if description else title
    figures = read(whole)
    return Understanding(resolution, traits(whole, figures), figures.quantity)
