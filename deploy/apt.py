"""apt without being root: lists, cache and an empty dpkg status of its own, over the sources and keys of the system."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.unavailable import INSTEAD, DatabaseUnavailable

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
"""Read last of all, so that it also undoes the system's hooks, which expect root."""


@dataclass(frozen=True, slots=True)
class Apt:
    """apt below `folder`."""

    folder: Path

    @property
    def archives(self) -> Path:
        """Where `download` puts packages."""
        return self.folder / "debs"

    def prepare(self) -> None:
        """Make the folders and the configuration."""
        for folder in (self.folder / "lists/partial", self.folder / "cache/archives/partial", self.archives):
            folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        architecture = "".join(self.lines("dpkg", "--print-architecture")).strip()
        (self.folder / "apt.conf").write_text(_CONFIGURATION.format(folder=self.folder, architecture=architecture), encoding="utf-8")

    def get(self, *arguments: str) -> Iterator[str]:
        return self.lines("apt-get", "-q", "-c", str(self.folder / "apt.conf"), *arguments)

    def cache(self, *arguments: str) -> Iterator[str]:
        return self.lines("apt-cache", "-c", str(self.folder / "apt.conf"), *arguments)

    def lines(self, *command: str) -> Iterator[str]:
        """What a program of the system says, line by line while it works; `DatabaseUnavailable` with its complaint when it fails."""
        with (self.folder / "errors").open("w+", encoding="utf-8") as errors:
            with subprocess.Popen(  # noqa: S603 - apt and dpkg
                command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=self.archives, env={**os.environ, "LC_ALL": "C"}
            ) as running:
                yield from running.stdout or ()
            if running.returncode:
                errors.seek(0)
                raise DatabaseUnavailable(f"PostgreSQL with PostGIS could not be fetched: {_complaint(errors)}. {INSTEAD}")


def available() -> bool:
    """Whether this is a system of packages that can be unpacked here."""
    return all(shutil.which(program) for program in ("apt-get", "apt-cache", "dpkg", "dpkg-deb", "dpkg-query"))


def _complaint(errors: Iterable[str]) -> str:
    found = (line.split(":", maxsplit=1)[1].strip() for line in errors if line.startswith(("E:", "dpkg")))
    return next(found, "no reason given")
