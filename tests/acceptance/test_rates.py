"""The packaged rates, and an organization's own in their place."""

from decimal import Decimal

import pytest

from services.acceptance.domain.errors import UnknownRates
from services.acceptance.domain.outlets.load import Fixing
from services.acceptance.domain.outlets.rates import rates
from services.kernel.quantity import Unit
from services.vocabulary.vocabulary import vocabulary

BY_CLASS = ("hours", "cleaning", "breakage", "price", "crusher", "disposal", "reused")


def test_every_rate_has_a_source():
    assert not [rate.key for rate in rates() if not rate.source]


def test_every_rate_by_class_is_of_a_class_and_a_unit_that_there_are():
    for rate in rates():
        family, _, name = rate.key.partition(".")
        if family in BY_CLASS:
            assert name in {"any", "hazardous", "unproven"} or name in vocabulary(), rate.key
        if family in {"hours", "cleaning", "price"}:
            assert Unit(rate.per), rate.key
        if family == "hours":
            assert Fixing(rate.fixing or ""), rate.key


def test_every_kind_of_fixing_has_a_rate():
    assert all(rates()[f"fixing.{one}"].value > 0 for one in Fixing)


def test_the_nearest_class_above_tells():
    herringbone = vocabulary().get("floors.wood.parquet.herringbone")
    found = rates().of("hours", herringbone)
    assert found
    assert found.key == "hours.floors.wood.parquet"


def test_ones_own_rate_stands_in_place_of_the_packaged_one():
    own = rates().with_own({"labour.hour": Decimal(52)})
    assert (own["labour.hour"].value, own["labour.hour"].own, own["labour.hour"].checked) == (52, True, True)
    assert rates()["labour.hour"].value != 52


def test_rates_that_there_are_not_are_all_named():
    with pytest.raises(UnknownRates) as refused:
        rates().with_own({"labour.hour": Decimal(1), "labour.minute": Decimal(1), "moon": Decimal(1)})
    assert refused.value.keys == ("labour.minute", "moon")
