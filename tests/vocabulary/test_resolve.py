"""Titles as people write them, and the class each names: on the packaged data."""

import csv
from pathlib import Path

import pytest

from services.kernel.language import Language
from services.vocabulary.material import UNSORTED
from services.vocabulary.resolve import THRESHOLD, resolve
from services.vocabulary.vocabulary import vocabulary

with (Path(__file__).parent / "titles.csv").open(encoding="utf-8") as file:
    TITLES = [(row["title"], Language(row["language"]), row["code"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize(("title", "language", "code"), TITLES)
def test_a_title_names_its_class_whether_its_language_is_known_or_not(title: str, language: Language, code: str) -> None:
    assert resolve(title).code == code
    assert resolve(title, language).code == code


@pytest.mark.parametrize("language", Language)
def test_the_name_of_a_class_leads_to_it(language: Language) -> None:
    classes = [one for one in vocabulary() if one.code != UNSORTED]
    lost = {one.name(language): code for one in classes if (code := resolve(one.name(language), language).code) != one.code}
    assert len(lost) <= 0.02 * len(classes), lost


@pytest.mark.parametrize("language", Language)
def test_nearly_every_synonym_leads_to_its_class_or_the_one_above(language: Language) -> None:
    named = [(text, one) for one in vocabulary() if one.code != UNSORTED for text in one.names[language].all]
    lost = {text: found for text, one in named if (found := resolve(text, language).code) not in one.ancestors}
    assert len(lost) <= 0.01 * len(named), lost


@pytest.mark.parametrize(
    ("general", "special"),
    [
        ("deur", "binnendeur"),
        ("dakpannen", "betonnen dakpannen"),
        ("parket", "parket visgraat"),
        ("radiateurs", "radiateurs en fonte"),
        ("ardoises", "ardoises naturelles"),
        ("beams", "steel beams"),
        ("windows", "timber windows"),
        ("Fenster", "Holzfenster"),
    ],
)
def test_a_class_below_needs_words_of_its_own(general: str, special: str) -> None:
    above, below = resolve(general).code, resolve(special).code
    assert above != below
    assert resolve(f"{special} {general}").code == below, "the general word again takes nothing away"


@pytest.mark.parametrize(
    ("compound", "head", "first"),
    [
        ("Küchentür", "openings.door", "furniture.kitchen"),
        ("ketelhuisdeur", "openings.door", "heating.boiler"),
        ("dakpannenpallet", "timber.pallet", "roofing.tile"),
        ("Scheunendielen", "floors.wood.plank", "landscape.outbuilding"),
    ],
)
def test_an_unknown_compound_is_what_its_head_says(compound: str, head: str, first: str) -> None:
    candidates = {one.code: one.confidence for one in resolve(compound).candidates}
    best = resolve(compound).code
    assert best == head or best.startswith(f"{head}.")
    assert candidates.get(first, 0.0) < candidates[best]


@pytest.mark.parametrize(
    "clutter", ["4.000 x", "120 m2", "rood, zwart of wit", "gebruikt, goede staat", "noir 30x30 cm", "used, clean", "ca. 3,5 t"]
)
@pytest.mark.parametrize(
    ("title", "code"), [("gevelstenen", "masonry.brick.facing"), ("lavabo", "sanitary.basin"), ("Holzdielen", "floors.wood.plank")]
)
def test_figures_units_colours_and_condition_do_not_disturb(title: str, code: str, clutter: str) -> None:
    assert resolve(f"{clutter} {title}").code == code
    assert resolve(f"{title} {clutter}").code == code


def test_a_known_language_tips_the_balance() -> None:
    assert resolve("Spüle", Language.DE).candidates[0].confidence >= resolve("Spüle", Language.NL).candidates[0].confidence


def test_what_speaks_for_two_classes_goes_to_the_class_above_both() -> None:
    assert resolve("deuren en ramen").code == "openings"


def test_what_speaks_for_nothing_is_unsorted_without_candidates() -> None:
    answer = resolve("lorem ipsum dolor")
    assert (answer.best, answer.code, answer.candidates) == (None, UNSORTED, ())


def test_a_doubtful_word_is_offered_but_not_used() -> None:
    answer = resolve("betom")
    assert answer.best is None
    assert answer.candidates[0].code == "concrete"
    assert answer.candidates[0].confidence < THRESHOLD


def test_candidates_name_the_written_words_that_speak_for_them() -> None:
    best = resolve("20 eikenhouten binnendeuren, wit").best
    assert best is not None
    assert best.matched == ("binnendeuren",)


def test_an_answer_carries_the_version_it_was_found_with() -> None:
    assert resolve("deur").version == vocabulary().version
