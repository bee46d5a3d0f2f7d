"""What a query means: its class, its attributes in any language, its sizes in any notation."""

from decimal import Decimal

import pytest

from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.matching.domain.understanding import understand
from services.matching.domain.words_in_use import WordsInUse
from tests.matching.conftest import Matching
from tests.matching.lots import GHENT, LIEGE, published_lot

NONE_IN_USE = WordsInUse()
IN_GHENT = {"near": f"{GHENT[0]},{GHENT[1]}"}


def asked(query: str) -> tuple[str | None, set[str]]:
    found = understand(query, Language.NL, NONE_IN_USE)
    return found.asked and found.asked.code, {key for word in found.words if word.attribute for key in word.lexemes}


@pytest.mark.parametrize(
    ("query", "material", "keys"),
    [
        ("eiken vloer", "floors.wood", {"species:oak"}),
        ("plancher chêne", "floors.wood.plank", {"species:oak"}),
        ("Innentür Eiche 83 cm", "openings.door.interior", {"species:oak", "mm:830"}),
        ("HEA 200", "metal.steel.beam.hea", {"profile:hea200"}),
        ("porte coupe-feu EI30", "openings.door.fire", {"fire:ei30"}),
    ],
)
def test_a_query_asks_for_a_class_and_for_attributes(query: str, material: str, keys: set[str]) -> None:
    code, told = asked(query)
    assert code is not None
    assert code == material or material.startswith(f"{code}.") or code.startswith(f"{material}.")
    assert keys <= told


def test_a_number_of_things_is_how_much_is_needed() -> None:
    assert understand("20 binnendeuren 83 cm", Language.NL, NONE_IN_USE).quantity == Quantity(Decimal(20), Unit.PIECE)


@pytest.mark.parametrize("query", ["baksteen en dakpannen", "briques, tuiles", "bricks and roof tiles", "Ziegel und Dachziegel"])
def test_things_joined_by_and_are_all_asked_for(query: str) -> None:
    found = understand(query, Language.NL, NONE_IN_USE).asked
    assert found is not None
    branches = {one.code.split(".")[0] for one in found.meant}
    assert {"masonry", "roofing"} <= branches


@pytest.mark.parametrize(
    "query", ["volets en bois", "linteau en béton", "évier en pierre", "escalier en bois", "tuiles en béton", "citernes en béton"]
)
def test_what_a_thing_is_made_of_is_no_second_thing(query: str) -> None:
    found = understand(query, Language.FR, NONE_IN_USE).asked
    assert found is not None
    assert not {one.code for one in found.meant} & {"timber", "concrete", "stone"}


def test_a_word_for_two_kinds_asks_for_both_before_any_other_kind() -> None:
    found = understand("klinkers", Language.NL, NONE_IN_USE).asked
    assert found is not None
    assert [one.code for one in found.meant] == ["masonry.brick.paving", "masonry.brick.facing", "masonry.brick"]


def test_what_it_is_for_is_not_asked_for() -> None:
    found = understand("kranen voor badkamer en keuken", Language.NL, NONE_IN_USE).asked
    assert found is not None
    assert found.code.startswith("sanitary")


ODD = ["x", "de het een", "\U0001f9f1\U0001f9f1", "кирпич", "磚", "'; DROP TABLE lots; --", "\u202e%_\\", "12 34 56 78", "?!", "("]


@pytest.mark.parametrize("text", [*ODD, "\u0007", "a" * 5_000])
def test_any_text_is_understood_somehow(text: str) -> None:
    understand(text, Language.EN, NONE_IN_USE)


@pytest.mark.parametrize("text", ODD)
async def test_any_text_gets_an_answer(matching: Matching, text: str) -> None:
    await matching.publish(published_lot())
    assert "items" in await matching.search(q=text)


async def test_a_text_of_a_hundred_thousand_letters_is_refused(matching: Matching) -> None:
    answer = await matching.http.get("/v1/matches/lots", params={"q": "a" * 50_000})
    assert answer.status_code in {414, 422}


async def test_oak_is_found_in_every_language(matching: Matching) -> None:
    titles = ("eiken planken", "planches de chêne", "oak planks", "Eichendielen")
    oak = [published_lot(material="timber.plank", title=title) for title in titles]
    pine = [published_lot(material="timber.plank", title=title) for title in ("grenen planken", "planches de pin", "pine planks")]
    await matching.publish(*oak, *pine)
    for query in ("eiken planken", "planches chêne", "oak planks", "Eiche Dielen"):
        found = await matching.found(q=query, material="timber.plank")
        assert set(found[:4]) == {lot["id"] for lot in oak}, query


async def test_a_size_is_found_in_every_notation(matching: Matching) -> None:
    doors = [
        published_lot(material="openings.door", title=title) for title in ("deur 83 cm", "porte 0,83 m", "door 830mm", "Tür 83 x 201,5")
    ]
    other = published_lot(material="openings.door", title="deur 73 cm")
    await matching.publish(other, *doors)
    found = await matching.found(q="83 cm", material="openings.door")
    assert set(found[:4]) == {lot["id"] for lot in doors}


async def test_the_stressed_component_decides(matching: Matching) -> None:
    near_dear = published_lot(point=GHENT, price={"amount": "2", "currency": "EUR", "per": "piece", "vat": "excluded"})
    far_cheap = published_lot(point=LIEGE, price={"amount": "0.10", "currency": "EUR", "per": "piece", "vat": "excluded"})
    await matching.publish(near_dear, far_cheap)
    assert (await matching.found(**IN_GHENT, prefer="distance"))[0] == near_dear["id"]
    assert (await matching.found(**IN_GHENT, prefer="price"))[0] == far_cheap["id"]
    assert (await matching.found(**IN_GHENT, prefer="co2"))[0] == near_dear["id"]
