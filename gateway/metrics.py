"""The figures of all that runs in this process, as one."""

from collections.abc import Iterable, Sequence
from copy import copy

from prometheus_client import CollectorRegistry
from prometheus_client.core import Metric


class Together(CollectorRegistry):
    """Several registries as one: families of the same name become one family, as the text format asks for."""

    def __init__(self, registries: Sequence[CollectorRegistry]) -> None:
        super().__init__()
        self._registries = registries

    def collect(self) -> Iterable[Metric]:
        families: dict[str, Metric] = {}
        for family in (family for registry in self._registries for family in registry.collect()):
            known = families.setdefault(family.name, copy(family))
            if known.samples is not family.samples:
                known.samples = [*known.samples, *family.samples]
        return families.values()
