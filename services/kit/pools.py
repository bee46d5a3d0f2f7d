"""How busy the connections to the database are, asked when Prometheus asks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector


@dataclass(frozen=True, slots=True)
class Use:
    """Use of one pool now: connections it may have, those in use, callers who wait for one; and how many ever waited in vain."""

    size: int
    in_use: int
    waiting: int
    timeouts: int


class Pools(Collector):
    """The pools of one part, by their name. Asking costs no query."""

    def __init__(self, part: str, pools: Mapping[str, Callable[[], Use]]) -> None:
        self._part = part
        self._pools = pools

    def collect(self) -> Iterable[Metric]:
        labels = ("part", "pool")
        size = GaugeMetricFamily("spolia_pool_size", "Database connections at most.", labels=labels)
        in_use = GaugeMetricFamily("spolia_pool_in_use", "Database connections in use.", labels=labels)
        waiting = GaugeMetricFamily("spolia_pool_waiting", "Callers who wait for a database connection.", labels=labels)
        timeouts = CounterMetricFamily("spolia_pool_timeouts", "Callers who got no database connection in time.", labels=labels)
        for name, asked in self._pools.items():
            use, named = asked(), (self._part, name)
            size.add_metric(named, use.size)
            in_use.add_metric(named, use.in_use)
            waiting.add_metric(named, use.waiting)
            timeouts.add_metric(named, use.timeouts)
        return size, in_use, waiting, timeouts
