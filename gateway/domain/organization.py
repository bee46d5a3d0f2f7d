"""An organization: who trades, and under which number it can be held to it."""

from dataclasses import dataclass

from gateway.domain.enterprise import Kbo, Vat
from gateway.domain.errors import RegionAbroad, StaleVersion, TwoNumbers
from services.kernel.identity import OrganizationId, Role
from services.vocabulary.places import COUNTRY, Region


@dataclass(frozen=True, slots=True)
class Organization:
    """`country` is ISO 3166-1 alpha-2. A Belgian enterprise has a KBO number, a foreign one a VAT number, others neither."""

    id: OrganizationId
    name: str
    kind: Role
    country: str = COUNTRY
    region: Region | None = None
    kbo: Kbo | None = None
    vat: Vat | None = None
    version: int = 1

    def __post_init__(self) -> None:
        if self.kbo and self.vat:
            raise TwoNumbers
        if self.region and self.country != COUNTRY:
            raise RegionAbroad

    @property
    def trader(self) -> bool:
        """Whether a number makes it known who trades (Digital Services Act, article 30)."""
        return self.kbo is not None or self.vat is not None


def expect(organization: Organization, version: int) -> None:
    if organization.version != version:
        raise StaleVersion(expected=version, actual=organization.version)
