"""Which headers pass, which stop here, and which every answer carries."""

from collections.abc import Iterable, Mapping
from typing import Final

from starlette.datastructures import Headers

Raw = list[tuple[bytes, bytes]]

HOP_BY_HOP: Final = frozenset(
    {
        b"connection",
        b"keep-alive",
        b"proxy-authenticate",
        b"proxy-authorization",
        b"proxy-connection",
        b"te",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    }
)
"""Headers of one connection (RFC 9110, 7.6.1); what `Connection` names goes with them."""

OURS: Final = b"x-spolia-"
"""Only the gateway and the services speak these; whoever calls from outside has no word in them."""

_CHUNKED: Final = (b"transfer-encoding", b"chunked")
_TRACES: Final = (b"traceparent", b"tracestate", b"baggage")
"""A service goes on in the trace that the gateway tells it of, and in no other."""

_STAYS_OUTSIDE: Final = frozenset({b"authorization", b"cookie", b"expect", b"forwarded", b"x-request-id", *_TRACES})
_STAYS_INSIDE: Final = frozenset({b"date", b"server", b"x-request-id"})

SECURITY: Final[dict[str, str]] = {
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
}
"""Unless the answer says otherwise. Calls from other origins go by CORS, which the resource policy does not touch."""

HTTPS_ONLY: Final[Mapping[str, str]] = {"strict-transport-security": "max-age=31536000; includeSubDomains"}

CORS: Final[dict[str, str]] = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "ETag, Idempotency-Replayed, Link, Location, RateLimit, RateLimit-Policy, Retry-After, "
    "Spolia-Applied, Spolia-Written, X-Request-Id",
}
"""Any page may call, none with the browser's own credentials."""

PREFLIGHT: Final[Mapping[str, str]] = {
    "access-control-allow-headers": "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, "
    "Spolia-Written, X-Request-Id",
    "access-control-max-age": "7200",
}


def inward(headers: Raw, added: Mapping[str, str]) -> Raw:
    """What a service is told: the caller's headers without what stops here, and ours. A body of unknown length stays announced."""
    kept = [(name, value) for name, value in passing(headers) if name not in _STAYS_OUTSIDE]
    chunked = [_CHUNKED] if any(name.lower() == _CHUNKED[0] for name, _ in headers) else []
    return kept + chunked + _raw(added)


def outward(headers: Iterable[tuple[bytes, bytes]], added: Mapping[str, str], scheme: str) -> Raw:
    """What the caller is told: the service's headers without what stops here, ours, and the precautions it did not take itself."""
    ours = _raw(added)
    replaced = _STAYS_INSIDE.union(name for name, _ in ours)
    kept = [(name, value) for name, value in passing(list(headers)) if name not in replaced] + ours
    said = {name for name, _ in kept}
    return kept + [(name, value) for name, value in _PRECAUTIONS[scheme == "https"] if name not in said]


def passing(headers: Raw) -> Raw:
    """Headers that go on to the next hop, names in lower case."""
    lower = [(name.lower(), value) for name, value in headers]
    named = {token.strip().lower() for name, value in lower if name == b"connection" for token in value.split(b",")}
    stopped = HOP_BY_HOP | named if named else HOP_BY_HOP
    return [(name, value) for name, value in lower if name not in stopped and not name.startswith(OURS)]


def has_body(headers: Headers) -> bool:
    """Whether a request announces a body."""
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


def _raw(headers: Mapping[str, str]) -> Raw:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]


_PLAINLY: Final = _raw(SECURITY | CORS)
_PRECAUTIONS: Final = {False: _PLAINLY, True: [*_PLAINLY, *_raw(HTTPS_ONLY)]}
