"""The acceptance service in a process of its own: `python -m services.acceptance`."""

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.kit.serving import run

if __name__ == "__main__":
    run(create_app(Settings()), default_port=8002)
