"""How it is taken out whole, and what it may contain."""

import pytest

from services.acceptance.domain.cards import Card, Cards, cards
from services.acceptance.domain.hazards import hazards_of
from services.acceptance.domain.terms import Kind, terms
from services.kernel.language import Language
from services.vocabulary.vocabulary import vocabulary

EVERY = cards().every


@pytest.mark.parametrize("card", EVERY, ids=[card.told[Language.EN].title for card in EVERY])
def test_a_card_is_for_known_classes_and_says_the_same_in_four_languages(card: Card) -> None:
    assert all(code in vocabulary() for code in card.materials)
    assert card.source
    shapes = {tuple(map(len, (one.tools, one.protection, one.steps, one.breaks))) for one in card.told.values()}
    assert len(shapes) == 1
    assert min(next(iter(shapes))) >= 1
    assert len({one.title for one in card.told.values()}) == len(Language)


def test_there_are_at_least_twelve() -> None:
    assert len(EVERY) >= 12


def test_the_nearest_card_is_found() -> None:
    def title(code: str) -> str | None:
        card = cards().of(vocabulary().get(code))
        return card and card.told[Language.EN].title

    assert title("masonry.brick.facing") == title("masonry.brick")
    assert title("masonry.brick.paving") == title("paving.sett") != title("masonry.brick")
    assert title("masonry.block.concrete") is None


def test_two_cards_for_one_class_are_refused() -> None:
    with pytest.raises(ValueError, match="same class"):
        Cards([EVERY[0], EVERY[0]])


def test_asbestos_is_warned_of_first_and_every_substance_that_a_class_may_contain_is() -> None:
    for material in vocabulary():
        told = [one.substance for one in hazards_of(material)]
        assert set(told) == set(material.may_contain)
        assert "asbestos" not in told[1:]
    assert [one.substance for one in hazards_of(vocabulary().get("roofing.bitumen"))] == ["asbestos", "coal_tar"]


def test_a_warning_is_of_a_known_substance_in_four_languages() -> None:
    told = {one.substance: one for material in vocabulary() for one in hazards_of(material)}
    assert all(terms().get(code, Kind.SUBSTANCE) for code in told)
    assert all(one.source and len(set(one.text.values())) == len(Language) for one in told.values())
