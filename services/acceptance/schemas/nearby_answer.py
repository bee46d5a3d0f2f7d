"""The whole answer to who has a little: what was understood, what to mind, the places, how it comes out whole, whom to ask."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.cards import cards
from services.acceptance.domain.hazards import hazards_of
from services.acceptance.domain.nearby.asking import Asking, Here, Meant, Nearby
from services.acceptance.domain.nearby.telling import ask, service
from services.acceptance.domain.nearby.words import say
from services.acceptance.domain.regulation import Force
from services.acceptance.schemas.nearby import NearbyOutletOut
from services.acceptance.schemas.regulation_packs import regulations
from services.kernel.language import Language
from services.vocabulary.material import Material


class NearbyMaterialOut(BaseModel):
    """A class of the vocabulary, as the reader calls it."""

    code: str
    name: str

    @classmethod
    def of(cls, material: Material, language: Language) -> Self:
        return cls(code=material.code, name=material.name(language))


class TakingOutOut(BaseModel):
    """How it is taken out whole."""

    title: str
    tools: list[str]
    protection: list[str]
    steps: list[str]
    breaks: Annotated[list[str], Field(description="What breaks it, or makes it worthless.")]
    source: str


class HazardOut(BaseModel):
    """What it may contain."""

    substance: Annotated[str, Field(examples=["asbestos"])]
    text: str


class AskOut(BaseModel):
    """Whom to ask when nothing is found, or when in doubt."""

    service: Annotated[str, Field(description="What the municipal service is called in the region.", examples=["recyclagepark"])]
    municipality: str | None
    text: str


class NearbyOutletsOut(BaseModel):
    """Where it can be brought. `items` may be empty: `text` says so, and `ask` whom to ask."""

    material: Annotated[NearbyMaterialOut | None, Field(description="What was understood; null: nothing.")]
    alternatives: Annotated[list[NearbyMaterialOut], Field(description="What the words may mean beside it, likeliest first.")]
    text: Annotated[str, Field(description="What was found, in a sentence.")]
    hazards: Annotated[list[HazardOut], Field(description="Before you touch it; asbestos first.")]
    items: Annotated[list[NearbyOutletOut], Field(description="Nearest first.")]
    law: Annotated[list[str], Field(description="What the law of your region asks of it, whoever takes it; sources at `/v1/regulations`.")]
    card: Annotated[TakingOutOut | None, Field(description="How to take it out whole; null where there is no card for it.")]
    ask: AskOut

    @classmethod
    def of(cls, asking: Asking, found: Sequence[Nearby], meant: Meant, km: float, language: Language, today: date) -> Self:
        material = asking.material
        return cls(
            material=NearbyMaterialOut.of(material, language),
            alternatives=[NearbyMaterialOut.of(one, language) for one in meant.others],
            text=_found(material, len({one.site.id for one in found}), km, language),
            hazards=[HazardOut(substance=one.substance, text=one.text[language]) for one in hazards_of(material)],
            items=[NearbyOutletOut.of(one, asking, language, today) for one in found],
            law=_law(asking, language, today),
            card=_card(material, language),
            ask=_ask(asking.here, language),
        )

    @classmethod
    def not_understood(cls, here: Here, meant: Meant, language: Language) -> Self:
        """Words that name no class surely enough: what they may mean, and whom to ask."""
        return cls(
            material=None,
            alternatives=[NearbyMaterialOut.of(one, language) for one in meant.others],
            text=say("found", "not_understood", language),
            hazards=[],
            items=[],
            law=[],
            card=None,
            ask=_ask(here, language),
        )


def _found(material: Material, number: int, km: float, language: Language) -> str:
    key = {0: "none", 1: "one"}.get(number, "some")
    text = say("found", key, language, number=str(number), km=f"{km:g}")
    return f"{say('found', 'hazardous', language)} {text}" if material.hazardous else text


def _law(asking: Asking, language: Language, today: date) -> list[str]:
    """What binds; that something ceases to be waste is no matter for a trailer."""
    applying = regulations().applying(asking.material, asking.here.region, today)
    return [one.text[language] for one in applying if one.force is Force.BINDING]


def _card(material: Material, language: Language) -> TakingOutOut | None:
    card = cards().of(material)
    if card is None or material.hazardous:
        return None
    told = card.told[language]
    lists = {"tools": [*told.tools], "protection": [*told.protection], "steps": [*told.steps], "breaks": [*told.breaks]}
    return TakingOutOut(title=told.title, source=card.source, **lists)


def _ask(here: Here, language: Language) -> AskOut:
    name = here.municipality.name(language) if here.municipality else None
    return AskOut(service=service(here.region, language), municipality=name, text=ask(here.region, name, language))
