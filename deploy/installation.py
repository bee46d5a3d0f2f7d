"""PostgreSQL with PostGIS as it is found on this machine or below a private prefix."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

EXTENSIONS: Final = ("postgis", "pg_trgm", "btree_gist", "unaccent")
OLDEST: Final = 15
"""Majors below are not tested, and Debian 12 has 15."""


@dataclass(frozen=True, slots=True)
class Installation:
    """One PostgreSQL: its programs, what they need in their environment, its major version."""

    bin: Path
    environment: Mapping[str, str]
    major: int

    def command(self, program: str, *arguments: str) -> list[str]:
        return [str(self.bin / program), *arguments]

    def whole_environment(self) -> dict[str, str]:
        """Nothing of the caller's PG* and TZ, which would steer server and tools from outside."""
        return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", **self.environment}


def installed() -> list[Installation]:
    """What the system has with every extension we need, latest major first."""
    found = [
        Installation(folder, {}, major)
        for folder, share in _candidates()
        if _complete(folder, share) and (major := _major(folder, {})) >= OLDEST
    ]
    return sorted(found, key=lambda one: one.major, reverse=True)


def below(prefix: Path) -> Installation | None:
    """What was unpacked at `prefix`, if it is whole and runs."""
    environment = _environment(prefix)
    for folder in prefix.glob("usr/lib/postgresql/*/bin"):
        share = prefix / "usr/share/postgresql" / folder.parent.name
        if _complete(folder, share) and (major := _major(folder, environment)) >= OLDEST:
            return Installation(folder, environment, major)
    return None


def _candidates() -> Iterator[tuple[Path, Path]]:
    for folder in Path("/usr/lib/postgresql").glob("*/bin"):  # Debian, Ubuntu
        yield folder, Path("/usr/share/postgresql") / folder.parent.name
    for folder in Path("/usr").glob("pgsql-*/bin"):  # the PostgreSQL project's own packages for Red Hat
        yield folder, folder.parent / "share"
    if config := shutil.which("pg_config"):
        yield Path(_said(config, "--bindir")), Path(_said(config, "--sharedir"))


def _complete(folder: Path, share: Path) -> bool:
    programs = all((folder / name).is_file() for name in ("postgres", "initdb", "pg_isready"))
    return programs and all((share / "extension" / f"{name}.control").is_file() for name in EXTENSIONS)


def _major(folder: Path, environment: Mapping[str, str]) -> int:
    version = re.search(r"\d+", _said(str(folder / "postgres"), "--version", environment=environment))
    return int(version[0]) if version else 0


def _said(*command: str, environment: Mapping[str, str] | None = None) -> str:
    asked = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **(environment or {})})  # noqa: S603 - programs of PostgreSQL
    return asked.stdout.strip()


def _environment(prefix: Path) -> dict[str, str]:
    """What Debian's post-install scripts and fixed paths would have settled."""
    places = ("usr/lib/*-linux-gnu*", "lib/*-linux-gnu*", "usr/lib/*-linux-gnu*/blas", "usr/lib/*-linux-gnu*/lapack")
    libraries = [str(folder) for pattern in places for folder in sorted(prefix.glob(pattern))]
    projections = str(prefix / "usr/share/proj")
    return {"LD_LIBRARY_PATH": ":".join(libraries), "PROJ_LIB": projections, "PROJ_DATA": projections}
