"""Contains all the data models used in inputs/outputs"""

from .attribute import Attribute
from .audience import Audience
from .availability import Availability
from .availability_patch import AvailabilityPatch
from .caution import Caution
from .caution_text import CautionText
from .certainty import Certainty
from .change_page import ChangePage
from .condition import Condition
from .contact import Contact
from .contact_patch import ContactPatch
from .counted import Counted
from .delivery_mode import DeliveryMode
from .dimensions import Dimensions
from .dimensions_patch import DimensionsPatch
from .evidence import Evidence
from .evidence_kind import EvidenceKind
from .facet import Facet
from .facet_share import FacetShare
from .facets import Facets
from .facets_by import FacetsBy
from .fault import Fault
from .figure import Figure
from .finding import Finding
from .found_class import FoundClass
from .guess import Guess
from .handover import Handover
from .hold import Hold
from .issued_key import IssuedKey
from .key import Key
from .key_page import KeyPage
from .key_scope import KeyScope
from .known_attribute import KnownAttribute
from .known_attributes import KnownAttributes
from .known_value import KnownValue
from .language import Language
from .legal_status import LegalStatus
from .location import Location
from .location_patch import LocationPatch
from .lot import Lot
from .lot_page import LotPage
from .lot_patch import LotPatch
from .lot_patch_attributes_type_0 import LotPatchAttributesType0
from .lot_status import LotStatus
from .match import Match
from .match_page import MatchPage
from .material import Material
from .material_class import MaterialClass
from .material_class_mass import MaterialClassMass
from .material_class_names import MaterialClassNames
from .material_classes import MaterialClasses
from .money import Money
from .money_patch import MoneyPatch
from .new_key import NewKey
from .new_lot import NewLot
from .new_lot_attributes import NewLotAttributes
from .new_lot_status import NewLotStatus
from .new_organization import NewOrganization
from .new_receiver import NewReceiver
from .new_site import NewSite
from .organization import Organization
from .organization_patch import OrganizationPatch
from .own_lot import OwnLot
from .pack import Pack
from .pack_patch import PackPatch
from .place import Place
from .place_shown import PlaceShown
from .precision import Precision
from .prefer import Prefer
from .price import Price
from .price_patch import PricePatch
from .priced_per import PricedPer
from .problem import Problem
from .published_change import PublishedChange
from .published_change_data_type_0 import PublishedChangeDataType0
from .quantity import Quantity
from .quantity_patch import QuantityPatch
from .reason import Reason
from .receiver import Receiver
from .receiver_kind import ReceiverKind
from .receiver_page import ReceiverPage
from .receiver_patch import ReceiverPatch
from .region import Region
from .role import Role
from .score_component import ScoreComponent
from .search_lots_condition import SearchLotsCondition
from .search_scope import SearchScope
from .site import Site
from .site_location import SiteLocation
from .site_location_patch import SiteLocationPatch
from .site_patch import SitePatch
from .site_place import SitePlace
from .site_role import SiteRole
from .subject_kind import SubjectKind
from .substance import Substance
from .substance_finding import SubstanceFinding
from .suggestion import Suggestion
from .suggestions import Suggestions
from .terms import Terms
from .terms_patch import TermsPatch
from .trait import Trait
from .understanding import Understanding
from .understood import Understood
from .understood_attributes import UnderstoodAttributes
from .understood_words import UnderstoodWords
from .unit import Unit
from .vat import Vat
from .vat_regime import VatRegime
from .visibility import Visibility
from .visibility_patch import VisibilityPatch
from .visitor import Visitor

__all__ = (
    "Attribute",
    "Audience",
    "Availability",
    "AvailabilityPatch",
    "Caution",
    "CautionText",
    "Certainty",
    "ChangePage",
    "Condition",
    "Contact",
    "ContactPatch",
    "Counted",
    "DeliveryMode",
    "Dimensions",
    "DimensionsPatch",
    "Evidence",
    "EvidenceKind",
    "Facet",
    "FacetShare",
    "Facets",
    "FacetsBy",
    "Fault",
    "Figure",
    "Finding",
    "FoundClass",
    "Guess",
    "Handover",
    "Hold",
    "IssuedKey",
    "Key",
    "KeyPage",
    "KeyScope",
    "KnownAttribute",
    "KnownAttributes",
    "KnownValue",
    "Language",
    "LegalStatus",
    "Location",
    "LocationPatch",
    "Lot",
    "LotPage",
    "LotPatch",
    "LotPatchAttributesType0",
    "LotStatus",
    "Match",
    "MatchPage",
    "Material",
    "MaterialClass",
    "MaterialClassMass",
    "MaterialClassNames",
    "MaterialClasses",
    "Money",
    "MoneyPatch",
    "NewKey",
    "NewLot",
    "NewLotAttributes",
    "NewLotStatus",
    "NewOrganization",
    "NewReceiver",
    "NewSite",
    "Organization",
    "OrganizationPatch",
    "OwnLot",
    "Pack",
    "PackPatch",
    "Place",
    "PlaceShown",
    "Precision",
    "Prefer",
    "Price",
    "PricePatch",
    "PricedPer",
    "Problem",
    "PublishedChange",
    "PublishedChangeDataType0",
    "Quantity",
    "QuantityPatch",
    "Reason",
    "Receiver",
    "ReceiverKind",
    "ReceiverPage",
    "ReceiverPatch",
    "Region",
    "Role",
    "ScoreComponent",
    "SearchLotsCondition",
    "SearchScope",
    "Site",
    "SiteLocation",
    "SiteLocationPatch",
    "SitePatch",
    "SitePlace",
    "SiteRole",
    "SubjectKind",
    "Substance",
    "SubstanceFinding",
    "Suggestion",
    "Suggestions",
    "Terms",
    "TermsPatch",
    "Trait",
    "Understanding",
    "Understood",
    "UnderstoodAttributes",
    "UnderstoodWords",
    "Unit",
    "Vat",
    "VatRegime",
    "Visibility",
    "VisibilityPatch",
    "Visitor",
)
