"""What listings must be told to start."""

from datetime import timedelta
from typing import Final

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from services.kit.settings import ServiceSettings
from services.listings.domain.reservation import HoldRules

LARGEST_FILE: Final = 60_000_000
"""Bytes that no installation lets a document have more than."""

LARGEST_FORM: Final = LARGEST_FILE + 100_000
"""With the fields around it: what the gateway lets through."""

LARGEST_IMPORT: Final = 50_000_000
"""Bytes. 50,000 rows of twelve columns are 3 to 12 million, as XLSX or CSV (measured)."""


class Settings(ServiceSettings):
    """Read from `SPOLIA_LISTINGS_*`."""

    model_config = SettingsConfigDict(env_prefix="SPOLIA_LISTINGS_")

    hold_usual: timedelta = Field(default=timedelta(hours=72), gt=timedelta(0), description="How long a hold lasts when nothing is asked.")
    hold_longest: timedelta = Field(default=timedelta(days=14), gt=timedelta(0), description="How long a hold may last.")
    hold_rest: timedelta = Field(
        default=timedelta(hours=72), ge=timedelta(0), description="How long others come first after a hold of a lot came to nothing."
    )
    holds_most: int = Field(default=20, ge=1, description="Open holds an organization may have.")
    holds_dropped: int = Field(default=3, ge=1, description="Holds of one lot a buyer may let go of before others come first.")
    files_url: str | None = Field(
        default=None, description="Where documents are kept: file:///folder, s3://bucket/prefix; none are without."
    )
    files_presigned: bool = Field(default=True, description="Whether callers reach the object store: signed addresses are then its own.")
    fetch_photographs: bool = Field(default=True, description="Whether photographs are fetched from where hubs say they are.")
    public_url: str | None = Field(
        default=None, pattern=r"^https?://[^\s/?#]+(/[^\s?#]*)?$", description="Where everyone reaches the API: printed on labels."
    )
    largest_file: int = Field(default=25_000_000, ge=1, le=LARGEST_FILE, description="Bytes of a document at most.")
    most_pixels: int = Field(default=50_000_000, ge=1, le=89_000_000, description="Pixels of an image at most, all its pages together.")

    largest_import: int = Field(
        default=LARGEST_IMPORT, ge=1, description="Bytes of a file of lots at most; the gateway's limit is the same."
    )

    def hold_rules(self) -> HoldRules:
        """The figures are the house's own choice; each installation may make another."""
        return HoldRules(self.hold_usual, self.hold_longest, self.hold_rest, self.holds_most, self.holds_dropped)
