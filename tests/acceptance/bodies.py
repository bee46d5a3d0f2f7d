"""What callers send, plain and with something changed."""

from services.kernel.identity import Actor
from services.kit.testing import vouched
from tests.conftest import SECRET


def by(actor: Actor, version: int | None = None) -> dict[str, str]:
    """The headers of this caller's request, for a version of what is changed."""
    return vouched(actor, SECRET, "acceptance") | ({} if version is None else {"if-match": f'"{version}"'})


def a_site(**overrides: object) -> dict[str, object]:
    return {
        "name": "Poort Mechelen",
        "role": "receiving",
        "location": {"postal_code": "2800"},
        "opening_hours": "ma-vr 7.00-16.00",
        "delivery_modes": ["drop_off", "barge"],
        "takes_from": ["traders"],
        "materials": ["masonry.brick"],
        **overrides,
    }


def a_receiver(**overrides: object) -> dict[str, object]:
    return {"name": "Steenkaai", "kind": "recycler", "website": "https://steenkaai.example.be", "sites": [a_site()], **overrides}
