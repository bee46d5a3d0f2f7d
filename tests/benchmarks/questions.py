"""What is searched for: the usual, and what costs most."""

import random
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Final
from urllib.parse import urlencode

from services.kernel.geography import Point
from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.matching.domain.need import Need
from services.matching.domain.understanding import understand
from services.matching.domain.words_in_use import WordsInUse
from services.vocabulary.vocabulary import vocabulary
from tests.benchmarks.lots import CLASSES, TOWNS
from tests.matching.lots import TODAY

USUAL: Final = "usual: class, 50 km, quantity, dates"
WITH_TEXT: Final = "the usual in words: an attribute and the name of the class"
THROUGH: Final = frozenset({USUAL, WITH_TEXT})
"""What is also asked through the gateway."""
PLACES: Final = 64


@dataclass(frozen=True, slots=True)
class Question:
    """As it is typed; asked around a town each time, unless `placeless`."""

    material: str | None = None
    q: str | None = None
    radius_km: float | None = None
    quantity: int | None = None
    days: int | None = None
    placeless: bool = False

    def target(self, near: Point) -> str:
        """Path and query."""
        stated = {
            "material": self.material,
            "q": self.q,
            "near": None if self.placeless else f"{near.lon},{near.lat}",
            "radius_km": self.radius_km,
            "quantity": self.quantity,
            "unit": "piece" if self.quantity else None,
            "until": TODAY + timedelta(days=self.days) if self.days else None,
        }
        return f"/v1/matches/lots?{urlencode({name: value for name, value in stated.items() if value is not None})}"

    def need(self, near: Point, in_use: WordsInUse) -> Need:
        """As the service understands it."""
        material = vocabulary().get(self.material).code if self.material else None
        understood = understand(self.q or "", Language.EN, in_use, material)
        return Need(
            window=Window(TODAY, TODAY + timedelta(days=self.days) if self.days else None),
            asked=understood.asked,
            words=understood.words,
            near=None if self.placeless else near,
            radius_km=self.radius_km,
            quantity=Quantity(Decimal(self.quantity), Unit.PIECE) if self.quantity else None,
        )


def places() -> list[Point]:
    """In and around towns, the same in every run."""
    chance = random.Random(11)  # noqa: S311 - places made up, no secrets
    towns = chance.choices(TOWNS, k=PLACES)
    return [Point(town.lon + chance.gauss(0, 0.03), town.lat + chance.gauss(0, 0.02)) for town in towns]


_HELD: Final = {one.code for one in CLASSES}
_SOME: Final = CLASSES[len(CLASSES) // 2].code
_SOME_NAME: Final = vocabulary().get(_SOME).name(Language.NL)
_NONE: Final = next(one.code for one in vocabulary() if not any(held == one.code or held.startswith(f"{one.code}.") for held in _HELD))

QUESTIONS: Final = {
    USUAL: Question(material=_SOME, radius_km=50, quantity=500, days=90),
    WITH_TEXT: Question(q=f"eiken {_SOME_NAME}", radius_km=50, quantity=500, days=90),
    "no hit": Question(material=_NONE),
    "every class": Question(),
    "text only, no place": Question(q="eiken vloer", placeless=True),
    "class, 300 km": Question(material=_SOME, radius_km=300),
}
