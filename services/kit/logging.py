"""Structured logs: JSON lines, each with the request's id. Secrets have no place in them."""

import logging
import sys
from contextvars import ContextVar
from typing import Any, Final, TextIO

import orjson
import structlog
from structlog.typing import EventDict, WrappedLogger

request_ids: Final[ContextVar[str | None]] = ContextVar("request_id", default=None)


def _with_request_id(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    if rid := request_ids.get():
        event["request_id"] = rid
    return event


def _line(event: Any, **_: Any) -> str:
    return orjson.dumps(event, default=str).decode()


def configure(level: str = "INFO", to: TextIO | None = None) -> None:
    """Logs of this process go to stderr, or where told, as JSON lines. Called by `__main__` and the command line, never by a library."""
    structlog.configure(
        processors=[
            _with_request_id,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=_line),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=lambda *_: structlog.PrintLogger(to or sys.stderr),  # stderr as it is when a line is written
    )
    logging.basicConfig(level=level, stream=sys.stderr, format="%(message)s")
    logging.getLogger("httpx").setLevel("WARNING")


def logger(name: str) -> Any:
    """A logger that names its part of the house."""
    return structlog.get_logger(part=name)
