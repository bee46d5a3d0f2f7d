"""Wants as listings tells of them."""

from typing import Any
from uuid import UUID

from uuid6 import uuid7

from services.kernel.language import Language
from services.kit.feed.events import Event
from services.listings.domain.facts import Knowledge
from services.listings.domain.gate import gate
from services.listings.domain.want import Want, meant
from services.listings.schemas.requirement import RequirementBody
from services.listings.schemas.want import WantState
from services.vocabulary.places import gazetteer
from services.vocabulary.vocabulary import vocabulary
from tests.matching.lots import TODAY, day

KNOWN = Knowledge(vocabulary(), gazetteer(), gate())


def open_want(owner: UUID | None = None, version: int = 1, **stated: Any) -> dict[str, Any]:
    """The `WantState` document that listings makes of what a buyer states; he is in Ghent unless he says otherwise."""
    body = {
        "title": "gevelstenen, gekuist",
        "quantity": {"value": 4000, "unit": "piece"},
        "location": {"postal_code": "9000"},
        "needed": {"from": day(0), "until": day(90)},
        "language": Language.NL,
        "audience": "everyone",
        **stated,
    }
    requirement = RequirementBody.model_validate({name: value for name, value in body.items() if value is not None}).requirement()
    want = Want(uuid7(), owner or uuid7(), requirement, meant(requirement, KNOWN, TODAY), version=version)
    return WantState.of(want).model_dump(mode="json", by_alias=True)


def want_event(want: dict[str, Any]) -> Event:
    return Event("want.changed.v1", UUID(want["id"]), want["version"], want, public=False)


def want_tombstone(want: dict[str, Any], version: int) -> Event:
    return Event("want.changed.v1", UUID(want["id"]), version, None, public=False)
