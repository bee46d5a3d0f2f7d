"""What the feed tells other services of the verdicts on a lot."""

from typing import Annotated, Final
from uuid import UUID, uuid5

from pydantic import BaseModel, Field

USES: Final = UUID("0c6d4f0e-7a51-5d0b-9c55-5f2c1b1f6a10")
"""The namespace of use profiles, which have codes where programmes have ids."""


def use_id(code: str) -> UUID:
    """What a use profile is called where programmes are told by their ids."""
    return uuid5(USES, code)


class VerdictState(BaseModel):
    """Of one lot: no reasons, no facts."""

    lot_id: UUID
    version: int
    passes: Annotated[list[UUID], Field(description="Programmes whose version in force it passes, and uses (`use_id`) that it is fit for.")]
    one_remedy_away: Annotated[list[UUID], Field(description="Programmes that one kind of work keeps it from.")]
