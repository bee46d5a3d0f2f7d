"""Words that truly name two classes, each declared with why."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode
from services.vocabulary.phrases import lexemes
from services.vocabulary.statements import is_texts, tables


@dataclass(frozen=True, slots=True)
class Shared:
    """A word as it is written, what it folds to, and every class that it names."""

    file: Path
    word: str
    lexemes: tuple[str, ...]
    classes: frozenset[MaterialCode]
    why: str

    def wrong(self, problem: str) -> VocabularyError:
        return VocabularyError(self.file, "", f"word {self.word!r}", problem)


def shared_words(folder: Path) -> Iterator[Shared | VocabularyError]:
    """What a data folder's `shared.toml` declares, or what is wrong with a declaration; nothing where there is none."""
    file = folder / "shared.toml"
    if not file.exists():
        return
    try:
        yield from (_declared(file, table) for table in tables(file, "shared"))
    except VocabularyError as error:
        yield error


def _declared(file: Path, table: dict[str, object]) -> Shared | VocabularyError:
    word, classes, why = table.get("word"), table.get("classes"), table.get("why")
    if not isinstance(word, str) or not lexemes(word):
        return VocabularyError(file, "", "word", f"must be a word between quotes, not {word!r}")
    if not is_texts(classes):
        return VocabularyError(file, "", f"word {word!r}", "classes must be a list of the codes of the classes that have it")
    if not isinstance(why, str) or not why.strip():
        return VocabularyError(file, "", f"word {word!r}", "why is missing: say what it means in each of its classes")
    return Shared(file, word, lexemes(word), frozenset(map(MaterialCode, classes)), why)
