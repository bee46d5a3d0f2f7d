"""From a lot to the nearest of some sites, in metres on the plane: the part that statements about nearness have in common."""

from collections.abc import Sequence
from typing import Any, Final

from services.acceptance.domain.site import Site
from services.kit.metric import metric

SITES: Final = """
site AS MATERIALIZED (
  SELECT site_id, ST_SetSRID(ST_MakePoint(x, y), 3035) AS place
  FROM unnest(CAST(:sites AS uuid[]), CAST(:xs AS float8[]), CAST(:ys AS float8[])) AS site (site_id, x, y)
)"""
"""The sites as a common table."""

NEAREST: Final = """
CROSS JOIN LATERAL (
  SELECT site.site_id, ST_Distance(lot.place, site.place) AS metres FROM site ORDER BY metres, site.site_id LIMIT 1
) AS here"""
"""The one nearest to `lot`; a lot is left out where there are none."""


def sited(sites: Sequence[Site]) -> dict[str, Any]:
    """The parameters of `SITES`."""
    points = [metric(site.place.point) for site in sites]
    return {"sites": [site.id for site in sites], "xs": [x for x, _ in points], "ys": [y for _, y in points]}
