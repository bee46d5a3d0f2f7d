"""What the OpenAPI document says of routes that keep their answers."""

from collections.abc import Mapping
from typing import Any, Final

Responses = Mapping[int | str, dict[str, Any]]

_REPLAYED: Final = {
    "Idempotency-Replayed": {
        "description": "`true` when this was answered before, under the same `Idempotency-Key`, and nothing was done now.",
        "schema": {"type": "string", "enum": ["true"]},
    }
}
_RUNNING: Final = "A request under this `Idempotency-Key` is still running."

KEY_REQUIRED: Final = {"x-idempotency-key": "required"}
"""Beside an operation that is never called without a key: the document then asks for the header, though we answer a 400 of our own."""


def kept(responses: Responses) -> dict[int | str, dict[str, Any]]:
    """The responses with what a key adds to them: a header on success, and the refusal while the first one runs."""
    told = {status: _replayable(response) if int(status) < 300 else response for status, response in responses.items()}  # noqa: PLR2004 - successes end there
    other = told.get(409, {}).get("description", "")
    return {**told, 409: {"description": f"{other} {_RUNNING}".strip()}}


def _replayable(response: dict[str, Any]) -> dict[str, Any]:
    return {**response, "headers": response.get("headers", {}) | _REPLAYED}
