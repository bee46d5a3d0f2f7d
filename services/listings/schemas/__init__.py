"""The published language of listings."""

from services.listings.schemas.lot import LotOut, LotPage, OwnLotOut
from services.listings.schemas.offer import LotIn, LotPatch, OfferBody

__all__ = ["LotIn", "LotOut", "LotPage", "LotPatch", "OfferBody", "OwnLotOut"]
