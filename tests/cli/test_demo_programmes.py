"""The example programmes are criteria that hold, of nobody in particular, and every figure of theirs says where it is from."""

import re
from collections import Counter

import pytest
from pydantic import TypeAdapter

from gateway.demo.reading import organizations
from gateway.demo.receiving import DemoProgramme, DemoReceiver, receivers
from services.acceptance.domain.checking import faults
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.site import Service
from services.acceptance.schemas import ReceiverIn
from services.kernel.clock import local_date, now
from services.kernel.identity import SCOPES, Scope
from services.vocabulary.vocabulary import vocabulary

EXAMPLES = receivers()
PROGRAMMES = [(one, programme) for one in EXAMPLES for programme in one.programmes]
by_programme = pytest.mark.parametrize(("receiver", "programme"), PROGRAMMES, ids=[programme.name for _, programme in PROGRAMMES])

TODAY = local_date(now())
PARKS = "recycling_parks"
"""The one file that is not of a stream."""


def test_they_are_as_many_as_promised() -> None:
    assert len(PROGRAMMES) >= 25
    assert len({one.stream for one, _ in PROGRAMMES} - {PARKS}) >= 15


def test_nobody_takes_them_for_the_terms_of_a_firm() -> None:
    names = [one.name for one in EXAMPLES] + [programme.name for _, programme in PROGRAMMES]
    assert all(name.startswith("Example: ") for name in names)
    assert max(Counter(names).values()) == 1
    assert all(programme.body["example"] for _, programme in PROGRAMMES)


def test_sites_lie_in_belgium_and_around_it() -> None:
    sites = [site for one in EXAMPLES for site in ReceiverIn.model_validate(one.body).sites]
    places = Counter(site.location.country for site in sites)
    assert places.keys() >= {"BE", "NL", "DE", "FR", "LU"}
    assert places["BE"] > len(sites) / 2
    assert any(len(one.body["sites"]) > 2 for one in EXAMPLES)


def test_their_owners_may_register_receivers() -> None:
    kinds = {one.id: one.kind for one in organizations()}
    assert all(Scope.RECEIVERS_WRITE in SCOPES[kinds[one.owner]] for one in EXAMPLES)


@by_programme
def test_nothing_is_wrong_with_the_criteria_of_a_programme(receiver: DemoReceiver, programme: DemoProgramme) -> None:
    criteria = TypeAdapter(Criteria).validate_python(programme.criteria)
    assert faults(criteria, TODAY) == ()
    assert criteria.prices


@by_programme
def test_every_rule_says_where_it_is_from_and_when(receiver: DemoReceiver, programme: DemoProgramme) -> None:
    assert all(re.search(r"\b20[0-9]{2}\b", rule["source"]) for rule in programme.criteria["rules"])


@by_programme
def test_what_a_programme_takes_comes_to_one_of_its_sites(receiver: DemoReceiver, programme: DemoProgramme) -> None:
    taken = {code for site in receiver.body["sites"] for code in site["materials"]}
    assert all(taken.intersection(vocabulary().ancestors(code)) for code in programme.criteria["materials"])


def test_firms_of_every_kind_of_service_are_among_them() -> None:
    assert {service for one in EXAMPLES for site in one.body["sites"] for service in site.get("services", ())} == set(Service)
