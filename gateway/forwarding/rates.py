"""How often anyone may call."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from math import ceil
from time import time
from typing import Final, NamedTuple

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter

from gateway.forwarding.refusals import RateExceeded
from services.kernel.identity import Actor

_SUBSCRIBER_BITS: Final = 64
"""One subscriber holds a whole IPv6 network of this prefix."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """Rates as `limits` writes them: per key, per organization, per address without a key, and for keys that do not fit, per address."""

    key: str = "500/10 seconds"
    organization: str = "1500/10 seconds"
    address: str = "200/10 seconds"
    guess: str = "20/10 seconds"


class Left(NamedTuple):
    """What is left of a rate, and in how many seconds there is more."""

    policy: str
    rate: RateLimitItem
    remaining: int
    reset_s: int


class Rates:
    """Counts in this process's memory, in sliding windows; what is counted elsewhere is not known here."""

    def __init__(self, allowed: Allowed) -> None:
        self._window = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._key, self._organization = parse(allowed.key), parse(allowed.organization)
        self._address, self._guess = parse(allowed.address), parse(allowed.guess)

    async def admit(self, actor: Actor | None, address: str) -> Mapping[str, str]:
        """Count a request. The header fields that tell what is left, of the narrower rate, or `RateExceeded`."""
        if actor is None:
            return fields(*await self._counted("address", self._address, subscriber(address)))
        own = await self._counted("key", self._key, str(actor.key_id))
        whole = await self._counted("organization", self._organization, str(actor.organization_id))
        return fields(*min(own, whole, key=lambda left: left.remaining))

    async def may_guess(self, address: str) -> None:
        """`RateExceeded` for an address whose keys were refused too often to look at another."""
        if not await self._window.test(self._guess, "guess", subscriber(address)):
            raise RateExceeded(await self._wait(self._guess, "guess", subscriber(address)))

    async def guessed_wrong(self, address: str) -> None:
        await self._window.hit(self._guess, "guess", subscriber(address))

    async def _counted(self, policy: str, rate: RateLimitItem, subject: str) -> Left:
        if not await self._window.hit(rate, policy, subject):
            raise RateExceeded(await self._wait(rate, policy, subject))
        reset, remaining = await self._window.get_window_stats(rate, policy, subject)
        return Left(policy, rate, remaining, max(0, ceil(reset - time())))

    async def _wait(self, rate: RateLimitItem, policy: str, subject: str) -> int:
        reset, _ = await self._window.get_window_stats(rate, policy, subject)
        return max(1, ceil(reset - time()))


def fields(policy: str, rate: RateLimitItem, remaining: int, reset_s: int) -> Mapping[str, str]:
    """`RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10: quota, window, what remains, seconds to more."""
    return {
        "ratelimit-policy": f'"{policy}";q={rate.amount};w={rate.get_expiry()}',
        "ratelimit": f'"{policy}";r={remaining};t={reset_s}',
    }


@lru_cache(maxsize=10_000)
def subscriber(address: str) -> str:
    """Who is counted as one: an IPv4 address, an IPv6 network of 64 bits."""
    try:
        ip = ip_address(address)
    except ValueError:
        return address
    if isinstance(ip, IPv6Address):
        return str(ip.ipv4_mapped or int(ip) >> _SUBSCRIBER_BITS)
    return str(ip)
