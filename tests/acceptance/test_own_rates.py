"""An organization's own rates: seen by nobody else, stated whole, each a figure that can be."""

from decimal import Decimal

import pytest

from services.acceptance.domain.errors import RatesImpossible, StaleRates
from services.acceptance.domain.outlets.own_rates import OwnRates, bounds, restated
from services.acceptance.domain.outlets.rates import rates
from services.kernel.identity import Scope
from services.kit.testing import an_actor
from tests.acceptance.bodies import by


def test_every_packaged_rate_could_be_ones_own():
    assert restated(OwnRates(), 0, {rate.key: rate.value for rate in rates()}).version == 1


@pytest.mark.parametrize("key", ["labour.crew", "fixing.glued", "vehicle.van.payload", "container.volume"])
def test_what_is_divided_by_is_never_nothing(key: str):
    with pytest.raises(RatesImpossible) as refused:
        restated(OwnRates(), 0, {key: Decimal(0)})
    assert refused.value.wrong[0][0] == key


def test_a_share_is_at_most_the_whole_and_only_a_fee_for_waste_may_be_below_zero():
    assert bounds("chance.unsold") == (0, 1)
    assert bounds("disposal.metal")[0] < 0
    with pytest.raises(RatesImpossible):
        restated(OwnRates(), 0, {"breakage.any": Decimal("1.1"), "labour.hour": Decimal(-1)})


def test_a_statement_is_made_for_the_version_that_was_read():
    with pytest.raises(StaleRates):
        restated(OwnRates(version=2), 1, {})


async def test_ones_own_rates_stand_in_ones_own_list_and_nobody_elses(client):
    owner = an_actor(Scope.LOTS_WRITE)
    stated = await client.put("/v1/rates", json={"rates": {"labour.hour": "52.5"}}, headers=by(owner, 0))
    assert (stated.status_code, stated.headers["etag"]) == (200, '"1"'), stated.text
    for headers, value, own in ((by(owner), "52.5", True), (by(an_actor()), "45", False), ({}, "45", False)):
        told = (await client.get("/v1/rates", headers=headers)).json()
        assert next((one["value"], one["own"]) for one in told["rates"] if one["key"] == "labour.hour") == (value, own)


async def test_what_is_left_out_is_packaged_again(client):
    owner = an_actor(Scope.LOTS_WRITE)
    await client.put("/v1/rates", json={"rates": {"labour.hour": "52.5"}}, headers=by(owner, 0))
    back = await client.put("/v1/rates", json={"rates": {}}, headers=by(owner, 1))
    assert back.json()["version"] == 2
    assert not [one for one in back.json()["rates"] if one["own"]]


async def test_every_rate_that_is_wrong_is_pointed_at(client):
    owner = an_actor(Scope.LOTS_WRITE)
    told = {"rates": {"labour.hour": "-1", "chance.unsold": "2"}}
    refused = await client.put("/v1/rates", json=told, headers=by(owner, 0) | {"accept-language": "nl"})
    assert (refused.status_code, refused.json()["code"]) == (422, "rate_impossible")
    assert [one["pointer"] for one in refused.json()["errors"]] == ["/rates/chance.unsold", "/rates/labour.hour"]
    unknown = await client.put("/v1/rates", json={"rates": {"moon/day": "1"}}, headers=by(owner, 0))
    assert [one["pointer"] for one in unknown.json()["errors"]] == ["/rates/moon~1day"]


async def test_a_stale_statement_loses(client):
    owner = an_actor(Scope.LOTS_WRITE)
    await client.put("/v1/rates", json={"rates": {}}, headers=by(owner, 0))
    lost = await client.put("/v1/rates", json={"rates": {}}, headers=by(owner, 0))
    assert (lost.status_code, lost.json()["code"]) == (412, "version_stale")
