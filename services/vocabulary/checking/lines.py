"""What a class has from those above it, as far as they can be read."""

from collections.abc import Mapping
from typing import Any

from services.vocabulary.material import MaterialCode
from services.vocabulary.statements import Stated


def nearest(field: str, code: MaterialCode, stated: Mapping[MaterialCode, Stated]) -> Any:
    """What the class, or else the nearest above it, states in this field; none when nobody does."""
    parts = code.split(".")
    line = (stated.get(MaterialCode(".".join(parts[:depth]))) for depth in range(len(parts), 0, -1))
    return next((one.fields[field] for one in line if one is not None and field in one.fields), None)
