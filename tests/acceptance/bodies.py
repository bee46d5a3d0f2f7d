"""What callers send, plain and with something changed."""

import datetime as dt

from services.kernel.clock import local_date, now
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


TODAY = local_date(now())


def some_criteria(**overrides: object) -> dict[str, object]:
    return {
        "materials": ["boards.plasterboard"],
        "fate": "closed_loop_recycling",
        "rules": [
            {"rule": "moisture", "id": "dry", "state": "dry"},
            {"rule": "max_fraction", "id": "sand", "component": "sand", "at_most": {"value": 5}},
        ],
        "prices": [{"kind": "gate_fee", "charge": {"money": {"amount": "45.00"}, "per": "t"}, "vat": "excluded", "since": "2026-01-01"}],
        **overrides,
    }


def a_draft(first: int = 10, last: int | None = None, **criteria: object) -> dict[str, object]:
    """From and until so many days from today."""
    told = {"criteria": some_criteria(**criteria), "valid_from": day(first)}
    return told if last is None else told | {"valid_until": day(last)}


def day(from_today: int) -> str:
    return (TODAY + dt.timedelta(days=from_today)).isoformat()
