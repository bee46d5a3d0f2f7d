"""Plain words in four languages for who brings a trailer."""

import re
from functools import cache
from pathlib import Path
from typing import Final

from services.acceptance.domain.prose.phrases import Phrases, read
from services.kernel.language import Language

PACKAGED: Final = Path(__file__).parents[1] / "data" / "plain_words.toml"
_LETTERS: Final = re.compile("[A-Za-z]+")


def say(section: str, name: str, language: Language, **words: str) -> str:
    """The sentence with its words."""
    return _words()[section][name][language].format(**words)


def days(hours: str, language: Language) -> str:
    """Hours in the syntax of OpenStreetMap, with the days named in the language."""
    names = _words()["day"]
    return _LETTERS.sub(lambda found: names[found[0]][language] if found[0] in names else found[0], hours)


@cache
def _words() -> Phrases:
    return read(PACKAGED)
