"""The state folder: secrets, the keys of the running instance, and the lock of whoever serves from it."""

import json
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from deploy.turn import alone, opened, turn
from gateway.cli.failures import Failure

VARIABLE: Final = "SPOLIA_HOME"
FOLDER: Final = ".spolia"
SECRETS: Final = "secrets.json"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What an installation keeps to itself."""

    identity_secret: str = field(repr=False)
    passwords: Mapping[str, str] = field(repr=False)
    """Of each service's serving role."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Where an instance listens, and one key per role."""

    base_url: str
    keys: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Home:
    """A state folder; made when first written to."""

    path: Path

    @property
    def keys_file(self) -> Path:
        return self.path / "keys.json"

    @property
    def files_url(self) -> str:
        """Where documents are kept, unless configuration says so."""
        return (self.path / "files").as_uri()

    def make(self) -> None:
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Failure(f"The state folder {self.path} cannot be made: {error.strerror}. Name another in {VARIABLE}.") from error

    @property
    def begun(self) -> bool:
        """Whether an installation was ever brought up here."""
        return (self.path / SECRETS).exists()

    def secrets(self, services: Sequence[str]) -> Secrets:
        """Those of this installation, generated the first time, with a password for each of these services."""
        self.make()
        file = self.path / SECRETS
        with turn(self.path / "secrets.lock"):
            if not file.exists():
                write(file, asdict(Secrets(secrets.token_urlsafe(48), {name: secrets.token_urlsafe(24) for name in services})))
        return Secrets(**_read(file))

    def keys(self) -> Keys | None:
        """None when no instance has been up here."""
        return Keys(**_read(self.keys_file)) if self.keys_file.exists() else None

    def write_keys(self, keys: Keys) -> None:
        write(self.keys_file, asdict(keys))

    def demo_keys(self) -> dict[str, str]:
        """Of each organization of the demo set that was loaded here."""
        file = self.path / "demo.json"
        return _read(file)["keys"] if file.exists() else {}

    def write_demo_keys(self, keys: Mapping[str, str]) -> None:
        write(self.path / "demo.json", {"keys": dict(keys)})

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Alone in serving from this folder; `Failure` when another process does."""
        self.make()
        with opened(self.path / "up.lock") as lock:
            if not alone(lock):
                keys = self.keys()
                where = f" at {keys.base_url}" if keys else ""
                raise Failure(
                    f"Spolia already runs from {self.path}{where}. Stop that one first, or give this one its own folder in {VARIABLE}."
                )
            yield


def home() -> Home:
    """The folder that `SPOLIA_HOME` names, else `.spolia` here."""
    return Home(Path(os.environ.get(VARIABLE) or FOLDER).absolute())


def write(file: Path, content: Mapping[str, Any]) -> None:
    """All of it or nothing, readable by its owner only."""
    new = file.with_suffix(".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as sink:
        json.dump(content, sink, indent=2)
    new.replace(file)


def _read(file: Path) -> dict[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Failure(f"{file} cannot be read ({error}). Move it away to begin anew.") from error
    if not isinstance(content, dict):
        raise Failure(f"{file} does not hold what Spolia wrote there. Move it away to begin anew.")
    return content
