"""Numbers that make an organization a trader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.enterprise import Kbo, Vat, check_digits
from gateway.domain.errors import EnterpriseNumberWrong, RegionAbroad, TwoNumbers, VatNumberWrong
from gateway.domain.organization import Organization
from services.kernel.identity import Role
from services.vocabulary.places import Region

bases = st.integers(0, 19_999_999)


def digits(base: int) -> str:
    return f"{base:08}{check_digits(base):02}"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("0203.201.340", "0203.201.340"),  # National Bank of Belgium
        ("BE 0202 239 951", "0202.239.951"),  # Proximus
        ("be0403227515", "0403.227.515"),  # Colruyt
    ],
)
def test_a_number_in_force_is_read_however_it_is_written(written, shown) -> None:
    assert str(Kbo.read(written)) == shown


@given(bases)
def test_every_number_with_its_check_digits_is_read_and_shown_alike(base) -> None:
    kbo = Kbo.read(digits(base))
    assert Kbo.read(str(kbo)) == kbo


@given(bases, st.integers(0, 9), st.integers(0, 9))
def test_one_wrong_digit_is_noticed(base, place, digit) -> None:
    right = digits(base)
    wrong = right[:place] + str(digit) + right[place + 1 :]
    if wrong != right:
        with pytest.raises(EnterpriseNumberWrong):
            Kbo.read(wrong)


@pytest.mark.parametrize("text", ["", "0123", "2203201340", "0203.201.341", "\u0660203201340", "0203201340\n", "NL123456789B01"])
def test_what_is_no_enterprise_number_is_refused(text) -> None:
    with pytest.raises(EnterpriseNumberWrong):
        Kbo.read(text)


def test_a_foreign_vat_number_is_read() -> None:
    assert str(Vat.read("nl 1234.56789 b01")) == "NL123456789B01"


@pytest.mark.parametrize("text", ["BE0203201340", "123", "N1", ""])
def test_a_belgian_enterprise_gives_its_kbo_number_instead_of_vat(text) -> None:
    with pytest.raises(VatNumberWrong):
        Vat.read(text)


def test_an_organization_has_one_number_or_none() -> None:
    with pytest.raises(TwoNumbers):
        Organization(None, "Two", Role.BUYER, kbo=Kbo("0203201340"), vat=Vat("NL123456789B01"))
    assert not Organization(None, "A private person", Role.BUYER).trader
    assert Organization(None, "A firm", Role.BUYER, kbo=Kbo("0203201340")).trader


def test_only_belgium_has_the_three_regions() -> None:
    with pytest.raises(RegionAbroad):
        Organization(None, "Abroad", Role.BUYER, country="NL", region=Region.FLANDERS)
