"""Rates: what an hour, a container, a kilometre comes to. Packaged ones with their source, an organization's own in their place."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from services.acceptance.domain.errors import UnknownRates
from services.vocabulary.material import Material

PACKAGED: Final = Path(__file__).parent.parent / "data" / "rates.toml"
UNCHECKED: Final = "[bg]"
"""Common knowledge of the field, of no source at hand."""
ANY: Final = "any"


@dataclass(frozen=True, slots=True)
class Rate:
    """A figure with its unit and where it is from. `own` when the asking organization stated it; `fixing` what hours suppose."""

    key: str
    value: Decimal
    unit: str
    source: str
    own: bool = False
    fixing: str | None = None

    @property
    def checked(self) -> bool:
        """Whether it has a source; one's own figures are their own."""
        return self.own or not self.source.startswith(UNCHECKED)

    @property
    def per(self) -> str:
        """The unit it goes by: `m2` of `EUR/m2`."""
        return self.unit.rpartition("/")[2]

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.unit}"


class Rates:
    """Every rate by its key, `family.name` or `family.` and a class of the vocabulary. Never changes."""

    __slots__ = ("_rates", "dated")

    def __init__(self, rates: Mapping[str, Rate], dated: date) -> None:
        self._rates: Final = rates
        self.dated: Final = dated

    def __getitem__(self, key: str) -> Rate:
        return self._rates[key]

    def __contains__(self, key: object) -> bool:
        return key in self._rates

    def __iter__(self) -> Iterator[Rate]:
        return iter(self._rates.values())

    def of(self, family: str, material: Material) -> Rate | None:
        """The family's rate of the nearest class at or above this one; else the one that holds for all the rest, where there is one."""
        for name in (*material.ancestors, ANY):
            if found := self._rates.get(f"{family}.{name}"):
                return found
        return None

    def with_own(self, own: Mapping[str, Decimal]) -> "Rates":
        """With an organization's own figures in place of the packaged ones; `UnknownRates` names those there are not."""
        if unknown := tuple(sorted(set(own) - set(self._rates))):
            raise UnknownRates(unknown)
        stated = {key: replace(self._rates[key], value=value, source="", own=True) for key, value in own.items()}
        return Rates({**self._rates, **stated}, self.dated) if stated else self


@cache
def rates() -> Rates:
    """The packaged ones, read once per process."""
    told = tomllib.loads(PACKAGED.read_text("utf-8"), parse_float=Decimal)
    dated = told.pop("dated")
    return Rates({rate.key: rate for rate in _leaves("", told)}, dated)


def _leaves(prefix: str, told: Mapping[str, Any]) -> Iterator[Rate]:
    for name, one in told.items():
        if "value" in one:
            yield Rate(f"{prefix}{name}", Decimal(one["value"]), one["unit"], one["source"], fixing=one.get("fixing"))
        else:
            yield from _leaves(f"{prefix}{name}.", one)
