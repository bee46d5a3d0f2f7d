"""Debian's packages, without being root: what PostGIS needs, downloaded and unpacked beside the system.

apt works on a state of its own, in which nothing is installed: what is unpacked is then complete in itself and does not
change with the machine. The one thing taken for granted is what apt and dpkg need themselves, since they run here.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.installation import OLDEST
from deploy.unavailable import INSTEAD, DatabaseUnavailable, Progress

LEFT_OUT: Final = re.compile(r"libgdal|libllvm|libsfcgal|postgresql-(client-)?common|ssl-cert|locales|tzdata|perl|debconf|cdebconf|ucf")
"""Rasters, just-in-time compilation and solids, which Spolia does not use and which would be three quarters of the download;
Debian's wrappers around clusters; and what serves only the packages' own install scripts."""

Graph = Mapping[str, Collection[str]]

_CONFIGURATION: Final = """
Dir::State::lists "{folder}/lists";
Dir::State::status "{folder}/status";
Dir::Cache "{folder}/cache";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Debug::NoLocking "true";
APT::Sandbox::User "root";
#clear APT::Architectures;
APT::Architectures {{ "{architecture}"; }};
APT::Update::Error-Mode "any";
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
"""


@dataclass(frozen=True, slots=True)
class Apt:
    """apt with its lists, its cache and an empty dpkg status below `folder`."""

    folder: Path

    def prepare(self) -> None:
        for name in ("lists/partial", "cache/archives/partial", "debs"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()  # noqa: S607 - the system's dpkg
        (self.folder / "apt.conf").write_text(_CONFIGURATION.format(folder=self.folder, architecture=architecture), encoding="utf-8")

    def lines(self, program: str, *arguments: str) -> Iterator[str]:
        """What the program says, line by line while it works; `DatabaseUnavailable` with its complaint when it fails."""
        command = [program, "-c", str(self.folder / "apt.conf"), *arguments]
        with (self.folder / "errors").open("w+", encoding="utf-8") as errors:
            with subprocess.Popen(  # noqa: S603 - the system's apt
                command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=self.folder / "debs", env={**os.environ, "LC_ALL": "C"}
            ) as running:
                yield from running.stdout or ()
            if running.returncode:
                errors.seek(0)
                raise DatabaseUnavailable(f"apt could not fetch PostgreSQL with PostGIS: {_complaint(errors)}. {INSTEAD}")


def unpack(apt: Apt, prefix: Path, major: int | None, progress: Progress) -> None:
    """PostgreSQL (of that major, else the latest there is) with PostGIS, ready to run below `prefix`."""
    apt.prepare()
    progress("Reading the lists of packages")
    _update(apt)
    wanted = _wanted(apt, major)
    needed = closure(_graph(apt, wanted), wanted, closure(_graph(apt, ["apt", "dpkg"]), ["apt", "dpkg"]))
    _download(apt, sorted(needed), progress)
    progress(f"Unpacking {len(needed)} packages")
    prefix.mkdir(parents=True)
    prefix.chmod(0o755)  # whatever the umask: the server's account reads here
    for archive in sorted((apt.folder / "debs").glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", str(archive), str(prefix)], check=True)  # noqa: S603, S607 - the system's dpkg
    _link_extensions(prefix)


def available() -> bool:
    """Whether this is a system of packages that can be unpacked here."""
    return all(shutil.which(program) for program in ("apt-get", "apt-cache", "dpkg", "dpkg-deb"))


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
        list(apt.lines("apt-get", "-q", "update"))
    except DatabaseUnavailable:
        # One dead third-party source fails the whole update; whether what we need was read shows next.
        if not list(apt.lines("apt-cache", "pkgnames", "postgresql-")):
            raise


def _wanted(apt: Apt, major: int | None) -> list[str]:
    names = (re.fullmatch(r"postgresql-(\d+)-postgis-3", line.strip()) for line in apt.lines("apt-cache", "pkgnames", "postgresql-"))
    majors = [int(found[1]) for found in names if found and int(found[1]) >= OLDEST]
    if not majors or (major and major not in majors):
        raise DatabaseUnavailable(f"The sources of apt have no PostGIS for PostgreSQL {major or f'{OLDEST} or later'}. {INSTEAD}")
    chosen = major or max(majors)
    return [
        f"postgresql-{chosen}",
        f"postgresql-client-{chosen}",
        f"postgresql-{chosen}-postgis-3",
        f"postgresql-{chosen}-postgis-3-scripts",
    ]


def _graph(apt: Apt, names: Collection[str]) -> dict[str, list[str]]:
    return parse(apt.lines("apt-cache", "depends", "--important", "--recurse", *names))


def _download(apt: Apt, names: list[str], progress: Progress) -> None:
    said = (re.match(r"Get:\d+ \S+ \S+ \S+ (\S+) .*\[(.+)\]", line) for line in apt.lines("apt-get", "-q", "download", *names))
    for number, found in enumerate(filter(None, said), start=1):
        progress(f"Downloading {found[1]} ({found[2]}), {number} of {len(names)}")


def _link_extensions(prefix: Path) -> None:
    for control in prefix.glob("usr/share/postgresql/*/extension/*-3.control"):
        (control.parent / control.name.replace("-3.control", ".control")).symlink_to(control.name)


def _complaint(errors: Iterable[str]) -> str:
    return next((line.removeprefix("E: ").strip() for line in errors if line.startswith("E:")), "no reason given")
