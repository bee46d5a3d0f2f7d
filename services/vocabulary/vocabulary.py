"""The tree of material classes: loaded once, immutable, stamped with its version."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz, process

from services.vocabulary.errors import UnknownMaterial
from services.vocabulary.loading import read
from services.vocabulary.material import Material, MaterialCode

PACKAGED: Final = Path(__file__).parent / "data"

_SUGGESTIONS: Final = 3
_ALIKE: Final = 55
"""Least likeness, of 100, of a suggested code; chosen on slips such as `masonry.brik` and `mansory.brick`."""


class Vocabulary:
    """Every class by its code, in the order of codes. Equal only to itself."""

    __slots__ = ("_materials", "version")

    def __init__(self, version: str, materials: tuple[Material, ...]) -> None:
        self.version: Final = version
        self._materials: Final[Mapping[MaterialCode, Material]] = MappingProxyType({one.code: one for one in materials})

    def get(self, code: str) -> Material:
        """The class, or `UnknownMaterial` with the nearest codes there are."""
        if material := self._materials.get(MaterialCode(code)):
            return material
        raise UnknownMaterial(code, self._nearest(code))

    def __contains__(self, code: object) -> bool:
        return code in self._materials

    def __iter__(self) -> Iterator[Material]:
        return iter(self._materials.values())

    def __len__(self) -> int:
        return len(self._materials)

    def ancestors(self, code: str) -> tuple[MaterialCode, ...]:
        """The class itself first, its branch last."""
        return self.get(code).ancestors

    def below(self, code: str) -> tuple[MaterialCode, ...]:
        """The class itself and everything under it."""
        material = self.get(code)
        return tuple(one for one in self._materials if material.code in self._materials[one].ancestors)

    def related(self, code: str) -> tuple[MaterialCode, ...]:
        """What a buyer of this class might take instead; not always true the other way round."""
        return self.get(code).related

    def branches(self) -> tuple[Material, ...]:
        """The classes at the top."""
        return tuple(one for one in self if len(one.ancestors) == 1)

    def _nearest(self, code: str) -> tuple[MaterialCode, ...]:
        alike = process.extract(code, list(self._materials), scorer=fuzz.ratio, limit=_SUGGESTIONS, score_cutoff=_ALIKE)
        return tuple(found for found, _, _ in alike)


def load(folder: Path = PACKAGED) -> Vocabulary:
    """The vocabulary of a data folder; `VocabularyError` names what is wrong in it."""
    return Vocabulary(*read(folder))


@cache
def vocabulary() -> Vocabulary:
    """The packaged vocabulary, read once per process."""
    return load()
