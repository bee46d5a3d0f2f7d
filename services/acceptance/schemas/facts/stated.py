"""What every fact says beside itself: how it is known, who says so and when, and who may see it."""

from typing import Annotated, Any, Self, TypeVar
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.facts import About, Aspect, Basis, Fact, FactAudience, Provenance, Value
from services.acceptance.schemas.parts import Name, Part
from services.kernel.identity import DocumentId, OrganizationId
from services.kit.scalars import Day

Kind = TypeVar("Kind")


class Stated(Part):
    """A fact. Each kind says in its own fields what holds."""

    about: str
    basis: Annotated[
        Basis,
        Field(
            description="How it is known; a rule may want more than a statement. `measured` names a laboratory, a method or a document, "
            "`certified` a laboratory or a document."
        ),
    ] = Basis.STATED
    on: Annotated[Day | None, Field(description="When it was stated, measured or certified: not after today.", examples=["2026-10-01"])] = (
        None
    )
    method: Annotated[
        Name | None, Field(description="How it was measured: a standard, a weighing. A rule may ask for one.", examples=["EN 933-11"])
    ] = None
    laboratory: Annotated[Name | None, Field(description="Who measured it.")] = None
    document_id: Annotated[UUID | None, Field(description="The document that proves it, where it is kept here.")] = None
    audience: Annotated[FactAudience, Field(description="Who may see the value. Everyone learns what rules make of it.")] = (
        FactAudience.PUBLIC
    )
    partners: Annotated[
        tuple[UUID, ...], Field(max_length=50, description="The organizations that may see it, where `audience` is `partners`.")
    ] = ()
    by: Annotated[
        UUID | None,
        Field(description="The organization that says so, as answers tell it. When sent it counts for nothing: who sends says."),
    ] = None

    @model_validator(mode="after")
    def _partners_named(self) -> Self:
        if (self.audience is FactAudience.PARTNERS) != bool(self.partners):
            raise PydanticCustomError("audience_unclear", "name partners when audience is partners, and only then")
        return self

    def aspect(self) -> Aspect:
        return Aspect(About(self.about))

    def value(self) -> Value:
        raise NotImplementedError

    def meant(self, by: OrganizationId | None) -> Fact:
        """The fact, as this organization says it; None where nobody vouches for it."""
        document_id = DocumentId(self.document_id) if self.document_id else None
        provenance = Provenance(by, self.on, self.method, self.laboratory, document_id)
        partners = frozenset(map(OrganizationId, self.partners))
        return Fact(self.aspect(), self.value(), self.basis, provenance, self.audience, partners)


def said(fact: Fact) -> dict[str, Any]:
    """The fields that every body has, as they would state this fact."""
    provenance = fact.provenance
    return {
        "about": fact.aspect.about.value,
        "basis": fact.basis,
        "on": provenance.on,
        "method": provenance.method,
        "laboratory": provenance.laboratory,
        "document_id": provenance.document_id,
        "audience": fact.audience,
        "partners": tuple(sorted(fact.partners)),
        "by": provenance.by,
    }


def value_of(fact: Fact, kind: type[Kind]) -> Kind:
    """Its value, which is of this kind; `TypeError` otherwise."""
    if not isinstance(fact.value, kind):
        raise TypeError(f"a fact about {fact.aspect.about} holds no {fact.value!r}")
    return fact.value
