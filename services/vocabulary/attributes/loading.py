"""From what the data files state to attributes whose words are settled."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import blake2s
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.kernel.language import Language
from services.vocabulary.attributes.attribute import Attribute, Attributes, Kind, Value, Word
from services.vocabulary.attributes.statements import ATTRIBUTE_FIELDS, NAME_FIELDS, VALUE_FIELDS, Stated, contents, tables
from services.vocabulary.attributes.errors import AttributesError
from services.vocabulary.attributes.tokens import lexemes

PACKAGED: Final = Path(__file__).parent.parent / "data" / "attributes"


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
    return tuple(
        Value(
            code=_code(one),
            names=_names(one, one.text("name")),
            words=tuple(_words(attribute, one, written[one.path], shares)),
            above=_line(one, attribute.path, above),
        )
        for one in values
    )


def _code(value: Stated) -> str:
    return value.path.rpartition(".")[2]


def _names(stated: Stated, everywhere: str | None) -> Mapping[Language, str]:
    """The name in each language; a proper name is the same `everywhere`."""
    names = {}
    for language in Language:
        said = stated.inside(language)
        said.knows_only(f"{language}.{field}" for field in NAME_FIELDS)
        name = said.text(f"{language}.name") or everywhere
        if name is None:
            raise stated.wrong(f"{language}.name", "is missing: every attribute and value has a name in every language")
        names[language] = name
    return MappingProxyType(names)


def _written(value: Stated) -> tuple[tuple[str, Language | None], ...]:
    """Names and words with their language, those that fold alike in one language once."""
    value.knows_only(VALUE_FIELDS)
    everywhere = [text for text in (value.text("name"),) if text]
    every: list[tuple[str, Language | None]] = [(text, None) for text in (*everywhere, *value.texts("words"))]
    for language in Language:
        said = value.inside(language)
        names = [text for text in (said.text(f"{language}.name"),) if text]
        every += [(text, language) for text in (*names, *said.texts(f"{language}.words"))]
    return tuple({(lexemes(text), language): (text, language) for text, language in every}.values())


def _shares(
    attribute: Stated, values: Iterable[Stated], written: Mapping[str, Iterable[tuple[str, Language | None]]]
) -> Counter[tuple[str, ...]]:
    """How many values each phrase stands for; more than one only where the attribute says so."""
    shares = Counter(phrase for words in written.values() for phrase in {lexemes(text) for text, _ in words})
    declared = {lexemes(text) for text in attribute.texts("shared")}
    for one in values:
        for text, _ in written[one.path]:
            if shares[lexemes(text)] > 1 and lexemes(text) not in declared:
                raise one.wrong("words", f"{text!r} also stands for another value of {attribute.path}; say so in shared")
    if idle := [phrase for phrase in declared if shares[phrase] < 2]:  # noqa: PLR2004 - shared is between two at least
        raise attribute.wrong("shared", f"{' '.join(min(idle))!r} stands for one value or none")
    return shares


def _words(
    attribute: Stated, value: Stated, written: Iterable[tuple[str, Language | None]], shares: Counter[tuple[str, ...]]
) -> Iterable[Word]:
    everything = attribute.typed("guarded", bool) or False
    guarded = {lexemes(text) for text in value.texts("guarded")}
    only_with = tuple(dict.fromkeys(lexeme for text in attribute.texts("only_with") for lexeme in lexemes(text)))
    if (guarded or everything) and not only_with:
        raise attribute.wrong("only_with", "is missing: guarded words need words that make them safe")
    if idle := guarded - {lexemes(text) for text, _ in written}:
        raise value.wrong("guarded", f"{' '.join(min(idle))!r} is no word of this value")
    for text, language in written:
        phrase = lexemes(text)
        yield Word(text, language, shares[phrase], only_with if everything or phrase in guarded else ())


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
