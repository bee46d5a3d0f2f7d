"""What matching must be told to start."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from services.kit.settings import ServiceSettings
from services.matching.domain.scoring import Weights


class Settings(ServiceSettings):
    """Read from `SPOLIA_MATCHING_*`."""

    model_config = SettingsConfigDict(env_prefix="SPOLIA_MATCHING_")

    listings_url: str | None = Field(default=None, description="Where listings serves its feed, unless it is in the same process.")
    acceptance_url: str | None = Field(default=None, description="Where acceptance serves its feed, unless it is in the same process.")
    weights: Weights = Field(default_factory=Weights, description='What each component of a score counts for, as JSON: {"distance": 4}.')
