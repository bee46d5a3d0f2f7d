"""The way back: what an upstream answers, with the gateway's headers, and the gateway's own refusals."""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.types import Message, Scope, Send

from gateway.forwarding.body import Body
from gateway.forwarding.headers import outward
from gateway.forwarding.refusals import REFUSALS, ForwardingError
from services.kernel.language import negotiate
from services.kit.observe import REQUEST_ID
from services.kit.problems import answer as told
from services.kit.problems import problem


class Answer:
    """Begun when the first byte has gone to the caller, finished with the last."""

    def __init__(self, scope: Scope, send: Send, request_id: str) -> None:
        self._send = send
        self._scheme = scope["scheme"]
        self._only_head = scope["method"] == "HEAD"
        self._language = negotiate(Headers(scope=scope).get("accept-language"))
        self._request_id = request_id
        self._headers: dict[str, str] = {REQUEST_ID: request_id}
        self.status = 0
        self.begun = False
        self.finished = False

    def tell(self, headers: Mapping[str, str]) -> None:
        """Headers for the answer, whoever gives it."""
        self._headers |= headers

    async def send(self, message: Message) -> None:
        """ASGI's send, for the upstream."""
        if message["type"] == "http.response.start":
            self.begun, self.status = True, message["status"]
            message = {**message, "headers": outward(message.get("headers", []), self._headers, self._scheme)}
        elif message["type"] == "http.response.body":
            self.finished = not message.get("more_body", False)
            if self._only_head:
                message = {**message, "body": b""}
        await self._send(message)

    async def refuse(self, error: ForwardingError, body: Body) -> None:
        """Answer with a problem document. A connection on which a body is still to come is closed, once the answer is read."""
        response = told(problem(REFUSALS[type(error)], self._language, request_id=self._request_id), error.headers)
        coming = not body.complete
        if coming:
            self.tell({"connection": "close"})
        start = {"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers}
        await self.send(start)
        if coming:
            await self.send({"type": "http.response.body", "body": response.body, "more_body": True})
            await body.drain()
        await self.send({"type": "http.response.body", "body": b"" if coming else response.body})

    async def nothing(self, headers: Mapping[str, str]) -> None:
        """204."""
        self.tell(headers)
        await self.send({"type": "http.response.start", "status": 204})
        await self.send({"type": "http.response.body"})
