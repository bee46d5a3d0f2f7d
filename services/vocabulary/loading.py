"""From what the files state to classes that have inherited what is theirs."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from hashlib import blake2s
from pathlib import Path
from tomllib import loads
from types import MappingProxyType
from typing import Final, TypeVar

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import Figure, Material, MaterialCode, Names
from services.vocabulary.statements import Stated, is_texts, statements

T = TypeVar("T")

_UNITS: Final = tuple(unit.value for unit in Unit)
_WEIGHED: Final = ("piece", "m", "m2", "m3")
_EURAL: Final = re.compile(r"\d{6}", re.ASCII)  # Decision 2000/532/EC
_CPV: Final = re.compile(r"\d{8}", re.ASCII)  # Regulation (EC) 213/2008, without the check digit
_NLSFB: Final = re.compile(r"\d{2}(\.\d{1,2})?", re.ASCII)  # NL-SfB table 1, elements


def read(folder: Path) -> tuple[str, tuple[Material, ...]]:
    """The version and the classes of a data folder, in the order of their codes."""
    files = sorted((folder / "materials").glob("*.toml"))
    if not files:
        raise VocabularyError(folder, "", "", "holds no materials/*.toml")
    stated = statements(files)
    return _version(folder, files), tuple(_material(one, stated) for _, one in sorted(stated.items()))


def _version(folder: Path, files: Iterable[Path]) -> str:
    """The declared version, if there is one, and a hash of the content: what a resolved lot is stamped with."""
    content = blake2s(digest_size=4)
    for file in files:
        content.update(file.read_bytes())
    declared = folder / "version.toml"
    version = str(loads(declared.read_text("utf-8"))["version"]) if declared.exists() else "0"
    return f"{version}+{content.hexdigest()}"


def _material(one: Stated, stated: Mapping[MaterialCode, Stated]) -> Material:
    line = _lineage(one, stated)
    unit = _nearest(line, lambda a: a.typed("unit", str))
    if unit not in _UNITS:
        raise one.wrong("unit", f"must be one of {', '.join(_UNITS)}, here or in a class above, not {unit!r}")
    return Material(
        code=one.code,
        names=_names(one),
        unit=Unit(unit),
        ancestors=tuple(ancestor.code for ancestor in line),
        children=tuple(sorted(code for code in stated if code.rpartition(".")[0] == one.code)),
        eural=_nearest(line, lambda a: _coded(a, "eural", _EURAL, "six digits")),
        eural_hazardous=_nearest(line, lambda a: _coded(a, "eural_hazardous", _EURAL, "six digits")),
        mass=_mass(line),
        carbon=_nearest(line, lambda a: _figure(a, "carbon", a.fields.get("carbon"))),
        ifc=_nearest(line, lambda a: a.typed("ifc", str)),
        cpv=_nearest(line, lambda a: _coded(a, "cpv", _CPV, "eight digits")),
        nlsfb=_nearest(line, lambda a: _coded(a, "nlsfb", _NLSFB, 'two digits, perhaps a point and one or two more, as "47" and "21.1"')),
        attributes=_nearest(line, _attributes) or (),
        may_contain=frozenset(_nearest(line, lambda a: a.texts("may_contain")) or ()),
        theft_prone=bool(_nearest(line, lambda a: a.typed("theft_prone", bool))),
        hazardous=bool(_nearest(line, lambda a: a.typed("hazardous", bool))),
        related=_related(one, stated),
    )


def _lineage(one: Stated, stated: Mapping[MaterialCode, Stated]) -> tuple[Stated, ...]:
    """The class itself, its parent, and so on up to the branch."""
    parts = one.code.split(".")
    codes = [MaterialCode(".".join(parts[:depth])) for depth in range(len(parts), 0, -1)]
    if absent := [code for code in codes if code not in stated]:
        raise one.wrong("code", f"the class above, {absent[0]!r}, does not exist")
    return tuple(stated[code] for code in codes)


def _nearest(line: Iterable[Stated], told: Callable[[Stated], T | None]) -> T | None:
    return next((value for ancestor in line if (value := told(ancestor)) is not None), None)


def _names(one: Stated) -> Mapping[Language, Names]:
    names = {}
    for language in Language:
        said = one.typed(language, dict) or {}
        name, synonyms = said.get("name"), said.get("synonyms", [])
        if not isinstance(name, str) or not name.strip():
            raise one.wrong(f"{language}.name", "every class has a name in every language")
        if not is_texts(synonyms):
            raise one.wrong(f"{language}.synonyms", "must be a list of words")
        names[language] = Names(name, tuple(synonyms))
    return MappingProxyType(names)


def _coded(one: Stated, field: str, form: re.Pattern[str], told: str) -> str | None:
    code = one.typed(field, str)
    if code is not None and not form.fullmatch(code):
        raise one.wrong(field, f"must be {told}, not {code!r}")
    return code


def _attributes(one: Stated) -> tuple[str, ...] | None:
    """A list replaces the one of the class above whole, as every other field does; an empty one says there are none."""
    codes = one.texts("attributes")
    if codes is None:
        return None
    if twice := sorted({code for code in codes if codes.count(code) > 1}):
        raise one.wrong("attributes", f"{', '.join(twice)}: stands there twice")
    return tuple(codes)


def _mass(line: Iterable[Stated]) -> Mapping[Unit, Figure]:
    mass: dict[Unit, Figure] = {}
    for ancestor in line:
        for unit, value in (ancestor.typed("mass", dict) or {}).items():
            if unit not in _WEIGHED:
                raise ancestor.wrong("mass", f"is kg per piece, m, m2 or m3, not per {unit!r}")
            figure = _figure(ancestor, "mass", value)
            if figure and figure.value <= 0:
                raise ancestor.wrong("mass", f"must be more than 0 per {unit}")
            if figure:
                mass.setdefault(Unit(unit), figure)
    return MappingProxyType(mass)


def _figure(one: Stated, field: str, value: object) -> Figure | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise one.wrong(field, f"must be a number, not {value!r}")
    source = one.typed(f"{field}_source", str)
    if not source:
        raise one.wrong(f"{field}_source", "a figure without a source does not go in")
    return Figure(Decimal(value), source)


def _related(one: Stated, stated: Mapping[MaterialCode, Stated]) -> tuple[MaterialCode, ...]:
    related = tuple(MaterialCode(code) for code in one.texts("related") or ())
    if absent := [code for code in related if code not in stated or code == one.code]:
        raise one.wrong("related", f"{', '.join(absent)}: not another class")
    return related
