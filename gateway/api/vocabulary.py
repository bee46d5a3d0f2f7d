"""The material vocabulary over HTTP: the same for everyone, changing only with a release."""

from typing import Annotated, Final

from fastapi import APIRouter, Path, Query, Response

from gateway.api.answers import Answers
from gateway.schemas.materials import FoundClassOut, MaterialClassesOut, MaterialClassOut, SuggestionsOut
from gateway.schemas.understanding import KnownAttributeOut, KnownAttributesOut, UnderstandingOut
from services.kernel.language import Language
from services.kit.parameters import Reading
from services.vocabulary.attributes.loading import attributes
from services.vocabulary.resolve import resolve
from services.vocabulary.suggesting import suggest
from services.vocabulary.understanding import understand
from services.vocabulary.vocabulary import vocabulary

router = APIRouter(prefix="/v1/vocabulary", tags=["vocabulary"])

_KEPT: Final = {"cache-control": "public, max-age=3600", "vary": "accept-language"}

_UNKNOWN: Final[Answers] = {404: {"description": "There is no such class; the detail names the nearest."}}

Text = Annotated[str | None, Query(min_length=1, max_length=200, description="Words in any of the four languages: nl, fr, en, de.")]
Typed = Annotated[str, Query(min_length=1, max_length=200, description="What is typed so far.", examples=["kass"])]
Spoken = Annotated[
    str, Query(min_length=1, max_length=2000, description="A title, or title and description.", examples=["20 eiken binnendeuren 83 cm"])
]
Below = Annotated[str | None, Query(max_length=100, description="Only this class and those under it.", examples=["masonry"])]
Code = Annotated[str, Path(max_length=100, description="Code of the class.", examples=["masonry.brick.facing"])]


@router.get(
    "/suggest",
    summary="What somebody who is typing may be about to name",
    description="Names and synonyms of material classes that begin so, or hold a word that does; each class once. The reader's language "
    "goes first, then the others; in each what begins so, then the more general and the more common. Capitals, accents and plurals do "
    "not matter; from five letters on, where nothing begins so, what differs by one slip is suggested. What names nothing is answered "
    "with nothing.",
)
async def suggest_materials(
    language: Reading, response: Response, q: Typed, limit: Annotated[int, Query(ge=1, le=20, description="How many at most.")] = 10
) -> SuggestionsOut:
    response.headers.update(_KEPT)
    return SuggestionsOut.of(vocabulary().version, suggest(q, language, limit))


@router.get(
    "/understanding",
    summary="What a text says",
    description="The class it names, its attributes in any notation and language, and how much it may speak of: as it is read when a "
    "lot is posted, imported or searched for. What is read wrongly is corrected on the lot, by `material` and `attributes`.",
)
async def understand_text(language: Reading, response: Response, text: Spoken) -> UnderstandingOut:
    response.headers.update(_KEPT)
    return UnderstandingOut.of(understand(text, language=language))


@router.get(
    "/attributes",
    summary="The attributes that lots are told by",
    description="Species, stone, finish, glazing, brand and the like with their choices, and those that are figures.",
)
async def list_attributes(language: Reading, response: Response) -> KnownAttributesOut:
    response.headers.update(_KEPT)
    known = attributes()
    return KnownAttributesOut(version=known.version, items=[KnownAttributeOut.of(attribute, language) for attribute in known])


@router.get(
    "/materials",
    summary="The material classes, or those that a text names",
    description="Without `q` all of them, as a tree in the order of their codes; with `q` those that its words name, likeliest first.",
    responses=_UNKNOWN,
)
async def list_materials(language: Reading, response: Response, q: Text = None, below: Below = None) -> MaterialClassesOut:
    response.headers.update(_KEPT)
    return _tree(below, language) if q is None else _search(q, below, language)


@router.get(
    "/materials/{code}",
    summary="A material class",
    description="Its names, its place in the tree, how it is counted, what it weighs, and what to look for in it.",
    responses=_UNKNOWN,
)
async def get_material(code: Code, language: Reading, response: Response) -> MaterialClassOut:
    material = vocabulary().get(code)
    response.headers.update(_KEPT)
    return MaterialClassOut.of(material, language)


def _tree(below: str | None, language: Language) -> MaterialClassesOut:
    known = vocabulary()
    materials = [known.get(code) for code in known.below(below)] if below is not None else known
    return MaterialClassesOut(version=known.version, items=[MaterialClassOut.of(material, language) for material in materials], found=[])


def _search(text: str, below: str | None, language: Language) -> MaterialClassesOut:
    known = vocabulary()
    wanted = frozenset(known.below(below)) if below is not None else None
    found = [one for one in resolve(text, limit=20).candidates if wanted is None or one.code in wanted]
    return MaterialClassesOut(
        version=known.version,
        items=[MaterialClassOut.of(known.get(one.code), language) for one in found],
        found=[FoundClassOut(code=one.code, confidence=one.confidence, words=list(one.matched)) for one in found],
    )
