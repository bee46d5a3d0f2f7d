"""The composed document as it is committed, from which the gateway on its own makes its table of routes."""

from pathlib import Path
from typing import Final

import orjson

from gateway.composition import Document

PATH: Final = Path(__file__).parent / "openapi.json"
RELEASED: Final = Path(__file__).parent / "openapi.released.json"
"""What clients were built on."""


def snapshot() -> Document:
    document: Document = orjson.loads(PATH.read_bytes())
    return document
