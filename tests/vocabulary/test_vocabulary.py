"""The tree of classes, on the packaged data."""

import pytest

from services.vocabulary.errors import UnknownMaterial
from services.vocabulary.material import UNSORTED, number
from services.vocabulary.vocabulary import vocabulary


def test_it_is_read_once() -> None:
    assert vocabulary() is vocabulary()


def test_ancestors_run_from_the_class_to_its_branch() -> None:
    assert vocabulary().ancestors("masonry.brick.facing") == ("masonry.brick.facing", "masonry.brick", "masonry")


def test_below_is_the_class_and_everything_under_it() -> None:
    known = vocabulary()
    below = known.below("masonry.brick")
    assert {"masonry.brick", "masonry.brick.facing", "masonry.brick.paving"} <= set(below)
    assert all(one == "masonry.brick" or one.startswith("masonry.brick.") for one in below)


def test_branches_are_the_classes_without_a_dot() -> None:
    assert {one.code for one in vocabulary().branches()} == {one.code for one in vocabulary() if "." not in one.code}
    assert UNSORTED in {one.code for one in vocabulary().branches()}


def test_children_and_ancestors_agree() -> None:
    known = vocabulary()
    for one in known:
        assert all(known.ancestors(child)[1] == one.code for child in one.children)
        assert set(one.children) == {code for code in known.below(one.code) if code.count(".") == one.code.count(".") + 1}


@pytest.mark.parametrize(
    ("slip", "meant"), [("masonry.brik", "masonry.brick"), ("mansory.brick", "masonry.brick"), ("rofing.tile", "roofing.tile")]
)
def test_an_unknown_code_is_answered_with_the_nearest(slip: str, meant: str) -> None:
    with pytest.raises(UnknownMaterial) as refused:
        vocabulary().get(slip)
    assert meant in refused.value.nearest
    assert meant in str(refused.value)


@pytest.mark.parametrize("code", ["", "x", "Masonry", "masonry.", "\N{ZERO WIDTH SPACE}" * 1000])
def test_no_other_code_is_taken_for_a_class(code: str) -> None:
    assert code not in vocabulary()
    with pytest.raises(UnknownMaterial):
        vocabulary().get(code)


def test_a_class_is_immutable() -> None:
    brick = vocabulary().get("masonry.brick")
    with pytest.raises(AttributeError):
        brick.unit = None  # type: ignore[misc,assignment]
    with pytest.raises(TypeError):
        brick.mass["kg"] = None  # type: ignore[index]


def test_numbers_are_small_stable_and_unique() -> None:
    numbers = {number(one.code) for one in vocabulary()}
    assert len(numbers) == len(vocabulary())
    assert all(0 <= one < 2**31 for one in numbers)
    assert number(vocabulary().get("masonry.brick").code) == NUMBER_OF_BRICK


NUMBER_OF_BRICK = 2078594023
"""As it stands in every projection: a change here means that all are built again."""
