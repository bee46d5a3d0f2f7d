"""Amounts that there cannot be: refused, whatever is written, and told in the reader's language."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from services.acceptance.domain.amounts import LONGEST_MM, OF_THE_WHOLE, Length, LengthUnit, Share, ShareUnit
from services.kernel.impossible import Impossible
from services.kernel.language import Language
from services.kernel.money import LARGEST, Money
from services.kernel.quantity import Quantity, Unit
from services.kit.validation import SENTENCES
from tests.acceptance.bodies import by

FIGURES = st.decimals() | st.builds(lambda digit, power: Decimal(f"{digit}E{power}"), st.integers(-9, 9), st.integers(-(10**8), 10**8))
FAR_BEYOND = Decimal("1E+9999999")


@given(FIGURES, st.sampled_from(ShareUnit))
@example(FAR_BEYOND, ShareUnit.PARTS_PER_MILLION)
def test_a_share_is_from_nothing_to_the_whole(value: Decimal, unit: ShareUnit) -> None:
    try:
        told = Share(value, unit)
    except Impossible:
        assert not value.is_finite() or value < 0 or value > 1 / OF_THE_WHOLE[unit]
    else:
        assert 0 <= told.ratio <= 1


@given(FIGURES, st.sampled_from(LengthUnit))
@example(FAR_BEYOND, LengthUnit.METRE)
def test_a_length_is_more_than_nothing_and_at_most_a_kilometre(value: Decimal, unit: LengthUnit) -> None:
    try:
        told = Length(value, unit)
    except Impossible:
        assert not value.is_finite() or value <= 0 or value > 1000
    else:
        assert told.mm <= LONGEST_MM


@given(FIGURES)
@example(FAR_BEYOND)
def test_money_and_quantities_are_of_a_size_that_there_is(value: Decimal) -> None:
    possible = value.is_finite() and -LARGEST <= value <= LARGEST
    for made, is_one in ((lambda: Money(value), possible), (lambda: Quantity(value, Unit.TONNE), possible and value > 0)):
        if is_one:
            made()
            continue
        with pytest.raises(Impossible) as impossible:
            made()
        assert impossible.value.code in SENTENCES


def sand(at_most: object) -> dict:
    return {"rules": [{"rule": "max_fraction", "id": "a", "component": "sand", "at_most": at_most}]}


FEE = {"kind": "gate_fee", "vat": "excluded", "since": "2026-01-01"}
WRONG = [
    (sand({"value": -1}), "/rules/0/at_most", "share_impossible"),
    (sand({"value": "1E+9999999"}), "/rules/0/at_most", "share_impossible"),
    (sand(5), "/rules/0/at_most", "dataclass_type"),
    (
        {"rules": [{"rule": "dimension", "id": "a", "measure": "width", "at_least": {"value": 2, "unit": "km"}}]},
        "/rules/0/at_least/unit",
        "enum",
    ),
    (
        {"rules": [{"rule": "dimension", "id": "a", "measure": "width", "at_least": {"value": 1001, "unit": "m"}}]},
        "/rules/0/at_least",
        "length_beyond",
    ),
    ({"rules": [{"rule": "quantity", "id": "a", "at_least": {"value": 0, "unit": "t"}}]}, "/rules/0/at_least", "quantity_beyond"),
    ({"prices": [FEE | {"charge": {"money": {"amount": "1E+9999999"}, "per": "t"}}]}, "/prices/0/charge/money", "amount_beyond"),
    (
        {"prices": [FEE | {"charge": {"money": {"amount": "1", "currency": "euro"}, "per": "t"}}]},
        "/prices/0/charge/money",
        "currency_malformed",
    ),
    ({"prices": [FEE | {"charge": 45}]}, "/prices/0/charge", "dataclass_type"),
    ({"prices": {}}, "/prices", "tuple_type"),
    (
        {"rules": [{"rule": "document_required", "id": "a", "any_of": ["demolition_plan"], "number": "perhaps"}]},
        "/rules/0/number",
        "bool_type",
    ),
]


@pytest.mark.parametrize(("wrong", "pointer", "code"), WRONG)
async def test_an_amount_in_criteria_is_refused_where_it_stands_in_four_languages(client, owner, wrong, pointer, code) -> None:
    criteria = {"materials": ["boards"], "fate": "closed_loop_recycling", **wrong}
    body = {"material": "boards.plasterboard", "quantity": {"value": 2, "unit": "t"}, "criteria": criteria}
    told = set()
    for language in Language:
        answer = await client.post("/v1/evaluations", json=body, headers=by(owner) | {"accept-language": language})
        (fault,) = answer.json()["errors"]
        assert (answer.status_code, fault["pointer"], fault["code"]) == (422, f"/criteria{pointer}", code)
        told.add(fault["detail"])
    assert len(told) == len(Language)
