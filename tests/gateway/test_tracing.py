"""One request as traces tell it: from the door to the service, and over the feed into the search."""

from collections.abc import AsyncIterator, Callable, Iterator

import psycopg
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from services.kernel.identity import Role
from services.kit.tracing import TRACEPARENT, traced
from tests.conftest import AsApp
from tests.gateway.conftest import KEY
from tests.gateway.test_forwarding import headers_of
from tests.household import Household, household
from tests.listings.offers import a_body
from tests.patience import until

TRACE, SPAN = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
THEIRS = {TRACEPARENT: f"00-{TRACE}-{SPAN}-01"}

Spans = Callable[[], list[ReadableSpan]]


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Spans]:
    """Traces are configured; what has ended so far."""
    exporter, provider = InMemorySpanExporter(), TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)  # OpenTelemetry lets it be set only once a process
    yield lambda: [*exporter.get_finished_spans()]
    provider.shutdown()


@pytest.fixture
async def fresh(own_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    """Everything in one process, on a database where nothing else is announced."""
    async with household(own_database, as_app) as one:
        yield one


def named(spans: Spans, name: str, part: str | None = None) -> list[ReadableSpan]:
    return [one for one in spans() if one.name == name and (one.attributes or {}).get("spolia.part") == part]


def traceparents(database: str) -> list[tuple[str | None]]:
    with psycopg.connect(database) as connection:
        return connection.execute("SELECT traceparent FROM listings.changes").fetchall()


async def test_a_post_is_followed_from_the_door_into_the_search(fresh, spans, own_database) -> None:
    key = await fresh.key("De Sloper", Role.DEMOLISHER)
    answer = await fresh.call("POST", "/v1/lots", key, json=a_body())

    async def applied() -> bool:
        return bool(named(spans, "apply listings"))

    await until(applied)
    (door,), (service,) = named(spans, "POST /v1/lots", "gateway"), named(spans, "POST /v1/lots", "listings")
    assert (door.parent, service.parent.span_id) == (None, door.context.span_id)
    assert door.context.trace_id == service.context.trace_id
    for apply in named(spans, "apply listings"):  # search and acceptance both follow
        assert apply.context.trace_id != door.context.trace_id
        assert [link.context.trace_id for link in apply.links] == [door.context.trace_id]
    assert [one.attributes["http.response.status_code"] for one in (door, service)] == [201, 201]
    assert {one.attributes["spolia.request_id"] for one in (door, service)} == {answer.headers["x-request-id"]}
    ((kept,),) = traceparents(own_database)
    assert kept.startswith(f"00-{door.context.trace_id:032x}-")


async def test_what_parts_and_machines_ask_all_the_time_is_in_no_trace(fresh, spans) -> None:
    for path in ("/healthz", "/readyz", "/metrics", "/v1/changes"):
        assert (await fresh.http.get(path)).status_code == 200
    assert {one.attributes["http.route"] for one in spans() if "http.route" in one.attributes} == {"/v1/changes"}
    assert {one.attributes["spolia.part"] for one in spans() if "spolia.part" in one.attributes} == {"gateway"}


async def test_what_was_searched_for_is_in_no_trace(fresh, spans) -> None:
    await fresh.http.get("/v1/matches/lots", params={"q": "confidential"})
    assert named(spans, "GET /v1/matches/lots", "matching")
    assert "confidential" not in "".join(one.to_json() for one in spans())


async def test_who_has_a_key_goes_on_in_their_own_trace(opened, spans) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/x", headers={"authorization": f"Bearer {KEY}", **THEIRS})
    (one,) = spans()
    assert (one.context.trace_id, one.parent.span_id) == (int(TRACE, 16), int(SPAN, 16))
    assert headers_of(answer)[TRACEPARENT] == [f"00-{TRACE}-{one.context.span_id:016x}-01"]


async def test_a_strangers_trace_is_linked_to_and_not_gone_on_in(opened, spans) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/x", headers=THEIRS)
    (one,) = spans()
    ((_, trace_id, span_id, _),) = (told.split("-") for told in headers_of(answer)[TRACEPARENT])
    assert (one.parent, [link.context.trace_id for link in one.links]) == (None, [int(TRACE, 16)])
    assert (int(trace_id, 16), int(span_id, 16)) == (one.context.trace_id, one.context.span_id)


@pytest.mark.parametrize("given", ["", "00-0-0-01", f"00-{'0' * 32}-{SPAN}-01", f"ff-{TRACE}-{SPAN}-01", f"00-{TRACE}-{SPAN}-01-more"])
async def test_a_traceparent_that_is_none_begins_a_new_trace(opened, spans, given) -> None:
    async with opened() as door:
        await door.http.get("/v1/headers/x", headers={"authorization": f"Bearer {KEY}", TRACEPARENT: given})
    (one,) = spans()
    assert (one.parent, one.links) == (None, ())


async def test_a_service_that_fails_shows_in_the_trace(opened, spans) -> None:
    async with opened() as door:
        await door.http.get("/v1/crash")
    (one,) = spans()
    assert not one.status.is_ok


@pytest.mark.parametrize("authorization", [{}, {"authorization": f"Bearer {KEY}"}])
async def test_without_traces_a_service_is_told_of_none(opened, authorization) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/x", headers={**authorization, **THEIRS, "tracestate": "a=b", "baggage": "c=d"})
    assert not {TRACEPARENT, "tracestate", "baggage"} & {*headers_of(answer), *answer.headers}


async def test_without_traces_none_is_kept_with_a_change(fresh, own_database) -> None:
    await fresh.call("POST", "/v1/lots", await fresh.key("De Sloper", Role.DEMOLISHER), json=a_body())

    async def told() -> bool:
        return bool(traceparents(own_database))

    await until(told)
    assert (traced(), traceparents(own_database)) == (False, [(None,)])
