"""71 real stock entries of four Brussels reuse shops: as messy as they come."""

import csv
from pathlib import Path

import pytest

from services.kernel.language import Language
from services.vocabulary.material import UNSORTED
from services.vocabulary.resolve import resolve

ENTRIES = Path(__file__).parents[2] / "../shared/data/recuperatheque_listings.csv"
PAPER = ("carton", "papier", "tissu")
KIND = {
    "bois": "timber",
    "tube, pvc": "pipes.pvc",
    "béton cellulaire": "masonry.block.aac",
    "mirroir": "glass.mirror",
    "polystyrène": "insulation.eps",
    "carpette": "floors.carpet",
}

pytestmark = pytest.mark.skipif(not ENTRIES.exists(), reason="the shop entries are not here")


def titles() -> list[str]:
    with ENTRIES.open(encoding="utf-8") as file:
        return [" ".join(filter(None, (row["category"], row["subcategory"], row["tags"]))) for row in csv.DictReader(file)]


def test_paper_cardboard_and_cloth_stay_unsorted() -> None:
    paper = [title for title in titles() if any(word in title.lower() for word in PAPER)]
    assert len(paper) >= 31
    assert {resolve(title, Language.FR).code for title in paper} == {UNSORTED}


@pytest.mark.parametrize("words", KIND)
def test_building_materials_are_found(words: str) -> None:
    codes = {
        resolve(title, Language.FR).code
        for title in titles()
        if words in title.lower() and not any(paper in title.lower() for paper in PAPER)
    }
    assert codes
    assert all(code == KIND[words] or code.startswith(f"{KIND[words]}.") for code in codes), codes


def test_what_is_for_sewing_or_drawing_is_no_building_material() -> None:
    other = [title for title in titles() if title.startswith(("Mercerie", "Papier"))]
    assert {resolve(title, Language.FR).code for title in other} == {UNSORTED}
