"""From TOML to uses: the profiles that every deployment gets."""

import tomllib
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field

from services.acceptance import domain
from services.acceptance.domain.costs import CostPer, TypicalCost
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.uses import Asked, Settler, Settling, Use, Uses
from services.acceptance.schemas.parts import Material
from services.kernel.language import Language
from services.kernel.money import Money
from services.vocabulary.material import MaterialCode

PACKAGED: Final = Path(domain.__file__).parent / "data" / "uses.toml"


class _Told(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Cost(_Told):
    low: Decimal
    high: Decimal
    per: CostPer
    source: str
    year: int

    def meant(self) -> TypicalCost:
        return TypicalCost(Money(self.low), Money(self.high), self.per, self.source, self.year)


class _Asked(_Told):
    rule: Rule
    by: Settler
    standard: str | None = None
    samples: Annotated[int, Field(ge=1)]
    days: Annotated[int, Field(ge=1)]
    cost: _Cost | None = None

    def meant(self) -> Asked:
        return Asked(self.rule, Settling(self.by, self.samples, self.days, self.standard, self.cost.meant() if self.cost else None))


class _Use(_Told):
    code: Annotated[str, Field(pattern="^[a-z0-9_]+$")]
    nl: str
    fr: str
    en: str
    de: str
    materials: Annotated[tuple[Material, ...], Field(min_length=1)]
    asks: Annotated[tuple[_Asked, ...], Field(min_length=1)]

    def meant(self) -> Use:
        names = {language: getattr(self, language) for language in Language}
        return Use(self.code, names, tuple(map(MaterialCode, self.materials)), tuple(one.meant() for one in self.asks))


class _Uses(_Told):
    dated: date
    use: tuple[_Use, ...]


@cache
def uses() -> Uses:
    """The packaged ones, read once per process."""
    told = _Uses.model_validate(tomllib.loads(PACKAGED.read_text("utf-8")))
    return Uses(told.dated, (use.meant() for use in told.use))
