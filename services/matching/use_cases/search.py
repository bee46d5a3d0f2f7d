"""A search: understand what is asked, find candidates, score them, give the best with the reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from services.kernel.geography import Point, great_circle_km
from services.kernel.language import Language
from services.kernel.quantity import Quantity
from services.kernel.window import Window
from services.matching.domain.candidate import Candidate
from services.matching.domain.need import Condition, Need, Scope
from services.matching.domain.reasons import Case, Reason, reasons
from services.matching.domain.scoring import Fits, Weights, fits, score, shown_km
from services.matching.domain.understanding import Understood, understand
from services.matching.domain.words_in_use import WordsInUse
from services.matching.store.candidates import Candidates
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import Vocabulary

Place = tuple[float, UUID]
"""A place in the order of an answer: score and id."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, read but not yet understood. `trader` also sees what only traders may."""

    query: str | None
    material: MaterialCode | None
    scope: Scope
    near: Point | None
    radius_km: float | None
    quantity: Quantity | None
    window: Window
    condition: Condition | None
    language: Language
    trader: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A lot that fits, its document as published."""

    lot_id: UUID
    document: str
    distance_km: float | None
    score: float
    reasons: Sequence[Reason]


@dataclass(frozen=True, slots=True)
class Answer:
    """The best matches; where the next page begins; whether more lots passed than were scored."""

    matches: Sequence[Match]
    next: Place | None
    truncated: bool
    understood: Understood
    scored: int


@dataclass(frozen=True, slots=True)
class Searching:
    """What a search needs of its surroundings."""

    candidates: Candidates
    vocabulary: Vocabulary
    in_use: WordsInUse
    weights: Weights


@dataclass(frozen=True, slots=True)
class _Scored:
    candidate: Candidate
    document: str
    fits: Fits
    score: float

    @property
    def order(self) -> tuple[float, UUID]:
        return -self.score, self.candidate.lot_id


async def search(searching: Searching, question: Question, limit: int, after: Place | None) -> Answer:
    """The best matches after a place in their order, at most `limit`; equal scores stand by id."""
    understood = _understood(question, searching)
    need = _need(question, understood)
    catch = await searching.candidates.find(need, searching.vocabulary, trader=question.trader)
    near_enough = [(lot, document) for lot, document in zip(catch.candidates, catch.documents, strict=True) if _within(need, lot.point)]
    ranked = _ranked(need, near_enough, searching)
    rest = [one for one in ranked if after is None or one.order > (-after[0], after[1])]
    page = rest[:limit]
    following = (page[-1].score, page[-1].candidate.lot_id) if len(rest) > limit else None
    matches = [_match(one, need, searching.vocabulary, question.language) for one in page]
    return Answer(matches, following, catch.truncated, understood, len(ranked))


def _understood(question: Question, searching: Searching) -> Understood:
    return understand(question.query or "", question.language, searching.in_use, question.material)


def _need(question: Question, understood: Understood) -> Need:
    return Need(
        window=question.window,
        asked=understood.asked,
        scope=question.scope,
        words=understood.words,
        near=question.near,
        radius_km=question.radius_km,
        quantity=question.quantity,
        condition=question.condition,
    )


def _within(need: Need, point: Point) -> bool:
    return need.near is None or need.radius_km is None or great_circle_km(need.near, point) <= need.radius_km


def _ranked(need: Need, found: Sequence[tuple[Candidate, str]], searching: Searching) -> list[_Scored]:
    scored = []
    for candidate, document in found:
        fit = fits(need, candidate, searching.vocabulary)
        scored.append(_Scored(candidate, document, fit, score(fit, searching.weights)))
    return sorted(scored, key=lambda one: one.order)


def _match(one: _Scored, need: Need, vocabulary: Vocabulary, language: Language) -> Match:
    told = reasons(one.fits, Case(need, one.candidate, vocabulary, language))
    return Match(one.candidate.lot_id, one.document, shown_km(need.near, one.candidate.point), one.score, told)


def from_today(window: Window, today: date) -> Window:
    """What lies behind cannot be had: the window from today on."""
    return replace(window, start=max(window.start, today))
