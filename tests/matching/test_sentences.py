"""Figures in reasons, as their reader writes them."""

import pytest

from services.kernel.language import Language
from services.matching.domain.sentences import euros, figure


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (37, ["37", "37", "37", "37"]),
        (16.9, ["16,90", "16,90", "16.90", "16,90"]),
        (1234.5, ["1.234,50", "1\u202f234,50", "1,234.50", "1.234,50"]),
    ],
)
def test_money_is_whole_or_to_the_cent(value, written):
    assert [euros(value, language) for language in (Language.NL, Language.FR, Language.EN, Language.DE)] == written


def test_other_figures_have_no_digits_that_are_zero():
    assert [figure(16.9, Language.NL, 2), figure(40, Language.NL, 2)] == ["16,9", "40"]
