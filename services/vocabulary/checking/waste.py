"""Codes of waste: in the European list, on every class, with a mirror where there may be hazards, and none out of reach."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from services.vocabulary.checking.lines import nearest
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import UNSORTED, MaterialCode
from services.vocabulary.statements import Stated
from services.vocabulary.waste import CONSTRUCTION, is_entry, is_hazardous

_BUILDING: Final = "17"
"""Chapter of construction and demolition waste."""


def waste_faults(folder: Path, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    for one in stated.values():
        yield from _codes(one)
        yield from _missing(one, stated)
    yield from _out_of_reach(folder, stated)


def _codes(one: Stated) -> Iterator[VocabularyError]:
    for field in ("eural", "eural_hazardous"):
        code = one.fields.get(field)
        if not isinstance(code, str):
            continue
        if not is_entry(code):
            yield one.wrong(field, f"{code} is not in the European list of waste; for buildings take one of chapter {_BUILDING}")
        elif field == "eural_hazardous" and code.startswith(_BUILDING) and not is_hazardous(code):
            yield one.wrong(field, f"{code} is not hazardous; the mirror of an entry has a star in the list")


def _missing(one: Stated, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    has = partial(nearest, code=one.code, stated=stated)
    if one.code != UNSORTED and not has("eural"):
        yield one.wrong("eural", "is stated neither here nor in a class above: every class has a code of waste")
    if (hazards := has("may_contain")) and not has("eural_hazardous") and not has("hazardous"):
        yield one.wrong("eural_hazardous", f"is missing: it is the code when the material does contain {', '.join(map(str, hazards))}")


def _out_of_reach(folder: Path, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    reached = {one.fields.get(field) for one in stated.values() for field in ("eural", "eural_hazardous")}
    for entry in sorted(CONSTRUCTION):
        code = entry.removesuffix("*")
        if code not in reached:
            field = "eural_hazardous" if entry.endswith("*") else "eural"
            told = f"no class leads to {code} of chapter {_BUILDING}: state it at the class it is for"
            yield VocabularyError(folder / "materials", "", field, told)
