"""Which service answers: a table made from the composed OpenAPI document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

from gateway.forwarding.refusals import NoSuchPath, WrongMethod

METHODS: Final = frozenset({"get", "put", "post", "delete", "patch"})
_NEVER: Final = frozenset({"", ".", ".."})
"""Segments that no parameter holds: on their way they might be taken for a step up."""


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: `path` is its template, `method` the one that the service knows it by. `polls`: with `wait`, it waits for news.

    `streams`: its body may be as long as it likes, since nobody keeps it. `largest_body`: bytes, where it takes more than others do.
    `secured`: it is for nobody without a key.
    """

    service: str
    method: str
    path: str
    polls: bool = False
    streams: bool = False
    largest_body: int | None = None
    secured: bool = False


@dataclass(slots=True)
class _Branch:
    literal: dict[str, "_Branch"] = field(default_factory=dict)
    template: "_Branch | None" = None
    routes: dict[str, Route] = field(default_factory=dict)

    def grow(self, segment: str) -> "_Branch":
        if not segment.startswith("{"):
            return self.literal.setdefault(segment, _Branch())
        self.template = self.template or _Branch()
        return self.template

    def find(self, segments: list[str]) -> dict[str, Route] | None:
        """Literal segments win over templates, as long as they lead somewhere."""
        if not segments:
            return self.routes or None
        first, rest = segments[0], segments[1:]
        if (branch := self.literal.get(first)) and (found := branch.find(rest)):
            return found
        return self.template.find(rest) if self.template and first not in _NEVER else None


class Routes:
    """Finds the route of a request; what is in no document is not forwarded."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._root = _Branch()
        for route in routes:
            branch = self._root
            for segment in _segments(route.path):
                branch = branch.grow(segment)
            branch.routes[route.method] = route

    @classmethod
    def of(cls, document: Mapping[str, Any], *more: Route) -> Self:
        """The routes of a document whose operations say their `x-service`."""
        return cls([*_told(document), *more])

    def allowed(self, path: str) -> tuple[str, ...]:
        """The methods that a path knows, or `NoSuchPath`."""
        return _allowed(self._at(path))

    def find(self, method: str, path: str) -> Route:
        """The route of a request, or `NoSuchPath`, or `WrongMethod`. HEAD is GET without the body."""
        routes = self._at(path)
        if route := routes.get("GET" if method == "HEAD" else method):
            return route
        raise WrongMethod(_allowed(routes))

    def _at(self, path: str) -> dict[str, Route]:
        if routes := self._root.find(_segments(path)):
            return routes
        raise NoSuchPath


def _segments(path: str) -> list[str]:
    return path.split("/")[1:]


def _allowed(routes: Mapping[str, Route]) -> tuple[str, ...]:
    head = {"HEAD"} if "GET" in routes else set()
    return tuple(sorted({*routes, *head, "OPTIONS"}))


def _told(document: Mapping[str, Any]) -> Iterable[Route]:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if method in METHODS:
                polls, streams, largest = (operation.get(f"x-{name}") for name in ("long-poll", "streams", "largest-body"))
                secured = {} not in operation.get("security", [{}])
                yield Route(operation["x-service"], method.upper(), path, bool(polls), bool(streams), largest, secured)
