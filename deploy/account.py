"""Where the database of a state folder lives, and as whom it runs."""

import hashlib
import os
import pwd
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from deploy.unavailable import DatabaseUnavailable

SYSTEM: Final = Path("/var/lib/spolia")
"""Root's databases and packages: a state folder may be where no other account can reach it."""

SOCKETS: Final = Path("/tmp")  # noqa: S108 - a socket's path is limited to 107 bytes; folder and owner are checked below
"""Not TMPDIR nor XDG_RUNTIME_DIR: two shells of one user may differ in those, and must find the same server."""


@dataclass(frozen=True, slots=True)
class Account:
    """The account that owns the database's files and runs its server; never root."""

    uid: int
    gid: int

    def of_child(self) -> Mapping[str, Any]:
        """Arguments of `subprocess` that make a child run as this account and as nothing more."""
        if os.geteuid() == self.uid:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of one database."""

    base: Path
    """Locks and the log; belongs to whoever starts Spolia."""
    account: Account
    socket: Path

    @property
    def cluster(self) -> Path:
        """Belongs to the server's account."""
        return self.base / "postgresql"

    @property
    def data(self) -> Path:
        return self.cluster / "data"

    @property
    def log(self) -> Path:
        return self.base / "server.log"


def place(home: Path) -> Place:
    """The database of state folder `home`: below it, or below `SYSTEM` when root asks."""
    home = Path(os.path.abspath(home))  # noqa: PTH100 - not resolved: parents may be unreadable
    name = hashlib.sha256(os.fsencode(home)).hexdigest()[:12]
    base = SYSTEM / name if os.geteuid() == 0 else home
    return Place(base, _account(base / "postgresql"), SOCKETS / f"spolia-{os.geteuid()}-{name}")


def prepare(place: Place) -> None:
    """Make the folders that are missing; whoever else owns one of them is refused."""
    place.base.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        for folder in (SYSTEM, place.base):
            folder.chmod(0o755)  # whatever the umask: the server's account passes through
    for folder in (place.cluster, place.socket):
        _own(folder, place.account)


def _own(folder: Path, account: Account) -> None:
    try:
        folder.mkdir(mode=0o700)
        os.chown(folder, account.uid, account.gid)
    except FileExistsError:
        pass
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.uid or found.st_mode & 0o077:
        raise DatabaseUnavailable(
            f"{folder} must be a folder of account {account.uid} that nobody else can enter; remove it and start again."
        )


def _account(cluster: Path) -> Account:
    """Oneself; for root, the owner of what is there, or who called sudo, or an account without rights."""
    if os.geteuid():
        return Account(os.geteuid(), os.getegid())
    if cluster.is_dir():
        return Account(cluster.stat().st_uid, cluster.stat().st_gid)
    for name in (os.environ.get("SUDO_USER", ""), "postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        if found.pw_uid:
            return Account(found.pw_uid, found.pw_gid)
    raise DatabaseUnavailable("PostgreSQL does not run as root, and this machine has neither an account `postgres` nor `nobody` for it.")
