"""Why a lot has its score, component by component, in the reader's language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from services.kernel.geography import road_km, road_minutes
from services.kernel.language import Language
from services.matching.domain.candidate import Candidate
from services.matching.domain.carbon_fit import saved_kg
from services.matching.domain.material_fit import nearest_asked
from services.matching.domain.need import Need
from services.matching.domain.quantity_fit import Needed, share
from services.matching.domain.scoring import Component
from services.matching.domain.sentences import ONE, UNITS, euros, figure, sentence
from services.matching.domain.words_fit import Weighed, attributes, has_word, plain_words
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
    code = case.lot.material
    asked, kin = nearest_asked(case.need.asked, code, case.vocabulary)
    return sentence(f"material_{kin.value}", case.language, name=_name(code, case), asked=_name(asked, case))


def _name(code: str, case: Case) -> str:
    return case.vocabulary.get(code).name(case.language) if code in case.vocabulary else code


def _words(case: Case) -> str:
    return _has("words", plain_words(case.need), case)


def _attributes(case: Case) -> str:
    return _has("attributes", attributes(case.need), case)


def _has(what: str, which: Weighed, case: Case) -> str:
    """Of these words of the need, those that the lot has and those that it has not."""
    has = {case.need.words[nth].written: has_word(nth, case.need, case.lot, case.vocabulary) for nth, _ in which}
    found, missing = (", ".join(word for word, there in has.items() if there is wanted) for wanted in (True, False))
    key = f"{what}_{'all' if not missing else 'some' if found else 'none'}"
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


def _price(case: Case) -> str:
    price, ceiling = case.lot.price, case.need.price_ceiling
    if price is None:
        return sentence("price_unknown", case.language)
    if price <= 0:
        return sentence("price_free" if price == 0 else "price_paid", case.language, price=_euros(-price, case))
    over = ceiling is not None and price > ceiling
    return sentence("price_over" if over else "price_told", case.language, price=_euros(price, case), ceiling=_euros(ceiling or 0, case))


def _euros(price: float, case: Case) -> str:
    return f"{euros(price, case.language)} € / {ONE[case.lot.unit][case.language]}"


def _co2(case: Case) -> str:
    saved = saved_kg(case.lot.material, case.crow_km, case.vocabulary)
    key = "co2_saved" if saved > 0 else "co2_lost"
    return sentence(key, case.language, kg=figure(abs(saved), case.language))


def _completeness(case: Case) -> str:
    return sentence("completeness", case.language, percent=figure(case.lot.completeness * 100, case.language))


_TELL: Final[Mapping[Component, Callable[[Case], str]]] = {
    Component.MATERIAL: _material,
    Component.ATTRIBUTES: _attributes,
    Component.WORDS: _words,
    Component.QUANTITY: _quantity,
    Component.TIME: _time,
    Component.DISTANCE: _distance,
    Component.CONDITION: _condition,
    Component.PRICE: _price,
    Component.CO2: _co2,
    Component.COMPLETENESS: _completeness,
}
