"""The words of the page, in the reader's language."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from services.kernel.language import Language

PACKAGED: Final = Path(__file__).with_name("words.toml")


def word(name: str, language: Language, **told: str) -> str:
    return _words()[name][language].format(**told)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    """Read once per process."""
    return tomllib.loads(PACKAGED.read_text("utf-8"))
