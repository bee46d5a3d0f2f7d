"""`python -m services.matching`: the service on its own, on this machine's own address."""

import argparse
import os

import uvicorn

from services.kit.logging import configure
from services.matching.app import create_app
from services.matching.settings import Settings


def main() -> None:
    """Serve until told to stop."""
    arguments = argparse.ArgumentParser(prog="services.matching")
    arguments.add_argument("--port", type=int, default=int(os.environ.get("SPOLIA_MATCHING_PORT", "8003")))
    configure()
    app = create_app(Settings())
    uvicorn.run(app, host="127.0.0.1", port=arguments.parse_args().port, log_config=None, access_log=False)


if __name__ == "__main__":
    main()
