"""The entry point. Only the command that is asked for is imported: a search need not wait for what `up` needs."""

import signal
import sys
from importlib import import_module
from typing import Final

import typer

from gateway.cli.failures import foreseen

COMMANDS: Final = {
    "up": "up:up",
    "demo": "demo:demo",
    "import": "importing:import_lots",
    "sync": "syncing:sync",
    "labels": "labels:labels",
    "search": "search:search",
    "status": "status:status",
    "migrate": "migrate:migrate",
    "reindex": "reindex:reindex",
    "backup": "backup:backup",
    "restore": "backup:restore",
    "programmes": {
        "list": "programmes:listed",
        "show": "programmes:show",
        "check": "programme_files:check",
        "import": "programme_files:import_programmes",
        "try": "programme_drafts:try_draft",
        "publish": "programme_drafts:publish",
    },
    "keys": {"create": "keys:create", "list": "keys:show", "revoke": "keys:revoke"},
    "vocabulary": {"check": "vocabulary:check"},
}
"""Each command's module and function; a group has its own."""

GROUPS: Final = {
    "programmes": "What receivers take and on which terms: read, check, import, try and publish criteria.",
    "keys": "Keys of this installation's organizations.",
    "vocabulary": "The words and classes that Spolia knows materials by.",
}


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whatever is open is closed, the database too
    asked = sys.argv[1] if len(sys.argv) > 1 else ""
    command_line([asked] if asked in COMMANDS else [*COMMANDS])()


def command_line(names: list[str]) -> typer.Typer:
    """These commands, each telling foreseen errors in words."""
    line = _group("A marketplace for reclaimed building materials: run it, fill it, search it.")
    line.callback()(lambda: None)  # a lone command stays a command
    for name in names:
        match COMMANDS[name]:
            case str(place):
                line.command(name)(foreseen(_command(place)))
            case dict(within):
                group = _group(GROUPS[name])
                group.callback()(lambda: None)
                for own, place in within.items():
                    group.command(own)(foreseen(_command(place)))
                line.add_typer(group, name=name)
    return line


def _command(place: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a command's signature is its own
    module, _, function = place.partition(":")
    return getattr(import_module(f"gateway.cli.{module}"), function)


def _group(told: str) -> typer.Typer:
    return typer.Typer(help=told, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
