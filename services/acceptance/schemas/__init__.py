"""The published language of acceptance."""

from services.acceptance.schemas.parts import Material
from services.acceptance.schemas.receiver import ReceiverIn, ReceiverOut, ReceiverPage, ReceiverPatch
from services.acceptance.schemas.site import SiteIn, SiteOut, SitePatch

__all__ = ["Material", "ReceiverIn", "ReceiverOut", "ReceiverPage", "ReceiverPatch", "SiteIn", "SiteOut", "SitePatch"]
