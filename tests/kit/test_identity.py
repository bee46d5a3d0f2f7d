"""The identity token: believed only when it is ours, fresh, and meant for us."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from services.kernel.identity import Scope
from services.kit.identity import LEEWAY_S, LIFETIME_S, Identities, IdentityRefused
from services.kit.testing import an_actor
from tests.conftest import SECRET

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


def at(moment: datetime, name: str = "listings", secret: str = SECRET) -> Identities:
    return Identities(secret, name, clock=lambda: moment)


GATEWAY = at(NOON, "gateway")
CLAIMS = {
    "iss": "gateway",
    "aud": "listings",
    "iat": int(NOON.timestamp()),
    "exp": int(NOON.timestamp()) + 60,
    "org": "0190163d-8694-739b-aea5-966c26f8ad91",
    "key": "0190163d-8694-739b-aea5-966c26f8ad92",
    "scp": ["lots:read"],
}


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@given(st.frozensets(st.sampled_from(Scope)), st.booleans(), st.none() | st.uuids().map(str))
def test_what_is_signed_is_what_is_verified(scopes, trader, rid) -> None:
    actor = an_actor(*scopes, trader=trader)
    identity = at(NOON).verify(GATEWAY.sign(actor, "listings", rid))
    assert (identity.actor, identity.issuer, identity.request_id) == (actor, "gateway", rid)


def test_nobody_in_particular_is_vouched_for_too() -> None:
    assert at(NOON).verify(GATEWAY.sign(None, "listings")).actor is None


@pytest.mark.parametrize("age", [0, LIFETIME_S, LIFETIME_S + LEEWAY_S, -LEEWAY_S])
def test_a_fresh_token_is_believed(age) -> None:
    token = GATEWAY.sign(an_actor(), "listings")
    assert at(NOON + timedelta(seconds=age)).verify(token)


@pytest.mark.parametrize("age", [LIFETIME_S + LEEWAY_S + 1, 3600, -LEEWAY_S - 1])
def test_a_token_that_is_stale_or_from_the_future_is_refused(age) -> None:
    token = GATEWAY.sign(an_actor(), "listings")
    with pytest.raises(IdentityRefused):
        at(NOON + timedelta(seconds=age)).verify(token)


def test_a_token_for_another_service_is_refused() -> None:
    with pytest.raises(IdentityRefused):
        at(NOON, "matching").verify(GATEWAY.sign(an_actor(), "listings"))


def test_a_token_of_another_installation_is_refused() -> None:
    token = at(NOON, "gateway", "another installation's secret, as long").sign(an_actor(), "listings")
    with pytest.raises(IdentityRefused):
        at(NOON).verify(token)


@pytest.mark.parametrize("algorithm", ["none", "None", "NONE"])
def test_a_token_without_a_signature_is_refused(algorithm) -> None:
    with pytest.raises(IdentityRefused):
        at(NOON).verify(f"{part({'alg': algorithm})}.{part(CLAIMS)}.")


def test_a_token_that_names_another_algorithm_is_refused() -> None:
    private = RSAKey.generate_key(2048)
    signed = jwt.encode({"alg": "RS256"}, CLAIMS, private, ["RS256"])
    with pytest.raises(IdentityRefused):
        at(NOON).verify(signed)
    for algorithm in ("HS384", "HS512"):
        with pytest.raises(IdentityRefused):
            at(NOON).verify(jwt.encode({"alg": algorithm}, CLAIMS, OctKey.import_key(SECRET), [algorithm]))


def test_a_public_key_is_no_secret() -> None:
    public = RSAKey.generate_key(2048).as_pem(private=False)
    forged = jwt.encode({"alg": "HS256"}, CLAIMS, OctKey.import_key(base64.b64encode(public)), ["HS256"])
    with pytest.raises(IdentityRefused):
        at(NOON).verify(forged)


@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": ["listings", "gateway"]},
        {"iat": None},
        {"iat": "noon"},
        {"iat": "nan"},
        {"org": "us"},
        {"key": None},
        {"scp": "lots:read"},
        {"scp": ["lots:everything"]},
        {"scp": [["lots:read"]]},
    ],
)
def test_claims_that_make_no_sense_are_refused(wrong) -> None:
    token = jwt.encode({"alg": "HS256"}, CLAIMS | wrong, OctKey.import_key(SECRET), ["HS256"])
    with pytest.raises(IdentityRefused):
        at(NOON).verify(token)


@pytest.mark.parametrize("claim", ["aud", "iat", "key", "scp", "iss"])
def test_claims_that_are_missing_are_missed(claim) -> None:
    left = {name: value for name, value in CLAIMS.items() if name != claim}
    with pytest.raises(IdentityRefused):
        at(NOON).verify(jwt.encode({"alg": "HS256"}, left, OctKey.import_key(SECRET), ["HS256"]))


@given(st.integers(min_value=0), st.characters(codec="ascii"))
def test_a_token_of_which_one_character_was_changed_is_refused(place, character) -> None:
    token = GATEWAY.sign(an_actor(Scope.LOTS_READ), "listings")
    place %= len(token) - 1  # the last character holds bits that no one reads
    if token[place] != character:
        with pytest.raises(IdentityRefused):
            at(NOON).verify(token[:place] + character + token[place + 1 :])


@given(st.text())
def test_what_is_no_token_is_refused(token) -> None:
    with pytest.raises(IdentityRefused):
        at(NOON).verify(token)
