"""One request and its answer, while both ends may fail at any time."""

import asyncio
from contextlib import suppress
from typing import Final

from starlette.types import Message, Receive, Scope, Send

from gateway.forwarding.answer import Answer
from gateway.forwarding.body import Body
from gateway.forwarding.refusals import UpstreamCrashed, UpstreamSlow
from gateway.forwarding.upstream import Upstream

FIRST_BYTE_S: Final = 10.0
"""An upstream that has the whole request answers, or begins to, within this time."""


async def exchange(upstream: Upstream, scope: Scope, body: Body, answer: Answer, patience_s: float) -> None:
    """Let the upstream answer, in a task of its own; a caller who goes away, or sends too much, ends it."""
    calling = asyncio.create_task(_called(upstream, scope, body, answer, patience_s))
    watching = asyncio.create_task(body.watch())
    try:
        await asyncio.wait({calling, watching}, return_when=asyncio.FIRST_COMPLETED)
        if watching.done() and not calling.done() and not answer.finished:
            await _ended(calling)
            watching.result()
        else:  # an upstream may go on after its answer: the caller is gone by then
            await calling
    finally:
        await _ended(calling)
        await _ended(watching)


async def _ended(task: "asyncio.Task[None]") -> None:
    if task.cancel():
        await asyncio.wait({task})
    if not task.cancelled():
        task.exception()  # told by whoever awaited it, or of no interest to a caller who has gone


async def _called(upstream: Upstream, scope: Scope, body: Body, answer: Answer, patience_s: float) -> None:
    """The time-out runs to the first byte only, and not while we wait for the caller."""
    try:
        async with asyncio.timeout(patience_s) as clock:
            await upstream(scope, _pausing(body, answer, clock, patience_s), _stopping(answer, clock))
    except TimeoutError as error:
        raise (UpstreamCrashed if answer.begun or not clock.expired() else UpstreamSlow) from error
    if not answer.finished:
        raise UpstreamCrashed


def _pausing(body: Body, answer: Answer, clock: asyncio.Timeout, patience_s: float) -> Receive:
    async def receive() -> Message:
        if not body.complete:
            _set(clock, None)
        message = await body.receive()
        if not answer.begun:
            _set(clock, asyncio.get_running_loop().time() + patience_s)
        return message

    return receive


def _stopping(answer: Answer, clock: asyncio.Timeout) -> Send:
    async def send(message: Message) -> None:
        _set(clock, None)
        await answer.send(message)

    return send


def _set(clock: asyncio.Timeout, when: float | None) -> None:
    with suppress(RuntimeError):  # it has run out meanwhile
        clock.reschedule(when)
