"""Words that stand in two classes: a slip, unless `shared.toml` says that people truly call both so."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

from services.vocabulary.checking.texts import Use, texts
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode
from services.vocabulary.phrases import lexemes
from services.vocabulary.ranking import in_line
from services.vocabulary.shared import Shared, shared_words
from services.vocabulary.statements import Stated

Uses = Mapping[tuple[str, ...], Mapping[MaterialCode, Use]]
"""By folded word and class; of several in one class the first."""


def shared_faults(folder: Path, stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    declared: dict[tuple[str, ...], Shared] = {}
    for shared in shared_words(folder):
        if isinstance(shared, VocabularyError):
            yield shared
        elif shared.lexemes in declared:
            yield shared.wrong("is declared twice: leave one")
        else:
            declared[shared.lexemes] = shared
    clashing = {folded: by for folded, by in _used(stated).items() if not all(in_line(a, b) for a, b in combinations(by, 2))}
    yield from (_undeclared(by) for folded, by in clashing.items() if folded not in declared)
    for folded, shared in declared.items():
        yield from _outdated(shared, frozenset(clashing.get(folded, ())))


def _used(stated: Mapping[MaterialCode, Stated]) -> Uses:
    used: dict[tuple[str, ...], dict[MaterialCode, Use]] = defaultdict(dict)
    for one in stated.values():
        for use in texts(one):
            if folded := lexemes(use.written):
                used[folded].setdefault(one.code, use)
    return used


def _undeclared(by: Mapping[MaterialCode, Use]) -> VocabularyError:
    *others, last = by.values()
    elsewhere = ", ".join(f"{use.written!r} of {use.one.code} ({use.language}, {use.one.file.name})" for use in others)
    told = f"{last.written!r} is also {elsewhere}: leave it with one, or declare it in shared.toml when it truly means both"
    return last.one.wrong(last.field, told)


def _outdated(shared: Shared, truly: frozenset[MaterialCode]) -> Iterator[VocabularyError]:
    if not truly:
        yield shared.wrong("is not shared any more: take it out")
    elif truly != shared.classes:
        yield shared.wrong(f"classes must be those that have it: {', '.join(sorted(truly))}")
