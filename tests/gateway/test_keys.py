"""Keys: what is kept of them, what they may, and when they stop to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.errors import ScopesExceeded
from gateway.domain.key import digest, narrowed, new_secret, prefix_of, revoked
from gateway.store.work import GatewayWork
from gateway.use_cases.keyring import REMEMBERED_S, Keyring
from gateway.use_cases.keys import admit
from services.kernel.clock import now
from services.kernel.identity import SCOPES, Actor, Role, Scope

roles, scope_sets = st.sampled_from(Role), st.frozensets(st.sampled_from(Scope))


def test_a_secret_says_by_which_prefix_it_is_found_and_never_comes_twice() -> None:
    made = [new_secret() for _ in range(100)]
    assert all(prefix_of(secret) == prefix and len(secret) == 55 for prefix, secret in made)
    assert len({secret for _, secret in made}) == 100


@pytest.mark.parametrize(
    "text", ["", "spk_", "spk_" + "a" * 50, "spk_" + "a" * 52, "spk_ABCDEFGH" + "a" * 43, "sp_k" + "a" * 51, "spk_" + "é" * 51]
)
def test_what_has_not_the_form_of_a_key_is_not_looked_up(text) -> None:
    assert prefix_of(text) is None


@given(roles, scope_sets, scope_sets)
def test_a_key_gives_what_its_role_and_its_maker_have_and_more_is_refused(role, asked, held) -> None:
    if beyond := asked - (SCOPES[role] & held):
        with pytest.raises(ScopesExceeded) as refused:
            narrowed(role, asked, held)
        assert set(refused.value.scopes) == beyond
    else:
        assert narrowed(role, asked, held) == asked


@pytest.fixture
async def work(rolled_back):
    sessions = (await rolled_back("gateway")).sessions
    return lambda organization=None: GatewayWork(sessions, organization)


async def test_a_key_is_kept_as_a_digest_only(work) -> None:
    secret = await admit(work(), "Sloper", Role.DEMOLISHER)
    async with work() as reading:
        key, trader = await reading.keys.by_prefix(prefix_of(secret))
    assert (key.digest, key.scopes, trader) == (digest(secret), SCOPES[Role.DEMOLISHER], False)
    assert secret not in repr(key)


async def test_an_organization_that_is_known_is_found_by_its_name(work) -> None:
    secrets = [await admit(work(), name, role) for name, role in (("Bouwhub Gent", Role.HUB), ("bouwhub gent", Role.BUYER))]
    ring = Keyring(work)
    holders = [await ring.holder(secret) for secret in secrets]
    assert holders[0].organization_id == holders[1].organization_id
    assert [holder.scopes for holder in holders] == [SCOPES[Role.HUB], SCOPES[Role.BUYER]]


async def test_the_right_prefix_with_another_secret_opens_nothing(work) -> None:
    secret = await admit(work(), "Sloper", Role.DEMOLISHER)
    forged = secret[:-1] + ("A" if secret[-1] != "A" else "B")
    assert await Keyring(work).holder(forged) is None
    assert isinstance(await Keyring(work).holder(secret), Actor)


async def test_a_revoked_key_is_remembered_for_five_seconds_at_most(work) -> None:
    seconds = 0.0
    secret = await admit(work(), "Sloper", Role.DEMOLISHER)
    ring = Keyring(work, seconds=lambda: seconds)
    actor = await ring.holder(secret)
    async with work(actor.organization_id) as revoking:
        key = await revoking.keys.get(actor.key_id, owner=actor.organization_id)
        await revoking.keys.save(revoked(key, key.version, now()))
        await revoking.commit()
    assert await ring.holder(secret) == actor
    seconds = REMEMBERED_S
    assert await ring.holder(secret) is None


async def test_a_key_that_is_forgotten_is_looked_up_anew(work) -> None:
    secret = await admit(work(), "Sloper", Role.DEMOLISHER)
    ring = Keyring(work)
    actor = await ring.holder(secret)
    async with work(actor.organization_id) as revoking:
        key = await revoking.keys.get(actor.key_id, owner=actor.organization_id)
        await revoking.keys.save(revoked(key, key.version, now()))
        await revoking.commit()
    ring.forget(prefix_of(secret))
    assert await ring.holder(secret) is None
