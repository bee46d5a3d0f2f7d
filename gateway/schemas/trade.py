"""Organizations and keys as they are asked for and published."""

from datetime import datetime
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from gateway.domain.enterprise import Kbo, Vat
from gateway.domain.key import ApiKey
from gateway.domain.organization import Organization
from services.kernel.identity import OrganizationId, Role, Scope
from services.kit.patching import MergePatch
from services.vocabulary.places import Region

_LINE: Final = r"^[^\x00-\x1f\x7f]*$"
"""Text of one line: PostgreSQL keeps no NUL, and no name has a line break."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200, pattern=_LINE)]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2.", examples=["BE"])]
Number = Annotated[str, Field(max_length=30)]
Label = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100, pattern=_LINE)]


class _Given(BaseModel):
    model_config = ConfigDict(extra="forbid")


class OrganizationIn(_Given):
    """An organization to register."""

    name: Name = Field(examples=["Sloopwerken Peeters bv"])
    kind: Role
    country: Country = "BE"
    region: Region | None = None
    kbo: Number | None = Field(None, description="Belgian enterprise number.", examples=["0123.456.749"])
    vat: Number | None = Field(None, description="VAT number of an enterprise of another country.", examples=["NL123456789B01"])

    @classmethod
    def of(cls, organization: Organization) -> Self:
        """The body that would register this organization; what a merge patch is applied to."""
        return cls(
            name=organization.name,
            kind=organization.kind,
            country=organization.country,
            region=organization.region,
            kbo=organization.kbo and str(organization.kbo),
            vat=organization.vat and str(organization.vat),
        )

    def organization(self, organization_id: OrganizationId, version: int = 1) -> Organization:
        return Organization(
            organization_id,
            self.name,
            self.kind,
            self.country,
            self.region,
            Kbo.read(self.kbo) if self.kbo else None,
            Vat.read(self.vat) if self.vat else None,
            version,
        )


class OrganizationPatch(MergePatch):
    """What changes: a field left out stays, null takes away."""

    whole = OrganizationIn


class OrganizationOut(BaseModel):
    """An organization as everyone sees it: who trades is known before anything is reserved."""

    id: UUID
    name: str
    kind: Role
    country: str
    region: Region | None
    kbo: str | None = Field(description="Belgian enterprise number.", examples=["0123.456.749"])
    vat: str | None
    trader: bool = Field(description="Whether it is known by an enterprise number.")
    version: int = Field(description="Rises with every change; also the ETag.")

    @classmethod
    def of(cls, organization: Organization) -> Self:
        return cls(
            id=organization.id,
            name=organization.name,
            kind=organization.kind,
            country=organization.country,
            region=organization.region,
            kbo=str(organization.kbo) if organization.kbo else None,
            vat=str(organization.vat) if organization.vat else None,
            trader=organization.trader,
            version=organization.version,
        )


class KeyIn(_Given):
    """A key to make for one's own organization."""

    label: Label = Field("", description="What it is for, to tell it from others.", examples=["ERP of the yard"])
    role: Role | None = Field(None, description="Absent: what the organization is.")
    scopes: frozenset[Scope] | None = Field(None, min_length=1, description="Absent: all that the role may do.")


class KeyOut(BaseModel):
    """A key, without what would open anything."""

    id: UUID
    prefix: str = Field(description="The eight characters after `spk_`.")
    label: str
    role: Role
    scopes: list[Scope]
    created_at: datetime
    revoked_at: datetime | None
    version: int = Field(description="Rises with every change; also the ETag.")

    @classmethod
    def of(cls, key: ApiKey) -> Self:
        return cls(
            id=key.id,
            prefix=key.prefix,
            label=key.label,
            role=key.role,
            scopes=sorted(key.scopes),
            created_at=key.created_at,
            revoked_at=key.revoked_at,
            version=key.version,
        )


class NewKeyOut(BaseModel):
    """A key that was just made."""

    key: KeyOut
    secret: str = Field(description="The key itself. It is shown this once and kept nowhere.", examples=["spk_..."])


class KeyPage(BaseModel):
    """Some of the organization's keys, oldest first."""

    items: list[KeyOut]
    next: str | None = Field(description="Cursor of the next page; null on the last.")
