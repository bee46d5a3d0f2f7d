"""Codes of terms as they are written in JSON: an unknown one is refused with the nearest there are."""

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from services.acceptance.domain.errors import UnknownTerm
from services.acceptance.domain.terms import Kind, terms


def _known(*kinds: Kind) -> Callable[[str], str]:
    def known(code: str) -> str:
        try:
            return terms().get(code, *kinds).code
        except UnknownTerm as unknown:
            nearest = ", ".join(unknown.nearest) or "-"
            raise PydanticCustomError(
                "term_unknown", "there is no term {code}; nearest: {nearest}", {"code": code, "nearest": nearest}
            ) from unknown

    return known


def _told(kind: str, example: str) -> object:
    return Field(max_length=60, description=f"Code of the list of terms: {kind}.", examples=[example])


Component = Annotated[str, _told("a substance or a component", "sand"), AfterValidator(_known(Kind.COMPONENT, Kind.SUBSTANCE))]
Substance = Annotated[str, _told("a substance", "asbestos"), AfterValidator(_known(Kind.SUBSTANCE))]
Attachment = Annotated[str, _told("what can be fixed to it", "nails"), AfterValidator(_known(Kind.ATTACHMENT))]
OriginTerm = Annotated[str, _told("a kind of building or works", "residential"), AfterValidator(_known(Kind.ORIGIN))]
PackagingTerm = Annotated[str, _told("a way of packing", "pallet"), AfterValidator(_known(Kind.PACKAGING))]
DeliveryTerm = Annotated[str, _told("a way it comes", "drop_off"), AfterValidator(_known(Kind.DELIVERY_MODE))]
DocumentTerm = Annotated[str, _told("a kind of document", "asbestos_inventory"), AfterValidator(_known(Kind.DOCUMENT))]
PropertyTerm = Annotated[str, _told("a property that a standard measures", "fire_class"), AfterValidator(_known(Kind.PROPERTY))]
