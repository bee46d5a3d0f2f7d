"""What to know before anybody touches a material: what it may contain, the gravest first."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from services.kernel.language import Language
from services.vocabulary.material import Material

PACKAGED: Final = Path(__file__).parent / "data" / "hazards.toml"


@dataclass(frozen=True, slots=True)
class Hazard:
    """Of one substance, in the words of who would warn a neighbour."""

    substance: str
    source: str
    text: Mapping[Language, str]


def hazards_of(material: Material) -> tuple[Hazard, ...]:
    """One for each substance that the class may contain, the gravest first."""
    return tuple(one for one in _hazards() if one.substance in material.may_contain)


@cache
def _hazards() -> tuple[Hazard, ...]:
    told = tomllib.loads(PACKAGED.read_text("utf-8"))
    return tuple(Hazard(code, one["source"], {language: one[language] for language in Language}) for code, one in told.items())
