"""Files made ready to keep, and kept: the same way for all that comes in."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from services.kernel.identity import DocumentId, OrganizationId
from services.listings.domain.document import File
from services.listings.domain.document_errors import FilesUnavailable, FileTooLarge
from services.listings.domain.file_type import file_type
from services.listings.store.files import FileStore, file_key, thumbnail_key
from services.listings.store.images import kept_image

AT_ONCE: Final = 2
"""Files in the memory of one process: an image of 50 million pixels takes 400 MB while it is encoded anew."""

PATIENCE_S: Final = 5.0
"""Who waits longer for a turn is told to come back: the gateway gives up after 10."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What is to be stored, and what is known of it."""

    file: File
    content: bytes = field(repr=False)
    thumbnail: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Filing:
    """Where files are kept, how large they may be, and whose turn it is."""

    files: FileStore
    largest: int
    most_pixels: int
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """A file may be in memory meanwhile."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self.turns.acquire()
        except TimeoutError as error:
            raise FilesUnavailable from error
        try:
            yield
        finally:
            self.turns.release()

    async def ready(self, content: bytes) -> Ready:
        """The file as it will be kept; raises what is wrong with it."""
        if len(content) > self.largest:
            raise FileTooLarge(self.largest)
        return await asyncio.to_thread(_ready, content, self.most_pixels)

    async def keep(self, owner: OrganizationId, document_id: DocumentId, ready: Ready) -> None:
        await self.files.put(file_key(owner, document_id), ready.content)
        if ready.thumbnail is not None:
            await self.files.put(thumbnail_key(owner, document_id), ready.thumbnail)

    async def let_go(self, owner: OrganizationId, document_id: DocumentId) -> None:
        """Of a document that is no more. What the store refuses to delete stays there, known to nobody; the log says so."""
        await self.forget(file_key(owner, document_id), thumbnail_key(owner, document_id))

    async def forget(self, *keys: str) -> None:
        """Delete what is there of these, as far as the store lets us."""
        with suppress(FilesUnavailable):
            await self.files.delete(keys)


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _ready(content: bytes, most_pixels: int) -> Ready:
    kind = file_type(content)
    if not kind.is_image:
        sum256 = digest(content)
        return Ready(File(kind, len(content), sum256, sum256), content, None)
    image = kept_image(content, kind, most_pixels)
    file = File(kind, len(image.content), digest(image.content), digest(content), image.width, image.height)
    return Ready(file, image.content, image.thumbnail)
