"""What a text says, and which attributes there are to say, as they are published."""

from typing import Annotated, Self

from pydantic import BaseModel, Field

from gateway.schemas.materials import FoundClassOut
from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.attributes.attribute import Attribute, Value
from services.vocabulary.traits import Trait
from services.vocabulary.understanding import Understanding


class TraitOut(BaseModel):
    """An attribute that the text tells."""

    attribute: str = Field(description="Code of the attribute.", examples=["species"])
    value: str = Field(description="Code of its value, or a figure; sizes are millimetres joined by x.", examples=["oak"])
    written: str = Field(description="The words that say so.", examples=["eiken"])

    @classmethod
    def of(cls, trait: Trait) -> Self:
        return cls(attribute=trait.attribute, value=trait.value, written=trait.written)


class CountedOut(BaseModel):
    """How much a text seems to speak of."""

    value: float
    unit: Unit

    @classmethod
    def of(cls, quantity: Quantity) -> Self:
        return cls(value=float(quantity.value), unit=quantity.unit)


class UnderstandingOut(BaseModel):
    """A text as posting, import, search and wants understand it."""

    version: str = Field(description="Of the vocabulary.")
    material: str = Field(description="The class that is used; `unsorted` when none is likely enough.")
    found: list[FoundClassOut] = Field(description="The classes it may name, likeliest first.")
    attributes: list[TraitOut]
    quantity: Annotated[CountedOut | None, Field(description="A hint: a title is no count.")]

    @classmethod
    def of(cls, understood: Understanding) -> Self:
        resolution = understood.resolution
        return cls(
            version=resolution.version,
            material=resolution.code,
            found=[FoundClassOut(code=one.code, confidence=one.confidence, words=list(one.matched)) for one in resolution.candidates],
            attributes=[TraitOut.of(one) for one in understood.traits],
            quantity=CountedOut.of(understood.quantity) if understood.quantity else None,
        )


class KnownValueOut(BaseModel):
    """One of an attribute's choices."""

    code: str = Field(examples=["oak"])
    name: str = Field(description="In the language asked for.", examples=["eik"])
    above: list[str] = Field(description="Wider values that it also is, nearest first.", examples=[["hardwood"]])

    @classmethod
    def of(cls, value: Value, language: Language) -> Self:
        return cls(code=value.code, name=value.names[language], above=list(value.above))


class KnownAttributeOut(BaseModel):
    """What a lot may be told to be beside its class."""

    code: str = Field(examples=["species"])
    name: str = Field(description="In the language asked for.", examples=["houtsoort"])
    kind: str = Field(description="`choice`, `length_mm`, `number`, `class` or `text`.", examples=["choice"])
    unit: str | None
    values: list[KnownValueOut] = Field(description="The choices; none for a figure.")

    @classmethod
    def of(cls, attribute: Attribute, language: Language) -> Self:
        return cls(
            code=attribute.code,
            name=attribute.names[language],
            kind=attribute.kind,
            unit=attribute.unit,
            values=[KnownValueOut.of(value, language) for value in attribute.values],
        )


class KnownAttributesOut(BaseModel):
    """Every attribute, in the order of the data."""

    version: str
    items: list[KnownAttributeOut]
