"""Organizations and their API keys"""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0001"
down_revision: Final = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_SEEN: Final = """
CREATE POLICY own_or_named ON gateway.api_keys USING (
  organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid
  OR prefix = NULLIF(current_setting('spolia.key_prefix', true), '')
) WITH CHECK (organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid)
"""


def upgrade() -> None:
    op.create_table(
        "organizations",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("region", sa.Text),
        sa.Column("kbo", sa.Text, comment="Digits of the Belgian enterprise number."),
        sa.Column("vat", sa.Text, comment="VAT number of another country."),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        sa.PrimaryKeyConstraint("id", name="pk_organizations"),
        sa.CheckConstraint("kbo IS NULL OR vat IS NULL", name="ck_organizations_one_number"),
        sa.CheckConstraint("region IS NULL OR country = 'BE'", name="ck_organizations_region_at_home"),
        schema="gateway",
        comment="Every column is public, so that a trader's identity is known before a reservation.",
    )
    op.create_index("uq_organizations_name", "organizations", [sa.text("lower(name)")], unique=True, schema="gateway")
    op.create_index("uq_organizations_kbo", "organizations", ["kbo"], unique=True, schema="gateway")
    op.create_index("uq_organizations_vat", "organizations", ["vat"], unique=True, schema="gateway")
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("organization_id", sa.Uuid, nullable=False),
        sa.Column("prefix", sa.Text, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False, comment="SHA-256 of the key, which is kept nowhere."),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("scopes", sa.ARRAY(sa.Text), nullable=False),
        sa.Column("label", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.PrimaryKeyConstraint("id", name="pk_api_keys"),
        sa.ForeignKeyConstraint(["organization_id"], ["gateway.organizations.id"], name="api_keys_organization_id_fkey"),
        schema="gateway",
        comment="Row level security: an organization sees its own, a look-up the one whose prefix it names.",
    )
    op.create_index("uq_api_keys_prefix", "api_keys", ["prefix"], unique=True, schema="gateway")
    op.create_index("ix_api_keys_organization_id_id", "api_keys", ["organization_id", "id"], schema="gateway")
    op.execute("ALTER TABLE gateway.api_keys ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE gateway.api_keys FORCE ROW LEVEL SECURITY")
    op.execute(_SEEN)


def downgrade() -> None:
    op.drop_table("api_keys", schema="gateway")
    op.drop_table("organizations", schema="gateway")
