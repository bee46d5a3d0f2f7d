"""The socket that `spolia up` listens on."""

import socket

import pytest

from gateway.cli.failures import Failure
from gateway.cli.serving import listening


def test_an_answer_does_not_wait_for_an_acknowledgement():
    """asyncio sets TCP_NODELAY on what a socket accepts only when that socket says it is TCP."""
    with listening("127.0.0.1", 0) as bound, socket.create_connection(bound.getsockname()):
        accepted, _ = bound.accept()
        with accepted:
            assert accepted.proto == socket.IPPROTO_TCP


def test_a_port_that_is_taken_is_told_before_anything_starts():
    with listening("127.0.0.1", 0) as bound, pytest.raises(Failure, match="--port"), listening("127.0.0.1", bound.getsockname()[1]):
        pass
