"""Each class by itself and in its place: every field as it must be, a class above, a unit, relatives that exist."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from services.vocabulary.errors import VocabularyError
from services.vocabulary.fields import READERS
from services.vocabulary.loading import lineage, related, unit
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated


def class_faults(stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    for one in stated.values():
        faults = [fault for reader in READERS.values() for fault in _told(partial(reader, one))]
        yield from faults
        wrong = {fault.field for fault in faults}
        if "related" not in wrong:
            yield from _told(partial(related, one, stated))
        if "code" not in wrong:
            yield from _placed(one, stated)


def _placed(one: Stated, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    """A wrong field of a class above is told there, not again for every class below it."""
    try:
        line = lineage(one, stated)
    except VocabularyError as error:
        yield error
        return
    if not any("unit" in ancestor.fields for ancestor in line):
        yield from _told(partial(unit, line))


def _told(read: Callable[[], object]) -> Iterator[VocabularyError]:
    try:
        read()
    except VocabularyError as error:
        yield error
