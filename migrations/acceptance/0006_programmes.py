"""Programmes in versions; and of sites, what a visitor must know.

What is published lies apart from drafts: it is everybody's, is found by its materials, and no serving role may rewrite it. Only its
end may come nearer, when a later version takes over or the receiver stops.
"""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0006"
down_revision: Final = "0005"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_MY_RECEIVERS: Final = f"SELECT id FROM acceptance.receivers WHERE organization_id = {_ME}"  # noqa: S608 - all of it stands here
_MY_PROGRAMMES: Final = f"SELECT id FROM acceptance.programmes WHERE organization_id = {_ME}"  # noqa: S608 - all of it stands here
_SITE_COLUMNS: Final = ("municipalities", "hours", "appointment", "quota", "vehicle")


def upgrade() -> None:
    _sites()
    _programmes()
    _versions()
    _drafts()
    _guarded()


def downgrade() -> None:
    for table in ("programme_drafts", "programme_versions", "programmes"):
        op.drop_table(table, schema="acceptance")
    op.execute("DROP FUNCTION acceptance.refuse_later_end()")
    for column in reversed(_SITE_COLUMNS):
        op.drop_column("sites", column, schema="acceptance")


def _sites() -> None:
    columns: tuple[sa.Column[object], ...] = (
        sa.Column(
            "municipalities",
            postgresql.ARRAY(sa.Text()),
            server_default="{}",
            nullable=False,
            comment="REFNIS codes: whose residents may come; everybody's where empty.",
        ),
        sa.Column("hours", sa.Text(), nullable=True, comment="In the syntax of OpenStreetMap's opening_hours."),
        sa.Column("appointment", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("quota", _jsonb(), nullable=True),
        sa.Column("vehicle", _jsonb(), nullable=True, comment="The largest that gets in."),
    )
    for column in columns:
        op.add_column("sites", column, schema="acceptance")


def _programmes() -> None:
    op.create_table(
        "programmes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False, comment="Who keeps it: the receiver's owner, or who transcribed it."),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("regions", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("sites", postgresql.ARRAY(sa.Uuid()), nullable=False, comment="All of the receiver's where empty."),
        sa.Column("transcription", _jsonb(), nullable=True, comment="By whom, from where, when; null once the receiver stands for it."),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False, comment="Whether a version of it is."),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_programmes_version")),
        sa.ForeignKeyConstraint(["receiver_id"], ["acceptance.receivers.id"], name="fk_programmes_receiver_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programmes")),
        sa.UniqueConstraint("receiver_id", "organization_id", "name", name=op.f("uq_programmes_receiver_id_organization_id_name")),
        schema="acceptance",
    )
    op.create_index("ix_programmes_organization_id", "programmes", ["organization_id"], unique=False, schema="acceptance")


def _versions() -> None:
    op.create_table(
        "programme_versions",
        *_version_columns(),
        sa.Column("materials", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("valid_from <= valid_until", name=op.f("ck_programme_versions_valid")),
        # no cascade: a verdict names the version it used, so what was published stays
        sa.ForeignKeyConstraint(["programme_id"], ["acceptance.programmes.id"], name="fk_programme_versions_programme_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_versions")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_programme_versions_programme_id_number")),
        postgresql.ExcludeConstraint(
            ("programme_id", "="),
            (sa.text("daterange(valid_from, valid_until, '[]')"), "&&"),
            using="gist",
            name="ex_programme_versions_valid",
        ),
        schema="acceptance",
    )
    op.create_index("ix_programme_versions_materials", "programme_versions", ["materials"], schema="acceptance", postgresql_using="gin")


def _drafts() -> None:
    op.create_table(
        "programme_drafts",
        *_version_columns(),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["acceptance.programmes.id"], name="fk_programme_drafts_programme_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_drafts")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_programme_drafts_programme_id_number")),
        schema="acceptance",
    )


def _version_columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("criteria", _jsonb(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True, comment="The last day; until a later version begins where null."),
    )


def _guarded() -> None:
    for table in ("programmes", "programme_drafts"):
        op.execute(f"ALTER TABLE acceptance.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE acceptance.{table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY keeper ON acceptance.programmes USING (organization_id = {_ME})")
    op.execute("CREATE POLICY shown ON acceptance.programmes FOR SELECT USING (published)")
    op.execute(  # for the receiver who takes over what another transcribed
        f"CREATE POLICY claimed ON acceptance.programmes FOR UPDATE USING (published AND receiver_id IN ({_MY_RECEIVERS}))"
    )
    op.execute(f"CREATE POLICY keeper ON acceptance.programme_drafts USING (programme_id IN ({_MY_PROGRAMMES}))")
    op.execute("REVOKE UPDATE, DELETE, TRUNCATE ON acceptance.programme_versions FROM acceptance_app")
    op.execute("GRANT UPDATE (valid_until) ON acceptance.programme_versions TO acceptance_app")
    op.execute(
        "CREATE FUNCTION acceptance.refuse_later_end() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE restrict_violation USING MESSAGE = 'the end of a published version may only come nearer', "
        "CONSTRAINT = 'ck_programme_versions_later_end'; END $$"
    )
    op.execute(
        "CREATE TRIGGER end_comes_nearer BEFORE UPDATE ON acceptance.programme_versions FOR EACH ROW "
        "WHEN (NEW.valid_until IS NULL OR NEW.valid_until > OLD.valid_until) EXECUTE FUNCTION acceptance.refuse_later_end()"
    )


def _jsonb() -> postgresql.JSONB[object]:
    return postgresql.JSONB(none_as_null=True, astext_type=sa.Text())
