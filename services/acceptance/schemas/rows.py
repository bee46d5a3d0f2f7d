"""Rows of files that people send: tables and GeoJSON, as they are written."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

MOST_ROWS: Final = 2_000
_DELIMITERS: Final = ",;\t"


class FileMalformed(Exception):
    """It is neither JSON nor a table that can be read."""


class TooManyRows(Exception):
    """A file of this kind is read in one breath, so it has at most `MOST_ROWS` rows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row by the names of its columns, without its empty cells; `number` is where it stands, from 1, headings not counted."""

    number: int
    cells: Mapping[str, Any]


def table(content: bytes) -> list[Row]:
    """The rows of a CSV file: UTF-8 or Windows-1252, whichever of comma, semicolon and tab separates its headings."""
    text = _text(content)
    heading = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=heading.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [Row(number, _cells(row)) for number, row in enumerate(reader, 1)]
    except csv.Error as error:
        raise FileMalformed from error
    if not reader.fieldnames:
        raise FileMalformed
    return _few(rows)


def elements(content: bytes) -> list[Any]:
    """The elements of a JSON array."""
    told = parsed(content)
    if not isinstance(told, list):
        raise FileMalformed
    return _few(told)


def features(content: bytes) -> list[Row]:
    """The features of a GeoJSON FeatureCollection (RFC 7946): their properties, and the coordinates of a point as `point`."""
    told = parsed(content)
    if not isinstance(told, dict) or told.get("type") != "FeatureCollection" or not isinstance(told.get("features"), list):
        raise FileMalformed
    return [Row(number, _feature(one)) for number, one in enumerate(_few(told["features"]), 1)]


def _feature(told: Any) -> dict[str, Any]:
    if not isinstance(told, dict):
        return {}
    properties, geometry = told.get("properties"), told.get("geometry")
    cells = {name: value for name, value in (properties if isinstance(properties, dict) else {}).items() if value not in (None, "")}
    if isinstance(geometry, dict) and geometry.get("type") == "Point" and isinstance(geometry.get("coordinates"), list):
        cells["point"] = geometry["coordinates"][:2]
    return cells


def parsed(content: bytes) -> Any:
    """What the JSON says; `FileMalformed` when it is none."""
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise FileMalformed from error


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _cells(row: Mapping[str | None, Any]) -> dict[str, str]:
    """Cells beside the last heading belong to no column."""
    return {name.strip(): value.strip() for name, value in row.items() if name and isinstance(value, str) and value.strip()}


def _few(rows: list[Any]) -> list[Any]:
    if len(rows) > MOST_ROWS:
        raise TooManyRows
    return rows
