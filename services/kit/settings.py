"""What a service must be told to start. Environment first, arguments for composition roots and tests."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class ServiceSettings(BaseSettings):
    """Read from `SPOLIA_<SERVICE>_*`; what all services share is read from `SPOLIA_*`."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    database_url: SecretStr = Field(description="libpq URI of this service's own role.")
    pool_size: int = Field(default=10, ge=1, le=100, description="Connections this process holds at most.")
    identity_secret: SecretStr = Field(
        validation_alias="SPOLIA_IDENTITY_SECRET",
        min_length=32,
        description="Signs identities inside one installation; at least 32 characters.",
    )
