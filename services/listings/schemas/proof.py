"""Proofs as they are written in JSON."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from services.listings.domain import proof as domain
from services.listings.schemas.lot import Answer


class PublishedLotOut(Answer):
    """A lot as it was published."""

    id: UUID
    version: int
    sha256: Annotated[str, Field(description="Of its published JSON: keys sorted, no spaces, UTF-8.")]


class ProofOut(Answer):
    """That so many lots of a project were published at a time."""

    id: UUID
    project_id: UUID
    organization_id: UUID
    sha256: Annotated[str, Field(description="Of the JSON list of `[id, version, sha256]` of its lots by id, written the same way.")]
    lots: int
    at: Annotated[datetime, Field(description="By the clock of the database.")]
    token: Annotated[str, Field(description="The same as a JWS, signed by this installation.")]
    verified: Annotated[bool, Field(description="Whether the token is ours and says what stands here.")]

    @classmethod
    def of(cls, proof: domain.Proof, *, verified: bool) -> Self:
        return cls.model_validate({**_told(proof), "verified": verified})


class NewProofOut(ProofOut):
    """The same with what it is made of: keep it, it is told once."""

    published: list[PublishedLotOut]

    @classmethod
    def made(cls, proof: domain.Proof, lots: list[domain.PublishedLot]) -> Self:
        published = [PublishedLotOut.model_validate(one) for one in sorted(lots, key=lambda one: one.id)]
        return cls.model_validate({**_told(proof), "verified": True, "published": published})


def _told(proof: domain.Proof) -> dict[str, object]:
    names = ("id", "project_id", "organization_id", "sha256", "lots", "at", "token")
    return {name: getattr(proof, name) for name in names}
