"""Words of four languages, plain and folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.vocabulary.words import fold, plain, words

ONE_WORD = """
pan pannen
steen stenen steentjes
natuursteen natuurstenen
deur deuren deurtje
balk balken
tegel tegels tegeltje
plaat platen
buis buizen
glas glazen
raam ramen raampje
kei keien
kast kastje
brons bronzen
gewelf gewelven
eik eiken
beton betonnen
hout houten
vloer vloeren
carreau carreaux
métal métaux
tuyau tuyaux
brique briques
châssis
ardoise ardoises
fenêtre fenêtres
évier éviers
tile tiles
slate slates
brush brushes
battery batteries
wood wooden
Platte Platten
Tür Türen
Rohr Rohre
Holz Hölzer
Dach Dächer
Stein Steine Steinen
Brett Bretter
Ziegel Ziegeln
Fliese Fliesen
Kantholz Kanthölzer
Scheunentor Scheunentore
Schalbrett Schalbretter
vitrail vitraux
ancien ancienne anciens anciennes
vitré vitrée vitrés vitrées
box boxes
ply plies
truss trusses
glass glasses
loods loodsen
stal stallen
staal stalen
""".strip().splitlines()

APART = [
    ("steen", "ster"),
    ("pan", "plan"),
    ("balk", "bak"),
    ("deur", "duur"),
    ("tuile", "toile"),
    ("brick", "brique"),
    ("wall", "well"),
    ("wall", "waal"),
    ("loods", "lood"),
    ("stal", "staal"),
    ("cheminée", "chemin"),
]


@pytest.mark.parametrize("forms", ONE_WORD)
def test_singular_and_plural_fold_to_one_form(forms: str) -> None:
    assert len({fold(word) for word in words(forms)}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_figures_units_and_signs_are_no_words() -> None:
    assert words("4.000 st. HEA-200, 12,5 m² (ca. 3 t)") == ("st", "hea", "ca")


def test_accents_ligatures_and_capitals_do_not_matter() -> None:
    assert plain("PAVÉS Œuvre Straße") == "paves oeuvre strasse"


def test_an_elided_article_is_not_part_of_the_word() -> None:
    assert words("l'ardoise d\u2019Angers") == ("ardoise", "angers")


def test_a_french_prefix_is_part_of_its_word() -> None:
    assert words("écran de sous-toiture, sous la toiture") == ("ecran", "de", "soustoiture", "sous", "la", "toiture")


@given(st.text(max_size=200))
def test_words_are_plain_and_fold_without_error(text: str) -> None:
    for word in words(text):
        assert len(word) >= 2
        assert 0 < len(fold(word)) <= len(word) + 1


@given(st.text(max_size=200))
def test_words_of_words_are_the_same(text: str) -> None:
    found = words(text)
    assert words(" ".join(found)) == found
