"""Who is asking, as one process vouches for it to another.

The gateway signs a short token for every request it forwards; a service trusts nothing else. Services sign their
own when they call each other. HS256 under the installation's secret; the algorithm is pinned, the audience is checked.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from services.kernel.clock import Clock, now
from services.kernel.identity import Actor, KeyId, OrganizationId, Scope

HEADER: Final = "x-spolia-identity"
LIFETIME_S: Final = 60
LEEWAY_S: Final = 5
_ALGORITHMS: Final = ["HS256"]


class IdentityRefused(Exception):
    """The token is missing, forged, stale, or meant for another service."""


@dataclass(eq=False)
class ScopesLacking(Exception):
    """The key does not hold what this takes."""

    scopes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """A verified caller: nobody in particular when `actor` is None."""

    actor: Actor | None
    issuer: str
    request_id: str | None = None


class Identities:
    """Signs and verifies for one party: `name` is the issuer of what it signs and the audience of what it accepts."""

    def __init__(self, secret: str, name: str, clock: Clock = now) -> None:
        self._key = OctKey.import_key(secret)
        self._name = name
        self._clock = clock

    def sign(self, actor: Actor | None, audience: str, request_id: str | None = None) -> str:
        issued = int(self._clock().timestamp())
        claims: dict[str, object] = {"iss": self._name, "aud": audience, "iat": issued, "exp": issued + LIFETIME_S, "rid": request_id}
        if actor is not None:
            claims |= {"org": str(actor.organization_id), "key": str(actor.key_id), "scp": sorted(actor.scopes), "trd": actor.trader}
        return jwt.encode({"alg": "HS256"}, claims, self._key, _ALGORITHMS)

    def verify(self, token: str) -> Identity:
        try:
            claims = jwt.decode(token, self._key, _ALGORITHMS).claims
            self._check(claims)
            return Identity(_actor(claims), str(claims["iss"]), claims.get("rid"))
        except (JoseError, ValueError, KeyError, TypeError, OverflowError) as error:
            raise IdentityRefused from error

    def _check(self, claims: dict[str, object]) -> None:
        age = self._clock() - datetime.fromtimestamp(float(str(claims["iat"])), UTC)
        if claims["aud"] != self._name:
            raise IdentityRefused("meant for another audience")
        if not -LEEWAY_S <= age.total_seconds() <= LIFETIME_S + LEEWAY_S:
            raise IdentityRefused("stale")


def _actor(claims: dict[str, object]) -> Actor | None:
    if "org" not in claims:
        return None
    scopes = claims["scp"]
    if not isinstance(scopes, list):
        raise IdentityRefused("scopes are not a list")
    return Actor(
        OrganizationId(UUID(str(claims["org"]))),
        KeyId(UUID(str(claims["key"]))),
        frozenset(Scope(scope) for scope in scopes),
        trader=claims.get("trd") is True,
    )
