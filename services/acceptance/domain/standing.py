"""What stands on a day: a programme with the version in force, and where one goes with it."""

from dataclasses import dataclass

from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.site import Site


@dataclass(frozen=True, slots=True)
class Standing:
    """`programme.versions` holds `version` alone; `sites` are those of the receiver at which the programme runs."""

    programme: Programme
    version: Version
    receiver_name: str
    sites: tuple[Site, ...]
