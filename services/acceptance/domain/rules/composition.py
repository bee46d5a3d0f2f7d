"""Rules about what it is made of, and what is in it or on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from services.acceptance.domain.amounts import Length, Share
from services.acceptance.domain.facts import Basis
from services.acceptance.domain.rules.rule import Common, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class MaxFraction(Common):
    """Of one component there is at most this share, of all grains or of those between two sizes."""

    rule: Literal["max_fraction"] = "max_fraction"
    component: Term
    """The component or substance; `foreign` is all that is not the material itself."""
    at_most: Share
    """The highest share of the mass, itself included."""
    grain_from: Length | None = None
    """Counting only grains from this size up."""
    grain_to: Length | None = None
    """Counting only grains up to this size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaxContamination(Common):
    """All that is not the material itself is together at most this share."""

    rule: Literal["max_total_contamination"] = "max_total_contamination"
    at_most: Share
    """The highest share of the mass, itself included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden(Common):
    """A substance or component that may not be in it at all."""

    rule: Literal["forbidden"] = "forbidden"
    what: Term
    """The substance or component."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowedAttachments(Common):
    """Only these may be fixed to it; none where the list is empty."""

    rule: Literal["allowed_attachments"] = "allowed_attachments"
    allowed: tuple[Term, ...] = ()
    """What may be fixed to it."""


class Wetness(StrEnum):
    """Dry, as wet as it comes, or up to a share."""

    DRY = "dry"
    ANY = "any"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moisture(Common):
    """Dry, at most this share of water, or as wet as it comes."""

    rule: Literal["moisture"] = "moisture"
    state: Wetness
    """How wet it may be."""
    at_most: Share | None = None
    """The highest share of water; only with state `at_most`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabLimit(Common):
    """A laboratory found at most this much of a substance."""

    rule: Literal["lab_limit"] = "lab_limit"
    proof: Basis = Basis.MEASURED
    """The weakest basis on which it is believed."""
    substance: Term
    """The substance or component that is looked for."""
    at_most: Share
    """The highest share of the mass, itself included."""
    method: str | None = None
    """The standard it is measured by; found by another, it is not proved."""


CompositionRule = MaxFraction | MaxContamination | Forbidden | AllowedAttachments | Moisture | LabLimit
