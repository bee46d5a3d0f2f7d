"""What a data folder holds, in figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from services.kernel.language import Language
from services.vocabulary.checking.lines import nearest
from services.vocabulary.errors import VocabularyError
from services.vocabulary.fields import names
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated

_WISHED: Final = ("mass", "carbon", "cpv", "nlsfb", "ifc", "attributes")


@dataclass(frozen=True, slots=True)
class Summary:
    """`words` are names and synonyms by language; `without` tells how many classes lack a field, in themselves and above."""

    classes: int
    words: Mapping[Language, int]
    without: Mapping[str, int]


def summary(stated: Mapping[MaterialCode, Stated]) -> Summary:
    words = {language: sum(_words(one, language) for one in stated.values()) for language in Language}
    without = {field: sum(nearest(field, one.code, stated) is None for one in stated.values()) for field in _WISHED}
    return Summary(len(stated), words, without)


def _words(one: Stated, language: Language) -> int:
    try:
        return len(names(language, one).all)
    except VocabularyError:
        return 0
