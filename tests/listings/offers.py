"""Offers and bodies for tests: plain functions, everything can be said otherwise."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Certainty, Window
from services.listings.domain.facts import Knowledge
from services.listings.domain.gate import gate
from services.listings.domain.offer import Availability, Location, Offer
from services.vocabulary.places import gazetteer
from services.vocabulary.vocabulary import vocabulary

TODAY = date(2027, 1, 15)
SPRING = Window(date(2027, 3, 1), date(2027, 4, 15))


def an_offer(**overrides: Any) -> Offer:
    offer = Offer(
        title="Eiken plankenvloer",
        quantity=Quantity(Decimal(40), Unit.SQUARE_METRE),
        location=Location("2800"),
        available=Availability(SPRING),
    )
    return replace(offer, **overrides)


def available(certainty: Certainty) -> Availability:
    return Availability(SPRING, certainty=certainty)


def knowledge() -> Knowledge:
    return Knowledge(vocabulary(), gazetteer(), gate())


def a_body(**overrides: Any) -> dict[str, Any]:
    """What a demolisher posts at least."""
    return {
        "title": "Eiken plankenvloer",
        "quantity": {"value": 40, "unit": "m2"},
        "location": {"postal_code": "2800", "country": "BE"},
        "available": {"from": "2027-03-01", "until": "2039-04-15"},
        **overrides,
    }
