"""Substances that a title names."""

import pytest

from services.listings.domain.named import named, with_named
from services.listings.domain.offer import Finding, Substance
from tests.listings.offers import TODAY, an_offer, knowledge

KNOWN = knowledge()


@pytest.mark.parametrize(
    ("title", "substances"),
    [
        ("Vloertegels asbest", {Substance.ASBESTOS}),
        ("Asbesthoudende leien", {Substance.ASBESTOS}),
        ("Plaques ondulées en amiante-ciment", {Substance.ASBESTOS}),
        ("Gecreosoteerde bielzen", {Substance.CREOSOTE}),
        ("Traverses créosotées", {Substance.CREOSOTE}),
        ("Kitvoegen met PCB", {Substance.PCB}),
        ("Golfplaten asbestvrij", set()),
        ("Leien, zonder asbest", set()),
        ("Ardoises sans amiante", set()),
        ("Ardoises non amiantées", set()),
        ("Asbestos-free corrugated sheets", set()),
        ("Wellplatten, asbestfrei", set()),
        ("Eiken plankenvloer", set()),
    ],
)
def test_a_title_names_what_it_does_not_deny(title, substances):
    assert named(title) == substances


def test_a_title_that_names_asbestos_is_held_back():
    assert KNOWN.derive(an_offer(title="Vloertegels asbest", building_year=2015), TODAY).ruling.holds


def test_what_the_owner_states_of_a_substance_stands():
    stated = an_offer(title="Vloertegels asbest", substances=((Substance.ASBESTOS, Finding.ABSENT),))
    assert with_named(stated) == stated
