"""Files in an object store: a folder, S3 and its like, or memory, as configuration says."""

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit
from urllib.request import url2pathname

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, from_url

from services.kernel.identity import DocumentId, OrganizationId
from services.kit.logging import logger
from services.listings.domain.document_errors import FilesUnavailable

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

    async def read(self, key: str) -> AsyncIterator[bytes]:
        """The bytes, chunk by chunk; whether they are there is known before the first is asked for."""
        with _answering():
            found = await obstore.get_async(self._open(), key)
        return _chunks(found)

    async def delete(self, keys: Iterable[str]) -> None:
        """Let go of what is there of these."""
        for key in keys:
            with _answering():
                try:
                    await obstore.delete_async(self._open(), key)
                except (NotFoundError, FileNotFoundError):
                    continue

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
def _answering() -> Iterator[None]:
    try:
        yield
    except (BaseError, OSError) as error:
        logger("listings.files").warning("the file store failed", error=repr(error))
        raise FilesUnavailable from error
