"""Which programmes are looked for, as a query."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, any_, exists, func, or_, select

from services.acceptance.store.tables import ProgrammeRow, PublishedRow, SitePointRow, SiteRow
from services.kernel.geography import Point
from services.kernel.identity import ReceiverId
from services.kit.metric import metric
from services.vocabulary.material import MaterialCode

METRIC: Final = 3035
"""The reference system of `site_points`, in metres."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of one receiver, of any of these classes on this day or later, and with a site so near; all that are seen where nothing is said."""

    today: date
    receiver_id: ReceiverId | None = None
    materials: Collection[MaterialCode] | None = None
    near: Point | None = None
    radius_km: float = 0


def finding(wanted: Wanted) -> Select[ProgrammeRow]:
    query = select(ProgrammeRow)
    if wanted.receiver_id is not None:
        query = query.where(ProgrammeRow.receiver_id == wanted.receiver_id)
    if wanted.materials is not None:
        query = query.where(ProgrammeRow.id.in_(_taking(wanted.materials, wanted.today)))
    if wanted.near is not None:
        query = query.where(_near(wanted.near, wanted.radius_km))
    return query


def _taking(materials: Collection[MaterialCode], today: date) -> Select[UUID]:
    """Those with a version that takes them, in force or to come."""
    lasts = or_(PublishedRow.valid_until.is_(None), PublishedRow.valid_until >= today)
    return select(PublishedRow.programme_id).where(PublishedRow.materials.overlap([*materials]), lasts)


def _near(point: Point, radius_km: float) -> ColumnElement[bool]:
    """Whether a site where it runs lies so near, as the crow flies."""
    here = func.ST_SetSRID(func.ST_MakePoint(*metric(point)), METRIC)
    near = SitePointRow.site_id == SiteRow.id, func.ST_DWithin(SitePointRow.place, here, radius_km * 1000)
    runs = or_(func.cardinality(ProgrammeRow.sites) == 0, SiteRow.id == any_(ProgrammeRow.sites))
    return exists().where(SiteRow.receiver_id == ProgrammeRow.receiver_id, runs, *near)
