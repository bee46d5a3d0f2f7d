"""HTTP/1.1 by httptools, which would keep a head of any length: here it has an end."""

from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST_HEAD: Final = 65_536
"""Bytes of a request's first line and headers, beyond the chunk they begin in: as many as uvicorn takes by its other parser, h11."""


class BoundedHead(HttpToolsProtocol):
    """One connection. A head that comes to no end is refused with 400, and the connection closed."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._heads = 0
        self._length: int | None = None

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._heads, self._length = self._heads + 1, 0

    def on_headers_complete(self) -> None:
        self._length = None
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        before = self._heads
        super().data_received(data)
        if self._length is None or self._heads != before or self.transport.is_closing():
            return
        self._length += len(data)
        if self._length > LARGEST_HEAD:
            self.send_400_response("The headers of the request are too large.")
