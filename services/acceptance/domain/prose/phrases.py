"""The phrases that prose is made of, read once: a sentence per language with the names of what is filled in."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from services.kernel.language import Language

PACKAGED: Final = Path(__file__).parents[1] / "data" / "prose.toml"

Phrases = Mapping[str, Mapping[str, Mapping[str, str]]]


@cache
def phrases() -> Phrases:
    """By section, name and language."""
    return read(PACKAGED)


def read(file: Path) -> Phrases:
    """Those of a file."""
    told = tomllib.loads(file.read_text("utf-8"))
    return {section: {name: _spaced(texts) for name, texts in named.items()} for section, named in told.items()}


def _spaced(texts: Mapping[str, str]) -> Mapping[str, str]:
    """With the spaces that French puts before its colons and semicolons, where no line may break."""
    return {**texts, "fr": texts["fr"].replace(" :", "\u00a0:").replace(" ;", "\u202f;")}


def say(section: str, name: str, language: Language, **words: str) -> str:
    """The phrase with its words; `{Subject}` is `subject` as it begins a sentence."""
    if subject := words.get("subject"):
        words["Subject"] = subject[0].upper() + subject[1:]
    return phrases()[section][name][language].format(**words)
