"""Everything that is told of an outlet has a word in every language."""

import pytest

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.outlets import words
from services.acceptance.domain.outlets.gate import VEHICLES
from services.acceptance.domain.outlets.lines import LineKind
from services.acceptance.domain.outlets.option import Always, Care
from services.kernel.language import Language


@pytest.mark.parametrize(
    ("told", "every"),
    [(words.fate, Fate), (words.always, Always), (words.line, LineKind), (words.vehicle, VEHICLES), (words.care, Care)],
)
def test_every_one_is_named_in_every_language(told, every):
    for one in every:
        assert all(told(one)[language] for language in Language), one
