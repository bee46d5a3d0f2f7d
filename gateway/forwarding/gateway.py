"""The one door: admits, routes, vouches for the caller, and lets the service answer."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Final
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from gateway.forwarding.answer import Answer
from gateway.forwarding.body import Body
from gateway.forwarding.exchange import FIRST_BYTE_S, exchange
from gateway.forwarding.headers import PREFLIGHT, inward
from gateway.forwarding.rates import Rates, subscriber
from gateway.forwarding.refusals import ForwardingError, KeyMissing, KeyRefused, Overloaded, RateExceeded, UpstreamCrashed
from gateway.forwarding.routes import Route, Routes
from gateway.forwarding.tracing import forwarding
from gateway.forwarding.upstream import Upstream
from services.kernel.identity import Actor
from services.kit.identity import HEADER, Identities
from services.kit.logging import logger
from services.kit.observe import REQUEST_ID
from services.kit.places import Places

LARGEST_BODY: Final = 2_000_000
"""Bytes of a request's body."""

LARGEST_STREAM: Final = 2_000_000_000
"""Bytes of a body that is worked off while it comes, such as a hub's whole stock."""

MOST_AT_ONCE: Final = 256
"""Requests under way in this process: a quarter of a second's work, where a process serves about a thousand a second."""

MOST_OF_ONE: Final = 64
"""Of these, under way for one organization, or for one address without a key: slow as they may be, others find a place."""

MOST_WAITING: Final = 1_024
"""Long polls in this process. They are idle, and kept apart so that they take no place from who wants an answer now."""

MOST_WAITING_OF_ONE: Final = 256

_SHORTLY_S: Final = 1
"""Who has their share of places has one again as soon as one of their requests ends."""

LONGEST_POLL_S: Final = 30.0

DOOR: Final = "door"
"""The upstream of what the gateway shows itself: pages, health, the document. Nobody is asked who they are there."""

Authenticate = Callable[[str], Awaitable[Actor]]
"""Who holds this key; raises `KeyRefused`."""


class Gateway:
    """Plain ASGI, wrapped by `services.kit.observe.Observe`. A request passes here with its bytes untouched."""

    def __init__(
        self,
        routes: Routes,
        upstreams: Mapping[str, Upstream],
        *,
        authenticate: Authenticate,
        identities: Identities,
        rates: Rates,
        largest_body: int = LARGEST_BODY,
        most_at_once: int = MOST_AT_ONCE,
        most_of_one: int = MOST_OF_ONE,
        most_waiting: int = MOST_WAITING,
        first_byte_s: float = FIRST_BYTE_S,
    ) -> None:
        self._routes = routes
        self._upstreams = upstreams
        self._authenticate = authenticate
        self._identities = identities
        self._rates = rates
        self._largest_body = largest_body
        self._working, self._waiting = _places(most_at_once, most_of_one), _places(most_waiting, MOST_WAITING_OF_ONE)
        self._first_byte_s = first_byte_s
        self._log = logger("gateway")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        headers = Headers(scope=scope)
        body = Body(receive, headers, self._largest_body)
        answer = Answer(scope, send, scope["spolia.request_id"])
        try:
            await self._answered(scope, headers, body, answer)
        except ForwardingError as error:
            if answer.begun:
                raise  # the server breaks the connection off
            if error.__cause__ is not None:
                self._log.warning("forwarding failed", path=scope["path"], error=repr(error), cause=repr(error.__cause__))
            await answer.refuse(error, body)
        except Exception:
            if answer.begun:
                raise
            self._log.exception("crash", path=scope["path"])
            await answer.refuse(UpstreamCrashed(), body)

    async def _answered(self, scope: Scope, headers: Headers, body: Body, answer: Answer) -> None:
        if scope["method"] == "OPTIONS":
            allowed = ", ".join(self._routes.allowed(scope["path"]))
            await answer.nothing({**PREFLIGHT, "allow": allowed, "access-control-allow-methods": allowed})
            return
        route = scope["route"] = self._routes.find(scope["method"], scope["path"])
        actor = None if route.service == DOOR else await self._admitted(scope, headers, answer)
        if route.secured and actor is None:  # told before its body is looked at, which would have to be kept somewhere
            raise KeyMissing
        body.admit(LARGEST_STREAM if route.streams else route.largest_body, streams=route.streams)
        wait_s = _wait_s(scope)
        places = self._waiting if route.polls and wait_s else self._working
        own = route.service == DOOR  # health is told however much is under way, and in no trace
        with places.one(_caller(scope, actor), always=own), forwarding(scope, route, answer, known=actor is not None, quiet=own) as trace:
            inner = self._inner(scope, route, actor, trace)
            await exchange(self._upstreams[route.service], inner, body, answer, self._first_byte_s + wait_s)

    async def _admitted(self, scope: Scope, headers: Headers, answer: Answer) -> Actor | None:
        address, actor = _address(scope), None
        if presented := headers.get("authorization"):
            await self._rates.may_guess(address)
            try:
                actor = await self._authenticate(_key(presented))
            except KeyRefused:
                await self._rates.guessed_wrong(address)
                raise
        answer.tell(await self._rates.admit(actor, address))
        return actor

    def _inner(self, scope: Scope, route: Route, actor: Actor | None, trace: Mapping[str, str]) -> Scope:
        """The request as the service sees it: its own, with nothing of the gateway's but who is asking."""
        rid = scope["spolia.request_id"]
        token = self._identities.sign(actor, route.service, rid)
        return {
            "type": "http",
            "asgi": scope["asgi"],
            "http_version": "1.1",
            "scheme": scope["scheme"],
            "method": route.method,
            "path": scope["path"],
            "raw_path": scope["raw_path"],
            "query_string": scope["query_string"],
            "root_path": "",
            "headers": inward(scope["headers"], {HEADER: token, REQUEST_ID: rid, **trace}),
            "client": scope.get("client"),
            "server": scope.get("server"),
        }


def _places(most: int, of_one: int) -> Places[str]:
    return Places(most, of_one, full=Overloaded, share=partial(RateExceeded, _SHORTLY_S))


def _address(scope: Scope) -> str:
    return scope["client"][0] if scope.get("client") else ""


def _caller(scope: Scope, actor: Actor | None) -> str:
    """Who takes a place: an organization, by whichever of its keys, or whoever is at an address."""
    return str(actor.organization_id) if actor else subscriber(_address(scope))


def _wait_s(scope: Scope) -> float:
    """A long poll says how long its first byte may take (`wait`, seconds)."""
    waits = parse_qs(scope["query_string"].decode("latin-1")).get("wait", []) if b"wait=" in scope["query_string"] else []
    try:
        return min(max(0.0, float(waits[-1])), LONGEST_POLL_S) if waits else 0.0
    except ValueError:
        return 0.0


def _key(presented: str) -> str:
    scheme, _, key = presented.partition(" ")
    if scheme.lower() != "bearer" or not key:
        raise KeyRefused
    return key.strip()
