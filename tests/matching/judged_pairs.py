"""The judged pairs, as the ranking sees them. `python -m tests.matching.judged_pairs` prints those that do not hold."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import degrees
from pathlib import Path
from tomllib import loads
from typing import Any, Final

from uuid6 import uuid7

from services.kernel.geography import EARTH_RADIUS_KM, Point
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Certainty, Window
from services.matching.domain.candidate import Candidate
from services.matching.domain.need import Asked, Condition, Need, Prefer, Word
from services.matching.domain.price_fit import usual_prices
from services.matching.domain.ranking import Ranked, rank
from services.matching.domain.scoring import Weights, scale
from services.matching.domain.tokens import tokens
from services.vocabulary.vocabulary import vocabulary

PAIRS: Final = Path(__file__).with_suffix(".toml")
SITE: Final = Point(4.3517, 50.8466)

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """A need, the lot that a buyer takes first, and the other."""

    because: str
    need: Need
    first: Candidate
    second: Candidate


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the ranking makes of a pair, in the order in which it was judged."""

    judged: Judged
    first: Ranked
    second: Ranked
    components: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Equal points are no order."""
        return self.first.missing < self.second.missing


def judged_pairs() -> Iterator[Judged]:
    for pair in loads(PAIRS.read_text())["pair"]:
        a, b = pair["both"] | pair["a"], pair["both"] | pair["b"]
        need = _need(pair["need"])
        yield Judged(pair["because"], need, _lot(a, need), _lot(b, need))


def verdict(judged: Judged, weights: Weights | None = None) -> Verdict:
    usual = usual_prices((judged.first, judged.second))
    weighing = scale(judged.need, vocabulary(), weights or Weights(), usual)
    places = {one.lot_id: one for one in rank((judged.first, judged.second), judged.need, weighing)}
    return Verdict(judged, places[judged.first.lot_id], places[judged.second.lot_id], tuple(weighing.components))


def _need(line: Line) -> Need:
    prefer = Prefer(line["prefer"]) if "prefer" in line else None
    return Need(
        window=Window(line["from"], line.get("until")),
        asked=Asked(line["material"]),
        words=tuple(Word(word, (word,)) for word in tokens(line.get("words", ""), None)),
        near=SITE,
        quantity=Quantity(Decimal(str(line["quantity"])), Unit(line["unit"])),
        condition=_condition(line),
        price_ceiling=line.get("price_ceiling"),
        prefer=prefer,
    )


def _lot(line: Line, need: Need) -> Candidate:
    return Candidate(
        lot_id=uuid7(),
        lon=SITE.lon,
        lat=SITE.lat + degrees(line["distance_km"] / EARTH_RADIUS_KM),
        material=line["material"],
        start=line["from"],
        end=line.get("until"),
        certainty=Certainty(line["certainty"]),
        expected=line.get("expected"),
        amount=float(line["quantity"]),
        unit=Unit(line["unit"]),
        mass_kg=None,
        condition=_condition(line),
        completeness=line["completeness"],
        words=_words(line["title"], need),
        price=float(line["price"]) if "price" in line else None,
    )


def _condition(line: Line) -> Condition | None:
    return Condition[line["condition"]] if "condition" in line else None


def _words(title: str, need: Need) -> int:
    """A bit for each word of the need that the title has."""
    has = set(tokens(title, None))
    return sum(1 << nth for nth, word in enumerate(need.words) if has & set(word.lexemes))


def summary(verdicts: list[Verdict]) -> str:
    return f"{sum(one.holds for one in verdicts)} of {len(verdicts)} judged pairs hold"


def _told(one: Verdict) -> str:
    fits = "  ".join(
        f"{name} {a:.2f}/{b:.2f}" for name, a, b in zip(one.components, one.first.fits, one.second.fits, strict=True) if a != b
    )
    return f"{one.first.score:.4f} before {one.second.score:.4f}: {one.judged.because}\n    {fits}"


def main() -> None:
    verdicts = [verdict(one) for one in judged_pairs()]
    sys.stdout.writelines(f"{_told(one)}\n" for one in verdicts if not one.holds)
    sys.stdout.write(f"{summary(verdicts)}\n")


if __name__ == "__main__":
    main()
