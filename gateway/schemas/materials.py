"""Classes of material as they are published."""

from collections.abc import Iterable
from typing import Self

from pydantic import BaseModel, Field

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.vocabulary.material import Material
from services.vocabulary.suggesting import Suggestion


class FigureOut(BaseModel):
    """A number that says where it comes from."""

    value: float
    source: str


class MaterialClassOut(BaseModel):
    """A class of building product or material; what it inherits from the classes above it is filled in."""

    code: str = Field(description="A dotted path; every prefix is a class too.", examples=["masonry.brick.facing"])
    name: str = Field(description="In the language asked for.")
    synonyms: list[str] = Field(description="Other words for it in that language.")
    names: dict[Language, str] = Field(description="Its name in every language.")
    parent: str | None = Field(description="The class above; null at the top.")
    children: list[str] = Field(description="The classes right below.")
    unit: Unit = Field(description="In which it is usually counted.")
    eural: str | None = Field(description="Entry of the European list of waste, six digits.", examples=["170102"])
    eural_hazardous: str | None = Field(description="Its hazardous mirror entry.")
    mass: dict[Unit, FigureOut] = Field(description="Kilograms per unit.")
    carbon: FigureOut | None = Field(description="Embodied carbon of new product, kg CO2e per kg, modules A1 to A3.")
    ifc: str | None = Field(description="Class of the Industry Foundation Classes.")
    cpv: str | None = Field(description="Common procurement vocabulary, eight digits.", examples=["44111100"])
    nlsfb: str | None = Field(description="Element of NL-SfB table 1.", examples=["21.1"])
    attributes: list[str] = Field(description="What a buyer asks of it, most telling first.", examples=[["dimensions", "finish"]])
    may_contain: list[str] = Field(description="Hazardous substances to look for before reuse.")
    hazardous: bool = Field(description="Hazardous waste whatever it contains.")
    theft_prone: bool
    related: list[str] = Field(description="Classes that a buyer might take instead.")

    @classmethod
    def of(cls, material: Material, language: Language) -> Self:
        return cls(
            code=material.code,
            name=material.name(language),
            synonyms=list(material.names[language].synonyms),
            names={each: names.name for each, names in material.names.items()},
            parent=material.ancestors[1] if len(material.ancestors) > 1 else None,
            children=list(material.children),
            unit=material.unit,
            eural=material.eural,
            eural_hazardous=material.eural_hazardous,
            mass={unit: FigureOut(value=float(figure.value), source=figure.source) for unit, figure in material.mass.items()},
            carbon=FigureOut(value=float(material.carbon.value), source=material.carbon.source) if material.carbon else None,
            ifc=material.ifc,
            cpv=material.cpv,
            nlsfb=material.nlsfb,
            attributes=list(material.attributes),
            may_contain=sorted(material.may_contain),
            hazardous=material.hazardous,
            theft_prone=material.theft_prone,
            related=list(material.related),
        )


class FoundClassOut(BaseModel):
    """Why a class was found."""

    code: str
    confidence: float = Field(ge=0, le=1)
    words: list[str] = Field(description="The words that speak for it.")


class MaterialClassesOut(BaseModel):
    """Classes of one version of the vocabulary: the tree in the order of codes, or what was searched for, likeliest first."""

    version: str
    items: list[MaterialClassOut]
    found: list[FoundClassOut] = Field(description="Of a search: how sure, and why, in the order of `items`.")


class SuggestionOut(BaseModel):
    """A word for a class that begins with what is typed."""

    text: str = Field(description="The word, as it is written.", examples=["kassei"])
    language: Language = Field(description="Of the word.")
    code: str = Field(description="Of the class.", examples=["paving.sett"])
    name: str = Field(description="Of the class, in the language asked for.")


class SuggestionsOut(BaseModel):
    """Suggestions by one version of the vocabulary, best first."""

    version: str
    items: list[SuggestionOut]

    @classmethod
    def of(cls, version: str, suggestions: Iterable[Suggestion]) -> Self:
        items = [SuggestionOut(text=one.text, language=one.language, code=one.code, name=one.name) for one in suggestions]
        return cls(version=version, items=items)
