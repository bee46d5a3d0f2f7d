"""What a tonne costs as waste."""

from services.acceptance.domain.facts import About, Aspect, Presence
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.rates import Rate, Rates


def hazardous(load: Load) -> bool:
    """By its class, or because asbestos was found in it, as far as the reader may know."""
    found = load.shown.of(Aspect(About.SUBSTANCE, "asbestos"))
    return load.material.hazardous or any(fact.value is Presence.PRESENT for fact in found)


def disposal(load: Load, rates: Rates) -> Rate:
    """The rate of its class as mixed waste, or that of hazardous waste."""
    return rates["disposal.hazardous"] if hazardous(load) else rates.of("disposal", load.material) or rates["disposal.any"]
