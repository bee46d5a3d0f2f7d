"""Rows of schema `acceptance`. Nothing outside `store` imports them but the migrations."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from geoalchemy2 import Geometry, WKBElement
from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false, func, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from services.acceptance.store.consignment_tables import ConsignmentRow, WeighedRow
from services.acceptance.store.handover_tables import HandoverRow
from services.acceptance.store.lot_tables import CURSORS, FACTS, LOTS, SHEETS
from services.acceptance.store.schema import FEED, IDEMPOTENCY, METADATA, Base
from services.acceptance.store.verdict_tables import JUDGED_BY, TO_JUDGE, VERDICTS, VERDICTS_TOLD

__all__ = [
    "CURSORS",
    "FACTS",
    "FEED",
    "IDEMPOTENCY",
    "JUDGED_BY",
    "LOTS",
    "METADATA",
    "SHEETS",
    "TO_JUDGE",
    "VERDICTS",
    "VERDICTS_TOLD",
    "Base",
    "ConsignmentRow",
    "DraftRow",
    "HandoverRow",
    "ProgrammeRow",
    "PublishedRow",
    "ReceiverRow",
    "SiteRow",
    "WeighedRow",
]


class ReceiverRow(Base):
    __tablename__ = "receivers"
    __table_args__ = (UniqueConstraint("organization_id", "name"), CheckConstraint("version > 0", name="version"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    name: Mapped[str]
    kind: Mapped[str]
    website: Mapped[str | None]
    transcription: Mapped[dict[str, Any] | None] = mapped_column(
        comment="By whom, from where, when; null once the organization stands for it."
    )
    version: Mapped[int]
    sites: Mapped[list["SiteRow"]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", passive_deletes=True, order_by="SiteRow.id"
    )


class SiteRow(Base):
    __tablename__ = "sites"
    __table_args__ = (UniqueConstraint("receiver_id", "name"), Index(None, "materials", postgresql_using="gin"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    receiver_id: Mapped[UUID] = mapped_column(ForeignKey(ReceiverRow.id, ondelete="CASCADE", name="fk_sites_receiver_id"))
    name: Mapped[str]
    role: Mapped[str]
    lon: Mapped[float]
    lat: Mapped[float]
    precision: Mapped[str]
    country: Mapped[str]
    postal_code: Mapped[str | None]
    municipality: Mapped[str | None]
    opening_hours: Mapped[str | None]
    delivery_modes: Mapped[list[str]]
    takes_from: Mapped[list[str]]
    materials: Mapped[list[str]]
    municipalities: Mapped[list[str]] = mapped_column(
        server_default="{}", comment="REFNIS codes: whose residents may come; everybody's where empty."
    )
    hours: Mapped[str | None] = mapped_column(comment="In the syntax of OpenStreetMap's opening_hours.")
    appointment: Mapped[bool] = mapped_column(server_default=false())
    quota: Mapped[dict[str, Any] | None]
    vehicle: Mapped[dict[str, Any] | None] = mapped_column(comment="The largest that gets in.")
    services: Mapped[list[str]] = mapped_column(server_default="{}", comment="What is done there for others.")


class SitePointRow(Base):
    __tablename__ = "site_points"
    __table_args__ = (
        Index("ix_site_points_place", "place", postgresql_using="gist"),
        {"comment": "Where sites are, in metres; kept by a trigger on them."},
    )

    site_id: Mapped[UUID] = mapped_column(ForeignKey(SiteRow.id, ondelete="CASCADE", name="fk_site_points_site_id"), primary_key=True)
    place: Mapped[WKBElement] = mapped_column(Geometry("POINT", 3035, spatial_index=False), nullable=False)


class ProgrammeRow(Base):
    __tablename__ = "programmes"
    __table_args__ = (UniqueConstraint("receiver_id", "organization_id", "name"), CheckConstraint("version > 0", name="version"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    receiver_id: Mapped[UUID] = mapped_column(ForeignKey(ReceiverRow.id, ondelete="CASCADE", name="fk_programmes_receiver_id"))
    organization_id: Mapped[UUID] = mapped_column(index=True, comment="Who keeps it: the receiver's owner, or who transcribed it.")
    name: Mapped[str]
    country: Mapped[str]
    regions: Mapped[list[str]]
    sites: Mapped[list[UUID]] = mapped_column(comment="All of the receiver's where empty.")
    transcription: Mapped[dict[str, Any] | None] = mapped_column(comment="By whom, from where, when; null once the receiver stands for it.")
    example: Mapped[bool]
    published: Mapped[bool] = mapped_column(comment="Whether a version of it is.")
    version: Mapped[int]


class PublishedRow(Base):
    """A published version. The serving role may only let its end come nearer."""

    __tablename__ = "programme_versions"
    __table_args__ = (
        UniqueConstraint("programme_id", "number"),
        CheckConstraint("valid_from <= valid_until", name="valid"),
        ExcludeConstraint(
            ("programme_id", "="),
            (text("daterange(valid_from, valid_until, '[]')"), "&&"),
            using="gist",
            name="ex_programme_versions_valid",
        ),
        Index(None, "materials", postgresql_using="gin"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    programme_id: Mapped[UUID] = mapped_column(ForeignKey(ProgrammeRow.id, name="fk_programme_versions_programme_id"))
    number: Mapped[int]
    criteria: Mapped[dict[str, Any]]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None] = mapped_column(comment="The last day; until a later version begins where null.")
    materials: Mapped[list[str]]
    published_at: Mapped[datetime]


class DraftRow(Base):
    """A version that can still be changed, for its programme's keeper alone."""

    __tablename__ = "programme_drafts"
    __table_args__ = (UniqueConstraint("programme_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    programme_id: Mapped[UUID] = mapped_column(ForeignKey(ProgrammeRow.id, ondelete="CASCADE", name="fk_programme_drafts_programme_id"))
    number: Mapped[int]
    criteria: Mapped[dict[str, Any]]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None] = mapped_column(comment="The last day; until a later version begins where null.")


class OwnRatesRow(Base):
    """An organization's own rates, for its eyes alone."""

    __tablename__ = "own_rates"
    __table_args__ = (CheckConstraint("version >= 0", name="version"),)

    organization_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    rates: Mapped[dict[str, Any]] = mapped_column(comment="Decimal strings by key, in place of the packaged ones.")
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now())
