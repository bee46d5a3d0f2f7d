"""An API key: `spk_`, eight characters that find it, and 32 random bytes that nobody keeps."""

import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest
from string import ascii_lowercase, digits
from typing import Final

from gateway.domain.errors import KeysFull, ScopesExceeded, StaleVersion
from services.kernel.identity import SCOPES, KeyId, OrganizationId, Role, Scope

_START: Final = "spk_"
_PREFIX_LENGTH: Final = 8
_SECRET_BYTES: Final = 32
_ALPHABET: Final = ascii_lowercase + digits
_FORM: Final = re.compile(rf"{_START}([{_ALPHABET}]{{{_PREFIX_LENGTH}}})[A-Za-z0-9_-]{{43}}")


MOST_KEYS: Final = 100
"""Of one organization that open something: one per system and per person, where few have ten."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What is kept of a key: not enough to use it."""

    id: KeyId
    organization_id: OrganizationId
    prefix: str
    digest: bytes
    role: Role
    scopes: frozenset[Scope]
    label: str
    created_at: datetime
    revoked_at: datetime | None = None
    version: int = 1

    def opens_with(self, secret: str) -> bool:
        """Whether this is the secret, told in constant time; never for a revoked key."""
        return compare_digest(self.digest, digest(secret)) and self.revoked_at is None


def new_secret() -> tuple[str, str]:
    """The prefix, and the whole key as its holder gets it, once."""
    prefix = "".join(secrets.choice(_ALPHABET) for _ in range(_PREFIX_LENGTH))
    return prefix, f"{_START}{prefix}{secrets.token_urlsafe(_SECRET_BYTES)}"


def prefix_of(secret: str) -> str | None:
    """The part that finds the key; None for what has not the form of one."""
    found = _FORM.fullmatch(secret)
    return found[1] if found else None


def digest(secret: str) -> bytes:
    """SHA-256: enough, as a secret of 256 random bits cannot be guessed."""
    return sha256(secret.encode()).digest()


def narrowed(role: Role, asked: frozenset[Scope] | None, held: frozenset[Scope]) -> frozenset[Scope]:
    """The scopes of a new key: those of its role, or fewer when asked; `ScopesExceeded` for any that role or maker has not."""
    scopes = SCOPES[role] if asked is None else asked
    if beyond := scopes - (SCOPES[role] & held):
        raise ScopesExceeded(tuple(sorted(beyond)))
    return scopes


def expect_room(keys: int) -> None:
    """`KeysFull` for an organization that has so many open keys already."""
    if keys >= MOST_KEYS:
        raise KeysFull(MOST_KEYS)


def revoked(key: ApiKey, version: int, at: datetime) -> ApiKey:
    """The key, of no more use."""
    if key.version != version:
        raise StaleVersion(expected=version, actual=key.version)
    return replace(key, revoked_at=key.revoked_at or at, version=key.version + 1)
