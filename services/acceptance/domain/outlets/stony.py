"""Which materials a crusher takes."""

from typing import Final

from services.vocabulary.material import Material

_CODES: Final = frozenset({"170101", "170102", "170103", "170107"})
"""Concrete, bricks, tiles and ceramics, and mixtures of these (Decision 2000/532/EC)."""

_REFUSED: Final = frozenset({"masonry.block.aac", "bulk.aac", "masonry.block.glass"})
"""Aerated concrete may not come to a crusher under the EHR (ovam.vlaanderen.be/cellenbeton); glass is not stone."""


def stony(material: Material) -> bool:
    return material.eural in _CODES and not material.hazardous and not _REFUSED.intersection(material.ancestors)
