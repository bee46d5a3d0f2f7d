"""A search: understand what is asked, find candidates, score them, give the best with the reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from services.kernel.geography import Point
from services.kernel.identity import ProgrammeId
from services.kernel.language import Language
from services.kernel.quantity import Quantity
from services.kernel.window import Window
from services.matching.domain.facets import Counted, Facet
from services.matching.domain.need import Condition, Need, Prefer, Scope
from services.matching.domain.price_fit import usual_prices
from services.matching.domain.ranking import Place, Ranked, beyond, rank
from services.matching.domain.reasons import Case, Reason, reasons
from services.matching.domain.scoring import Component, Weights, scale
from services.matching.domain.understanding import Understood, understand
from services.matching.domain.words_in_use import WordsInUse
from services.matching.store.candidates import Candidates
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import Vocabulary


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
    price_ceiling: float | None
    prefer: Prefer | None
    facets: tuple[Facet, ...]
    language: Language
    trader: bool
    passes: ProgrammeId | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked, understood; by what all that fit are counted; in which language the reasons are told, and to whom."""

    understood: Understood
    need: Need
    facets: tuple[Facet, ...]
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
    """The best matches; where the next page begins; whether more lots passed than were scored; what there is of all that pass."""

    matches: Sequence[Match]
    next: Place | None
    truncated: bool
    understood: Understood
    scored: int
    counted: Counted | None


@dataclass(frozen=True, slots=True)
class Searching:
    """What a search needs of its surroundings."""

    candidates: Candidates
    vocabulary: Vocabulary
    in_use: WordsInUse
    weights: Weights


async def search(searching: Searching, question: Question, limit: int, after: Place | None) -> Answer:
    """The best matches after a place in their order, at most `limit`; equal scores stand by id.

    A lot that is withdrawn between being chosen and being shown is left out.
    """
    understood = _understood(question, searching)
    asking = Asking(understood, _need(question, understood), question.facets, question.language, question.trader)
    return await best(searching, asking, limit, after)


async def best(searching: Searching, asking: Asking, limit: int, after: Place | None) -> Answer:
    """The same for a need that is understood already."""
    need = asking.need
    async with searching.candidates.look(trader=asking.trader) as look:
        catch = await look.find(need, searching.vocabulary)
        weighing = scale(need, searching.vocabulary, searching.weights, usual_prices(catch.candidates))
        ranked = rank(catch.candidates, need, weighing)
        rest = beyond(ranked, after)
        page = rest[:limit]
        documents = await look.documents(one.lot_id for one in page) if page else {}
        counted = await look.count(need, searching.vocabulary, asking.facets) if asking.facets else None
    telling = _Telling(need, weighing.components, searching.vocabulary, asking.language)
    matches = [telling.match(one, documents[one.lot_id]) for one in page if one.lot_id in documents]
    following = page[-1].place if len(rest) > limit else None
    return Answer(matches, following, catch.truncated, asking.understood, len(ranked), counted)


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
        quantity=question.quantity or understood.quantity,
        condition=question.condition,
        price_ceiling=question.price_ceiling,
        prefer=question.prefer,
        passes=question.passes,
    )


@dataclass(frozen=True, slots=True)
class _Telling:
    """Says of each lot of a page how well it fits, and why."""

    need: Need
    components: Sequence[Component]
    vocabulary: Vocabulary
    language: Language

    def match(self, one: Ranked, document: str) -> Match:
        case = Case(self.need, one.lot, one.crow_km, self.vocabulary, self.language)
        shown_km = round(one.crow_km, 1) if self.need.near else None
        return Match(one.lot_id, document, shown_km, one.score, reasons(self.components, one.fits, case))
