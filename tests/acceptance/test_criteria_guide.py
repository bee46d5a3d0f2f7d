"""The guide to criteria tells what is so: its rules can be read, every kind is there, and the words are theirs."""

import json
import re
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from services.acceptance.domain.prose import rule_in_words
from services.acceptance.domain.rules import Rule
from services.kernel.language import Language
from tests.acceptance.generated_rules import kinds

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "criteria.md"
EXAMPLES = re.findall(r"```json\n(.*)\n```\n\n> (.*)  \n> (.*)\n", GUIDE.read_text("utf-8"))


def test_every_kind_of_rule_has_an_example() -> None:
    assert {json.loads(stated)["rule"] for stated, *_ in EXAMPLES} == set(kinds)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: json.loads(example[0])["rule"])
def test_an_example_is_told_in_its_own_words(example: tuple[str, str, str]) -> None:
    stated, *told = example
    rule = TypeAdapter(Rule).validate_json(stated)
    words = [rule_in_words(rule, language).replace("\u00a0", " ") for language in (Language.EN, Language.NL)]
    assert words == told
