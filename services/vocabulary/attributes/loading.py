"""From what the data files state to attributes whose words are settled."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from hashlib import blake2s
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.kernel.language import Language
from services.vocabulary.attributes.attribute import Attribute, Attributes, Kind, Value, Word
from services.vocabulary.attributes.errors import AttributesError
from services.vocabulary.attributes.statements import ATTRIBUTE_FIELDS, NAME_FIELDS, VALUE_FIELDS, Stated, contents, tables
from services.vocabulary.attributes.tokens import lexemes, tokens_of

PACKAGED: Final = Path(__file__).parent.parent / "data" / "attributes"


_END: Final = 4
"""Letters from which a compound may end in a word that makes a guarded one safe."""


@cache
def attributes(folder: Path = PACKAGED) -> Attributes:
    """The attributes of a data folder, read once per process; `AttributesError` names what is wrong in it."""
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise AttributesError(folder, "", "", "holds no *.toml")
    content = blake2s(digest_size=4)
    for file in files:
        content.update(file.read_bytes())
    tops = tuple(contents(file) for file in files)
    every = _distinct(stated for top in tops for stated in tables(top, "attribute"))
    silent = tuple(phrase for top in tops for phrase in top.texts("set_phrases"))
    return Attributes(content.hexdigest(), tuple(_attribute(one) for one in every), silent)


def _distinct(every: Iterable[Stated]) -> tuple[Stated, ...]:
    found: dict[str, Stated] = {}
    for one in every:
        if other := found.get(one.path):
            raise one.wrong("code", f"also stands in {other.file.name}")
        found[one.path] = one
    return tuple(found.values())


def _attribute(stated: Stated) -> Attribute:
    stated.knows_only(ATTRIBUTE_FIELDS)
    kind = stated.text("type")
    if kind not in tuple(Kind):
        raise stated.wrong("type", f"must be one of {', '.join(Kind)}, not {kind!r}")
    values = tables(stated, "value")
    if bool(values) is not (kind == Kind.CHOICE):
        raise stated.wrong("value", "a choice has values, nothing else has")
    return Attribute(
        code=stated.path,
        names=_names(stated, None),
        kind=Kind(kind),
        unit=stated.text("unit"),
        values=_values(stated, values),
    )


def _values(attribute: Stated, values: tuple[Stated, ...]) -> tuple[Value, ...]:
    above = {one.path: one.text("above") for one in values}
    written = {one.path: _written(one) for one in values}
    shares = _shares(attribute, values, written)
    only_with = _only_with(attribute)
    return tuple(
        Value(
            code=one.path.rpartition(".")[2],
            names=_names(one, one.text("name")),
            words=_settled(attribute, one, written[one.path], shares, only_with),
            above=_line(one, attribute.path, above),
        )
        for one in values
    )


def _names(stated: Stated, everywhere: str | None) -> Mapping[Language, str]:
    """The name in each language; a proper name is the same `everywhere`."""
    names = {}
    for language in Language:
        name = everywhere
        if language in stated.fields:
            said = stated.inside(language)
            said.knows_only(f"{language}.{field}" for field in NAME_FIELDS)
            name = said.text(f"{language}.name") or name
        if name is None:
            raise stated.wrong(f"{language}.name", "is missing: every attribute and value has a name in every language")
        names[language] = name
    return MappingProxyType(names)


def _written(value: Stated) -> tuple[Word, ...]:
    """Names and words, those spelled alike in one language once."""
    value.knows_only(VALUE_FIELDS)
    words = [*_told(value.text("name"), value.texts("words"), None)]
    for language in (one for one in Language if one in value.fields):
        said = value.inside(language)
        words += _told(said.text(f"{language}.name"), said.texts(f"{language}.words"), language)
    if silent := [word.text for word in words if not word.phrase]:
        raise value.wrong("words", f"{silent[0]!r} holds no word")
    distinct = {(word.spelled, word.language): word for word in reversed(words)}
    return tuple(reversed(distinct.values()))


def _told(name: str | None, others: Iterable[str], language: Language | None) -> Iterable[Word]:
    for text in filter(None, (name, *others)):
        tokens = [token for token in tokens_of(text) if token.word]
        spelled, folded = tuple(token.word for token in tokens), tuple(token.folded for token in tokens)
        yield Word(text, spelled, folded, language, name=text == name)


def _shares(attribute: Stated, values: Iterable[Stated], written: Mapping[str, tuple[Word, ...]]) -> Mapping[tuple[str, ...], int]:
    """How many values each phrase stands for; more than one only where the attribute says so."""
    shares = Counter(phrase for words in written.values() for phrase in {word.phrase for word in words})
    declared = {lexemes(text) for text in attribute.texts("shared")}
    for one in values:
        for word in written[one.path]:
            if shares[word.phrase] > 1 and word.phrase not in declared:
                raise one.wrong("words", f"{word.text!r} also stands for another value of {attribute.path}; say so in shared")
    if idle := sorted(phrase for phrase in declared if shares[phrase] <= 1):
        raise attribute.wrong("shared", f"{' '.join(idle[0])!r} stands for one value or none")
    return shares


def _only_with(attribute: Stated) -> tuple[str, ...]:
    """Ends of words, plain and folded; short ones begin with a space, which only a whole word has before it: `toiture` is no `Tür`."""
    every = (form for text in attribute.texts("only_with") for token in tokens_of(text) for form in token if form)
    return tuple(dict.fromkeys(form if len(form) >= _END else f" {form}" for form in every))


def _settled(
    attribute: Stated, value: Stated, written: Iterable[Word], shares: Mapping[tuple[str, ...], int], only_with: tuple[str, ...]
) -> tuple[Word, ...]:
    """The words with how many values share each, and what makes the guarded ones safe."""
    written = tuple(written)
    guarded = {word.phrase for word in written} if attribute.typed("guarded", bool) else {lexemes(text) for text in value.texts("guarded")}
    if guarded and not only_with:
        raise attribute.wrong("only_with", "is missing: guarded words need words that make them safe")
    if idle := sorted(guarded - {word.phrase for word in written}):
        raise value.wrong("guarded", f"{' '.join(idle[0])!r} is no word of this value")
    return tuple(
        replace(word, shares=shares[word.phrase], only_with=only_with if word.phrase in guarded else ())
        if word.phrase in guarded or shares[word.phrase] > 1
        else word
        for word in written
    )


def _line(value: Stated, attribute: str, above: Mapping[str, str | None]) -> tuple[str, ...]:
    """The values above one, nearest first."""
    line: list[str] = []
    at = above[value.path]
    while at is not None:
        path = f"{attribute}.{at}"
        if path not in above or at in line or path == value.path:
            raise value.wrong("above", f"{at!r} is no other value of {attribute}, or stands below this one")
        line.append(at)
        at = above[path]
    return tuple(line)
