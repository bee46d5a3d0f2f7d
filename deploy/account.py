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
    """Make the server's own folders where they are missing; one that somebody else has made is refused."""
    for folder in (place.cluster, place.socket):
        _own(folder, place.account)


def make_passable(folder: Path) -> None:
    """Make a folder; through those of root's the server's account can pass, whatever the umask."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnavailable(f"There is no place for the database: {error}") from error
    if os.geteuid() == 0:
        for step in (folder, *folder.parents):
            if step.is_relative_to(SYSTEM):
                step.chmod(0o755)


def _own(folder: Path, account: Account) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid():
        os.chown(folder, account.uid, account.gid)
    elif found.st_uid != account.uid:
        raise DatabaseUnavailable(f"{folder} belongs to account {found.st_uid} and not to {account.uid}; remove it and start again.")
    if not stat.S_ISDIR(found.st_mode) or found.st_mode & 0o077:
        raise DatabaseUnavailable(f"{folder} must be a folder that nobody else can enter; remove it and start again.")


def _account(cluster: Path) -> Account:
    """Oneself; for root, the owner of what is there, or who called sudo, or an account without rights."""
    if os.geteuid():
        return Account(os.geteuid(), os.getegid())
    if cluster.is_dir() and (owner := cluster.stat()).st_uid:
        return Account(owner.st_uid, owner.st_gid)
    for name in (os.environ.get("SUDO_USER", ""), "postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        if found.pw_uid:
            return Account(found.pw_uid, found.pw_gid)
    raise DatabaseUnavailable("PostgreSQL does not run as root, and this machine has neither an account `postgres` nor `nobody` for it.")
