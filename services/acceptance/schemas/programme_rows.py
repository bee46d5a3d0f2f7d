"""Programmes of a file: elements of a JSON array, or a table with one rule in a row."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from services.acceptance.schemas.rows import Row
from services.acceptance.schemas.stated_programme import DraftIn, ProgrammeIn


class ProgrammeRow(ProgrammeIn, DraftIn):
    """A programme with the draft of its next version, in one."""


_PROGRAMME: Final = ("receiver_id", "name", "country", "valid_from", "valid_until", "example")
_LISTS: Final = frozenset({"one_of", "any_of", "allowed", "refused", "issuers", "brands"})
_MEASURE: Final = re.compile(r"(-?[\d.]+) ?(%|[A-Za-z][\w/]*)")
_UNITS: Final = {"%": "percent"}
_OF_DRAFT: Final = frozenset({*_PROGRAMME, "regions", "materials", "fate", "certificates", "source_document", "source_date"})


@dataclass(frozen=True, slots=True)
class Stated:
    """One programme as it is stated, and the rows that its rules stand in, by their order; of JSON, the one element."""

    body: Mapping[str, Any]
    rows: tuple[int, ...]
    name: str | None
    by_rule: bool = False


def stated_in(elements: Iterable[Any]) -> list[Stated]:
    """Every element by itself."""
    return [Stated(one if isinstance(one, dict) else {}, (number,), _name(one)) for number, one in enumerate(elements, 1)]


def stated_by_rules(rows: Iterable[Row]) -> list[Stated]:
    """Rows with the same receiver and name make one programme; the first of them says all but its rules."""
    grouped: dict[tuple[Any, Any], list[Row]] = {}
    for row in rows:
        grouped.setdefault((row.cells.get("receiver_id"), row.cells.get("name")), []).append(row)
    return [_stated(group) for group in grouped.values()]


def without_rules(stated: Stated, gone: frozenset[int]) -> Stated:
    """The same without the rules at these places."""
    rules = [rule for place, rule in enumerate(stated.body["criteria"]["rules"]) if place not in gone]
    rows = tuple(row for place, row in enumerate(stated.rows) if place not in gone)
    return Stated({**stated.body, "criteria": {**stated.body["criteria"], "rules": rules}}, rows, stated.name, by_rule=True)


def _stated(group: list[Row]) -> Stated:
    cells = group[0].cells
    body: dict[str, Any] = {name: cells[name] for name in _PROGRAMME if name in cells}
    body |= {name: _list(cells[name]) for name in ("regions",) if name in cells}
    if "source_document" in cells:
        body["transcription"] = {"source": cells["source_document"], "on": cells.get("source_date")}
    criteria = {"fate": cells.get("fate"), "materials": _list(cells.get("materials", ""))}
    criteria |= {"certificates": _list(cells["certificates"])} if "certificates" in cells else {}
    body["criteria"] = criteria | {"rules": [_rule(row.cells) for row in group]}
    return Stated(body, tuple(row.number for row in group), _name(body), by_rule=True)


def _rule(cells: Mapping[str, Any]) -> dict[str, Any]:
    """A rule of its columns: `at_most` holds `5 %` or `75 mg/kg`, lists are separated by `|`, `on_fail.consequence` lies deeper."""
    rule: dict[str, Any] = {}
    for name, written in cells.items():
        if name in _OF_DRAFT:
            continue
        *path, last = name.split(".")
        place = rule
        for step in path:
            place = place.setdefault(step, {})
        place[last] = _list(written) if last in _LISTS else _measured(written)
    return rule


def _measured(written: str) -> Any:
    found = _MEASURE.fullmatch(written)
    return {"value": found[1], "unit": _UNITS.get(found[2], found[2])} if found else written


def _list(written: str) -> list[str]:
    return [one.strip() for one in written.split("|") if one.strip()]


def _name(body: Any) -> str | None:
    name = body.get("name") if isinstance(body, dict) else None
    return name if isinstance(name, str) else None
