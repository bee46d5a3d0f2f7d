"""Read your writes: what the answer to a write says, so that a reader of a projection can wait for it.

Positions of a feed are not known when a write commits. So the token names the subject, its version, and whether it is published
from then on. It proves nothing and opens nothing: whoever makes one up waits for what every search would have shown.
"""

import base64
import binascii
from dataclasses import dataclass
from typing import Any, Final, Self
from uuid import UUID

import orjson

HEADER: Final = "spolia-written"
LONGEST: Final = 120
_LARGEST_VERSION: Final = 2**31 - 1

TOLD: Final[dict[str, Any]] = {
    "Spolia-Written": {
        "description": "Send it with a search, and the search waits until it knows of this write. The newest one counts.",
        "schema": {"type": "string"},
    }
}
"""The header as the document tells of it."""


class WrittenMalformed(Exception):
    """Not a token that the answer to a write gave."""


@dataclass(frozen=True, slots=True)
class Written:
    """A write that is committed: the version it made of its subject, and whether that is published."""

    subject: UUID
    version: int
    published: bool

    def token(self) -> str:
        """The same, to be handed on unread."""
        return base64.urlsafe_b64encode(orjson.dumps([str(self.subject), self.version, self.published])).decode().rstrip("=")

    @classmethod
    def read(cls, token: str) -> Self:
        try:
            parts = orjson.loads(base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True))
            subject, version, published = parts
            if type(version) is not int or not 0 < version <= _LARGEST_VERSION or type(published) is not bool:
                raise WrittenMalformed
            return cls(UUID(subject), version, published)
        except (binascii.Error, ValueError, TypeError, AttributeError) as error:
            raise WrittenMalformed from error

    def shows_in(self, held: int | None) -> bool:
        """Whether a projection that holds this version of the subject, or none, has applied the write.

        What was published is there at its version or a later one. What left is not there, unless it has come back since.
        """
        if held is None:
            return not self.published
        return held >= self.version if self.published else held > self.version
