"""What a buyer asks of a class: attributes that the vocabulary knows."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from services.vocabulary.attributes.loading import attributes
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated, is_texts
from services.vocabulary.traits import MEASURED


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
    """The codes of what a buyer may ask of a class, the same that a lot's attributes have; `VocabularyError` when they cannot be read."""
    own = folder / "attributes"
    return MEASURED | {one.code for one in attributes(own)} if own.exists() else MEASURED
