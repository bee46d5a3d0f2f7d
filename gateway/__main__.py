"""The gateway in a process of its own: `python -m gateway`, with the addresses of its services in `SPOLIA_<SERVICE>_URL`."""

from typing import Final

from pydantic import Field
from pydantic_settings import BaseSettings

from gateway.app import create_app
from gateway.forwarding.remote import HttpUpstream
from gateway.settings import GatewaySettings
from gateway.snapshot import snapshot
from services.kit.serving import run

PORT: Final = 8000


class Addresses(BaseSettings):
    """Where the services listen."""

    listings: str = Field(default="http://127.0.0.1:8001", validation_alias="SPOLIA_LISTINGS_URL")
    acceptance: str = Field(default="http://127.0.0.1:8002", validation_alias="SPOLIA_ACCEPTANCE_URL")
    matching: str = Field(default="http://127.0.0.1:8003", validation_alias="SPOLIA_MATCHING_URL")


if __name__ == "__main__":
    upstreams = {name: HttpUpstream(address) for name, address in Addresses().model_dump().items()}
    run(create_app(GatewaySettings(), upstreams, snapshot()), default_port=PORT)
