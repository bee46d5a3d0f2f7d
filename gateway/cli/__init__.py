"""The command line, `spolia`: each command a file, thin over the public API or the use cases."""

from gateway.cli.main import main

__all__ = ["main"]
