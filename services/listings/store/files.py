"""Files in an object store: a folder, S3 and its like, or memory, as configuration says."""

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal, Self
from urllib.parse import urlsplit
from urllib.request import url2pathname

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import AzureStore, GCSStore, LocalStore, ObjectStore, S3Store, from_url

from services.kernel.identity import DocumentId, OrganizationId
from services.kit.logging import logger
from services.listings.domain.document_errors import FileMissing, FilesUnavailable

if TYPE_CHECKING:
    from obstore import GetResult

CHUNK: Final = 256 * 1024
"""Bytes read at once when a file is handed on."""


class FileStore:
    """Bytes by key. Whatever the store has against it becomes `FilesUnavailable`; the log says what it was."""

    def __init__(self, store: ObjectStore | None) -> None:
        self._store = store

    @classmethod
    def at(cls, url: str | None) -> Self:
        """Of `file:///folder` (made when missing), `s3://bucket/prefix` and what else obstore knows; of None, one that refuses.

        Credentials and endpoints of a cloud come from its own variables, such as `AWS_ENDPOINT_URL`.
        """
        if url is None:
            return cls(None)
        if (parts := urlsplit(url)).scheme == "file":
            return cls(LocalStore(url2pathname(parts.path), mkdir=True))
        return cls(from_url(url))

    async def put(self, key: str, content: bytes) -> None:
        with _answering():
            await obstore.put_async(self._open(), key, content)

    async def stream(self, key: str, chunks: AsyncIterator[bytes]) -> None:
        """Keep bytes as they come; when `chunks` raises, none are kept."""
        with _answering():
            await obstore.put_async(self._open(), key, chunks)

    async def size(self, key: str) -> int:
        """Bytes of a file, or `FileMissing`."""
        with _answering(key):
            return (await obstore.head_async(self._open(), key))["size"]

    async def sign(self, method: Literal["PUT"], key: str, lasting: timedelta) -> str | None:
        """An address at which the store itself takes this request; None where the store has no door of its own."""
        if not isinstance(store := self._open(), S3Store | GCSStore | AzureStore):
            return None
        with _answering():
            return await obstore.sign_async(store, method, key, lasting)

    async def read(self, key: str) -> AsyncIterator[bytes]:
        """The bytes, chunk by chunk; `FileMissing` before the first is asked for."""
        with _answering(key):
            found = await obstore.get_async(self._open(), key)
        return _chunks(found)

    async def delete(self, keys: Iterable[str]) -> None:
        """Let go of what is there of these."""
        for key in keys:
            with _answering(), suppress(NotFoundError, FileNotFoundError):
                await obstore.delete_async(self._open(), key)

    def _open(self) -> ObjectStore:
        if self._store is None:
            raise FilesUnavailable
        return self._store


def file_key(owner: OrganizationId, document_id: DocumentId) -> str:
    return f"documents/{owner}/{document_id}/file"


def thumbnail_key(owner: OrganizationId, document_id: DocumentId) -> str:
    return f"documents/{owner}/{document_id}/thumbnail"


async def _chunks(found: "GetResult") -> AsyncIterator[bytes]:
    async for chunk in found.stream(min_chunk_size=CHUNK):
        yield bytes(chunk)


@contextmanager
def _answering(key: str = "") -> Iterator[None]:
    try:
        yield
    except (NotFoundError, FileNotFoundError) as error:
        raise FileMissing(key) from error
    except (BaseError, OSError) as error:
        logger("listings.files").warning("the file store failed", error=repr(error))
        raise FilesUnavailable from error
