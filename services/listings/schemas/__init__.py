"""The published language of listings."""

from services.listings.schemas.lot import LotOut, LotPage, OwnLotOut
from services.listings.schemas.offer import LotIn, LotPatch

__all__ = ["LotIn", "LotOut", "LotPage", "LotPatch", "OwnLotOut"]
