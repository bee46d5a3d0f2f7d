"""A dated proof that an inventory was published: a digest that anyone can make again from what was published."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from services.kernel.identity import OrganizationId, ProjectId


@dataclass(frozen=True, slots=True)
class PublishedLot:
    """A lot of a project as it was published, by the digest of that."""

    id: UUID
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Proof:
    """That so many lots of a project were published at a time, by the database's clock; and that in the service's own hand."""

    id: UUID
    project_id: ProjectId
    organization_id: OrganizationId
    sha256: str
    lots: int
    at: datetime
    token: str = ""


def published(lot_id: UUID, version: int, document: Mapping[str, Any]) -> PublishedLot:
    """The lot's digest: SHA-256 of its published JSON, keys sorted, no spaces, UTF-8."""
    return PublishedLot(lot_id, version, _digest(document))


def digest(lots: Sequence[PublishedLot]) -> str:
    """Of all lots, by id: SHA-256 of the JSON list of `[id, version, sha256]`, written the same way."""
    return _digest([[str(one.id), one.version, one.sha256] for one in sorted(lots, key=lambda one: one.id)])


def _digest(told: object) -> str:
    written = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(written.encode()).hexdigest()
