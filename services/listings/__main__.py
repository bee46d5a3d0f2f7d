"""The listings service in a process of its own: `python -m services.listings`."""

from services.kit.serving import run
from services.listings.app import create_app
from services.listings.settings import Settings

if __name__ == "__main__":
    run(create_app(Settings()), default_port=8001)
