"""The service's own hand under a proof: a JWS (RFC 7515) under a key that signs nothing else."""

import json
from hashlib import sha256
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from services.listings.domain.proof import Proof

_ALGORITHM: Final = "HS256"
_KIND: Final = "spolia-proof+jws"


class Seal:
    """Signs and verifies. Its key is made from the installation's secret, and is not the one that identities are signed with."""

    def __init__(self, secret: str) -> None:
        self._key = OctKey.import_key(sha256(f"spolia.proofs\0{secret}".encode()).digest())

    def sign(self, proof: Proof) -> str:
        return jws.serialize_compact({"alg": _ALGORITHM, "typ": _KIND}, _payload(proof), self._key, [_ALGORITHM])

    def holds(self, proof: Proof) -> bool:
        """Whether the token is ours, and says what the proof says."""
        try:
            return jws.deserialize_compact(proof.token, self._key, [_ALGORITHM]).payload == _payload(proof)
        except (JoseError, ValueError):
            return False


def _payload(proof: Proof) -> bytes:
    told: dict[str, object] = {
        "id": proof.id,
        "project": proof.project_id,
        "organization": proof.organization_id,
        "sha256": proof.sha256,
        "lots": proof.lots,
        "at": proof.at.isoformat(),
    }
    return json.dumps(told, default=str, sort_keys=True).encode()
