"""What can be wrong with an organization or a key. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass

from services.kernel.identity import KeyId, OrganizationId, Scope


class GatewayError(Exception):
    """Anything the rules of the gateway refuse."""


@dataclass(eq=False)
class EnterpriseNumberWrong(GatewayError):
    """Not ten digits, or the check digits do not fit."""

    number: str


@dataclass(eq=False)
class VatNumberWrong(GatewayError):
    """Not the form of a VAT number of another country."""

    number: str


@dataclass(eq=False)
class OrganizationNotFound(GatewayError):
    organization_id: OrganizationId


class NameTaken(GatewayError):
    """Two organizations of one name could be taken for each other."""


class EnterpriseKnown(GatewayError):
    """Another organization already has this enterprise or VAT number."""


class TwoNumbers(GatewayError):
    """A Belgian enterprise has its KBO number, a foreign one its VAT number."""


class RegionAbroad(GatewayError):
    """Flanders, Brussels and Wallonia are regions of Belgium."""


@dataclass(eq=False)
class KeyNotFound(GatewayError):
    """No such key, or not of the asker's organization."""

    key_id: KeyId


class InventoryNotFound(GatewayError):
    """The asker's organization has no inventory of this name."""


@dataclass(eq=False)
class NeverStocked(GatewayError):
    """Inventories hold lots, and what is promised of them; nothing else is ever in one."""

    kind: str


@dataclass(eq=False)
class ScopesExceeded(GatewayError):
    """A key gives no more than its role has and its maker holds."""

    scopes: tuple[Scope, ...]


@dataclass(eq=False)
class KeysFull(GatewayError):
    """The organization has as many keys as it may; one that is revoked makes room."""

    most: int


@dataclass(eq=False)
class StaleVersion(GatewayError):
    """It has changed since the asker read it."""

    expected: int
    actual: int
