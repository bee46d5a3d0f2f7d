"""Stream tags of collection points, `flux_platre` and so on, as classes of the vocabulary."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

PREFIX: Final = "flux_"
_PACKAGED: Final = Path(__file__).parent / "data" / "flux.toml"


@cache
def streams() -> Mapping[str, tuple[str, ...]]:
    """The classes of every stream, by its tag without the prefix; read once per process."""
    return {tag: tuple(classes) for tag, classes in tomllib.loads(_PACKAGED.read_text("utf-8")).items()}


def classes_of(tags: Iterable[str]) -> tuple[str, ...]:
    """The classes that these tags stand for, each once; a tag that nobody knows stands for itself, and is refused as a class later."""
    found = (classes for tag in tags for classes in streams().get(tag.removeprefix(PREFIX), (tag,)))
    return tuple(dict.fromkeys(found))
