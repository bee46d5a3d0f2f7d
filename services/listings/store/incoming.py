"""Where the bytes of an upload wait until it is complete, and the signed addresses that they are sent to."""

import datetime as dt
import hmac
from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final
from urllib.parse import urlencode
from uuid import UUID

from services.kernel.clock import Clock
from services.listings.domain.document_errors import FileTooLarge
from services.listings.domain.upload import SignatureRefused, Upload
from services.listings.store.files import FileStore

PATH: Final = "/v1/documents/uploads/content"
_PURPOSE: Final = b"spolia: the address of an upload"
"""The installation's secret signs identities too; what is signed for one purpose is worth nothing for the other."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Signs addresses: of the object store itself where it can and callers reach it, else of our own door."""

    files: FileStore
    secret: str = field(repr=False)
    clock: Clock
    presigned: bool = True

    async def address(self, upload: Upload) -> str:
        """Where the bytes are PUT, until the upload expires. A path, where it is of our own door."""
        left = upload.expires_at - self.clock()
        if self.presigned and (signed := await self.files.sign("PUT", incoming_key(upload.id), left)):
            return signed
        expires = int(upload.expires_at.timestamp())
        asked = {"upload": str(upload.id), "expires": expires, "signature": self._signature(upload.id, expires)}
        return f"{PATH}?{urlencode(asked)}"

    def admit(self, upload_id: UUID, expires: int, signature: str) -> None:
        """`SignatureRefused` unless we have signed this, and it is not over."""
        ours = hmac.compare_digest(self._signature(upload_id, expires).encode(), signature.encode())
        if not ours or expires < self.clock().timestamp():
            raise SignatureRefused

    async def take(self, upload_id: UUID, chunks: AsyncIterable[bytes], largest: int) -> None:
        """Keep the bytes until the upload is complete. Of what is too large, or breaks off, nothing is kept."""
        await self.files.stream(incoming_key(upload_id), _no_more_than(largest, chunks))

    def _signature(self, upload_id: UUID, expires: int) -> str:
        key = hmac.digest(self.secret.encode(), _PURPOSE, sha256)
        return hmac.digest(key, f"{upload_id} {expires}".encode(), sha256).hex()


def incoming_key(upload_id: UUID) -> str:
    return f"incoming/{upload_id}"


def expiry(clock: Clock, lasting: dt.timedelta) -> dt.datetime:
    """Whole seconds, since addresses count in them."""
    return (clock() + lasting).replace(microsecond=0)


async def _no_more_than(largest: int, chunks: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    taken = 0
    async for chunk in chunks:
        taken += len(chunk)
        if taken > largest:
            raise FileTooLarge(largest)
        yield chunk
