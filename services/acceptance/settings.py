"""What acceptance must be told to start."""

from pydantic_settings import SettingsConfigDict

from services.kit.settings import ServiceSettings


class Settings(ServiceSettings):
    """Read from `SPOLIA_ACCEPTANCE_*`."""

    model_config = SettingsConfigDict(env_prefix="SPOLIA_ACCEPTANCE_")
