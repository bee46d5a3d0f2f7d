"""`spolia migrate`: the schemas brought up to date, and nothing else."""

from gateway.cli.console import err, steps
from gateway.cli.home import home
from gateway.cli.installation import installation
from migrations.run import SERVICES


def migrate() -> None:
    """Provide roles and schemas and run the migrations of every service, then end."""
    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        ready.bring_up_to_date(said)
    err().print(f"Up to date: {', '.join(SERVICES)}.")
