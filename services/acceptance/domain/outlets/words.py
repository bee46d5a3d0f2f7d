"""What fates, lines and lorries are called, in four languages."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.outlets.lines import LineKind
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Care
from services.kernel.language import Language

PACKAGED: Final = Path(__file__).parent.parent / "data" / "outlet_words.toml"
Words = Mapping[Language, str]


def fate(one: Fate) -> Words:
    return _words()["fate", one]


def always(one: Always) -> Words:
    return _words()["always", one]


def goes(one: Always, load: Load) -> Words:
    """A way that needs no receiver by name, for this load: hazardous waste goes another way than the rest."""
    return _words()["always", "hazardous"] if one is Always.DISPOSAL and load.hazardous else always(one)


def line(one: LineKind) -> Words:
    return _words()["line", one]


def vehicle(code: str) -> Words:
    return _words()["vehicle", code]


def care(one: Care) -> Words:
    return _words()["care", one]


@cache
def _words() -> Mapping[tuple[str, str], Words]:
    """Read once per process."""
    told = tomllib.loads(PACKAGED.read_text("utf-8"))
    named = {
        (kind, code): {language: one[language] for language in Language} for kind, codes in told.items() for code, one in codes.items()
    }
    return MappingProxyType(named)
