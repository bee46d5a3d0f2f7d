"""An offer: what the owner of a lot states about it, before anything is derived."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from services.kernel.geography import Point
from services.kernel.identity import DocumentId
from services.kernel.language import Language
from services.kernel.money import Money
from services.kernel.quantity import Quantity
from services.kernel.window import Certainty, Window
from services.vocabulary.units import Dimensions


class Condition(StrEnum):
    """How good it is: A as new, B sound with traces of use, C usable after repair, D for parts or recycling."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class LegalStatus(StrEnum):
    """What the law makes of it (after OVAM's decision tree)."""

    UNKNOWN = "unknown"
    NOT_WASTE_PRODUCT = "not_waste_product"
    WASTE_FOR_PREPARING_FOR_REUSE = "waste_for_preparing_for_reuse"
    WASTE_FOR_RECYCLING = "waste_for_recycling"
    END_OF_WASTE_EU = "end_of_waste_eu"
    RAW_MATERIAL_DECLARATION = "grondstofverklaring"
    BY_PRODUCT = "bijproduct"
    SOIL_MOVEMENT = "grondverzet"


class EvidenceKind(StrEnum):
    """Papers that say something about a lot."""

    ASBESTOS_ATTEST_NON_DESTRUCTIVE = "asbestos_attest_nondestructive"
    DESTRUCTIVE_INVENTORY = "destructive_inventory"
    LAB_ANALYSIS = "lab_analysis"
    DEMOLITION_PLAN = "demolition_plan"
    PHOTOGRAPHS = "photographs"
    DECLARATION_OF_PERFORMANCE = "declaration_of_performance"
    RAW_MATERIAL_DECLARATION = "grondstofverklaring"
    OTHER = "other"


class Substance(StrEnum):
    """What disturbs reuse or recycling, as found in or on the material."""

    ASBESTOS = "asbestos"
    CREOSOTE = "creosote"
    CCA = "cca"
    PCB = "pcb"
    COAL_TAR = "coal_tar"
    HBCD = "hbcd"
    LEAD_PAINT = "lead_paint"
    MERCURY = "mercury"
    CMR_FIBRES = "cmr_fibres"
    RADIOACTIVE_SOURCE = "radioactive_source"


class Finding(StrEnum):
    """What a survey or laboratory said of a substance."""

    PRESENT = "present"
    ABSENT = "absent"
    SUSPECTED = "suspected"


class Handover(StrEnum):
    """How far the owner brings it."""

    BUYER_DISMANTLES = "buyer_dismantles"
    DISMANTLED = "dismantled"
    PACKED = "packed"
    LOADED = "loaded"
    DELIVERED = "delivered"


class VatRegime(StrEnum):
    NORMAL = "normal"
    MARGIN = "margin"
    PRIVATE = "private"


class Vat(StrEnum):
    """Whether the price has VAT in it."""

    INCLUDED = "included"
    EXCLUDED = "excluded"


class PricedPer(StrEnum):
    LOT = "lot"
    PIECE = "piece"
    METRE = "m"
    SQUARE_METRE = "m2"
    CUBIC_METRE = "m3"
    KILOGRAM = "kg"
    TONNE = "t"


class PlaceShown(StrEnum):
    """How exactly everyone sees the place."""

    EXACT = "exact"
    MUNICIPALITY = "municipality"


class Audience(StrEnum):
    """Who finds the lot. A trader is an organization with a KBO (or foreign VAT) number."""

    EVERYONE = "everyone"
    TRADERS = "traders"


@dataclass(frozen=True, slots=True)
class Location:
    """Where it is, as stated: a postal code or a municipality of a country, or a point. The most exact one counts."""

    postal_code: str | None = None
    country: str = "BE"
    point: Point | None = None
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class Availability:
    """When it can be had; `expected` is the likeliest day, `certainty` how far the release has come."""

    window: Window
    expected: dt.date | None = None
    certainty: Certainty = Certainty.UNKNOWN


@dataclass(frozen=True, slots=True)
class Price:
    """Below zero the owner pays for the taking; zero is free to take."""

    money: Money
    per: PricedPer
    vat: Vat


@dataclass(frozen=True, slots=True)
class Pack:
    """How much one pack holds, and whether packs are opened."""

    holds: Quantity
    whole_only: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """What the price means: who dismantles, how it is packed and handed over, what a lorry must be."""

    handover: Handover | None = None
    pack: Pack | None = None
    lifting_gear: bool | None = None
    largest_lorry_t: Decimal | None = None
    deposit: Money | None = None
    vat_regime: VatRegime | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A paper, named so that it can be asked for; or kept here, as the document of this id."""

    kind: EvidenceKind
    number: str | None = None
    issuer: str | None = None
    date: dt.date | None = None
    valid_until: dt.date | None = None
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call, for the owner's eyes until a reservation."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Visibility:
    """As the owner wishes; None leaves it to the rule of the house."""

    place: PlaceShown | None = None
    audience: Audience | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """All that the owner states. A title, a quantity, a place and a window are enough.

    `attributes` are what the text leaves out or says wrongly; None where the lot has none of what it seems to say.
    """

    title: str
    quantity: Quantity
    location: Location
    available: Availability
    description: str | None = None
    language: Language | None = None
    material: str | None = None
    attributes: tuple[tuple[str, str | None], ...] = ()
    eural: str | None = None
    condition: Condition | None = None
    dimensions: Dimensions | None = None
    price: Price | None = None
    terms: Terms | None = None
    project_id: str | None = None
    external_id: str | None = None
    substances: tuple[tuple[Substance, Finding], ...] = ()
    evidence: tuple[Evidence, ...] = ()
    building_year: int | None = None
    legal_status: LegalStatus = LegalStatus.UNKNOWN
    visibility: Visibility = field(default_factory=Visibility)
    contact: Contact | None = None
