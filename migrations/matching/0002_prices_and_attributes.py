"""What one unit of a lot costs, and what a generation was made by: code and vocabulary that would make it otherwise build it again."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0002"
down_revision: Final = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

SCHEMA: Final = "matching"

_PRICE: Final = "Euros for one unit; null when not told, or not to be reckoned from what is."
_TOKENS: Final = "Folded words of title and description, compounds also in parts, and the keys of its attributes."
_TOKENS_BEFORE: Final = "Folded words of title and description, compounds also in parts."
_MADE_BY: Final = "Version of the rows' form and of the vocabulary that it was made by; null when that was not kept."


def upgrade() -> None:
    op.add_column("lots", sa.Column("price", sa.Double(), nullable=True, comment=_PRICE), schema=SCHEMA)
    op.alter_column("lots", "tokens", comment=_TOKENS, existing_comment=_TOKENS_BEFORE, schema=SCHEMA)
    op.add_column("active", sa.Column("made_by", sa.Text(), nullable=True, comment=_MADE_BY), schema=SCHEMA)


def downgrade() -> None:
    op.drop_column("active", "made_by", schema=SCHEMA)
    op.alter_column("lots", "tokens", comment=_TOKENS_BEFORE, existing_comment=_TOKENS, schema=SCHEMA)
    op.drop_column("lots", "price", schema=SCHEMA)
