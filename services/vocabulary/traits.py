"""What a text tells beside its class, whichever way it is written: oak, 83 x 201 cm, EI 30, HEA 200. And the keys it is searched by."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from rapidfuzz import process

from services.vocabulary.attributes.finding import Found, find
from services.vocabulary.attributes.loading import attributes
from services.vocabulary.notation.lengths import Dimension
from services.vocabulary.notation.mark import Kind, Mark
from services.vocabulary.notation.notation import Notation, read

SIZE: Final = "size"
"""The attribute of sizes; a value is millimetres joined by x, `830x2015`."""

_MARKED: Final[Mapping[Kind, str]] = {
    Kind.PROFILE: "profile",
    Kind.FIRE: "fire_class",
    Kind.GLAZING: "glazing_package",
    Kind.U_VALUE: "u_value",
    Kind.CONDUCTIVITY: "lambda",
    Kind.RESISTANCE: "r_value",
    Kind.STRENGTH: "strength",
    Kind.SLIP: "slip_resistance",
    Kind.RAL: "ral",
    Kind.GRAIN: "grain_size",
    Kind.BORE: "bore",
}
MEASURED: Final = frozenset({SIZE, *_MARKED.values()})
"""Attributes whose values are figures or marks, not choices of a list."""

_NEAREST: Final = 5
_EXAMPLES: Final = ("830x2015", "HEA 200", "EI30", "4/16/4", "C24", "RAL 7016")

_MILLIMETRES: Final = re.compile(r"\d{1,7}")


@dataclass(frozen=True, slots=True)
class Trait:
    """An attribute with the value that a text tells, and the words that say so.

    `keys` are what it is asked by, in every language and notation; `wider` what else it is: carrara is a marble. `whole` unless the
    words say something else too, as the parts of a compound do: `eikenvloer`.
    """

    attribute: str
    value: str
    written: str
    keys: tuple[str, ...]
    wider: tuple[str, ...] = ()
    whole: bool = True


def traits(text: str, figures: Notation | None = None) -> tuple[Trait, ...]:
    """Every trait that the text tells, each once. `figures` are the text's, where they were read before."""
    notation = figures or read(text)
    every = chain(map(_chosen, find(notation.rest)), map(_sized, notation.dimensions), map(_marked, notation.marks))
    return tuple({(one.attribute, one.value): one for one in every}.values())


def told_key(attribute: str) -> str:
    """What lots that tell any value of the attribute are known by."""
    return f"{attribute}:*"


def keys(attribute: str, value: str) -> tuple[str, ...]:
    """All that a lot with this value is found by. A value that this version does not know is found by its own code."""
    return (told_key(attribute), *_keys(attribute, value))


def is_value(attribute: str, value: str) -> bool:
    """Whether a person may state it: a choice of the list, or a figure that can be read."""
    if attribute in MEASURED:
        return any(one.attribute == attribute and one.value == value for one in traits(value)) or bool(_lengths(attribute, value))
    return attribute in attributes() and any(value == one.code for one in attributes().get(attribute).values)


def nearest_values(attribute: str, value: str) -> tuple[str, ...]:
    """What may have been meant: values of the attribute, examples of a measured one, or attributes where there is none of this code."""
    if attribute in MEASURED:
        return _EXAMPLES
    known = [one.code for one in attributes().get(attribute).values] if attribute in attributes() else [one.code for one in attributes()]
    meant = value if attribute in attributes() else attribute
    return tuple(found for found, _, _ in process.extract(meant, known, limit=_NEAREST))


def size_key(millimetres: int) -> str:
    """What a length is found by."""
    return f"mm:{millimetres}"


def _keys(attribute: str, value: str) -> Iterator[str]:
    if lengths := _lengths(attribute, value):
        yield from map(size_key, lengths)
    elif attribute in MEASURED:
        yield from chain.from_iterable(one.keys for one in traits(value) if one.attribute == attribute)
    else:
        yield f"{attribute}:{value}"
        yield from (f"{attribute}:{wider}" for wider in _above(attribute, value))


def _above(attribute: str, value: str) -> tuple[str, ...]:
    choices = attributes().get(attribute).values if attribute in attributes() else ()
    return next((one.above for one in choices if one.code == value), ())


def _lengths(attribute: str, value: str) -> list[int]:
    return [int(one) for one in _MILLIMETRES.findall(value)] if attribute == SIZE else []


def _chosen(found: Found) -> Trait:
    wider = tuple(f"{found.attribute}:{one}" for one in found.above)
    return Trait(found.attribute, found.value, found.written, (found.token,), wider, found.confidence == 1)


def _sized(dimension: Dimension) -> Trait:
    ends = [round(end) for length in dimension.lengths for end in length.ends]
    return Trait(SIZE, "x".join(map(str, ends)), dimension.written, tuple(map(size_key, dict.fromkeys(ends))))


def _marked(mark: Mark) -> Trait:
    lengths = tuple(size_key(round(one)) for one in mark.millimetres)
    return Trait(_MARKED[mark.kind], mark.value, mark.value, mark.tokens, lengths)
