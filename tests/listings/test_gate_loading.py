"""Wrong rules are refused when they are read, by file and rule."""

import pytest

from services.listings.domain.gate import PACKAGED, load
from services.listings.domain.rule_packs import RulePackError

RULE = """
[[rule]]
code = "test"
effect = "hold"
from = 2020-01-01
source = "test law of 2020"
pointer = "/evidence"
when = { may_contain = ["asbestos"], building_year_before = 2000 }
cleared_by = { evidence = ["lab_analysis"] }
nl = "nl {year}"
fr = "fr {year}"
en = "en {year}"
de = "de {year}"
"""


@pytest.fixture
def packs(tmp_path):
    for file in PACKAGED.glob("*.toml"):
        (tmp_path / file.name).write_text(file.read_text("utf-8"), "utf-8")

    def write(rules, name="europe.toml", head="dated = 2026-01-01\n"):
        (tmp_path / name).write_text(head + rules, "utf-8")
        return tmp_path

    return write


def refusal(folder) -> str:
    with pytest.raises(RulePackError) as refused:
        load(folder)
    return str(refused.value)


def test_a_right_rule_is_read(packs):
    assert load(packs(RULE))


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ('effect = "hold"', 'effect = "refuse"', "effect: 'refuse'"),
        ('effect = "hold"', "", "effect is missing"),
        ('"asbestos"', '"asbestus"', "may_contain: 'asbestus'"),
        ('"lab_analysis"', '"lab"', "evidence: 'lab'"),
        ('["asbestos"]', "[]", "may_contain must be a list of at least one str"),
        ('["asbestos"]', '"asbestos"', "may_contain must be list"),
        ("from = 2020-01-01", 'from = "2020-01-01"', "from must be date"),
        ("from = 2020-01-01", "from = 2020-01-01T00:00:00", "from must be a day"),
        ("from = 2020-01-01", "", "from must be a day"),
        ("from = 2020-01-01", "from = 2020-01-01\nuntil = 2019-12-31", "until 2019-12-31 lies before from"),
        ('source = "test law of 2020"', 'source = " "', "source is missing"),
        ('de = "de {year}"', "", "de is missing"),
        ('pointer = "/evidence"', 'pointer = "/proof"', "pointer must be a field of an offer"),
        ('pointer = "/evidence"', "", "pointer must be a field of an offer"),
        ('effect = "hold"', 'effect = "caution"', "a caution clears by itself"),
        (", building_year_before = 2000", "", "has no building_year_before"),
        ("building_year_before = 2000", 'building_year_before = "2000"', "building_year_before must be int"),
        ("building_year_before = 2000", "building_year_before = true", "building_year_before must be int"),
        ("building_year_before = 2000", 'building_year_before = 2000, eural_stated = ["17 01"]', "not six digits"),
        ("building_year_before = 2000", 'building_year_before = 2000, found = { asbestos = ["maybe"] }', "asbestos: 'maybe'"),
        ("building_year_before = 2000", "building_year_before = 2000, region = 1", "region: no such field"),
        ('{ evidence = ["lab_analysis"] }', '{ absent = ["asbestos"] }', "a word alone clears nothing"),
        ('when = { may_contain = ["asbestos"], building_year_before = 2000 }', "", "a rule without a condition"),
        ('code = "test"', 'code = "test"\nseverity = 3', "severity: no such field"),
    ],
)
def test_a_wrong_rule_is_refused_by_file_and_rule(packs, right, wrong, complaint):
    assert right in RULE
    message = refusal(packs(RULE.replace(right, wrong)))
    assert message.startswith("europe.toml: rule 'test': ")
    assert complaint in message


def test_a_rule_without_a_code_is_refused(packs):
    assert "code is missing" in refusal(packs(RULE.replace('code = "test"', "")))


def test_a_rule_that_stands_twice_for_the_same_days_is_refused(packs):
    assert "stands twice" in refusal(packs(RULE + RULE))


def test_a_rule_may_change_from_one_day_to_the_next(packs):
    first = RULE.replace("from = 2020-01-01", "from = 2010-01-01\nuntil = 2019-12-31")
    assert load(packs(first + RULE))


def test_a_file_that_is_no_toml_is_refused(packs):
    assert refusal(packs("[[rule")).startswith("europe.toml: ")


def test_a_pack_without_a_date_is_refused(packs):
    assert "dated must be a day" in refusal(packs(RULE, head=""))


def test_two_packs_for_one_region_are_refused(packs):
    assert "two packs for one region" in refusal(packs("", "other.toml", 'dated = 2026-01-01\nregion = "flanders"\n'))


def test_a_second_pack_for_everywhere_is_refused(packs):
    assert "one pack names no region" in refusal(packs("", "other.toml"))


def test_a_region_without_a_pack_is_refused(packs):
    folder = packs("")
    (folder / "wallonia.toml").unlink()
    assert "no pack for wallonia" in refusal(folder)
