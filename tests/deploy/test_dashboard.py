"""The dashboard asks for nothing that no part of the house measures."""

import json
import re
from collections.abc import Iterator

import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.registry import Collector

from gateway.forwarding.gateway import DOOR
from gateway.house import described
from services.kit.observe import Figures
from tests.conftest import ROOT

DASHBOARD = json.loads((ROOT / "deploy" / "grafana" / "spolia.json").read_text(encoding="utf-8"))
PANELS = [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]
ADDED = {"le", "instance", "job"}
"""Labels that a histogram or Prometheus itself adds."""


def registries() -> Iterator[CollectorRegistry]:
    yield Figures(DOOR).registry
    yield from (app.state.figures.registry for app in described().values())


def labels(collector: Collector) -> set[str]:
    """Those of a metric with children yet to come, or of all that a collector of our own gives."""
    own = getattr(collector, "_labelnames", None)
    return set(own) if own is not None else {label for family in collector.collect() for one in family.samples for label in one.labels}


@pytest.fixture(scope="module")
def measured() -> dict[str, set[str]]:
    """Every series that the house gives, with its labels."""
    return {
        name: {*labels(collector), *ADDED}
        for registry in registries()
        for collector, names in registry._collector_to_names.items()
        for name in names
    }


def queries() -> list[str]:
    return [target["expr"] for panel in PANELS for target in panel["targets"]]


@pytest.mark.parametrize("query", queries())
def test_a_query_names_only_what_is_measured(query: str, measured: dict[str, set[str]]) -> None:
    asked = set(re.findall(r"spolia_\w+", query))
    assert asked
    assert asked <= measured.keys()


@pytest.mark.parametrize("query", queries())
def test_a_query_tells_apart_only_by_labels_that_are_there(query: str, measured: dict[str, set[str]]) -> None:
    selected = re.findall(r"(\w+)\s*[!=]=?~?\s*\"", query)
    grouped = [label for labels in re.findall(r"by \(([^)]*)\)", query) for label in re.split(r"\W+", labels) if label]
    there = set.intersection(*(measured[name] for name in re.findall(r"spolia_\w+", query)))
    assert {*selected, *grouped} <= there


def test_every_figure_of_the_house_is_on_the_dashboard(measured: dict[str, set[str]]) -> None:
    shown = " ".join(queries())
    told = {re.sub(r"_(bucket|count|sum|created|total)$", "", name) for name in measured}
    assert {name for name in told if name not in shown} == set()


def test_panels_neither_overlap_nor_leave_the_page() -> None:
    taken = [
        (column, line)
        for panel in DASHBOARD["panels"]
        for place in [panel["gridPos"]]
        for column in range(place["x"], place["x"] + place["w"])
        for line in range(place["y"], place["y"] + place["h"])
    ]
    assert len(taken) == len(set(taken))
    assert max(column for column, _ in taken) < 24


def test_every_panel_has_its_own_number_and_says_what_it_shows() -> None:
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
    assert all(panel["description"] for panel in PANELS)
