"""What follows from what is known of a surveyed item: its class, its waste code, its mass."""

from services.listings.domain.errors import EuralUnknown
from services.listings.domain.facts import Knowledge, weighed
from services.listings.domain.offer import Finding
from services.listings.domain.survey import Reading, Statement
from services.vocabulary.material import Material
from services.vocabulary.understanding import understand
from services.vocabulary.waste import is_entry


def read(said: Statement, knowledge: Knowledge) -> Reading:
    """By the same rules as an offer; a `ListingError` names what makes no sense."""
    understood = understand(said.title or "", said.description, None, knowledge.vocabulary)
    resolved = knowledge.resolved(said.material, understood.resolution)
    material = knowledge.vocabulary.get(resolved.code)
    if said.eural is not None and not is_entry(said.eural):
        raise EuralUnknown(said.eural)
    stated = said.material is not None
    mass = weighed(said.quantity, material, said.dimensions, stated=stated) if said.quantity else None
    return Reading(material.code, resolved.confidence, said.eural or _entry(said, material), mass)


def _entry(said: Statement, material: Material) -> str | None:
    """The class's entry of the list of waste, the hazardous mirror where something hazardous was found in it."""
    found = any(finding is Finding.PRESENT for _, finding in said.substances or ())
    return material.eural_hazardous or material.eural if found else material.eural
