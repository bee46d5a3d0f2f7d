"""`spolia vocabulary`: the data files of the vocabulary checked, for those who edit them."""

from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from gateway.cli.console import answer, out
from gateway.cli.failures import PARTLY, USAGE, Failure
from services.vocabulary.checking.check import Checked
from services.vocabulary.checking.check import check as check_folder
from services.vocabulary.errors import VocabularyError
from services.vocabulary.vocabulary import PACKAGED


def check(
    folder: Annotated[
        Path, typer.Argument(help="Data folder, with materials/*.toml in it.", show_default="the one that Spolia runs on")
    ] = PACKAGED,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say everything that is wrong in a folder of the vocabulary, by file, class and field, and what would be right."""
    try:
        checked = check_folder(folder)
    except VocabularyError as error:
        raise Failure(f"{folder} holds no materials/*.toml: name the folder that `materials` stands in.", USAGE) from error
    if as_json:
        answer({"faults": [_fault(one) for one in checked.faults], "summary": asdict(checked.summary)})
    else:
        _tell(checked)
    if checked.faults:
        raise typer.Exit(PARTLY)


def _fault(one: VocabularyError) -> dict[str, str]:
    return {"file": one.file.name, "class": one.code, "field": one.field, "problem": one.problem}


def _tell(checked: Checked) -> None:
    console = out()
    for file, faults in groupby(checked.faults, key=lambda one: one.file):
        console.print(f"[bold]{escape(file.name)}[/]")
        for one in faults:
            where = ", ".join(filter(None, (one.code, one.field)))
            console.print(f"  {escape(where)}: {escape(one.problem)}" if where else f"  {escape(one.problem)}", soft_wrap=True)
    held = checked.summary
    words = ", ".join(f"{count} {language}" for language, count in held.words.items())
    console.print(f"{held.classes} classes; names and synonyms: {words}.", soft_wrap=True)
    console.print(f"Without, also above: {', '.join(f'{field} {count}' for field, count in held.without.items())}.", soft_wrap=True)
    console.print(f"[bold red]{len(checked.faults)} to mend.[/]" if checked.faults else "Nothing to mend.")
