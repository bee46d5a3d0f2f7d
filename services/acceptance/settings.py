"""What acceptance must be told to start."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from services.kit.settings import ServiceSettings


class Settings(ServiceSettings):
    """Read from `SPOLIA_ACCEPTANCE_*`."""

    model_config = SettingsConfigDict(env_prefix="SPOLIA_ACCEPTANCE_")

    listings_url: str | None = Field(default=None, description="Where listings serves its feed, unless it is in the same process.")
