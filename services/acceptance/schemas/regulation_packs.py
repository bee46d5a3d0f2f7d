"""From TOML files to regulations: the packs that every deployment gets."""

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Annotated, Final, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from services.acceptance import domain
from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.regulation import Force, Law, Pack, Regulation
from services.acceptance.domain.rules import Rule
from services.acceptance.schemas.parts import Material
from services.acceptance.schemas.terms import Substance
from services.kernel.language import Language
from services.vocabulary.material import MaterialCode
from services.vocabulary.places import Region

PACKAGED: Final = Path(domain.__file__).parent / "data" / "regulations"

Text = Annotated[str, Field(min_length=1)]


class RegulationPackError(Exception):
    """The packs themselves are wrong: in which file, where in it, and how."""


class _Told(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class _Regulation(_Told):
    """A table `[[regulation]]` of a pack."""

    code: Annotated[str, Field(pattern="^[a-z0-9_]+$")]
    force: Force
    start: Annotated[date, Field(alias="from")]
    end: Annotated[date | None, Field(alias="until")] = None
    source: Text
    materials: tuple[Material, ...] = ()
    may_contain: Substance | None = None
    fates: Annotated[tuple[Fate, ...], Field(min_length=1)]
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    nl: Text
    fr: Text
    en: Text
    de: Text

    @model_validator(mode="after")
    def _of_something(self) -> Self:
        if not self.materials and self.may_contain is None:
            raise ValueError("it names neither materials nor a substance they may contain")
        if self.end and self.end < self.start:
            raise ValueError("until lies before from")
        return self

    def meant(self, pack: str, region: Region | None) -> Regulation:
        return Regulation(
            code=self.code,
            force=self.force,
            start=self.start,
            end=self.end,
            source=self.source,
            text={language: getattr(self, language) for language in Language},
            materials=tuple(map(MaterialCode, self.materials)),
            may_contain=self.may_contain,
            fates=self.fates,
            rules=self.rules,
            pack=pack,
            region=region,
        )


class _Pack(_Told):
    """A file: the day it was last edited, and whose law it holds."""

    dated: date
    region: Region | None = None
    regulation: Annotated[tuple[_Regulation, ...], Field(min_length=1)]


def read(folder: Path) -> Law:
    """Every pack of a folder: one that goes everywhere, one for each region; `RegulationPackError` says what is wrong in which."""
    packs = [_pack(file) for file in sorted(folder.glob("*.toml"))]
    regions = [pack.region for pack in packs]
    if sorted(map(str, regions)) != sorted(map(str, (None, *Region))):
        raise RegulationPackError(f"{folder}: one pack without a region and one for each region, not {regions}")
    return Law(packs)


@cache
def regulations() -> Law:
    """The packaged ones, read once per process."""
    return read(PACKAGED)


def _pack(file: Path) -> Pack:
    try:
        told = _Pack.model_validate(tomllib.loads(file.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError) as error:
        raise RegulationPackError(f"{file.name}: {error}") from error
    name = f"{file.stem}-{told.dated}"
    regulations = tuple(one.meant(name, told.region) for one in told.regulation)
    _refuse_overlap(file, regulations)
    return Pack(name, told.region, regulations, told.dated)


def _refuse_overlap(file: Path, every: Iterable[Regulation]) -> None:
    """A regulation may change over the years, but is one thing a day."""
    for one, other in combinations(every, 2):
        if one.code == other.code and one.start <= (other.end or date.max) and other.start <= (one.end or date.max):
            raise RegulationPackError(f"{file.name}: {one.code} stands twice for the same days")
