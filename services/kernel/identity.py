"""Who and what: typed ids, roles, scopes, and the one who acts."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NewType
from uuid import UUID

LotId = NewType("LotId", UUID)
WantId = NewType("WantId", UUID)
ReservationId = NewType("ReservationId", UUID)
ProjectId = NewType("ProjectId", UUID)
DocumentId = NewType("DocumentId", UUID)
OrganizationId = NewType("OrganizationId", UUID)
ReceiverId = NewType("ReceiverId", UUID)
SiteId = NewType("SiteId", UUID)
HandoverId = NewType("HandoverId", UUID)
ProgrammeId = NewType("ProgrammeId", UUID)
VersionId = NewType("VersionId", UUID)
FactId = NewType("FactId", UUID)
ConsignmentId = NewType("ConsignmentId", UUID)
KeyId = NewType("KeyId", UUID)


class Scope(StrEnum):
    """What a caller may do. A route names the one it needs."""

    LOTS_READ = "lots:read"
    LOTS_WRITE = "lots:write"
    DOCUMENTS_INSPECT = "documents:inspect"
    WANTS_WRITE = "wants:write"
    RESERVATIONS_WRITE = "reservations:write"
    RECEIVERS_READ = "receivers:read"
    RECEIVERS_WRITE = "receivers:write"
    PROGRAMMES_TRANSCRIBE = "programmes:transcribe"
    KEYS_MANAGE = "keys:manage"
    ORGANIZATIONS_MANAGE = "organizations:manage"
    FEED_READ = "feed:read"


class Role(StrEnum):
    DEMOLISHER = "demolisher"
    BUYER = "buyer"
    HUB = "hub"
    MANUFACTURER = "manufacturer"
    MATERIAL_MANAGER = "material_manager"
    AUTHORITY = "authority"
    ADMIN = "admin"


_READING: Final = frozenset({Scope.LOTS_READ, Scope.RECEIVERS_READ})
_TRADING: Final = _READING | {Scope.WANTS_WRITE, Scope.RESERVATIONS_WRITE, Scope.KEYS_MANAGE}

SCOPES: Final[dict[Role, frozenset[Scope]]] = {
    Role.DEMOLISHER: _TRADING | {Scope.LOTS_WRITE},
    Role.BUYER: _TRADING,
    Role.HUB: _TRADING | {Scope.LOTS_WRITE, Scope.RECEIVERS_WRITE},
    Role.MANUFACTURER: _TRADING | {Scope.RECEIVERS_WRITE},
    Role.MATERIAL_MANAGER: _TRADING | {Scope.LOTS_WRITE, Scope.RECEIVERS_WRITE, Scope.PROGRAMMES_TRANSCRIBE},
    Role.AUTHORITY: _READING | {Scope.KEYS_MANAGE, Scope.DOCUMENTS_INSPECT},
    Role.ADMIN: _TRADING | {Scope.LOTS_WRITE, Scope.RECEIVERS_WRITE, Scope.ORGANIZATIONS_MANAGE},
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks, for which organization, with which scopes.

    A `trader` is an organization with a KBO (or foreign VAT) number; `region` is the caller's when the gateway knows it.
    """

    organization_id: OrganizationId
    key_id: KeyId
    scopes: frozenset[Scope] = field(default_factory=frozenset)
    trader: bool = False
