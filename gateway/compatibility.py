"""Whether who builds on a released contract can go on as before with another: which changes break a client, in words."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gateway.schema_changes import Side, accepted, answered

Part = Mapping[str, Any]

_METHODS: Final = ("get", "put", "post", "delete", "patch")


def breaking(released: Part, current: Part) -> list[str]:
    """Every change of the current document that breaks a client of the released one; empty when there is none.

    A client may send what was accepted and read what was answered. New operations, new properties in answers, new optional ones in
    requests and new problems are not breaking: clients leave alone what they do not know.
    """
    both = released, current
    return [*_schemes(released, current), *(f"{operation}: {change}" for operation, change in _operations(both))]


def _schemes(was: Part, now: Part) -> Iterator[str]:
    schemes = now.get("components", {}).get("securitySchemes", {})
    for name, scheme in was.get("components", {}).get("securitySchemes", {}).items():
        kept = schemes.get(name, {})
        if any(scheme.get(key) != kept.get(key) for key in ("type", "scheme", "in", "name")):
            yield f"security scheme {name!r} is another one"


def _operations(both: tuple[Part, Part]) -> Iterator[tuple[str, str]]:
    released, current = both
    for path, operations in released["paths"].items():
        for method in (method for method in _METHODS if method in operations):
            name = f"{method.upper()} {path}"
            now = current["paths"].get(path, {}).get(method)
            changes = _operation(operations[method], now, both) if now is not None else iter(["is gone"])
            yield from ((name, change) for change in changes)


def _operation(was: Part, now: Part, both: tuple[Part, Part]) -> Iterator[str]:
    if was["operationId"] != now["operationId"]:
        yield f"operationId {was['operationId']!r} is now {now['operationId']!r}"
    if was.get("tags", [])[:1] != now.get("tags", [])[:1]:
        yield "its first tag has changed, under which generated clients keep it"
    yield from _security(_ways(was, both[0]), _ways(now, both[1]))
    yield from _parameters(was, now, both)
    yield from _body(was.get("requestBody"), now.get("requestBody"), both)
    yield from _answers(was["responses"], now["responses"], both)


def _ways(operation: Part, document: Part) -> list[dict[str, list[str]]]:
    return operation.get("security", document.get("security")) or [{}]


def _security(was: list[dict[str, list[str]]], now: list[dict[str, list[str]]]) -> Iterator[str]:
    """Who was let in is let in: each way of old fulfils one of now, by its schemes and their scopes."""
    for way in was:
        if not any(all(name in way and set(scopes) <= set(way[name]) for name, scopes in other.items()) for other in now):
            yield f"who came with {_told(way)} now needs {' or '.join(map(_told, now))}"


def _told(way: Mapping[str, list[str]]) -> str:
    return " and ".join(f"{name} {', '.join(scopes)}".strip() for name, scopes in way.items()) or "no key"


def _parameters(was: Part, now: Part, both: tuple[Part, Part]) -> Iterator[str]:
    before, after = _by_place(was), _by_place(now)
    for (place, name), parameter in before.items():
        if (kept := after.get((place, name))) is None:
            yield f"{place} parameter {name!r} is gone"
            continue
        if kept.get("required") and not parameter.get("required"):
            yield f"{place} parameter {name!r} is now required"
        yield from accepted(Side(*both), parameter["schema"], kept["schema"], f"{place} parameter {name!r}")
    for (place, name), parameter in after.items():
        if (place, name) not in before and parameter.get("required"):
            yield f"{place} parameter {name!r} is new and required"


def _by_place(operation: Part) -> dict[tuple[str, str], Part]:
    return {(parameter["in"], parameter["name"]): parameter for parameter in operation.get("parameters", [])}


def _body(was: Part | None, now: Part | None, both: tuple[Part, Part]) -> Iterator[str]:
    if was is None:
        if now is not None and now.get("required"):
            yield "a body is now required"
        return
    if now is None:
        yield "no body is taken any more"
        return
    if now.get("required") and not was.get("required"):
        yield "the body is now required"
    for kind, content in was["content"].items():
        if kind in now["content"]:
            yield from accepted(Side(*both), content.get("schema", {}), now["content"][kind].get("schema", {}), "body")
        else:
            yield f"no body of {kind} is taken any more"


def _answers(was: Part, now: Part, both: tuple[Part, Part]) -> Iterator[str]:
    for status, answer in now.items():
        if status not in was and status.startswith("2"):
            yield f"may now answer {status}"
        elif status in was:
            yield from _answer(was[status], answer, f"answer {status}", both)
    for status in was:
        if status not in now and status.startswith("2"):
            yield f"no longer answers {status}"


def _answer(was: Part, now: Part, where: str, both: tuple[Part, Part]) -> Iterator[str]:
    headers = {name.lower() for name in now.get("headers", {})}
    yield from (f"{where}: header {name} is gone" for name in was.get("headers", {}) if name.lower() not in headers)
    for kind, content in was.get("content", {}).items():
        if kind in now.get("content", {}):
            yield from answered(Side(*both), content.get("schema", {}), now["content"][kind].get("schema", {}), where)
        else:
            yield f"{where}: {kind} is gone"
