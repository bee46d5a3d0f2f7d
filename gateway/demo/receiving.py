"""Example receivers with their sites and programmes, by stream: what the demo shows of acceptance, and no firm's own terms."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final

_FILES: Final = files("gateway.demo") / "programmes"


@dataclass(frozen=True, slots=True)
class DemoProgramme:
    """`body` is that of `POST /v1/programmes`, but for the receiver's id; `criteria` are those of one version.

    Every rule says where its figure is from and when it was noted down.
    """

    name: str
    body: dict[str, Any]
    criteria: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DemoReceiver:
    """`body` is that of `POST /v1/receivers`, sites included; `owner` one of the demo's organizations."""

    stream: str
    owner: str
    name: str
    body: dict[str, Any]
    programmes: tuple[DemoProgramme, ...]


def receivers() -> list[DemoReceiver]:
    """Every example, by the names of the files: one per stream."""
    told = sorted((file.name.removesuffix(".toml"), file.read_text(encoding="utf-8")) for file in _FILES.iterdir())
    return [_receiver(stream, one) for stream, text in told for one in tomllib.loads(text)["receiver"]]


def _receiver(stream: str, told: Mapping[str, Any]) -> DemoReceiver:
    body = {"name": told["name"], "kind": told["kind"], "sites": told["sites"]}
    return DemoReceiver(stream, told["owner"], told["name"], body, tuple(map(_programme, told.get("programmes", ()))))


def _programme(told: Mapping[str, Any]) -> DemoProgramme:
    source, on = told["source"], told["on"].isoformat()
    criteria = told["criteria"] | {
        "rules": [{"source": f"{source} (noted {on})"} | rule for rule in told["criteria"].get("rules", ())],
        "prices": [price | {"since": price["since"].isoformat()} for price in told["criteria"].get("prices", ())],
    }
    body = {
        "name": told["name"],
        "country": told["country"],
        "regions": told.get("regions", []),
        "transcription": {"source": source, "on": on},
        "example": True,
    }
    return DemoProgramme(told["name"], body, criteria)
