"""Rules about where it comes from and what proves it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from services.acceptance.domain.rules.rule import Common, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRequired(Common):
    """One of these documents comes with it."""

    rule: Literal["document_required"] = "document_required"
    any_of: tuple[Term, ...]
    """Kinds of documents, of which one is enough."""
    number: bool = field(default=False, metadata={"strict": True, "description": "Whether its number must be stated."})
    max_age_days: int | None = None
    """The oldest it may be, in days since it was issued."""
    issuers: tuple[str, ...] = ()
    """Who may have issued it; anybody where empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreApproval(Common):
    """The receiver has said yes before it comes, not longer ago than this."""

    rule: Literal["pre_approval"] = "pre_approval"
    valid_days: int | None = None
    """The oldest the approval may be, in days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstructionYear(Common):
    """The building is of this year or later, or of this year or earlier; a year nobody knows is unknown, never young."""

    rule: Literal["construction_year"] = "construction_year"
    not_before: int | None = None
    """The first year that is taken."""
    not_after: int | None = None
    """The last year that is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin(Common):
    """Only buildings and works of these kinds, or none of those."""

    rule: Literal["origin"] = "origin"
    allowed: tuple[Term, ...] = ()
    """Only these; any where empty."""
    refused: tuple[Term, ...] = ()
    """None of these."""


class BrandScope(StrEnum):
    """Any brand, or only some."""

    ANY = "any"
    OWN = "own"
    """The receiver's own brands, as listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand(Common):
    """Whose products are taken."""

    rule: Literal["brand_scope"] = "brand_scope"
    scope: BrandScope
    """Any brand, or only those listed."""
    brands: tuple[str, ...] = ()
    """The brands, as they are written on the product; case does not matter."""


PaperRule = DocumentRequired | PreApproval | ConstructionYear | Origin | Brand
