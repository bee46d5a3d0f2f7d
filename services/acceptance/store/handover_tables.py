"""Rows of receivers that are offered to another organization, shown to the two alone."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.acceptance.store.schema import Base


class HandoverRow(Base):
    """An open offer of a receiver, by who keeps it to who it is."""

    __tablename__ = "receiver_handovers"
    __table_args__ = (
        UniqueConstraint("receiver_id"),
        CheckConstraint("by_id <> to_id", name="to_another"),
        CheckConstraint("version > 0", name="version"),
        Index("ix_receiver_handovers_by_id", "by_id"),
        Index("ix_receiver_handovers_to_id", "to_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    receiver_id: Mapped[UUID] = mapped_column(
        ForeignKey("acceptance.receivers.id", ondelete="CASCADE", name="fk_receiver_handovers_receiver_id")
    )
    by_id: Mapped[UUID]
    to_id: Mapped[UUID]
    offered_at: Mapped[datetime]
    version: Mapped[int]
