"""One field of one class as its file states it: its value, none where it is not stated, or what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Final

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.vocabulary.material import Figure, MaterialCode, Names
from services.vocabulary.statements import Stated, is_texts

_UNITS: Final = tuple(unit.value for unit in Unit)
_WEIGHED: Final = ("piece", "m", "m2", "m3")
_CODE: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_EURAL: Final = re.compile(r"\d{6}", re.ASCII)  # Decision 2000/532/EC
_CPV: Final = re.compile(r"\d{8}", re.ASCII)  # Regulation (EC) 213/2008, without the check digit
_NLSFB: Final = re.compile(r"\d{2}(\.\d{1,2})?", re.ASCII)  # NL-SfB table 1, elements
_IFC: Final = re.compile(r"Ifc[A-Z][A-Za-z]+")


def _coded(form: re.Pattern[str], told: str, field: str) -> Callable[[Stated], str | None]:
    def code(one: Stated) -> str | None:
        stated = one.typed(field, str)
        if stated is not None and not form.fullmatch(stated):
            raise one.wrong(field, f"must be {told}, not {stated!r}")
        return stated

    return code


code: Final = _coded(_CODE, "small letters, digits and underscores with points between the levels, as masonry.brick", "code")
eural: Final = _coded(_EURAL, "six digits between quotes", "eural")
eural_hazardous: Final = _coded(_EURAL, "six digits between quotes", "eural_hazardous")
cpv: Final = _coded(_CPV, "eight digits between quotes, without the check digit", "cpv")
nlsfb: Final = _coded(_NLSFB, 'two digits, perhaps a point and one or two more, as "47" and "21.1"', "nlsfb")
ifc: Final = _coded(_IFC, "a class of IFC 4.3, as IfcWall", "ifc")


def unit(one: Stated) -> Unit | None:
    stated = one.typed("unit", str)
    if stated is not None and stated not in _UNITS:
        raise one.wrong("unit", f"must be one of {', '.join(_UNITS)}, not {stated!r}")
    return None if stated is None else Unit(stated)


def flag(field: str, one: Stated) -> bool | None:
    return one.typed(field, bool)


def listed(field: str, one: Stated) -> tuple[str, ...] | None:
    """A list replaces the one of the class above whole, as every other field does; an empty one says there are none."""
    texts = one.texts(field)
    if texts is None:
        return None
    if twice := sorted({text for text in texts if texts.count(text) > 1}):
        raise one.wrong(field, f"{', '.join(twice)}: stands there twice")
    return tuple(texts)


def names(language: Language, one: Stated) -> Names:
    """The name and the synonyms in one language: every class has them in every language."""
    said = one.typed(language, dict) or {}
    name, synonyms = said.get("name"), said.get("synonyms", [])
    if not isinstance(name, str) or not name.strip():
        raise one.wrong(f"{language}.name", "every class has a name in every language")
    if not is_texts(synonyms):
        raise one.wrong(f"{language}.synonyms", "must be a list of words between quotes")
    if unknown := said.keys() - {"name", "synonyms"}:
        raise one.wrong(language, f"{', '.join(sorted(unknown))}: only name and synonyms belong here")
    return Names(name, tuple(synonyms))


def mass(one: Stated) -> Mapping[Unit, Figure]:
    weights: Mapping[str, Any] = one.typed("mass", dict) or {}
    return {_weighed(one, per): _weight(one, per, value) for per, value in weights.items()}


def _weighed(one: Stated, per: str) -> Unit:
    if per not in _WEIGHED:
        raise one.wrong("mass", f"is kg per piece, m, m2 or m3, not per {per!r}")
    return Unit(per)


def _weight(one: Stated, per: str, value: object) -> Figure:
    weight = _figure(one, "mass", value)
    if weight.value <= 0:
        raise one.wrong("mass", f"must be more than 0 per {per}")
    return weight


def carbon(one: Stated) -> Figure | None:
    stated = one.fields.get("carbon")
    return None if stated is None else _figure(one, "carbon", stated)


def _figure(one: Stated, field: str, value: object) -> Figure:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise one.wrong(field, f"must be a number, not {value!r}")
    source = one.typed(f"{field}_source", str)
    if not source:
        raise one.wrong(f"{field}_source", "a figure without a source does not go in")
    return Figure(Decimal(value), source)


def source(field: str, one: Stated) -> str | None:
    """A source stands with its figure: alone it would be that of nothing."""
    stated = one.typed(f"{field}_source", str)
    if stated is not None and field not in one.fields:
        raise one.wrong(f"{field}_source", f"is the source of no figure: state {field} too, or leave the source out")
    return stated


def related(one: Stated) -> tuple[MaterialCode, ...]:
    return tuple(MaterialCode(stated) for stated in listed("related", one) or ())


READERS: Final[Mapping[str, Callable[[Stated], object]]] = {
    "code": code,
    "eural": eural,
    "eural_hazardous": eural_hazardous,
    "unit": unit,
    "mass": mass,
    "mass_source": partial(source, "mass"),
    "carbon": carbon,
    "carbon_source": partial(source, "carbon"),
    "ifc": ifc,
    "cpv": cpv,
    "nlsfb": nlsfb,
    "attributes": partial(listed, "attributes"),
    "may_contain": partial(listed, "may_contain"),
    "theft_prone": partial(flag, "theft_prone"),
    "hazardous": partial(flag, "hazardous"),
    "related": related,
    **{language: partial(names, language) for language in Language},
}
"""What reads each field that a class may state."""
