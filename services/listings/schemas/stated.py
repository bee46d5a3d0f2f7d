"""What a row of a table states, as an offer: alone, or onto what a lot states already."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from services.kernel.language import Language
from services.kit.patching import merge
from services.kit.validation import faults
from services.listings.domain import offer as domain
from services.listings.domain.sheets.invalid import RowInvalid, Wrong
from services.listings.schemas.offer import OfferBody


def stated(body: Mapping[str, Any], onto: domain.Offer | None = None) -> domain.Offer:
    """The offer; `RowInvalid` with every fault. Onto another it is a merge patch: what a table has no word of stays."""
    whole = body
    if onto is not None:
        before = OfferBody.of(onto).model_dump(mode="json", by_alias=True, exclude_none=True)
        whole = merge(before, _without_places(dict(body), before))  # type: ignore[assignment] # objects merged are an object
    try:
        return OfferBody.model_validate(whole).offer()
    except ValidationError as error:
        raise RowInvalid(tuple(_wrong(one) for one in error.errors())) from error


def _without_places(body: dict[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """A table that names the place in one way takes back what it was before in another, but for a point: that is more exact."""
    location = body.get("location", {})
    if "postal_code" in location and "municipality" in before["location"]:
        body["location"] = {**location, "municipality": None}
    return body


def _wrong(error: Mapping[str, Any]) -> Wrong:
    (told,) = faults([error], Language.EN)
    words = {name: str(value) for name, value in error.get("ctx", {}).items()}
    return Wrong("/".join(map(str, error["loc"])), told.code, {**words, "message": told.detail})
