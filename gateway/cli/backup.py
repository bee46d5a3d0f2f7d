"""`spolia backup` and `spolia restore`: all that an installation holds: its database as of one instant, and its documents beside it."""

import os
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit
from urllib.request import url2pathname

import typer

from deploy.backup import backup as write
from deploy.backup import restore as read
from deploy.files import beside, pack, unpack
from gateway.cli.console import err, steps
from gateway.cli.home import Home, home
from gateway.cli.installation import installation
from migrations.run import SERVICES

FILES_URL: Final = "SPOLIA_LISTINGS_FILES_URL"

File = Annotated[Path, typer.Argument(help="The backup, in PostgreSQL's custom format.", dir_okay=False)]
Made = Annotated[Path, typer.Argument(help="The backup, in PostgreSQL's custom format.", exists=True, dir_okay=False)]


def backup(file: File) -> None:
    """Write everything to FILE, readable by its owner only, while the services go on."""
    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        said("Writing the backup")
        write(ready.administrator, SERVICES, file, ready.programs)
        if folder := files_folder(ready.home):
            said("Writing the documents beside it")
            pack(folder, beside(file))
    _tell_of_files(file)
    err().print(f"{file}: {file.stat().st_size / 1e6:.1f} MB. Keep secrets.json of the state folder beside it; it is not in the file.")


def restore(file: Made) -> None:
    """Bring FILE into a database that has nothing in it yet, then migrate it."""
    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        said("Reading the backup")
        read(ready.administrator, SERVICES, ready.secrets.passwords, file, ready.programs)
        if beside(file).exists() and (folder := files_folder(ready.home)):
            said("Reading the documents")
            unpack(beside(file), folder)
        ready.bring_up_to_date(said)
    err().print("Restored and up to date. `spolia reindex` builds search anew, should it be in doubt.")


def files_folder(place: Home) -> Path | None:
    """The folder that documents are kept in; None where that is an object store."""
    url = urlsplit(os.environ.get(FILES_URL) or place.files_url)
    return Path(url2pathname(url.path)) if url.scheme == "file" else None


def _tell_of_files(file: Path) -> None:
    if beside(file).exists():
        err().print(f"{beside(file)}: the documents, {beside(file).stat().st_size / 1e6:.1f} MB. The two belong together.")
    else:
        err().print(f"Documents are in {os.environ.get(FILES_URL)}: back them up there.")
