"""Wants that a lot suits, best first: each weighs the lot as a search for the want would."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from math import inf
from typing import NamedTuple
from uuid import UUID

from services.matching.domain.candidate import Candidate
from services.matching.domain.distance import crow_from
from services.matching.domain.need import Need
from services.matching.domain.ranking import Place
from services.matching.domain.scoring import FULL, Component, Weights, scale
from services.matching.domain.want import Want, need_of, understood
from services.matching.domain.words_in_use import WordsInUse
from services.vocabulary.vocabulary import Vocabulary


class Seeker(NamedTuple):
    """A want, how far away it is and what the lot is worth to it. Compares as it ranks: most points first, equal ones by id."""

    missing: int
    """Points to `FULL`. No two wants have the same id, so what stands after it is never compared."""
    want_id: UUID
    need: Need
    lot: Candidate
    crow_km: float
    components: Sequence[Component]
    fits: Sequence[float]

    @property
    def score(self) -> float:
        """0..1, to four digits."""
        return (FULL - self.missing) / FULL

    @property
    def place(self) -> Place:
        return FULL - self.missing, self.want_id


def seekers(
    lot: Candidate, tokens: frozenset[str], wants: Iterable[Want], in_use: WordsInUse, today: date, vocabulary: Vocabulary, weights: Weights
) -> list[Seeker]:
    """Those in whose radius the lot is, the best first. `tokens` are the words and attributes of the lot."""
    return sorted(_weighed(lot, tokens, wants, in_use, today, vocabulary, weights))


def _weighed(
    lot: Candidate, tokens: frozenset[str], wants: Iterable[Want], in_use: WordsInUse, today: date, vocabulary: Vocabulary, weights: Weights
) -> Iterator[Seeker]:
    for want in wants:
        crow_km = crow_from(want.near)(lot)
        if crow_km <= (inf if want.radius_km is None else want.radius_km):
            need = need_of(want, understood(want, in_use), today)
            seen, weighing = _as_seen(lot, tokens, need), scale(need, vocabulary, weights)
            fits = weighing.fits_of(seen, crow_km)
            yield Seeker(FULL - weighing.points(fits), want.want_id, need, seen, crow_km, weighing.components, fits)


def _as_seen(lot: Candidate, tokens: frozenset[str], need: Need) -> Candidate:
    """The lot with which words and attributes of the need it has, as the statement of a search tells them."""
    words = sum(1 << nth for nth, word in enumerate(need.words) if not tokens.isdisjoint(word.lexemes))
    told = sum(1 << nth for nth, word in enumerate(need.words) if word.attribute in tokens)
    return lot._replace(words=words, told=told)
