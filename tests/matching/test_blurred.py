"""A blurred lot cannot be located: from wherever one measures, everything points at the municipality."""

from math import cos, pi, radians, sin

from services.kernel.geography import Point, great_circle_km
from services.vocabulary.places import gazetteer
from tests.matching.conftest import Matching
from tests.matching.lots import published_lot

EXACT = Point(3.7601, 51.0322)
"""Where the lot really is. Nothing here ever hears of it: the published document holds the municipality's point."""
TOWN = gazetteer().by_municipality("Gent").point
DIRECTIONS = 40


def around(center: Point, km: float) -> list[Point]:
    """Points at a distance in every direction."""
    angles = [2 * pi * nth / DIRECTIONS for nth in range(DIRECTIONS)]
    wide = 111.2 * cos(radians(center.lat))
    return [Point(center.lon + km / wide * cos(angle), center.lat + km / 111.2 * sin(angle)) for angle in angles]


def near(point: Point) -> str:
    return f"{point.lon},{point.lat}"


def blurred(**overrides: object) -> dict[str, object]:
    location = {"point": [TOWN.lon, TOWN.lat], "precision": "municipality", "municipality": "Gent", "region": "flanders", "country": "BE"}
    return published_lot(location=location, **overrides)


async def test_every_distance_is_that_of_the_municipality(matching: Matching) -> None:
    await matching.publish(blurred())
    for point in (*around(EXACT, 1), *around(EXACT, 12)):
        (item,) = (await matching.search(near=near(point)))["items"]
        assert item["distance_km"] == round(great_circle_km(point, TOWN), 1)


async def test_the_likeliest_place_by_all_distances_is_the_municipality(matching: Matching) -> None:
    await matching.publish(blurred())
    measured = [(point, (await matching.search(near=near(point)))["items"][0]["distance_km"]) for point in around(EXACT, 5)]

    def misfit(guess: Point) -> float:
        return sum((great_circle_km(point, guess) - km) ** 2 for point, km in measured)

    grid = [Point(TOWN.lon + x / 200, TOWN.lat + y / 300) for x in range(-20, 21) for y in range(-20, 21)]
    assert great_circle_km(min(grid, key=misfit), TOWN) < 0.3
    assert great_circle_km(EXACT, TOWN) > 2


async def test_the_edge_of_the_radius_runs_around_the_municipality(matching: Matching) -> None:
    await matching.publish(blurred())
    for point in around(EXACT, 8):
        told = great_circle_km(point, TOWN)
        assert len(await matching.found(near=near(point), radius_km=told + 0.01)) == 1
        assert not await matching.found(near=near(point), radius_km=told - 0.01)


async def test_the_order_among_others_is_that_of_the_municipality(matching: Matching) -> None:
    middle = Point((TOWN.lon + EXACT.lon) / 2, (TOWN.lat + EXACT.lat) / 2)
    hidden, beacon = blurred(), published_lot(point=(middle.lon, middle.lat))
    await matching.publish(hidden, beacon)
    for point in around(EXACT, 6):
        first, second = (await matching.search(near=near(point)))["items"]
        if first["score"] != second["score"]:
            nearest = hidden if great_circle_km(point, TOWN) < great_circle_km(point, middle) else beacon
            assert first["lot"]["id"] == nearest["id"]
