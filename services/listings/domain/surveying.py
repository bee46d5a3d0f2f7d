"""What follows from what is known of a surveyed item: its class, its waste code, its mass."""

from services.kernel.quantity import Unit
from services.listings.domain.errors import EuralUnknown, MaterialUnknown, QuantityAbsurd, UnitUnfit
from services.listings.domain.offer import Finding
from services.listings.domain.survey import Reading, Statement
from services.vocabulary.errors import CannotConvert, UnknownMaterial
from services.vocabulary.material import UNSORTED, Material
from services.vocabulary.understanding import understand
from services.vocabulary.units import Conversion, mass
from services.vocabulary.vocabulary import Vocabulary
from services.vocabulary.waste import is_entry


def read(said: Statement, vocabulary: Vocabulary) -> Reading:
    """By the vocabulary; a `ListingError` names what makes no sense."""
    material, confidence = _material(said, vocabulary)
    if said.eural is not None and not is_entry(said.eural):
        raise EuralUnknown(said.eural)
    return Reading(material.code, confidence, said.eural or _entry(said, material), _mass(said, material))


def _entry(said: Statement, material: Material) -> str | None:
    """The class's entry of the list of waste, the hazardous mirror where something hazardous was found in it."""
    found = any(finding is Finding.PRESENT for _, finding in said.substances or ())
    return material.eural_hazardous or material.eural if found else material.eural


def _material(said: Statement, vocabulary: Vocabulary) -> tuple[Material, float]:
    if said.material is not None:
        try:
            return vocabulary.get(said.material), 1.0
        except UnknownMaterial as unknown:
            raise MaterialUnknown(said.material, tuple(unknown.nearest)) from unknown
    best = understand(said.title or "", said.description, None, vocabulary).resolution.best
    return (vocabulary.get(best.code), best.confidence) if best else (vocabulary.get(UNSORTED), 0.0)


def _mass(said: Statement, material: Material) -> Conversion | None:
    """The mass, where a figure leads to it. A unit unfit for a stated class is refused; a guessed class is not held against anyone."""
    if said.quantity is None:
        return None
    try:
        return mass(said.quantity, material, said.dimensions)
    except CannotConvert as cannot:
        if said.material is None or not material.mass:
            return None
        fit = (*material.mass, Unit.KILOGRAM, Unit.TONNE)
        if said.quantity.unit in fit:
            raise QuantityAbsurd(str(said.quantity), material.code) from cannot
        raise UnitUnfit(said.quantity.unit, material.code, tuple(str(unit) for unit in fit)) from cannot
