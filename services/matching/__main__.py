"""The matching service in a process of its own: `python -m services.matching`."""

from services.kit.serving import run
from services.matching.app import create_app
from services.matching.settings import Settings

if __name__ == "__main__":
    run(create_app(Settings()), default_port=8003)
