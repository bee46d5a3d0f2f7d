"""Facts of a lot as they are stated and told in JSON: one body per kind, told apart by `about`."""

from typing import Annotated, assert_never

from pydantic import Field

from services.acceptance.domain.facts import About, Fact
from services.acceptance.domain.sheet import MOST_FACTS
from services.acceptance.schemas.facts.composition import AttachmentFact, FractionFact, MoistureFact, SubstanceFact
from services.acceptance.schemas.facts.fitness import ConditionFact, DimensionFact, PropertyFact
from services.acceptance.schemas.facts.origins import (
    ApprovalFact,
    BrandFact,
    ConstructionYearFact,
    DeliveryFact,
    DocumentFact,
    OriginFact,
    PackagingFact,
)

FactBody = Annotated[
    FractionFact
    | SubstanceFact
    | AttachmentFact
    | MoistureFact
    | DimensionFact
    | OriginFact
    | BrandFact
    | ConstructionYearFact
    | PackagingFact
    | DeliveryFact
    | ConditionFact
    | DocumentFact
    | ApprovalFact
    | PropertyFact,
    Field(discriminator="about"),
]
"""One fact. `meant(by)` is the fact of the domain."""

Facts = Annotated[tuple[FactBody, ...], Field(max_length=MOST_FACTS, description="What is known of it, in any order.")]


def body_of(fact: Fact) -> FactBody:  # noqa: C901, PLR0911, PLR0912 - one line per kind of fact
    """The body that would state this fact."""
    match fact.aspect.about:
        case About.FRACTION:
            return FractionFact.telling(fact)
        case About.SUBSTANCE:
            return SubstanceFact.telling(fact)
        case About.ATTACHMENT:
            return AttachmentFact.telling(fact)
        case About.MOISTURE:
            return MoistureFact.telling(fact)
        case About.DIMENSION:
            return DimensionFact.telling(fact)
        case About.ORIGIN:
            return OriginFact.telling(fact)
        case About.BRAND:
            return BrandFact.telling(fact)
        case About.CONSTRUCTION_YEAR:
            return ConstructionYearFact.telling(fact)
        case About.PACKAGING:
            return PackagingFact.telling(fact)
        case About.DELIVERY_MODE:
            return DeliveryFact.telling(fact)
        case About.CONDITION:
            return ConditionFact.telling(fact)
        case About.DOCUMENT:
            return DocumentFact.telling(fact)
        case About.APPROVAL:
            return ApprovalFact.telling(fact)
        case About.PROPERTY:
            return PropertyFact.telling(fact)
        case _:
            assert_never(fact.aspect.about)


__all__ = ["FactBody", "Facts", "body_of"]
