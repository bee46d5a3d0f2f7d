"""Traces by OpenTelemetry where they are configured, and nothing at all where they are not.

FastAPI makes the spans of a service's requests itself, once there is a tracer provider, as children of the `traceparent` it
is given. Here is the rest: the provider, how a trace goes on from hop to hop, and how it leads across a feed.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from typing import Any, Final

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.trace import Link, ProxyTracerProvider, SpanContext, SpanKind, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from services.kit.logging import logger

TRACEPARENT: Final = "traceparent"
_W3C: Final = TraceContextTextMapPropagator()
_ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")


def configure(name: str) -> None:
    """Send this process's traces where OpenTelemetry's variables say. Called by `__main__` and the command line, never by a library."""
    if (exporter := _exporter()) is None:
        return
    try:
        from services.kit.exporting import provider  # noqa: PLC0415 - the SDK is an extra, and slow to load
    except ImportError:
        logger("tracing").warning("traces are asked for, but the extra `traces` is not installed: none are sent")
        return
    trace.set_tracer_provider(provider(name, exporter))


def _exporter() -> str | None:
    chosen = os.environ.get("OTEL_TRACES_EXPORTER", "otlp")
    if os.environ.get("OTEL_SDK_DISABLED", "").lower() == "true" or chosen == "none":
        return None
    return chosen if chosen == "console" or any(map(os.environ.get, _ENDPOINTS)) else None


def traced() -> bool:
    """Whether anyone wants traces. All that tracing costs otherwise is this question."""
    return not isinstance(trace.get_tracer_provider(), ProxyTracerProvider)


def tracer() -> Tracer:
    return trace.get_tracer("spolia")


def carried() -> dict[str, str]:
    """Headers that tell the next hop of the span we are in; none outside of one."""
    headers: dict[str, str] = {}
    if traced():
        _W3C.inject(headers)
    return headers


def told(headers: Mapping[str, str]) -> SpanContext | None:
    """The span that these headers tell of, if they are valid."""
    span = trace.get_current_span(_W3C.extract(headers)).get_span_context()
    return span if span.is_valid else None


def mark(scope: MutableMapping[str, Any], part: str, request_id: str) -> None:
    """Name the part and the request id on FastAPI's span of this request. The query stays out of it, as it does out of logs."""
    if scope.get("fastapi.telemetry"):
        hidden = {"url.query": "REDACTED"} if scope["query_string"] else {}
        trace.get_current_span().set_attributes({"spolia.part": part, "spolia.request_id": request_id, **hidden})


@contextmanager
def caused_by(traceparents: Iterable[str | None], name: str) -> Iterator[None]:
    """A span for work that requests have caused which are over by now: a trace of its own that links to each of theirs."""
    if not traced():
        yield
        return
    causes = (told({TRACEPARENT: one}) for one in dict.fromkeys(traceparents) if one)
    links = [Link(cause) for cause in causes if cause]
    with tracer().start_as_current_span(name, context=Context(), kind=SpanKind.CONSUMER, links=links):
        yield
