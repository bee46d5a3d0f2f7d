"""What pydantic found wrong, told as faults with a pointer, in the reader's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from services.kernel.impossible import Impossible
from services.kernel.language import Language
from services.kit.body_sentences import BODIES
from services.kit.field_sentences import FIELDS
from services.kit.pattern_sentences import PATTERNS
from services.kit.value_sentences import VALUES


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: where, and what would be right."""

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None


SENTENCES: Final[Mapping[str, Mapping[Language, str]]] = {**FIELDS, **BODIES, **VALUES}
"""What would be right, per kind of fault; what is not here is told in pydantic's English."""

_KINDS: Final[Mapping[str, str]] = {
    "json_invalid": "malformed_json",
    "decimal_parsing": "number",
    "decimal_type": "number",
    "int_parsing": "number",
    "int_type": "number",
    "int_from_float": "number",
    "float_parsing": "number",
    "float_type": "number",
    "date_parsing": "date",
    "date_from_datetime_parsing": "date",
    "date_type": "date",
    "uuid_parsing": "uuid",
    "uuid_type": "uuid",
    "unexpected_keyword_argument": "extra_forbidden",  # what it says of dataclasses
}

_OF_A_KIND: Final = frozenset({"union_tag_invalid", "union_tag_not_found"})
"""Faults of the field that tells kinds apart, which pydantic reports of the whole."""


def faults(errors: Sequence[Mapping[str, Any]], language: Language, sent: object = None) -> list[Fault]:
    """The errors of a pydantic validation, each with its place; in what was `sent`, where that is known."""
    return [_fault(error, language, sent) for error in errors]


def _fault(error: Mapping[str, Any], language: Language, sent: object) -> Fault:
    code, named = _named(error, sent)
    sentence = sentences(f"{code}_from" if "from" in named else code, named).get(language)
    context = {name: str(value).replace(" or ", ", ") for name, value in named.items()}  # pydantic lists choices in English
    source, *path = error["loc"] or ("body",)
    missing = code == "missing"
    if code == "malformed_json":
        path.pop()  # which character it is, and no place in what was sent
    if code in _OF_A_KIND:
        context = {name: value.replace("'", "") for name, value in context.items()}
        path, missing = [*path, context["discriminator"]], True
    detail = sentence.format(**context) if sentence else _plain(error["msg"])
    if source == "body":
        place = path if sent is None else _within(sent, path, missing=missing)
        return Fault(code, detail, pointer=pointer(place))
    return Fault(code, detail, parameter=".".join(str(part) for part in path) or str(source))


def sentences(code: str, named: Mapping[str, Any]) -> Mapping[Language, str]:
    """What would be right, in every language: by the pattern where that is not met; nothing where there is no sentence."""
    return PATTERNS.get(named.get("pattern", ""), {}) if code == "string_pattern_mismatch" else SENTENCES.get(code, {})


def _named(error: Mapping[str, Any], sent: object) -> tuple[str, Mapping[str, Any]]:
    """Which kind of fault it is, and what its sentence names: by the value's own word where a value there cannot be says so.

    Bytes are a body that nobody said to be JSON.
    """
    match error:
        case {"ctx": {"error": Impossible() as impossible}}:
            return impossible.code, impossible.told
        case {"type": "json_invalid", "loc": (*_, int() as before)}:
            return "malformed_json", {"from": before + 1}
        case {"loc": ("body",)} if isinstance(sent, bytes):
            return "json_expected", {}
        case _:
            return _KINDS.get(error["type"], error["type"]), error.get("ctx", {})


def _within(sent: object, path: Sequence[object], *, missing: bool) -> list[object]:
    """The steps that lead somewhere in what was sent: pydantic also names which kind of several it tried, and that is no place."""
    if not isinstance(sent, Mapping | list):
        return [*path]
    place: list[object] = []
    steps = path[:-1] if missing else path
    for step in steps:
        match sent, step:
            case Mapping(), str() if step in sent:
                sent = sent[step]
            case list(), int() if step < len(sent):
                sent = sent[step]
            case _:
                continue
        place.append(step)
    return [*place, *path[len(steps) :]]


def pointer(path: Sequence[object]) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def _plain(message: str) -> str:
    return message.removeprefix("Value error, ")
