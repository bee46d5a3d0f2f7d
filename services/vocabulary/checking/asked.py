"""What a buyer asks of a class: attributes that the vocabulary knows."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from services.vocabulary.attributes.loading import attributes
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated, is_texts

AGREED: Final = frozenset(
    {
        *("dimensions", "thickness", "length", "diameter", "species", "stone", "metal", "colour", "finish", "format", "glazing"),
        *("opening", "frame", "fire_class", "u_value", "sound", "strength", "profile", "slip", "ral", "brand", "period", "use"),
        *("grain", "power", "fuel", "moisture"),
    }
)
"""Attributes that classes may name before an attributes/*.toml says what they hold."""


def attribute_faults(folder: Path, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    try:
        known = attribute_codes(folder)
    except VocabularyError as error:
        yield error
        return
    for one in stated.values():
        codes = one.fields.get("attributes")
        if is_texts(codes) and (unknown := [code for code in codes if code not in known]):
            yield one.wrong("attributes", f"{', '.join(unknown)}: no such attribute; there are {', '.join(sorted(known))}")


def attribute_codes(folder: Path) -> frozenset[str]:
    """The codes of what a buyer may ask of a class; `VocabularyError` when the folder's attributes cannot be read."""
    own = folder / "attributes"
    return AGREED | {one.code for one in attributes(own)} if own.exists() else AGREED
