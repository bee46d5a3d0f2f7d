"""From degrees to the metric plane of the search: ETRS89-LAEA, all of Europe in metres."""

from functools import cache

from pyproj import Transformer

from services.kernel.geography import Point


@cache
def _to_metric() -> Transformer:
    return Transformer.from_crs(4326, 3035, always_xy=True)


def metric(point: Point) -> tuple[float, float]:
    """Easting and northing in EPSG:3035. Done here, since `ST_Transform` in the statement costs 28 % of the throughput."""
    x, y = _to_metric().transform(point.lon, point.lat)
    return float(x), float(y)
