"""The status machine of a lot, pure."""

from dataclasses import replace

import pytest
from uuid6 import uuid7

from services.kernel.identity import LotId, OrganizationId
from services.kernel.language import Language
from services.listings.domain.errors import LotHeldBack, LotNotOpen, StaleVersion
from services.listings.domain.gate import Hold
from services.listings.domain.lot import OVER, Status, change, expect, post, publish, withdraw
from tests.listings.offers import TODAY, an_offer, knowledge

KNOWN = knowledge()
FREE = KNOWN.derive(an_offer(), TODAY)
HOLD = Hold("asbestos_evidence_missing", dict.fromkeys(Language, "..."), "a source", "/evidence")
HELD = replace(FREE, ruling=replace(FREE.ruling, holds=(HOLD,)))


def a_lot(status=Status.PUBLISHED, version=1, facts=FREE):
    lot = post(LotId(uuid7()), OrganizationId(uuid7()), an_offer(), facts, draft=False)
    return replace(lot, status=status, version=version)


def test_a_posted_lot_is_published():
    assert post(LotId(uuid7()), OrganizationId(uuid7()), an_offer(), FREE, draft=False).status is Status.PUBLISHED


def test_a_draft_stays_a_draft():
    assert post(LotId(uuid7()), OrganizationId(uuid7()), an_offer(), FREE, draft=True).status is Status.DRAFT


def test_what_the_gate_holds_back_is_stored_as_a_draft():
    assert post(LotId(uuid7()), OrganizationId(uuid7()), an_offer(), HELD, draft=False).status is Status.DRAFT


def test_a_draft_that_is_held_back_is_not_published():
    with pytest.raises(LotHeldBack) as refused:
        publish(a_lot(Status.DRAFT), HELD)
    assert refused.value.holds == (HOLD,)


def test_publishing_is_a_new_version():
    published = publish(a_lot(Status.DRAFT, version=3), FREE)
    assert (published.status, published.version) == (Status.PUBLISHED, 4)


def test_a_change_that_the_gate_refuses_takes_the_lot_off_the_market():
    assert change(a_lot(), an_offer(title="Golfplaten"), HELD).status is Status.DRAFT


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PUBLISHED])
def test_a_change_keeps_the_status_and_is_a_new_version(status):
    changed = change(a_lot(status, version=7), an_offer(title="Anders"), FREE)
    assert (changed.status, changed.version, changed.offer.title) == (status, 8, "Anders")


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PUBLISHED])
def test_an_open_lot_can_be_withdrawn(status):
    assert withdraw(a_lot(status)).status is Status.WITHDRAWN


@pytest.mark.parametrize("status", sorted(OVER))
def test_what_is_over_stays_so(status):
    lot = a_lot(status)
    for act in (lambda: change(lot, an_offer(), FREE), lambda: publish(lot, FREE)):
        with pytest.raises(LotNotOpen):
            act()


def test_withdrawing_twice_is_withdrawing_once():
    gone = withdraw(a_lot())
    assert withdraw(gone) == gone


def test_an_edit_of_an_old_version_loses():
    with pytest.raises(StaleVersion):
        expect(a_lot(version=5), 4)
