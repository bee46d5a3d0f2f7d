"""Programmes of a file: elements of a JSON array, or a table with a rule, a price or both in a row."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from services.acceptance.schemas.rows import Row
from services.acceptance.schemas.stated_programme import DraftIn, ProgrammeIn


class ProgrammeRow(ProgrammeIn, DraftIn):
    """A programme with the draft of its next version, in one."""


_PROGRAMME: Final = ("receiver_id", "name", "country", "valid_from", "valid_until", "example")
_LISTED: Final = ("regions", "sites")
_PRICE: Final = "price."
_OF_MONEY: Final = ("amount", "currency")
_WITH_COMMA: Final = re.compile(r"\d+,\d{1,2}")
"""As amounts are written in Belgium; with three digits it might stand for thousands."""
_LISTS: Final = frozenset({"one_of", "any_of", "allowed", "refused", "issuers", "brands"})
_MEASURE: Final = re.compile(r"(-?[\d.]+) ?(%|[A-Za-z][\w/]*)")
_YES_OR_NO: Final = dict.fromkeys(("true", "yes", "ja", "oui"), True) | dict.fromkeys(("false", "no", "nee", "non", "nein"), False)
_UNITS: Final = {"%": "percent"}
_OF_DRAFT: Final = frozenset({*_PROGRAMME, *_LISTED, "materials", "fate", "certificates", "source_document", "source_date"})

Parts = tuple[tuple[int, Mapping[str, Any]], ...]
"""Rules or prices, each with the row it stands in."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One programme as it is stated, and the rows it stands in; of a table, its rules and prices by their rows."""

    body: Mapping[str, Any]
    rows: tuple[int, ...]
    name: str | None
    rules: Parts = ()
    prices: Parts = ()

    @property
    def whole(self) -> Mapping[str, Any]:
        """What the programme is read from."""
        if not self.in_parts:
            return self.body
        stated = {"rules": [rule for _, rule in self.rules], "prices": [price for _, price in self.prices]}
        return {**self.body, "criteria": {**self.body["criteria"], **stated}}

    @property
    def in_parts(self) -> frozenset[int]:
        """The rows that have a rule or a price."""
        return frozenset(number for number, _ in (*self.rules, *self.prices))

    def without(self, gone: Collection[int]) -> "Stated":
        """The same without these rows."""
        rules, prices = (tuple(part for part in parts if part[0] not in gone) for parts in (self.rules, self.prices))
        return replace(self, rows=tuple(number for number in self.rows if number not in gone), rules=rules, prices=prices)


def stated_in(elements: Iterable[Any]) -> list[Stated]:
    """Every element by itself."""
    return [Stated(one if isinstance(one, dict) else {}, (number,), _name(one)) for number, one in enumerate(elements, 1)]


def stated_by_rows(rows: Iterable[Row]) -> list[Stated]:
    """Rows with the same receiver and name make one programme; the first of them says all but its rules and prices."""
    grouped: dict[tuple[Any, Any], list[Row]] = {}
    for row in rows:
        grouped.setdefault((row.cells.get("receiver_id"), row.cells.get("name")), []).append(row)
    return [_stated(group) for group in grouped.values()]


def _stated(group: list[Row]) -> Stated:
    cells = group[0].cells
    body: dict[str, Any] = {name: cells[name] for name in _PROGRAMME if name in cells}
    body |= {name: _list(cells[name]) for name in _LISTED if name in cells}
    if "source_document" in cells:
        body["transcription"] = {"source": cells["source_document"], "on": cells.get("source_date")}
    criteria = {"fate": cells.get("fate"), "materials": _list(cells.get("materials", ""))}
    criteria |= {"certificates": _list(cells["certificates"])} if "certificates" in cells else {}
    body["criteria"] = criteria
    rules, prices = (tuple((row.number, part) for row in group if (part := read(row.cells))) for read in (_rule, _price))
    return Stated(body, tuple(row.number for row in group), _name(body), rules, prices)


def _rule(cells: Mapping[str, Any]) -> dict[str, Any]:
    """A rule of its columns: `at_most` holds `5 %` or `75 mg/kg`, lists are separated by `|`, `on_fail.consequence` lies deeper."""
    rule: dict[str, Any] = {}
    for name, written in cells.items():
        if name in _OF_DRAFT or name.startswith(_PRICE):
            continue
        _put(rule, name, _cell(name.rpartition(".")[2], written))
    return rule


def _put(rule: dict[str, Any], name: str, value: Any) -> None:
    """Under its name, as deep as that says; where another cell stands on the way, as a field that there is none of."""
    *path, last = name.split(".")
    place: Any = rule
    for step in path:
        place = place.setdefault(step, {})
        if not isinstance(place, dict):
            rule[name] = value
            return
    place[last] = value


def _cell(column: str, written: str) -> Any:
    if column in _LISTS:
        return _list(written)
    return _YES_OR_NO.get(written.casefold(), written) if column == "number" else _measured(written)


def _price(cells: Mapping[str, Any]) -> dict[str, Any]:
    """A price of its columns: `price.kind`, `price.amount`, `price.per` and so on; none where all are empty."""
    told = {name.removeprefix(_PRICE): written for name, written in cells.items() if name.startswith(_PRICE)}
    if not told:
        return {}
    money = {name: told.pop(name) for name in _OF_MONEY if name in told}
    if _WITH_COMMA.fullmatch(money.get("amount", "")):
        money["amount"] = money["amount"].replace(",", ".")
    charge = {"money": money} | ({"per": told.pop("per")} if "per" in told else {})
    return {name: _measured(written) if name == "from_quantity" else written for name, written in told.items()} | {"charge": charge}


def _measured(written: str) -> Any:
    found = _MEASURE.fullmatch(written)
    return {"value": found[1], "unit": _UNITS.get(found[2], found[2])} if found else written


def _list(written: str) -> list[str]:
    return [one.strip() for one in written.split("|") if one.strip()]


def _name(body: Any) -> str | None:
    name = body.get("name") if isinstance(body, dict) else None
    return name if isinstance(name, str) else None
