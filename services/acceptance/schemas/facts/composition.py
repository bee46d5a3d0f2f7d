"""Facts of what it is made of, and what is in it or on it."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.amounts import LONGEST_MM
from services.acceptance.domain.facts import DRY, WET, About, Amount, Aspect, Fact, Presence
from services.acceptance.schemas.facts.stated import Stated, said, value_of
from services.acceptance.schemas.ranges import ShareRange
from services.acceptance.schemas.terms import Attachment, Component
from services.kit.scalars import Number

Grain = Annotated[Number | None, Field(gt=0, le=LONGEST_MM)]

_AS_SEEN = {True: Amount(Decimal(0), DRY), False: Amount(WET)}


class FractionFact(Stated):
    """Which share of the mass a component or substance is; `foreign` is all that is not the material itself, together."""

    about: Literal["fraction"]
    of: Component
    share: ShareRange
    grain_from_mm: Annotated[Grain, Field(description="Counting only grains from this size up.")] = None
    grain_to_mm: Annotated[Grain, Field(description="Counting only grains up to this size.")] = None

    def aspect(self) -> Aspect:
        grain = (self.grain_from_mm, self.grain_to_mm)
        return Aspect(About(self.about), self.of, None if grain == (None, None) else grain)

    def value(self) -> Amount:
        return self.share.meant()

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        low, high = fact.aspect.grain or (None, None)
        share = ShareRange.of(value_of(fact, Amount))
        return cls(**said(fact), of=fact.aspect.of, share=share, grain_from_mm=low, grain_to_mm=high)


class SubstanceFact(Stated):
    """Whether a substance or component is in it at all."""

    about: Literal["substance"]
    of: Component
    presence: Presence

    def aspect(self) -> Aspect:
        return Aspect(About(self.about), self.of)

    def value(self) -> Presence:
        return self.presence

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        return cls(**said(fact), of=fact.aspect.of, presence=value_of(fact, Presence))


class AttachmentFact(Stated):
    """Whether this is fixed to it. That `other` is absent says that the list of what is fixed to it is complete."""

    about: Literal["attachment"]
    of: Attachment
    presence: Presence

    def aspect(self) -> Aspect:
        return Aspect(About(self.about), self.of)

    def value(self) -> Presence:
        return self.presence

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        return cls(**said(fact), of=fact.aspect.of, presence=value_of(fact, Presence))


class MoistureFact(Stated):
    """Its water: as a share of the mass where it was measured, or whether it looks dry. One of the two."""

    about: Literal["moisture"]
    share: ShareRange | None = None
    dry: StrictBool | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if (self.share is None) == (self.dry is None):
            raise PydanticCustomError("moisture_unclear", "give either a share or dry")
        return self

    def value(self) -> Amount:
        return self.share.meant() if self.share else _AS_SEEN[bool(self.dry)]

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        amount = value_of(fact, Amount)
        seen = next((dry for dry, looks in _AS_SEEN.items() if looks == amount), None)
        return cls(**said(fact), share=ShareRange.of(amount) if seen is None else None, dry=seen)
