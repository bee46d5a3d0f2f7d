"""Bodies of wants for tests: everything can be said otherwise."""

from typing import Any


def a_want(**overrides: Any) -> dict[str, Any]:
    """What a buyer posts at least."""
    body = {
        "title": "Eiken plankenvloer",
        "quantity": {"value": 40, "unit": "m2"},
        "location": {"postal_code": "2800", "country": "BE"},
        "needed": {"from": "2027-03-01", "until": "2039-06-30"},
        **overrides,
    }
    return {name: value for name, value in body.items() if value is not ...}
