"""What of the carbon of a new product is saved when a used one is brought by lorry."""

from functools import lru_cache
from typing import Final

from services.kernel.geography import road_km
from services.vocabulary.vocabulary import Vocabulary

LORRY: Final = 0.171 + 0.037
"""kg CO2e per tonne-kilometre, rigid over 17 t, average load, with the fuel's own (UK Government conversion factors 2025)."""

UNKNOWN_KG: Final = 100.0
"""kg CO2e per tonne that a class without a figure, or one that binds carbon, is taken to save: near what a tonne of concrete costs."""


def saved_kg(material: str, crow_km: float, vocabulary: Vocabulary) -> float:
    """In kg CO2e per tonne: the new product's (modules A1 to A3) less the lorry's way; below zero when the way costs more."""
    return new_kg(material, vocabulary) - LORRY * road_km(crow_km)


def carbon_fit(material: str, crow_km: float, vocabulary: Vocabulary) -> float:
    """The share that is left of what could be saved: 0..1; nearer is never worse."""
    return max(0.0, saved_kg(material, crow_km, vocabulary) / new_kg(material, vocabulary))


@lru_cache(maxsize=4_096)
def new_kg(material: str, vocabulary: Vocabulary) -> float:
    """Of the new product, in kg CO2e per tonne."""
    carbon = vocabulary.get(material).carbon if material in vocabulary else None
    return float(carbon.value) * 1000 if carbon and carbon.value > 0 else UNKNOWN_KG
