"""From a title as people write it to the class of material it names."""

from dataclasses import dataclass
from itertools import islice
from typing import Final

from services.kernel.language import Language
from services.vocabulary.evidence import weigh
from services.vocabulary.lexicon import lexicon
from services.vocabulary.material import UNSORTED, MaterialCode
from services.vocabulary.ranking import Ranked, likelihoods, rank
from services.vocabulary.reading import read
from services.vocabulary.silent import FOREIGN
from services.vocabulary.vocabulary import Vocabulary, vocabulary

THRESHOLD: Final = 0.5
"""Confidence from which a class is used without asking: above it for the titles of tests/vocabulary, whose ties end at 0.49."""

_FOREIGN: Final = 0.3
"""What is left of confidence when the text also names paper, cardboard or cloth."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A class that the text may name, how likely (0 to 1), and the written words that speak for it."""

    code: MaterialCode
    confidence: float
    matched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Classes a text may name, likeliest first, by the vocabulary of this version."""

    candidates: tuple[Candidate, ...]
    version: str

    @property
    def best(self) -> Candidate | None:
        """The class to use; none when nothing is likely enough."""
        return self.candidates[0] if self.candidates and self.candidates[0].confidence >= THRESHOLD else None

    @property
    def code(self) -> MaterialCode:
        """The class to use, `unsorted` when nothing is likely enough."""
        return self.best.code if self.best else UNSORTED


def resolve(text: str, language: Language | None = None, *, limit: int = 5, within: Vocabulary | None = None) -> Resolution:
    """The classes a title may name, in any of the four languages or a mixture; `language` only tips the balance.

    A phrase says more than its words, a rare word more than one many classes share, and a class below another is chosen only on
    words of its own. What speaks as much for two classes goes to the class above both. Paper, cardboard and cloth are `unsorted`.
    """
    known = within or vocabulary()
    index = lexicon(known)
    readings = read(text, index)
    foreign = frozenset(one.place for one in readings if one.lexeme in FOREIGN)
    ranked = rank(weigh(readings, index, language), known)
    likely = islice(likelihoods(ranked), limit)
    return Resolution(tuple(_candidate(one, confidence, foreign) for one, confidence in likely), known.version)


def _candidate(one: Ranked, confidence: float, foreign: frozenset[int]) -> Candidate:
    elsewhere = foreign and foreign - {place for place, said in one.said.items() if said.whole}
    return Candidate(one.code, round(confidence * (_FOREIGN if elsewhere else 1), 3), one.words)
