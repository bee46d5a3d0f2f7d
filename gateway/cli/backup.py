"""`spolia backup` and `spolia restore`: all that an installation holds, as of one instant, in one file."""

from pathlib import Path
from typing import Annotated

import typer

from deploy.backup import backup as write
from deploy.backup import restore as read
from gateway.cli.console import err, steps
from gateway.cli.home import home
from gateway.cli.installation import installation
from migrations.run import SERVICES

File = Annotated[Path, typer.Argument(help="The backup, in PostgreSQL's custom format.", dir_okay=False)]
Made = Annotated[Path, typer.Argument(help="The backup, in PostgreSQL's custom format.", exists=True, dir_okay=False)]


def backup(file: File) -> None:
    """Write everything to FILE, readable by its owner only, while the services go on."""
    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        said("Writing the backup")
        write(ready.administrator, SERVICES, file, ready.programs)
    err().print(f"{file}: {file.stat().st_size / 1e6:.1f} MB. Keep secrets.json of the state folder beside it; it is not in the file.")


def restore(file: Made) -> None:
    """Bring FILE into a database that has nothing in it yet, then migrate it."""
    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        said("Reading the backup")
        read(ready.administrator, SERVICES, ready.secrets.passwords, file, ready.programs)
        ready.bring_up_to_date(said)
    err().print("Restored and up to date. `spolia reindex` builds search anew, should it be in doubt.")
