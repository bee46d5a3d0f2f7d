"""What holds for every route of every service."""

from collections.abc import Iterator
from inspect import isasyncgenfunction, iscoroutinefunction

import pytest
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from gateway.house import described

APPS = described()


def routes(app: FastAPI) -> Iterator[APIRoute]:
    for route in app.router.routes:
        within = getattr(route, "original_router", None)
        yield from (one for one in (within.routes if within else [route]) if isinstance(one, APIRoute))


def below(dependant: Dependant) -> Iterator[Dependant]:
    for one in dependant.dependencies:
        yield one
        yield from below(one)


ROUTES = [pytest.param(route, id=f"{name} {' '.join(route.methods)} {route.path}") for name, app in APPS.items() for route in routes(app)]


def test_every_service_has_routes():
    assert len(ROUTES) > 25


def runs_in_the_loop(call: object) -> bool:
    return iscoroutinefunction(call) or isasyncgenfunction(call)


@pytest.mark.parametrize("route", ROUTES)
def test_nothing_on_the_way_of_a_request_needs_a_thread(route):
    """A plain `def` runs in a worker thread: half a millisecond for nothing."""
    calls = [route.endpoint, *(one.call for one in below(route.dependant))]
    assert [call for call in calls if not runs_in_the_loop(call) and not runs_in_the_loop(type(call).__call__)] == []
