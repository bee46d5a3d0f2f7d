"""How a schema has changed for a client: what it sends must still be accepted, what it reads must still be understood.

Of JSON Schema as much as the services say; a keyword beyond that which changes is told as a change, to be judged by a person.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

Schema = Mapping[str, Any]

_JUDGED_BY_A_PERSON: Final = ("allOf", "oneOf", "not", "if", "prefixItems", "patternProperties", "discriminator", "multipleOf", "contains")
_MOST: Final = ("maxLength", "maxItems", "maxProperties")
_LEAST: Final = ("minLength", "minItems", "minProperties")
_REF: Final = "$ref"
_INFINITE: Final = float("inf")


@dataclass(frozen=True, slots=True)
class Side:
    """The released and the current document, in which references are looked up, and the pairs that are being compared already."""

    was: Schema
    now: Schema
    open: frozenset[tuple[str, str]] = field(default=frozenset())


def accepted(side: Side, was: Schema, now: Schema, where: str) -> Iterator[str]:
    """What a client may send: everything that fitted fits still."""
    if (inner := _opened(side, was, now)) is None:
        return
    before, after = _kinds(was, side.was), _kinds(now, side.now)
    for kind in before:
        yield from min((list(_accepted(inner, kind, other, where)) for other in after), key=len)
    if "default" in was and was["default"] != now.get("default"):
        yield f"{where}: left out, it is now {now.get('default')!r} rather than {was['default']!r}"


def answered(side: Side, was: Schema, now: Schema, where: str) -> Iterator[str]:
    """What a client reads: everything that comes now could come before, but for properties that it does not know."""
    if (inner := _opened(side, was, now)) is None:
        return
    before, after = _kinds(was, side.was), _kinds(now, side.now)
    for kind in after:
        yield from min((list(_answered(inner, other, kind, where)) for other in before), key=len)


def _opened(side: Side, was: Schema, now: Schema) -> Side | None:
    """The side within this pair; None where the pair contains itself and is being compared already."""
    pair = str(was.get(_REF)), str(now.get(_REF))
    if _REF not in was or _REF not in now:
        return side
    return None if pair in side.open else Side(side.was, side.now, side.open | {pair})


def _kinds(schema: Schema, document: Schema) -> list[Schema]:
    """The alternatives, each without references."""
    while _REF in schema:
        schema = document["components"]["schemas"][schema[_REF].rpartition("/")[2]]
    if "anyOf" in schema:
        return [kind for one in schema["anyOf"] for kind in _kinds(one, document)]
    if isinstance(schema.get("type"), list):
        return [{**schema, "type": one} for one in schema["type"]]
    return [schema]


def _accepted(side: Side, was: Schema, now: Schema, where: str) -> Iterator[str]:
    if now.get("type") not in {None, was.get("type")} and (was.get("type"), now["type"]) != ("integer", "number"):
        yield f"{where}: {was.get('type', 'anything')} is no longer taken"
        return
    if gone := _values(was, now):
        yield f"{where}: {gone} no longer taken"
    if now.get("format") not in {None, was.get("format")}:
        yield f"{where}: only what is a {now['format']} is taken now"
    yield from (f"{where}: {limit}" for limit in _stricter(was, now))
    yield from (f"{where}: {keyword!r} has changed: judge it" for keyword in _JUDGED_BY_A_PERSON if was.get(keyword) != now.get(keyword))
    known = now.get("properties", {})
    for name, schema in was.get("properties", {}).items():
        if name in known:
            yield from accepted(side, schema, known[name], f"{where}.{name}")
        else:
            yield f"{where}.{name}: is gone"
    yield from (f"{where}.{name}: is now required" for name in now.get("required", []) if name not in was.get("required", []))
    yield from _within(accepted, side, was, now, where)


def _answered(side: Side, was: Schema, now: Schema, where: str) -> Iterator[str]:
    if was.get("type") not in {None, now.get("type")} and (now.get("type"), was["type"]) != ("integer", "number"):
        yield f"{where}: may now be {now.get('type', 'anything')}"
        return
    if new := _values(now, was):
        yield f"{where}: may now be {new}"
    if was.get("format") not in {None, now.get("format")}:
        yield f"{where}: is no longer sure to be a {was['format']}"
    yield from (f"{where}: {keyword!r} has changed: judge it" for keyword in _JUDGED_BY_A_PERSON if was.get(keyword) != now.get(keyword))
    known = now.get("properties", {})
    for name, schema in was.get("properties", {}).items():
        if name not in known:
            yield f"{where}.{name}: is gone"
            continue
        if name in was.get("required", []) and name not in now.get("required", []):
            yield f"{where}.{name}: may now be left out"
        yield from answered(side, schema, known[name], f"{where}.{name}")
    yield from _within(answered, side, was, now, where)


def _within(compare: Any, side: Side, was: Schema, now: Schema, where: str) -> Iterator[str]:
    for keyword, part in (("items", f"{where}[]"), ("additionalProperties", f"{where}.*"), ("propertyNames", f"names in {where}")):
        before, after = was.get(keyword), now.get(keyword)
        if isinstance(before, Mapping) or isinstance(after, Mapping):
            yield from compare(side, _schema(before), _schema(after), part)


def _schema(part: Any) -> Schema:
    return part if isinstance(part, Mapping) else {}


def _values(wide: Schema, narrow: Schema) -> str:
    """Values of the wide one that the narrow one has not, in words; empty when there are none."""
    if (few := _listed(narrow)) is None:
        return ""
    many = _listed(wide)
    return "anything" if many is None else ", ".join(repr(value) for value in many if value not in few)


def _listed(schema: Schema) -> list[Any] | None:
    return [schema["const"]] if "const" in schema else schema.get("enum")


def _stricter(was: Schema, now: Schema) -> Iterator[str]:
    """Limits of now that a value of before may not meet."""
    yield from (f"{name} is now {now[name]}" for name in _MOST if now.get(name, _INFINITE) < was.get(name, _INFINITE))
    yield from (f"{name} is now {now[name]}" for name in _LEAST if now.get(name, 0) > was.get(name, 0))
    if _floor(now) > _floor(was):
        yield f"its least is now {_floor(now)[0]}"
    if _ceiling(now) < _ceiling(was):
        yield f"its most is now {_ceiling(now)[0]}"
    if now.get("pattern") not in {None, was.get("pattern")}:
        yield f"its pattern is now {now['pattern']}"
    if now.get("uniqueItems") and not was.get("uniqueItems"):
        yield "nothing may be said twice now"
    if now.get("additionalProperties") is False and was.get("additionalProperties") is not False:
        yield "no other properties are taken now"


def _floor(schema: Schema) -> tuple[float, bool]:
    """The least, and whether it is left out itself; the higher the stricter."""
    return max((schema.get("minimum", -_INFINITE), False), (schema.get("exclusiveMinimum", -_INFINITE), True))


def _ceiling(schema: Schema) -> tuple[float, bool]:
    """The most, and whether it is still in; the lower the stricter."""
    return min((schema.get("maximum", _INFINITE), True), (schema.get("exclusiveMaximum", _INFINITE), False))
