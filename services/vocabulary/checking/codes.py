"""Codes that others keep a list of: waste by the European list, attributes by the vocabulary's own."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from services.vocabulary.attributes.loading import attributes
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated, is_texts
from services.vocabulary.waste import CONSTRUCTION, is_entry, is_hazardous

AGREED: Final = frozenset(
    {
        *("dimensions", "thickness", "length", "diameter", "species", "stone", "metal", "colour", "finish", "format", "glazing"),
        *("opening", "frame", "fire_class", "u_value", "sound", "strength", "profile", "slip", "ral", "brand", "period", "use"),
        *("grain", "power", "fuel", "moisture"),
    }
)
"""Attributes that classes may name before an attributes/*.toml says what they hold."""


def code_faults(folder: Path, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    for one in stated.values():
        yield from _waste(one)
    yield from _out_of_reach(folder, stated)
    try:
        known = attribute_codes(folder)
    except VocabularyError as error:
        yield error
        return
    yield from _attributes(known, stated)


def attribute_codes(folder: Path) -> frozenset[str]:
    """The codes of what a buyer may ask of a class; `VocabularyError` when the folder's attributes cannot be read."""
    own = folder / "attributes"
    return AGREED | {one.code for one in attributes(own)} if own.exists() else AGREED


def _waste(one: Stated) -> Iterator[VocabularyError]:
    for field in ("eural", "eural_hazardous"):
        code = one.fields.get(field)
        if not isinstance(code, str):
            continue
        if not is_entry(code):
            yield one.wrong(field, f"{code} is not in the European list of waste; for buildings take one of chapter 17")
        elif field == "eural_hazardous" and code[:2] == "17" and not is_hazardous(code):
            yield one.wrong(field, f"{code} is not hazardous; the mirror of an entry has a star in the list")


def _out_of_reach(folder: Path, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    reached = {one.fields.get(field) for one in stated.values() for field in ("eural", "eural_hazardous")}
    for entry in sorted(CONSTRUCTION):
        code = entry.removesuffix("*")
        if code not in reached:
            field = "eural_hazardous" if entry.endswith("*") else "eural"
            yield VocabularyError(
                folder / "materials", "", field, f"no class leads to {code} of chapter 17: state it at the class it is for"
            )


def _attributes(known: frozenset[str], stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    for one in stated.values():
        codes = one.fields.get("attributes")
        if is_texts(codes) and (unknown := [code for code in codes if code not in known]):
            yield one.wrong("attributes", f"{', '.join(unknown)}: no such attribute; there are {', '.join(sorted(known))}")
