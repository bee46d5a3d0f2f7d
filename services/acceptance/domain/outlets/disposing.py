"""What a tonne costs as waste."""

from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.rates import Rate, Rates


def disposal(load: Load, rates: Rates) -> Rate:
    """The rate of its class as mixed waste, or that of hazardous waste."""
    return rates["disposal.hazardous"] if load.hazardous else rates.of("disposal", load.material) or rates["disposal.any"]
