"""What can go wrong at the command line, told in a sentence or two without a traceback."""

from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec

import httpx
import typer

from deploy.unavailable import DatabaseUnavailable
from gateway.cli.console import complain, err

PARTLY: Final = 1
"""Some of it failed, or all of it."""
USAGE: Final = 2
"""The command was not understood; nothing was tried."""
INTERRUPTED: Final = 130
"""128 and the number of SIGINT, as shells expect."""

P = ParamSpec("P")


class Failure(Exception):
    """A foreseen end; the message says what happened and what to do."""

    def __init__(self, told: str, code: int = PARTLY) -> None:
        super().__init__(told)
        self.code = code


def foreseen(command: Callable[P, None]) -> Callable[P, None]:
    """The command, with every foreseen error told in words and an exit code instead of a traceback."""

    @wraps(command)
    def told(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            command(*arguments, **options)
        except (Failure, DatabaseUnavailable) as failure:
            complain(str(failure))
            raise typer.Exit(getattr(failure, "code", PARTLY)) from failure
        except httpx.TransportError as error:
            complain(f"Spolia does not answer at {_address(error)}: {error or type(error).__name__}. Is it running? `spolia status` tells.")
            raise typer.Exit(PARTLY) from error
        except KeyboardInterrupt as interrupt:
            err().print("Stopped.")
            raise typer.Exit(INTERRUPTED) from interrupt

    return told


def _address(error: httpx.TransportError) -> str:
    url = error.request.url
    return f"{url.scheme}://{url.netloc.decode()}"
