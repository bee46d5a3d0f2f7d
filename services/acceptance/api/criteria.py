"""What criteria are made of, over HTTP: their JSON Schema and their words."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response

from services.acceptance.domain.terms import Kind, terms
from services.acceptance.schemas.criteria import published_schema
from services.acceptance.schemas.term_list import TermList, TermOut
from services.kit.parameters import Reading

router = APIRouter(prefix="/v1/criteria", tags=["programmes"])

Named = Literal["substance", "component", "attachment", "packaging", "origin", "document", "delivery_mode", "property", "certificate"]
"""The kinds of terms, spelled out: the document has a `Kind` of another kind."""
_OfKind = Annotated[Named | None, Query(description="Only terms of this kind.")]


@router.get("/schema", summary="The JSON Schema of criteria")
async def get_criteria_schema() -> dict[str, Any]:
    """Draft 2020-12: every kind of rule with its fields, described. What is refused beside it is told when a draft is saved."""
    return published_schema()


@router.get("/terms", summary="The words of rules and facts")
async def list_terms(reading: Reading, response: Response, kind: _OfKind = None) -> TermList:
    """Substances, components, attachments, packaging, origins, documents, properties and so on, named in your language."""
    response.headers.update({"content-language": reading, "vary": "Accept-Language"})
    kinds = tuple(Kind) if kind is None else (Kind(kind),)
    return TermList(items=[TermOut.of(term, reading) for one in kinds for term in terms().of(one)])
