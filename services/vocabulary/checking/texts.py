"""Names and synonyms as they are written: tidy, none twice, and more than one word for a class in every language."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from services.kernel.language import Language
from services.vocabulary.errors import VocabularyError
from services.vocabulary.fields import names
from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated


class Use(NamedTuple):
    """A word as a class has it."""

    one: Stated
    language: Language
    field: str
    written: str


def texts(one: Stated) -> Iterator[Use]:
    """Every name and synonym of a class, as far as they can be read."""
    for language in Language:
        try:
            known = names(language, one)
        except VocabularyError:
            continue  # told where the fields are checked
        yield Use(one, language, f"{language}.name", known.name)
        yield from (Use(one, language, f"{language}.synonyms", synonym) for synonym in known.synonyms)


def text_faults(stated: Mapping[MaterialCode, Stated]) -> Iterator[VocabularyError]:
    for one in stated.values():
        said = list(texts(one))
        for use in said:
            if use.written != " ".join(use.written.split()):
                yield one.wrong(use.field, f"{use.written!r} has a space too many")
        for language in Language:
            yield from _of_language(one, [use.written for use in said if use.language is language], language)


def _of_language(one: Stated, written: list[str], language: Language) -> Iterator[VocabularyError]:
    if len(written) == 1:
        yield one.wrong(f"{language}.synonyms", "are missing: give at least one other word for it")
    for text in sorted({text for text in written if written.count(text) > 1}):
        yield one.wrong(f"{language}.synonyms", f"{text!r} stands there twice")
