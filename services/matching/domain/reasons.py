"""Why a lot has its score, component by component, in the reader's language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from services.kernel.geography import road_km, road_minutes
from services.kernel.language import Language
from services.matching.domain.candidate import Candidate
from services.matching.domain.material_fit import kinship
from services.matching.domain.need import Need
from services.matching.domain.quantity_fit import Needed, share
from services.matching.domain.scoring import Component, has_word
from services.matching.domain.sentences import UNITS, figure, sentence
from services.vocabulary.vocabulary import Vocabulary


class Reason(NamedTuple):
    """What one component found: its fit from 0 to 1, and why."""

    component: Component
    score: float
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """A need, a lot, how far apart they are, who reads."""

    need: Need
    lot: Candidate
    crow_km: float
    vocabulary: Vocabulary
    language: Language


def reasons(components: Iterable[Component], fits: Iterable[float], case: Case) -> list[Reason]:
    """One for each component that took part, in their order."""
    return [Reason(component, round(fit, 3), _TELL[component](case)) for component, fit in zip(components, fits, strict=True)]


def _material(case: Case) -> str:
    if case.need.asked is None:
        return ""
    asked, code = case.need.asked.code, case.lot.material
    kin = kinship(asked, code, case.vocabulary)
    return sentence(f"material_{kin.value}", case.language, name=_name(code, case), asked=_name(asked, case))


def _name(code: str, case: Case) -> str:
    return case.vocabulary.get(code).name(case.language) if code in case.vocabulary else code


def _words(case: Case) -> str:
    has = [has_word(nth, case.need, case.lot, case.vocabulary) for nth in range(len(case.need.words))]
    written = [word.written for word in case.need.words]
    found = ", ".join(word for word, there in zip(written, has, strict=True) if there)
    missing = ", ".join(word for word, there in zip(written, has, strict=True) if not there)
    key = "words_all" if all(has) else "words_some" if any(has) else "words_none"
    return sentence(key, case.language, found=found, missing=missing)


def _quantity(case: Case) -> str:
    if case.need.quantity is None:
        return ""
    needed, lot = Needed.of(case.need.quantity), case.lot
    told = {
        "has": _amount(lot.amount, lot.unit, case.language),
        "needed": _amount(needed.amount, needed.unit, case.language),
    }
    found = share(needed, lot, case.vocabulary)
    if found is None:
        return sentence("quantity_unknown", case.language, **told)
    key = f"quantity_{'enough' if found.value >= 1 else 'part'}{'_by_mass' if found.by_mass else ''}"
    return sentence(key, case.language, **told, percent=figure(min(99, found.value * 100), case.language))


@lru_cache(maxsize=1_024)  # what is needed stands in every reason of a page
def _amount(value: float, unit: str, language: Language) -> str:
    return f"{figure(value, language, 2)} {UNITS[unit][language]}"


def _time(case: Case) -> str:
    start, certainty = _day(case.lot.start, case.language), sentence(f"certainty_{case.lot.certainty}", case.language)
    if case.lot.end is None:
        return sentence("time_open", case.language, start=start, certainty=certainty)
    return sentence("time_until", case.language, start=start, end=_day(case.lot.end, case.language), certainty=certainty)


def _day(day: date, language: Language) -> str:
    match language:
        case Language.EN:
            return day.isoformat()
        case Language.DE:
            return f"{day:%d.%m.%Y}"
        case Language.NL | Language.FR:
            return f"{day:%d/%m/%Y}"


def _distance(case: Case) -> str:
    road = road_km(case.crow_km)
    told = {"km": figure(case.crow_km, case.language, 1), "road": figure(road, case.language)}
    return sentence("distance", case.language, **told, minutes=figure(road_minutes(road), case.language))


def _condition(case: Case) -> str:
    return sentence(f"condition_{case.lot.condition.name if case.lot.condition else 'unknown'}", case.language)


def _completeness(case: Case) -> str:
    return sentence("completeness", case.language, percent=figure(case.lot.completeness * 100, case.language))


_TELL: Final[Mapping[Component, Callable[[Case], str]]] = {
    Component.MATERIAL: _material,
    Component.WORDS: _words,
    Component.QUANTITY: _quantity,
    Component.TIME: _time,
    Component.DISTANCE: _distance,
    Component.CONDITION: _condition,
    Component.COMPLETENESS: _completeness,
}
