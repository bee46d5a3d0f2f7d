"""Contains all the data models used in inputs/outputs"""

from .attribute import Attribute
from .audience import Audience
from .availability import Availability
from .availability_patch import AvailabilityPatch
from .building import Building
from .building_patch import BuildingPatch
from .categories import Categories
from .category import Category
from .caution import Caution
from .caution_text import CautionText
from .ceiling import Ceiling
from .ceiling_patch import CeilingPatch
from .cell_fault import CellFault
from .certainty import Certainty
from .change_page import ChangePage
from .closing_record import ClosingRecord
from .closing_record_totals_kg import ClosingRecordTotalsKg
from .co_2_statement import Co2Statement
from .code_balance import CodeBalance
from .code_balance_kg import CodeBalanceKg
from .condition import Condition
from .contact import Contact
from .contact_patch import ContactPatch
from .correction import Correction
from .counted import Counted
from .counts import Counts
from .create_import_encoding import CreateImportEncoding
from .create_import_files_body import CreateImportFilesBody
from .delivery_mode import DeliveryMode
from .dimensions import Dimensions
from .dimensions_patch import DimensionsPatch
from .document import Document
from .document_form import DocumentForm
from .document_kind import DocumentKind
from .document_page import DocumentPage
from .document_patch import DocumentPatch
from .document_visibility import DocumentVisibility
from .evidence import Evidence
from .evidence_kind import EvidenceKind
from .facet import Facet
from .facet_share import FacetShare
from .facets import Facets
from .facets_by import FacetsBy
from .fault import Fault
from .figure import Figure
from .file_type import FileType
from .finding import Finding
from .found_class import FoundClass
from .guess import Guess
from .handover import Handover
from .held import Held
from .hidden_document import HiddenDocument
from .hold import Hold
from .import_ import Import
from .import_columns import ImportColumns
from .import_page import ImportPage
from .import_state import ImportState
from .imported_row_page import ImportedRowPage
from .inventory import Inventory
from .inventory_list import InventoryList
from .issued_key import IssuedKey
from .item_result import ItemResult
from .key import Key
from .key_page import KeyPage
from .key_scope import KeyScope
from .known_attribute import KnownAttribute
from .known_attributes import KnownAttributes
from .known_value import KnownValue
from .lacking import Lacking
from .language import Language
from .layout_code import LayoutCode
from .legal_status import LegalStatus
from .location import Location
from .location_patch import LocationPatch
from .lot import Lot
from .lot_documents import LotDocuments
from .lot_page import LotPage
from .lot_patch import LotPatch
from .lot_patch_attributes_type_0 import LotPatchAttributesType0
from .lot_status import LotStatus
from .mapping import Mapping
from .mapping_columns import MappingColumns
from .match import Match
from .match_page import MatchPage
from .material import Material
from .material_class import MaterialClass
from .material_class_mass import MaterialClassMass
from .material_class_names import MaterialClassNames
from .material_classes import MaterialClasses
from .material_outcome import MaterialOutcome
from .meaning import Meaning
from .money import Money
from .money_patch import MoneyPatch
from .new_categories import NewCategories
from .new_categories_categories import NewCategoriesCategories
from .new_closing import NewClosing
from .new_closing_status import NewClosingStatus
from .new_correction import NewCorrection
from .new_delivery import NewDelivery
from .new_inventory import NewInventory
from .new_key import NewKey
from .new_lot import NewLot
from .new_lot_attributes import NewLotAttributes
from .new_lot_status import NewLotStatus
from .new_organization import NewOrganization
from .new_outcomes import NewOutcomes
from .new_project import NewProject
from .new_proof import NewProof
from .new_receiver import NewReceiver
from .new_recount import NewRecount
from .new_release import NewRelease
from .new_reservation import NewReservation
from .new_shift import NewShift
from .new_site import NewSite
from .new_stage import NewStage
from .new_surveyed import NewSurveyed
from .new_upload import NewUpload
from .new_want import NewWant
from .new_want_attributes import NewWantAttributes
from .offer_result import OfferResult
from .offered import Offered
from .offered_list import OfferedList
from .organization import Organization
from .organization_patch import OrganizationPatch
from .outcome import Outcome
from .outcome_line import OutcomeLine
from .outcomes import Outcomes
from .own_document import OwnDocument
from .own_lot import OwnLot
from .own_want import OwnWant
from .pack import Pack
from .pack_patch import PackPatch
from .paper import Paper
from .paper_kind import PaperKind
from .party import Party
from .period import Period
from .period_patch import PeriodPatch
from .pickup import Pickup
from .place import Place
from .place_shown import PlaceShown
from .precision import Precision
from .prefer import Prefer
from .price import Price
from .price_patch import PricePatch
from .priced_per import PricedPer
from .problem import Problem
from .project import Project
from .project_page import ProjectPage
from .project_patch import ProjectPatch
from .project_right import ProjectRight
from .project_role import ProjectRole
from .project_state import ProjectState
from .proof import Proof
from .published_change import PublishedChange
from .published_change_data_type_0 import PublishedChangeDataType0
from .published_lot import PublishedLot
from .quantity import Quantity
from .quantity_patch import QuantityPatch
from .reason import Reason
from .receiver import Receiver
from .receiver_kind import ReceiverKind
from .receiver_page import ReceiverPage
from .receiver_patch import ReceiverPatch
from .reconciled import Reconciled
from .record_format import RecordFormat
from .recorded import Recorded
from .recount import Recount
from .region import Region
from .registered import Registered
from .registry import Registry
from .reservation import Reservation
from .reservation_page import ReservationPage
from .reservation_status import ReservationStatus
from .reuse_potential import ReusePotential
from .role import Role
from .row import Row
from .score_component import ScoreComponent
from .search_lots_condition import SearchLotsCondition
from .search_scope import SearchScope
from .share import Share
from .shifted import Shifted
from .side import Side
from .site import Site
from .site_location import SiteLocation
from .site_location_patch import SiteLocationPatch
from .site_patch import SitePatch
from .site_place import SitePlace
from .site_role import SiteRole
from .spared import Spared
from .stage import Stage
from .statement import Statement
from .stored_file import StoredFile
from .subject_kind import SubjectKind
from .substance import Substance
from .substance_finding import SubstanceFinding
from .suggestion import Suggestion
from .suggestions import Suggestions
from .surveyed import Surveyed
from .surveyed_history import SurveyedHistory
from .surveyed_list import SurveyedList
from .surveyed_page import SurveyedPage
from .sync_end import SyncEnd
from .sync_end_counts import SyncEndCounts
from .sync_items_content_encoding import SyncItemsContentEncoding
from .sync_mode import SyncMode
from .sync_outcome import SyncOutcome
from .terms import Terms
from .terms_patch import TermsPatch
from .trait import Trait
from .transport import Transport
from .undated import Undated
from .understanding import Understanding
from .understood import Understood
from .understood_attributes import UnderstoodAttributes
from .understood_words import UnderstoodWords
from .unfigured import Unfigured
from .unit import Unit
from .upload import Upload
from .vat import Vat
from .vat_regime import VatRegime
from .visibility import Visibility
from .visibility_patch import VisibilityPatch
from .visitor import Visitor
from .want import Want
from .want_audience import WantAudience
from .want_match import WantMatch
from .want_matches import WantMatches
from .want_page import WantPage
from .want_patch import WantPatch
from .want_patch_attributes_type_0 import WantPatchAttributesType0
from .want_status import WantStatus

