"""A data folder checked from end to end."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from services.vocabulary.checking.asked import attribute_faults
from services.vocabulary.checking.classes import class_faults
from services.vocabulary.checking.sharing import shared_faults
from services.vocabulary.checking.summary import Summary, summary
from services.vocabulary.checking.texts import text_faults
from services.vocabulary.checking.waste import waste_faults
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated, class_files, expect_new, stated_in


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong, in the order of files and of the checks, and what the folder holds."""

    faults: tuple[VocabularyError, ...]
    summary: Summary


def check(folder: Path) -> Checked:
    """Everything wrong in a data folder; `VocabularyError` only when the folder holds no classes at all."""
    stated: dict[MaterialCode, Stated] = {}
    faults = [
        *(fault for file in class_files(folder) for fault in _read(file, stated)),
        *class_faults(stated),
        *waste_faults(folder, stated),
        *attribute_faults(folder, stated),
        *text_faults(stated),
        *shared_faults(folder, stated),
    ]
    return Checked(tuple(sorted(faults, key=lambda fault: fault.file)), summary(stated))


def _read(file: Path, stated: dict[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    """Put the classes of a file with the others; what cannot stand beside them is told and left out."""
    try:
        classes = stated_in(file)
    except VocabularyError as error:
        yield error
        return
    for one in classes:
        try:
            expect_new(one, stated)
        except VocabularyError as error:
            yield error
        if one.code:
            stated.setdefault(one.code, one)
