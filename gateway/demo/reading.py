"""The demo set as of a day: what the files tell in days becomes dates, so that the set never ages."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from typing import Any, Final

from services.kernel.identity import Role
from services.kernel.language import Language

_FILES: Final = files("gateway.demo")
_DAYS: Final = ("from", "until", "expected", "date", "valid_until")
"""Fields that the files give in days from the day of loading."""


@dataclass(frozen=True, slots=True)
class DemoOrganization:
    """One of the demo's organizations; `body` is that of `POST /v1/organizations`."""

    id: str
    name: str
    kind: Role
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DemoLot:
    """`body` is that of `POST /v1/lots`; `kind` is the class its title should be taken for, which the body does not say."""

    owner: str
    project: str
    kind: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Need:
    """What a buyer is after, in words, with the place, the time and the amount."""

    buyer: str
    language: Language
    story: str
    words: str
    postal_code: str
    radius_km: int
    quantity: int
    unit: str
    start: date
    until: date


def organizations() -> list[DemoOrganization]:
    listed = json.loads((_FILES / "organizations.json").read_text(encoding="utf-8"))["organizations"]
    return [
        DemoOrganization(one["id"], one["name"], Role(one["kind"]), {name: value for name, value in one.items() if name != "id"})
        for one in listed
    ]


def label() -> dict[str, Any]:
    """What the set says of itself: that it is generated, by what, and from which seed."""
    first: dict[str, Any] = json.loads((_FILES / "lots.ndjson").read_text(encoding="utf-8").partition("\n")[0])
    return first


def lots(today: date) -> list[DemoLot]:
    lines = (_FILES / "lots.ndjson").read_text(encoding="utf-8").splitlines()[1:]
    return [DemoLot(one["owner"], one["project"], one["kind"], _dated(one["lot"], today)) for one in map(json.loads, lines)]


def needs(today: date) -> list[Need]:
    listed = json.loads((_FILES / "needs.json").read_text(encoding="utf-8"))["needs"]
    return [
        Need(
            buyer=one["buyer"],
            language=Language(one["language"]),
            story=one["story"],
            words=one["words"],
            postal_code=one["postal_code"],
            radius_km=one["radius_km"],
            quantity=one["quantity"],
            unit=one["unit"],
            start=today + timedelta(days=one["from"]),
            until=today + timedelta(days=one["until"]),
        )
        for one in listed
    ]


def _dated(part: Any, today: date) -> Any:
    """The same with dates where it had days."""
    match part:
        case dict():
            return {
                name: (today + timedelta(days=value)).isoformat() if name in _DAYS and isinstance(value, int) else _dated(value, today)
                for name, value in part.items()
            }
        case list():
            return [_dated(one, today) for one in part]
        case _:
            return part
