"""Quantities of lots held for buyers, and the ledger that no serving role may rewrite."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0005"
down_revision: Final = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_CHECKS: Final = {
    "amounts": "counted >= 0 AND taken >= 0 AND reserved >= 0 AND shortfall >= 0",
    "promises_kept": "reserved <= COALESCE(counted, quantity) - taken + shortfall",
}
_COMMENTS: Final = {
    "taken": "What was delivered since it was stated or counted.",
    "reserved": "Held or confirmed.",
    "shortfall": "How much more was promised than there is, on record.",
}


def upgrade() -> None:
    _stock()
    _reservations()
    _ledger()
    for table in ("reservations", "ledger"):
        op.execute(f"ALTER TABLE listings.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE listings.{table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY parties_only ON listings.{table} USING ({_ME} IN (owner_id, buyer_id))")
    op.execute(  # for who looks, on behalf of nobody, which lots have holds to end
        "CREATE POLICY lapsed ON listings.reservations FOR SELECT "
        f"USING ({_ME} IS NULL AND status = 'held' AND expires_at <= clock_timestamp())"
    )
    op.execute("REVOKE UPDATE, DELETE, TRUNCATE ON listings.ledger FROM listings_app")
    op.execute("REVOKE DELETE, TRUNCATE ON listings.reservations FROM listings_app")


def _stock() -> None:
    counted: sa.Column[object] = sa.Column("counted", sa.Numeric(), nullable=True, comment="What was there when it was last counted.")
    op.add_column("lots", counted, schema="listings")
    for name, comment in _COMMENTS.items():
        amount: sa.Column[object] = sa.Column(name, sa.Numeric(), server_default="0", nullable=False, comment=comment)
        op.add_column("lots", amount, schema="listings")
    entries: sa.Column[int] = sa.Column(
        "entries", sa.Integer(), server_default="0", nullable=False, comment="How many the ledger has of it."
    )
    op.add_column("lots", entries, schema="listings")
    for name, condition in _CHECKS.items():
        op.execute(f"ALTER TABLE listings.lots ADD CONSTRAINT ck_lots_{name} CHECK ({condition}) NOT VALID")
        op.execute(f"ALTER TABLE listings.lots VALIDATE CONSTRAINT ck_lots_{name}")


def _reservations() -> None:
    op.create_table(
        "reservations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("buyer_id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Numeric(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("short", sa.Numeric(), nullable=False, comment="How much of it the last count says is not there."),
        sa.Column("delivered", sa.Numeric(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("want_id", sa.Uuid(), nullable=True),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint("status IN ('held', 'confirmed', 'released', 'expired', 'completed')", name=op.f("ck_reservations_status")),
        sa.CheckConstraint("quantity > 0 AND short BETWEEN 0 AND quantity", name=op.f("ck_reservations_amounts")),
        sa.CheckConstraint("(status IN ('held', 'confirmed')) = (ended_at IS NULL)", name=op.f("ck_reservations_ended")),
        sa.CheckConstraint("(status = 'completed') = (delivered IS NOT NULL)", name=op.f("ck_reservations_delivered")),
        sa.CheckConstraint("buyer_id <> owner_id", name=op.f("ck_reservations_two_parties")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservations")),
        schema="listings",
    )
    for columns in (("buyer_id", "id"), ("owner_id", "id"), ("lot_id", "buyer_id")):
        op.create_index(f"ix_reservations_{'_'.join(columns)}", "reservations", columns, unique=False, schema="listings")
    op.create_index(
        "ix_reservations_held_expires_at",
        "reservations",
        ["expires_at"],
        unique=False,
        schema="listings",
        postgresql_where="status = 'held'",
    )


def _ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("buyer_id", sa.Uuid(), nullable=True),
        sa.Column("reservation_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("present", sa.Numeric(), nullable=False),
        sa.Column("held", sa.Numeric(), nullable=False),
        sa.Column("confirmed", sa.Numeric(), nullable=False),
        sa.Column("delivered", sa.Numeric(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_ledger_number_positive")),
        sa.CheckConstraint(
            "kind IN ('opened', 'restated', 'recounted', 'held', 'confirmed', 'released', 'expired', 'delivered')",
            name=op.f("ck_ledger_kind"),
        ),
        sa.PrimaryKeyConstraint("lot_id", "number", name=op.f("pk_ledger")),
        schema="listings",
    )


def downgrade() -> None:
    op.drop_table("ledger", schema="listings")
    op.drop_table("reservations", schema="listings")
    for name in _CHECKS:
        op.drop_constraint(op.f(f"ck_lots_{name}"), "lots", schema="listings", type_="check")
    for name in ("entries", *_COMMENTS, "counted"):
        op.drop_column("lots", name, schema="listings")
