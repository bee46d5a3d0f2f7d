"""A row of a file as the body that would state a site."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from services.acceptance.domain.flux import PREFIX, classes_of
from services.acceptance.domain.opening import HoursMalformed, read_hours
from services.acceptance.domain.site import DeliveryMode, SiteRole, Visitor

_ALSO: Final = {"nom": "name", "naam": "name", "code_postal": "postal_code", "horaires": "opening_hours", "pays": "country"}
"""What collection points call it elsewhere."""
_LISTS: Final = ("delivery_modes", "takes_from", "materials", "municipalities")
_PLAIN: Final = ("name", "role", "opening_hours", "hours", "appointment")
_VEHICLE: Final = {"vehicle_t": "tonnes", "vehicle_length_m": "length_m", "vehicle_height_m": "height_m"}
_PLACE: Final = ("country", "postal_code", "point", "lon", "lat")
_QUOTA: Final = re.compile(r"(?P<value>[\d.,]+) ?(?P<unit>\S+) (?:per|/) ?(?P<per>\S+)")
_YES: Final = frozenset({"1", "true", "yes", "ja", "oui", "x", "wahr"})
COLUMNS: Final = frozenset({*_LISTS, *_PLAIN, *_VEHICLE, *_PLACE, "quota"})


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What counts where a row does not say it."""

    role: SiteRole
    takes_from: tuple[Visitor, ...]
    country: str


def site_body(row: Mapping[str, Any], unsaid: Unsaid) -> dict[str, Any]:
    """What `SiteIn` reads. Tags such as `flux_platre` stand for classes; hours that can be read as such are."""
    cells = {_ALSO.get(name, name): value for name, value in row.items()}
    body: dict[str, Any] = {name: cells[name] for name in _PLAIN if name in cells}
    body |= {name: _list(cells[name]) for name in _LISTS if name in cells}
    body.setdefault("role", unsaid.role)
    body.setdefault("takes_from", [*unsaid.takes_from])
    body.setdefault("delivery_modes", [DeliveryMode.DROP_OFF])
    body["location"] = _location(cells, unsaid.country)
    if tags := [name for name, value in cells.items() if name.startswith(PREFIX) and str(value).casefold() in _YES]:
        body["materials"] = [*dict.fromkeys([*body.get("materials", []), *classes_of(tags)])]
    if "hours" not in body and _readable(body.get("opening_hours")):
        body["hours"] = body.pop("opening_hours")
    return body | _limits(cells)


def unknown(row: Mapping[str, Any]) -> set[str]:
    """Columns that nothing is made of."""
    return {name for name in row if _ALSO.get(name, name) not in COLUMNS and not name.startswith(PREFIX)}


def _location(cells: Mapping[str, Any], country: str) -> dict[str, Any]:
    place = {"country": cells.get("country", country)}
    if "point" in cells:
        return place | {"point": cells["point"]}
    if "lon" in cells and "lat" in cells:
        return place | {"point": [cells["lon"], cells["lat"]]}
    return place | ({"postal_code": cells["postal_code"]} if "postal_code" in cells else {})


def _limits(cells: Mapping[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = {}
    if vehicle := {field: cells[name] for name, field in _VEHICLE.items() if name in cells}:
        body["vehicle"] = vehicle
    if "quota" in cells:
        found = _QUOTA.fullmatch(str(cells["quota"]))
        body["quota"] = found.groupdict() if found else cells["quota"]
    return body


def _list(written: Any) -> list[Any]:
    return [one.strip() for one in written.split("|")] if isinstance(written, str) else written


def _readable(hours: Any) -> bool:
    try:
        return isinstance(hours, str) and bool(read_hours(hours))
    except HoursMalformed:
        return False
