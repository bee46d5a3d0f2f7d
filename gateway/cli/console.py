"""Where the command line writes: answers to standard output, everything about the work to standard error."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import orjson
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

WIDTH: Final = 120
"""Columns where there is no terminal that would say."""

Said = Callable[[str], None]
Advance = Callable[[], None]


def out() -> Console:
    """For answers; plain where nobody looks or NO_COLOR is set."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else _width())


def err() -> Console:
    """For progress and complaints."""
    return Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else _width())


def complain(told: str) -> None:
    err().print(f"[bold red]Error:[/] {escape(told)}", soft_wrap=True)


def answer(value: Any) -> None:
    """JSON for programs."""
    sys.stdout.write(orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE, default=str).decode())


@contextmanager
def steps(first: str) -> Iterator[Said]:
    """Steps that follow each other: the running one spins in a terminal, elsewhere each is a line."""
    console = err()
    if not console.is_terminal:
        console.print(first)
        yield lambda told: console.print(escape(told), soft_wrap=True)
        return
    with console.status(escape(first)) as status:
        yield lambda told: status.update(escape(told))


@contextmanager
def counted(what: str, total: int) -> Iterator[Advance]:
    """A known number of like steps."""
    console = err()
    if not console.is_terminal:
        console.print(f"{what}: {total}")
        yield lambda: None
        return
    columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdecimal() else WIDTH
