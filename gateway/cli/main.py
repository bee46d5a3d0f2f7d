"""The entry point. Nothing is built before it is called."""

import typer

from gateway.cli import demo, importing, keys, migrate, reindex, search, status, up
from gateway.cli.failures import foreseen


def main() -> None:
    command_line()()


def command_line() -> typer.Typer:
    """Every command, each telling foreseen errors in words."""
    line = typer.Typer(
        name="spolia",
        help="A marketplace for reclaimed building materials: run it, fill it, search it.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    line.command("up")(foreseen(up.up))
    line.command("demo")(foreseen(demo.demo))
    line.command("migrate")(foreseen(migrate.migrate))
    line.command("reindex")(foreseen(reindex.reindex))
    line.command("import")(foreseen(importing.import_lots))
    line.command("search")(foreseen(search.search))
    line.command("status")(foreseen(status.status))
    line.add_typer(_keys(), name="keys")
    return line


def _keys() -> typer.Typer:
    line = typer.Typer(help="Keys of this installation's organizations.", no_args_is_help=True, add_completion=False)
    line.command("create")(foreseen(keys.create))
    line.command("list")(foreseen(keys.show))
    line.command("revoke")(foreseen(keys.revoke))
    return line
