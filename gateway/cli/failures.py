"""What can go wrong at the command line, told in a sentence or two without a traceback."""

from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec

import httpx
import psycopg
import typer
from sqlalchemy.exc import OperationalError

from deploy.unavailable import DatabaseUnavailable
from gateway.cli.console import complain
from gateway.domain.errors import EnterpriseKnown, EnterpriseNumberWrong

PARTLY: Final = 1
"""Some of it failed, or all of it."""
USAGE: Final = 2
"""The command was not understood; nothing was tried."""
INTERRUPTED: Final = 130
"""128 and the number of SIGINT, as shells expect."""

_SENTENCES: Final[dict[type[Exception], str]] = {
    EnterpriseNumberWrong: "{number} is no Belgian enterprise number: ten digits whose last two are check digits, such as 0123.456.749.",
    EnterpriseKnown: "Another organization already has this enterprise number: name that one, or leave --kbo out.",
}


class Failure(Exception):
    """A foreseen end; the message says what happened and what to do."""

    def __init__(self, told: str, code: int = PARTLY) -> None:
        super().__init__(told)
        self.code = code


P = ParamSpec("P")


def foreseen(command: Callable[P, None]) -> Callable[P, None]:
    """The command, with every foreseen error told in words and an exit code instead of a traceback."""

    @wraps(command)
    def told(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            command(*arguments, **options)
        except Failure as failure:
            complain(str(failure))
            raise typer.Exit(failure.code) from failure
        except (DatabaseUnavailable, psycopg.OperationalError, OperationalError, httpx.TransportError, *_SENTENCES) as error:
            complain(_sentence(error))
            raise typer.Exit(PARTLY) from error
        except KeyboardInterrupt as interrupt:
            complain("Stopped.")
            raise typer.Exit(INTERRUPTED) from interrupt

    return told


def _sentence(error: Exception) -> str:
    if isinstance(error, (psycopg.OperationalError, OperationalError)):
        reason = str(error).strip().splitlines()[0]
        return f"The database does not answer: {reason}\nIs SPOLIA_DATABASE_URL right, and is that server up?"
    if isinstance(error, httpx.TransportError):
        return f"The connection to Spolia broke: {error or type(error).__name__}. Is it still running? (spolia status)"
    if told := _SENTENCES.get(type(error)):
        return told.format(**vars(error))
    return str(error)
