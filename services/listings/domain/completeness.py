"""How much of what a buyer asks for is stated. Open and simple, so that an owner can raise it on purpose."""

from collections.abc import Callable, Mapping
from typing import Final

from services.kernel.window import Certainty
from services.listings.domain.lot import Resolved
from services.listings.domain.offer import LegalStatus, Offer

SURE: Final = 0.8
"""From here on a resolved material counts as known."""

WEIGHTS: Final[Mapping[str, int]] = {
    "/material": 3,
    "/condition": 3,
    "/dimensions": 3,
    "/price": 2,
    "/terms": 2,
    "/evidence": 2,
    "/description": 1,
    "/building_year": 1,
    "/legal_status": 1,
    "/available/expected": 1,
    "/available/certainty": 1,
}
"""What each statement is worth to a buyer, by JSON pointer (a judgement, for lack of a published measure)."""

_STATED: Final[Mapping[str, Callable[[Offer], bool]]] = {
    "/condition": lambda offer: offer.condition is not None,
    "/dimensions": lambda offer: offer.dimensions is not None,
    "/price": lambda offer: offer.price is not None,
    "/terms": lambda offer: offer.terms is not None and offer.terms.handover is not None,
    "/evidence": lambda offer: bool(offer.evidence),
    "/description": lambda offer: bool(offer.description),
    "/building_year": lambda offer: offer.building_year is not None,
    "/legal_status": lambda offer: offer.legal_status is not LegalStatus.UNKNOWN,
    "/available/expected": lambda offer: offer.available.expected is not None or offer.available.certainty is Certainty.RELEASED,
    "/available/certainty": lambda offer: offer.available.certainty is not Certainty.UNKNOWN,
}


def completeness(offer: Offer, material: Resolved) -> tuple[float, tuple[str, ...]]:
    """The share (0..1) of the weights that is stated, and the pointers of what is missing, weightiest first."""
    missing = [pointer for pointer in WEIGHTS if not (material.confidence >= SURE if pointer == "/material" else _STATED[pointer](offer))]
    stated = 1 - sum(WEIGHTS[pointer] for pointer in missing) / sum(WEIGHTS.values())
    return round(stated, 3), tuple(sorted(missing, key=lambda pointer: -WEIGHTS[pointer]))
