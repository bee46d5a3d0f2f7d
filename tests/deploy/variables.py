"""Every variable that Spolia reads, out of the settings themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from gateway.__main__ import Addresses
from gateway.cli.home import VARIABLE
from gateway.cli.installation import DATABASE_URL
from gateway.settings import GatewaySettings
from services.acceptance.settings import Settings as AcceptanceSettings
from services.listings.settings import Settings as ListingsSettings
from services.matching.settings import Settings as MatchingSettings

PARTS: Final[tuple[type[BaseSettings], ...]] = (GatewaySettings, Addresses, ListingsSettings, AcceptanceSettings, MatchingSettings)
COMMAND_LINE: Final = frozenset({VARIABLE, DATABASE_URL, "SPOLIA_PORT"})


@dataclass(frozen=True, slots=True)
class Variable:
    name: str
    default: str | None
    """None when it must be given."""


def variables() -> dict[str, Variable]:
    """Of the parts that run as processes of their own, by name."""
    return {one.name: one for part in PARTS for one in _of(part)}


def _of(part: type[BaseSettings]) -> Iterator[Variable]:
    for name, field in part.model_fields.items():
        alias = field.validation_alias or f"{part.model_config['env_prefix']}{name}".upper()
        default = field.get_default(call_default_factory=True)
        yield Variable(str(alias), None if default is PydanticUndefined else str(default))
