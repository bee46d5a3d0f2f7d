"""From what the files state to classes that have inherited what is theirs."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from hashlib import blake2s
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from tomli import loads

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.vocabulary import fields
from services.vocabulary.material import Figure, Material, MaterialCode
from services.vocabulary.statements import Stated, class_files, statements

T = TypeVar("T")


def read(folder: Path) -> tuple[str, tuple[Material, ...]]:
    """The version and the classes of a data folder, in the order of their codes."""
    files = class_files(folder)
    stated = statements(files)
    children = _children(stated)
    return _version(folder, files), tuple(_material(one, stated, children[code]) for code, one in sorted(stated.items()))


def _version(folder: Path, files: Iterable[Path]) -> str:
    """The declared version, if there is one, and a hash of the content: what a resolved lot is stamped with."""
    content = blake2s(digest_size=4)
    for file in files:
        content.update(file.read_bytes())
    declared = folder / "version.toml"
    version = str(loads(declared.read_text("utf-8"))["version"]) if declared.exists() else "0"
    return f"{version}+{content.hexdigest()}"


def _children(stated: Iterable[MaterialCode]) -> Mapping[str, tuple[MaterialCode, ...]]:
    """The classes right below each, in the order of their codes; of those at the top nothing."""
    children: dict[str, list[MaterialCode]] = {code: [] for code in stated}
    for code in sorted(children):
        children.get(code.rpartition(".")[0], []).append(MaterialCode(code))
    return {code: tuple(below) for code, below in children.items()}


def _material(one: Stated, stated: Mapping[MaterialCode, Stated], children: tuple[MaterialCode, ...]) -> Material:
    line = lineage(one, stated)
    return Material(
        code=MaterialCode(fields.code(one) or one.code),
        names=MappingProxyType({language: fields.names(language, one) for language in Language}),
        unit=unit(line),
        ancestors=tuple(ancestor.code for ancestor in line),
        children=children,
        eural=_nearest(line, fields.eural),
        eural_hazardous=_nearest(line, fields.eural_hazardous),
        mass=_mass(line),
        carbon=_nearest(line, fields.carbon),
        ifc=_nearest(line, fields.ifc),
        cpv=_nearest(line, fields.cpv),
        nlsfb=_nearest(line, fields.nlsfb),
        attributes=_nearest(line, partial(fields.listed, "attributes")) or (),
        may_contain=frozenset(_nearest(line, partial(fields.listed, "may_contain")) or ()),
        theft_prone=bool(_nearest(line, partial(fields.flag, "theft_prone"))),
        hazardous=bool(_nearest(line, partial(fields.flag, "hazardous"))),
        related=related(one, stated),
    )


def lineage(one: Stated, stated: Mapping[MaterialCode, Stated]) -> tuple[Stated, ...]:
    """The class itself, its parent, and so on up to the branch; `VocabularyError` when one of them does not exist."""
    parts = one.code.split(".")
    codes = [MaterialCode(".".join(parts[:depth])) for depth in range(len(parts), 0, -1)]
    if absent := [code for code in codes if code not in stated]:
        raise one.wrong("code", f"the class above, {absent[0]!r}, does not exist")
    return tuple(stated[code] for code in codes)


def unit(line: tuple[Stated, ...]) -> Unit:
    """The unit a class is traded in; `VocabularyError` when neither it nor a class above states one."""
    if stated := _nearest(line, fields.unit):
        return stated
    raise line[0].wrong("unit", f"must be one of {', '.join(Unit)}, here or in a class above")


def related(one: Stated, stated: Mapping[MaterialCode, Stated]) -> tuple[MaterialCode, ...]:
    """What a buyer might take instead; `VocabularyError` when one of them is no class, or the class itself."""
    codes = fields.related(one)
    if absent := [code for code in codes if code not in stated or code == one.code]:
        raise one.wrong("related", f"{', '.join(absent)}: not another class")
    return codes


def _nearest(line: Iterable[Stated], told: Callable[[Stated], T | None]) -> T | None:
    return next((value for ancestor in line if (value := told(ancestor)) is not None), None)


def _mass(line: Iterable[Stated]) -> Mapping[Unit, Figure]:
    mass: dict[Unit, Figure] = {}
    for ancestor in line:
        mass = {**fields.mass(ancestor), **mass}
    return MappingProxyType(mass)