__all__ = (
    "Attribute",
    "Audience",
    "Availability",
    "AvailabilityPatch",
    "Building",
    "BuildingPatch",
    "Categories",
    "Category",
    "Caution",
    "CautionText",
    "Ceiling",
    "CeilingPatch",
    "CellFault",
    "Certainty",
    "ChangePage",
    "ClosingRecord",
    "ClosingRecordTotalsKg",
    "Co2Statement",
    "CodeBalance",
    "CodeBalanceKg",
    "Condition",
    "Contact",
    "ContactPatch",
    "Correction",
    "Counted",
    "Counts",
    "CreateImportEncoding",
    "CreateImportFilesBody",
    "DeliveryMode",
    "Dimensions",
    "DimensionsPatch",
    "Document",
    "DocumentForm",
    "DocumentKind",
    "DocumentPage",
    "DocumentPatch",
    "DocumentVisibility",
    "Evidence",
    "EvidenceKind",
    "Facet",
    "FacetShare",
    "Facets",
    "FacetsBy",
    "Fault",
    "Figure",
    "FileType",
    "Finding",
    "FoundClass",
    "Guess",
    "Handover",
    "Held",
    "HiddenDocument",
    "Hold",
    "Import",
    "ImportColumns",
    "ImportPage",
    "ImportState",
    "ImportedRowPage",
    "Inventory",
    "InventoryList",
    "IssuedKey",
    "ItemResult",
    "Key",
    "KeyPage",
    "KeyScope",
    "KnownAttribute",
    "KnownAttributes",
    "KnownValue",
    "Lacking",
    "Language",
    "LayoutCode",
    "LegalStatus",
    "Location",
    "LocationPatch",
    "Lot",
    "LotDocuments",
    "LotPage",
    "LotPatch",
    "LotPatchAttributesType0",
    "LotStatus",
    "Mapping",
    "MappingColumns",
    "Match",
    "MatchPage",
    "Material",
    "MaterialClass",
    "MaterialClassMass",
    "MaterialClassNames",
    "MaterialClasses",
    "MaterialOutcome",
    "Meaning",
    "Money",
    "MoneyPatch",
    "NewCategories",
    "NewCategoriesCategories",
    "NewClosing",
    "NewClosingStatus",
    "NewCorrection",
    "NewDelivery",
    "NewInventory",
    "NewKey",
    "NewLot",
    "NewLotAttributes",
    "NewLotStatus",
    "NewOrganization",
    "NewOutcomes",
    "NewProject",
    "NewProof",
    "NewReceiver",
    "NewRecount",
    "NewRelease",
    "NewReservation",
    "NewShift",
    "NewSite",
    "NewStage",
    "NewSurveyed",
    "NewUpload",
    "NewWant",
    "NewWantAttributes",
    "OfferResult",
    "Offered",
    "OfferedList",
    "Organization",
    "OrganizationPatch",
    "Outcome",
    "OutcomeLine",
    "Outcomes",
    "OwnDocument",
    "OwnLot",
    "OwnWant",
    "Pack",
    "PackPatch",
    "Paper",
    "PaperKind",
    "Party",
    "Period",
    "PeriodPatch",
    "Pickup",
    "Place",
    "PlaceShown",
    "Precision",
    "Prefer",
    "Price",
    "PricePatch",
    "PricedPer",
    "Problem",
    "Project",
    "ProjectPage",
    "ProjectPatch",
    "ProjectRight",
    "ProjectRole",
    "ProjectState",
    "Proof",
    "PublishedChange",
    "PublishedChangeDataType0",
    "PublishedLot",
    "Quantity",
    "QuantityPatch",
    "Reason",
    "Receiver",
    "ReceiverKind",
    "ReceiverPage",
    "ReceiverPatch",
    "Reconciled",
    "RecordFormat",
    "Recorded",
    "Recount",
    "Region",
    "Registered",
    "Registry",
    "Reservation",
    "ReservationPage",
    "ReservationStatus",
    "ReusePotential",
    "Role",
    "Row",
    "ScoreComponent",
    "SearchLotsCondition",
    "SearchScope",
    "Share",
    "Shifted",
    "Side",
    "Site",
    "SiteLocation",
    "SiteLocationPatch",
    "SitePatch",
    "SitePlace",
    "SiteRole",
    "Spared",
    "Stage",
    "Statement",
    "StoredFile",
    "SubjectKind",
    "Substance",
    "SubstanceFinding",
    "Suggestion",
    "Suggestions",
    "Surveyed",
    "SurveyedHistory",
    "SurveyedList",
    "SurveyedPage",
    "SyncEnd",
    "SyncEndCounts",
    "SyncItemsContentEncoding",
    "SyncMode",
    "SyncOutcome",
    "Terms",
    "TermsPatch",
    "Trait",
    "Transport",
    "Undated",
    "Understanding",
    "Understood",
    "UnderstoodAttributes",
    "UnderstoodWords",
    "Unfigured",
    "Unit",
    "Upload",
    "Vat",
    "VatRegime",
    "Visibility",
    "VisibilityPatch",
    "Visitor",
    "Want",
    "WantAudience",
    "WantMatch",
    "WantMatches",
    "WantPage",
    "WantPatch",
    "WantPatchAttributesType0",
    "WantStatus",
)
