"""What PostgreSQL with PostGIS needs of Debian's packages, downloaded and unpacked beside the system.

To our apt nothing is installed: what is unpacked is complete in itself and does not change with the machine. Only what
apt and dpkg need themselves is taken from the system: it stays as long as they do.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

from deploy.apt import Apt
from deploy.installation import OLDEST
from deploy.unavailable import INSTEAD, DatabaseUnavailable, Progress

WANTED: Final = ("postgresql-{}", "postgresql-client-{}", "postgresql-{}-postgis-3", "postgresql-{}-postgis-3-scripts")

LEFT_OUT: Final = re.compile(r"libgdal|libllvm|libsfcgal|postgresql-(client-)?common|ssl-cert|locales|tzdata|perl|debconf|cdebconf|ucf")
"""Rasters, just-in-time compilation and solids, which Spolia does not use; Debian's wrappers around clusters; and what serves
only the packages' own install scripts. On Debian 12 this leaves 42 packages and 49 MB of 176 and 143 MB (November 2026)."""

OURSELVES: Final = ("apt", "dpkg")

Graph = Mapping[str, Collection[str]]


def unpack(apt: Apt, prefix: Path, major: int | None, progress: Progress) -> None:
    """PostgreSQL (of that major, else the latest there is) with PostGIS, ready to run below `prefix`."""
    apt.prepare()
    progress("Reading the lists of packages")
    _update(apt)
    wanted = _wanted(apt, major)
    present = closure(_graph(apt, OURSELVES), OURSELVES) & _installed(apt)
    needed = closure(_graph(apt, wanted), wanted, present)
    _download(apt, sorted(needed), progress)
    progress(f"Unpacking {len(needed)} packages")
    prefix.mkdir(parents=True)
    prefix.chmod(0o755)  # whatever the umask: the server's account reads here
    for archive in sorted(apt.archives.glob("*.deb")):
        list(apt.lines("dpkg-deb", "-x", str(archive), str(prefix)))
    _link_extensions(prefix)


def parse(depends: Iterable[str]) -> dict[str, list[str]]:
    """What `apt-cache depends` prints, as a graph; of alternatives the first that exists."""
    graph: dict[str, list[str]] = {}
    settled = False
    package = ""
    for line in depends:
        if not line.startswith(" "):
            package, settled = line.strip(), False
            graph[package] = []
        elif found := re.match(r" ([ |])(?:Pre)?Depends: (\S+)", line):
            more, name = found.groups()
            if not settled and not name.startswith("<"):
                graph[package].append(name)
                settled = True
            settled = settled and more == "|"
    return graph


def closure(graph: Graph, start: Collection[str], present: Collection[str] = ()) -> set[str]:
    """Everything `start` needs, itself included, without what is present and without the branches left out."""
    needed: set[str] = set()
    open_ = list(start)
    while open_:
        name = open_.pop()
        if name not in needed and name not in present and not LEFT_OUT.match(name):
            needed.add(name)
            open_ += graph.get(name, ())
    return needed


def _update(apt: Apt) -> None:
    try:
        list(apt.get("update"))
    except DatabaseUnavailable:
        # One dead third-party source fails the whole update; whether what we need was read shows next.
        if not list(apt.cache("pkgnames", "postgresql-")):
            raise


def _wanted(apt: Apt, major: int | None) -> list[str]:
    names = (re.fullmatch(r"postgresql-(\d+)-postgis-3", line.strip()) for line in apt.cache("pkgnames", "postgresql-"))
    majors = [int(found[1]) for found in names if found and int(found[1]) >= OLDEST]
    if not majors or (major and major not in majors):
        raise DatabaseUnavailable(f"The sources of apt have no PostGIS for PostgreSQL {major or f'{OLDEST} or later'}. {INSTEAD}")
    chosen = major or max(majors)
    return [name.format(chosen) for name in WANTED]


def _graph(apt: Apt, names: Collection[str]) -> dict[str, list[str]]:
    return parse(apt.cache("depends", "--important", "--recurse", *names))


def _installed(apt: Apt) -> set[str]:
    """Where apt's dependencies leave a choice, only the system knows which one is here."""
    listed = apt.lines("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n")
    return {package for package, status in map(str.split, listed) if status == "installed"}


def _download(apt: Apt, names: list[str], progress: Progress) -> None:
    said = (re.match(r"Get:\d+ \S+ \S+ \S+ (\S+) .*\[(.+)\]", line) for line in apt.get("download", *names))
    for number, found in enumerate(filter(None, said), start=1):
        progress(f"Downloading {found[1]} ({found[2]}), {number} of {len(names)}")


def _link_extensions(prefix: Path) -> None:
    for control in prefix.glob("usr/share/postgresql/*/extension/*-3.control"):
        (control.parent / control.name.replace("-3.control", ".control")).symlink_to(control.name)
