"""Rows of schema `gateway`. Nothing outside `store` imports them."""

from typing import Final

from sqlalchemy import ARRAY, CheckConstraint, Column, DateTime, ForeignKey, Index, Integer, LargeBinary, Table, Text, Uuid, func, text

from services.kit.tables import metadata

METADATA: Final = metadata("gateway")

ORGANIZATIONS: Final = Table(
    "organizations",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("region", Text),
    Column("kbo", Text, comment="Digits of the Belgian enterprise number."),
    Column("vat", Text, comment="VAT number of another country."),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("kbo IS NULL OR vat IS NULL", name="one_number"),
    CheckConstraint("region IS NULL OR country = 'BE'", name="region_at_home"),
    comment="Every column is public, so that a trader's identity is known before a reservation.",
)
Index("uq_organizations_name", func.lower(ORGANIZATIONS.c.name), unique=True)
Index("uq_organizations_kbo", ORGANIZATIONS.c.kbo, unique=True)
Index("uq_organizations_vat", ORGANIZATIONS.c.vat, unique=True)

API_KEYS: Final = Table(
    "api_keys",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("organization_id", Uuid, ForeignKey(ORGANIZATIONS.c.id), nullable=False),
    Column("prefix", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False, comment="SHA-256 of the key, which is kept nowhere."),
    Column("role", Text, nullable=False),
    Column("scopes", ARRAY(Text), nullable=False),
    Column("label", Text, nullable=False, server_default=text("''")),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("revoked_at", DateTime(timezone=True)),
    Column("version", Integer, nullable=False, server_default=text("1")),
    comment="Row level security: an organization sees its own, a look-up the one whose prefix it names.",
)
Index("uq_api_keys_prefix", API_KEYS.c.prefix, unique=True)
Index("ix_api_keys_organization_id_id", API_KEYS.c.organization_id, API_KEYS.c.id)
