"""Which classes the evidence is for, and how likely each is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from services.vocabulary.evidence import Evidence, Said
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import Vocabulary

TIE: Final = 0.8
"""Share of the best score from which another class is as likely, so that only what both have in common is sure."""
CERTAIN: Final = 0.98
BY_NAME: Final = 1.3
"""How much stronger it is when all that a text says is a class's own name: `faux plancher` is a raised floor, not any floor."""

_NOTHING: Final[Mapping[int, Said]] = MappingProxyType({})


class Ranked(NamedTuple):
    """A class with what speaks for it, by place in the text; `score` orders, `quality` (0 to 1) is how well the words match."""

    code: MaterialCode
    said: Mapping[int, Said]
    score: float
    quality: float

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(word for place in sorted(self.said) for word in self.said[place].reading.written.split()))


def rank(evidence: Evidence, known: Vocabulary) -> list[Ranked]:
    """Classes by score, of equals the more general first; ahead of them the class above those that are as likely."""
    places = len({place for said in evidence.values() for place in said})
    scored = sorted([_ranked(code, said, evidence, known, places) for code, said in evidence.items()], key=_order)
    shared = _shared(scored, known)
    return [shared, *(one for one in scored if one.code != shared.code)] if shared else scored


def _order(one: Ranked) -> tuple[float, int, MaterialCode]:
    return -round(one.score, 9), one.code.count("."), one.code


def likelihoods(ranked: Sequence[Ranked]) -> Iterator[tuple[Ranked, float]]:
    """Each class with its confidence, never rising: its quality, less the more another line of the tree is as likely."""
    ceiling = 1.0
    for one in ranked:
        rival = next((other.score for other in ranked if not (one is other or in_line(one.code, other.code))), 0.0)
        ceiling = min(ceiling, CERTAIN * one.quality * (one.score / ranked[0].score) / (1 + (rival / one.score) ** 2))
        yield one, ceiling


def in_line(a: MaterialCode, b: MaterialCode) -> bool:
    """Whether one is the other, or above it."""
    if len(a) < len(b):
        a, b = b, a
    return a.startswith(b) and (len(a) == len(b) or a[len(b)] == ".")


def _ranked(code: MaterialCode, own: Mapping[int, Said], evidence: Evidence, known: Vocabulary, places: int) -> Ranked:
    """By what is said for a class and, once a whole phrase of its own stands there, for the classes above it."""
    tells = [one.reading.tells for one in own.values() if one.whole]
    said = _with_above(known.ancestors(code)[1:], own, evidence, max(tells)) if tells else own
    if len(said) == 1:  # most classes have one word to speak for them, and their sums need no working out
        (only,) = said.values()
        return Ranked(code, said, only.strength, only.quality)
    strength = sum([one.strength for one in said.values()])
    quality = sum([one.quality * one.strength for one in said.values()]) / strength
    by_name = len(said) == places > 1 and all(one.whole for one in said.values())
    return Ranked(code, said, strength * BY_NAME if by_name else strength, quality)


def _with_above(above: Iterable[MaterialCode], own: Mapping[int, Said], evidence: Evidence, tells: float) -> Mapping[int, Said]:
    every = dict(own)
    for ancestor in above:
        for place, one in evidence.get(ancestor, _NOTHING).items():
            strength = one.strength * min(1.0, tells / one.reading.tells)
            if place not in every or (one.whole and strength > every[place].strength):
                every[place] = one._replace(strength=strength)
    return every


def _shared(scored: Sequence[Ranked], known: Vocabulary) -> Ranked | None:
    """The class above all that are as likely as the best, as likely as its words are surely read; none across branches."""
    tied = [one for one in scored if one.score >= TIE * scored[0].score]
    if len(tied) <= 1 or all(in_line(one.code, other.code) for one in tied for other in tied):
        return None
    above = next((code for code in known.ancestors(tied[0].code) if all(one.code.startswith(f"{code}.") for one in tied)), None)
    if above is None:
        return None
    best = tied[0]
    sure = sum(one.reading.sure * one.strength for one in best.said.values()) / best.score
    return Ranked(above, best.said, best.score, sure)
