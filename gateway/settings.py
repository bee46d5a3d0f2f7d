"""What the gateway must be told to start."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from services.kit.settings import ServiceSettings


class GatewaySettings(ServiceSettings):
    """Read from `SPOLIA_GATEWAY_*`. Rates are written as `limits` does, such as `500/10 seconds`."""

    model_config = SettingsConfigDict(env_prefix="SPOLIA_GATEWAY_", frozen=True, extra="ignore", populate_by_name=True)

    largest_body: int = Field(default=2_000_000, ge=1, description="Bytes of a request's body at most.")
    rate_per_key: str = Field(default="500/10 seconds", description="Requests of one key.")
    rate_per_organization: str = Field(default="1500/10 seconds", description="Requests of all keys of one organization together.")
    rate_per_address: str = Field(default="200/10 seconds", description="Requests without a key, per address.")
    rate_of_guesses: str = Field(default="20/10 seconds", description="Refused keys, per address.")
    most_at_once: int = Field(default=256, ge=1, description="Requests under way in this process; 503 beyond.")
    most_of_one: int = Field(default=64, ge=1, description="Of these, for one organization, or one address without a key; 429 beyond.")
    first_byte_s: float = Field(default=10.0, gt=0, description="Seconds that a service has to begin its answer.")
