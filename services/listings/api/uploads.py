"""A file as it comes over HTTP: taken to disk piece by piece, no more than is taken."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import IO, Final

from fastapi import Request
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from services.listings.domain.import_errors import FileMissing, FileTooLarge

IN_MEMORY: Final = 1_000_000
_FORM: Final = "multipart/form-data"
_AROUND: Final = 100_000
"""Bytes that a form may have beside its file."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A whole file; who has it closes it. `said`: what the form had beside it."""

    file: IO[bytes]
    name: str | None
    size: int
    said: dict[str, str]


async def received(request: Request, largest: int) -> Upload:
    """The file of this request: its body, or the part `file` of a form."""
    if int(request.headers.get("content-length") or 0) > largest + _AROUND:
        raise FileTooLarge(largest // 10**6)
    try:
        formed = request.headers.get("content-type", "").startswith(_FORM)
        return await (_part if formed else _body)(request, _counted(request, largest + (_AROUND if formed else 0), largest))
    except ClientDisconnect as gone:  # nobody is there to hear it; nothing was begun
        raise HTTPException(400) from gone
    except MultiPartException as error:
        raise HTTPException(400) from error


async def _counted(request: Request, most: int, largest: int) -> AsyncGenerator[bytes, None]:
    taken = 0
    async for piece in request.stream():
        taken += len(piece)
        if taken > most:
            raise FileTooLarge(largest // 10**6)
        yield piece


async def _body(_: Request, pieces: AsyncGenerator[bytes, None]) -> Upload:
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - it is read after this request
    try:
        size = 0
        async for piece in pieces:
            size += file.write(piece)
    except BaseException:
        file.close()
        raise
    if not size:
        file.close()
        raise FileMissing
    return Upload(file, None, size, {})


async def _part(request: Request, pieces: AsyncGenerator[bytes, None]) -> Upload:
    form = await MultiPartParser(request.headers, pieces, max_files=1, max_fields=10, max_part_size=_AROUND).parse()
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.size:
        await form.close()
        raise FileMissing
    said = {name: value for name, value in form.items() if isinstance(value, str)}
    return Upload(file.file, (file.filename or "")[:200] or None, file.size, said)
