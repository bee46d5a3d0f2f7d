"""The list of terms as it is published."""

from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.terms import Kind, Term
from services.kernel.language import Language


class TermOut(BaseModel):
    """A word that rules and facts are made of."""

    kind: Annotated[
        str, Field(description="What it names.", json_schema_extra={"enum": [kind.value for kind in Kind]}, examples=["component"])
    ]
    code: str
    name: Annotated[str, Field(description="In the reader's language.")]
    unit: Annotated[str | None, Field(description="Of a property: what its figures are in.")]
    classes: Annotated[list[str], Field(description="Of a property: its scale, worst first; empty where it has a unit.")]

    @classmethod
    def of(cls, term: Term, language: Language) -> Self:
        return cls(kind=term.kind, code=term.code, name=term.names[language], unit=term.unit, classes=[*term.classes])


class TermList(BaseModel):
    """Terms, in the order of the list."""

    items: list[TermOut]
