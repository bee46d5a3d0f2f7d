"""The private prefix: PostgreSQL with PostGIS out of Debian's packages, made once and shared by every state folder.

Nothing in it belongs to one database, and making it is the longest wait a new user has: a second fresh clone, or a test
with a state folder of its own, finds it ready. It lies beside root's databases, or in the user's cache.
"""

import os
import platform
import shutil
from collections.abc import Iterator
from pathlib import Path

from deploy.account import SYSTEM, Place, make_passable
from deploy.apt import Apt, available
from deploy.installation import Installation, below, installed
from deploy.packages import unpack
from deploy.turn import turn
from deploy.unavailable import INSTEAD, DatabaseUnavailable, Progress


def at_hand(place: Place) -> list[Installation]:
    """What runs without fetching anything, best first: what the system has, then what was unpacked before."""
    folder = shared_folder(place)
    unpacked = [found for prefix in folder.glob("postgresql-*") if (found := below(prefix))]
    return [*installed(), *sorted(unpacked, key=lambda one: one.major, reverse=True)]


def fetch(place: Place, major: int | None, progress: Progress) -> Installation:
    """A new prefix, of that major if one is named; several processes that want one share the work of the first."""
    if not available():
        raise DatabaseUnavailable(f"There is no PostgreSQL with PostGIS here, and without apt none can be fetched. {INSTEAD}")
    folder = shared_folder(place)
    make_passable(folder)
    with turn(folder / "lock", lambda: progress("Waiting for another process that is fetching PostgreSQL")):
        there = (one for one in at_hand(place) if major in (None, one.major))
        return next(there, None) or _made(folder, major, progress)


def shared_folder(place: Place) -> Path:
    """Where prefixes are kept; per release of the distribution, whose libraries they are made for."""
    return _cache(place) / "-".join((*_release(), platform.machine()))


def _cache(place: Place) -> Path:
    if os.geteuid() == 0:
        return SYSTEM / "packages"
    for folder in _caches():
        try:
            (folder / "spolia").mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder / "spolia", os.W_OK):
            return folder / "spolia"
    return place.base / "packages"


def _caches() -> Iterator[Path]:
    if cache := os.environ.get("XDG_CACHE_HOME"):
        yield Path(cache)
    if home := os.environ.get("HOME"):
        yield Path(home) / ".cache"


def _release() -> tuple[str, str]:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return "linux", "unknown"
    return release["ID"], release.get("VERSION_ID", release.get("VERSION_CODENAME", "rolling"))


def _made(folder: Path, major: int | None, progress: Progress) -> Installation:
    """Unpacked under another name and renamed when it is known to run: a prefix is whole or not there."""
    progress("Fetching PostgreSQL with PostGIS from the distribution's packages: about 50 MB, once")
    making = folder / "making"
    shutil.rmtree(making, ignore_errors=True)
    unpack(Apt(making / "apt"), making / "prefix", major, progress)
    made = below(making / "prefix")
    if made is None:
        raise DatabaseUnavailable(f"The packages of this distribution do not make a PostgreSQL with PostGIS that runs. {INSTEAD}")
    prefix = folder / f"postgresql-{made.major}"
    shutil.rmtree(prefix, ignore_errors=True)  # if there was one, it did not run
    (making / "prefix").rename(prefix)
    shutil.rmtree(making, ignore_errors=True)
    return below(prefix) or made
