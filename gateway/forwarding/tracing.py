"""The gateway's span, and what it tells the service of the trace."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.trace import Link, NonRecordingSpan, SpanKind, StatusCode
from starlette.datastructures import Headers
from starlette.types import Scope

from gateway.forwarding.answer import Answer
from gateway.forwarding.routes import Route
from services.kit.tracing import carried, told, traced, tracer


@contextmanager
def forwarding(scope: Scope, route: Route, answer: Answer, *, known: bool, quiet: bool) -> Iterator[Mapping[str, str]]:
    """A span around what the service does; gives the headers that make the service's own its child.

    Who is `known` by a key goes on in their own trace. Whoever else asks begins a new one that links to theirs: ids and
    sampling of our traces are not for strangers to choose. Where there are no traces, or for a `quiet` route, there are no headers.
    """
    if quiet or not traced():
        yield {}
        return
    theirs = told(Headers(scope=scope))
    with tracer().start_as_current_span(
        f"{route.method} {route.path}",
        context=trace.set_span_in_context(NonRecordingSpan(theirs), Context()) if theirs and known else Context(),
        links=[Link(theirs)] if theirs and not known else [],
        kind=SpanKind.SERVER,
        attributes={
            "http.request.method": route.method,
            "http.route": route.path,
            "spolia.part": "gateway",
            "spolia.request_id": scope["spolia.request_id"],
        },
    ) as span:
        yield carried()
        span.set_attribute("http.response.status_code", answer.status)
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            span.set_status(StatusCode.ERROR)
