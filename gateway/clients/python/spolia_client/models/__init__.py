"""Contains all the data models used in inputs/outputs"""

from .about import About
from .allowed_attachments_rule import AllowedAttachmentsRule
from .always import Always
from .amount_per import AmountPer
from .amounts_rule import AmountsRule
from .approval import Approval
from .approval_fact import ApprovalFact
from .ask import Ask
from .asked import Asked
from .asked_version import AskedVersion
from .attachment_fact import AttachmentFact
from .attribute import Attribute
from .audience import Audience
from .availability import Availability
from .availability_patch import AvailabilityPatch
from .basis import Basis
from .brand_fact import BrandFact
from .brand_rule import BrandRule
from .brand_scope import BrandScope
from .building import Building
from .building_patch import BuildingPatch
from .care import Care
from .categories import Categories
from .category import Category
from .caution import Caution
from .caution_text import CautionText
from .ceiling import Ceiling
from .ceiling_patch import CeilingPatch
from .cell_fault import CellFault
from .certainty import Certainty
from .change_page import ChangePage
from .charge import Charge
from .charged_money import ChargedMoney
from .charged_per import ChargedPer
from .charged_vat import ChargedVat
from .clauses import Clauses
from .closing_record import ClosingRecord
from .closing_record_totals_kg import ClosingRecordTotalsKg
from .co_2_statement import Co2Statement
from .code_balance import CodeBalance
from .code_balance_kg import CodeBalanceKg
from .compared_count import ComparedCount
from .compared_count_verdict_outcome import ComparedCountVerdictOutcome
from .compared_rule import ComparedRule
from .condition import Condition
from .condition_at_least_rule import ConditionAtLeastRule
from .condition_at_least_rule_at_least import ConditionAtLeastRuleAtLeast
from .condition_fact import ConditionFact
from .condition_fact_best_type_0 import ConditionFactBestType0
from .condition_fact_grade import ConditionFactGrade
from .consequence import Consequence
from .consignment import Consignment
from .consignment_page import ConsignmentPage
from .consignment_party import ConsignmentParty
from .consignment_status import ConsignmentStatus
from .consignment_verdict_outcome import ConsignmentVerdictOutcome
from .construction_year_fact import ConstructionYearFact
from .construction_year_rule import ConstructionYearRule
from .contact import Contact
from .contact_patch import ContactPatch
from .correction import Correction
from .cost_per import CostPer
from .counted import Counted
from .counts import Counts
from .create_import_encoding import CreateImportEncoding
from .create_import_files_body import CreateImportFilesBody
from .criteria import Criteria
from .decision import Decision
from .delivery_fact import DeliveryFact
from .delivery_mode import DeliveryMode
from .delivery_rule import DeliveryRule
from .dimension_fact import DimensionFact
from .dimension_rule import DimensionRule
from .dimensions import Dimensions
from .dimensions_patch import DimensionsPatch
from .directory import Directory
from .directory_entry import DirectoryEntry
from .document import Document
from .document_fact import DocumentFact
from .document_form import DocumentForm
from .document_kind import DocumentKind
from .document_page import DocumentPage
from .document_patch import DocumentPatch
from .document_required_rule import DocumentRequiredRule
from .document_visibility import DocumentVisibility
from .dossier_format import DossierFormat
from .evaluated_quantity import EvaluatedQuantity
from .evaluated_rule import EvaluatedRule
from .evaluated_rule_verdict_outcome import EvaluatedRuleVerdictOutcome
from .evaluation import Evaluation
from .evaluation_list import EvaluationList
from .evaluation_verdict_outcome import EvaluationVerdictOutcome
from .evidence import Evidence
from .evidence_kind import EvidenceKind
from .expected import Expected
from .expected_verdict_outcome import ExpectedVerdictOutcome
from .facet import Facet
from .facet_share import FacetShare
from .facets import Facets
from .facets_by import FacetsBy
from .fact_audience import FactAudience
from .fate import Fate
from .fault import Fault
from .fee import Fee
from .fee_period import FeePeriod
from .figure import Figure
from .file_type import FileType
from .find_outlets_visitor import FindOutletsVisitor
from .finding import Finding
from .finding_part import FindingPart
from .forbidden_rule import ForbiddenRule
from .force import Force
from .found_class import FoundClass
from .fraction import Fraction
from .fraction_fact import FractionFact
from .get_criteria_schema_response_200 import GetCriteriaSchemaResponse200
from .guess import Guess
from .handover import Handover
from .hazard import Hazard
from .held import Held
from .held_regulation import HeldRegulation
from .held_regulation_verdict_outcome import HeldRegulationVerdictOutcome
from .hidden_document import HiddenDocument
from .hidden_fact import HiddenFact
from .hold import Hold
from .import_ import Import
from .import_columns import ImportColumns
from .import_page import ImportPage
from .import_report import ImportReport
from .import_state import ImportState
from .imported_row_page import ImportedRowPage
from .intake import Intake
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
from .lab_limit_rule import LabLimitRule
from .lacking import Lacking
from .language import Language
from .layout_code import LayoutCode
from .lead_time_rule import LeadTimeRule
from .legal_status import LegalStatus
from .length import Length
from .length_range import LengthRange
from .length_unit import LengthUnit
from .line_kind import LineKind
from .list_terms_kind import ListTermsKind
from .location import Location
from .location_patch import LocationPatch
from .lot import Lot
from .lot_documents import LotDocuments
from .lot_facts import LotFacts
from .lot_page import LotPage
from .lot_patch import LotPatch
from .lot_patch_attributes_type_0 import LotPatchAttributesType0
from .lot_status import LotStatus
from .mapping import Mapping
from .mapping_columns import MappingColumns
from .mass_share import MassShare
from .match import Match
from .match_page import MatchPage
from .material import Material
from .material_class import MaterialClass
from .material_class_mass import MaterialClassMass
from .material_class_names import MaterialClassNames
from .material_classes import MaterialClasses
from .material_outcome import MaterialOutcome
from .max_contamination_rule import MaxContaminationRule
from .max_fraction_rule import MaxFractionRule
from .meaning import Meaning
from .measure import Measure
from .moisture_fact import MoistureFact
from .moisture_rule import MoistureRule
from .money import Money
from .money_part import MoneyPart
from .money_patch import MoneyPatch
from .movement import Movement
from .movement_kind import MovementKind
from .movement_page import MovementPage
from .movement_recorded import MovementRecorded
from .municipality import Municipality
from .near_lot import NearLot
from .near_lot_page import NearLotPage
from .nearby_cost import NearbyCost
from .nearby_cost_vat import NearbyCostVat
from .nearby_firm import NearbyFirm
from .nearby_material import NearbyMaterial
from .nearby_outlet import NearbyOutlet
from .nearby_outlets import NearbyOutlets
from .nearby_programme import NearbyProgramme
from .new_approval import NewApproval
from .new_categories import NewCategories
from .new_categories_categories import NewCategoriesCategories
from .new_closing import NewClosing
from .new_closing_status import NewClosingStatus
from .new_consignment import NewConsignment
from .new_correction import NewCorrection
from .new_decline import NewDecline
from .new_delivery import NewDelivery
from .new_draft import NewDraft
from .new_end import NewEnd
from .new_evaluation import NewEvaluation
from .new_intake import NewIntake
from .new_inventory import NewInventory
from .new_key import NewKey
from .new_labels import NewLabels
from .new_lot import NewLot
from .new_lot_attributes import NewLotAttributes
from .new_lot_facts import NewLotFacts
from .new_lot_reservation import NewLotReservation
from .new_lot_status import NewLotStatus
from .new_movement import NewMovement
from .new_organization import NewOrganization
from .new_outcomes import NewOutcomes
from .new_programme import NewProgramme
from .new_project import NewProject
from .new_proof import NewProof
from .new_rates import NewRates
from .new_rates_rates import NewRatesRates
from .new_receiver import NewReceiver
from .new_receiver_handover import NewReceiverHandover
from .new_recount import NewRecount
from .new_release import NewRelease
from .new_reservation import NewReservation
from .new_reservations import NewReservations
from .new_shift import NewShift
from .new_site import NewSite
from .new_stage import NewStage
from .new_stock_place import NewStockPlace
from .new_surveyed import NewSurveyed
from .new_transcription import NewTranscription
from .new_try import NewTry
from .new_upload import NewUpload
from .new_want import NewWant
from .new_want_attributes import NewWantAttributes
from .new_withdrawal import NewWithdrawal
from .offer_result import OfferResult
from .offered import Offered
from .offered_list import OfferedList
from .on_fail import OnFail
from .open_rule import OpenRule
from .organization import Organization
from .organization_patch import OrganizationPatch
from .origin_fact import OriginFact
from .origin_rule import OriginRule
from .other_way import OtherWay
from .other_way_verdict_outcome import OtherWayVerdictOutcome
from .outcome import Outcome
from .outcome_line import OutcomeLine
from .outcomes import Outcomes
from .outlet import Outlet
from .outlet_amount import OutletAmount
from .outlet_carbon import OutletCarbon
from .outlet_line import OutletLine
from .outlet_neighbour import OutletNeighbour
from .outlet_programme import OutletProgramme
from .outlet_reason import OutletReason
from .outlet_reason_verdict_outcome import OutletReasonVerdictOutcome
from .outlet_site import OutletSite
from .outlet_transport import OutletTransport
from .outlet_verdict_outcome import OutletVerdictOutcome
from .outlets import Outlets
from .outlets_rates import OutletsRates
from .own_document import OwnDocument
from .own_lot import OwnLot
from .own_want import OwnWant
from .pack import Pack
from .pack_patch import PackPatch
from .packaging_fact import PackagingFact
from .packaging_rule import PackagingRule
from .paper import Paper
from .paper_kind import PaperKind
from .party import Party
from .performance_rule import PerformanceRule
from .period import Period
from .period_patch import PeriodPatch
from .pickup import Pickup
from .piece_sizes import PieceSizes
from .place import Place
from .place_shown import PlaceShown
from .pre_approval_rule import PreApprovalRule
from .precision import Precision
from .prefer import Prefer
from .presence import Presence
from .price import Price
from .price_kind import PriceKind
from .price_patch import PricePatch
from .priced_per import PricedPer
from .problem import Problem
from .programme import Programme
from .programme_page import ProgrammePage
from .programme_patch import ProgrammePatch
from .programme_price import ProgrammePrice
from .programme_trust import ProgrammeTrust
from .project import Project
from .project_outlets import ProjectOutlets
from .project_outlets_rates import ProjectOutletsRates
from .project_page import ProjectPage
from .project_patch import ProjectPatch
from .project_right import ProjectRight
from .project_role import ProjectRole
from .project_state import ProjectState
from .proof import Proof
from .property_fact import PropertyFact
from .published_change import PublishedChange
from .published_change_data_type_0 import PublishedChangeDataType0
from .published_lot import PublishedLot
from .quantity import Quantity
from .quantity_part import QuantityPart
from .quantity_patch import QuantityPatch
from .quota import Quota
from .quota_patch import QuotaPatch
from .quota_period import QuotaPeriod
from .range_ import Range
from .rate import Rate
from .rates import Rates
from .reason import Reason
from .receiver import Receiver
from .receiver_handover import ReceiverHandover
from .receiver_handover_page import ReceiverHandoverPage
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
from .regulation import Regulation
from .regulation_list import RegulationList
from .remedy import Remedy
from .reservation import Reservation
from .reservation_page import ReservationPage
from .reservation_status import ReservationStatus
from .reservations import Reservations
from .result import Result
from .reuse_potential import ReusePotential
from .role import Role
from .row import Row
from .row_report import RowReport
from .rule_level import RuleLevel
from .rule_quantity import RuleQuantity
from .rule_tried import RuleTried
from .score_component import ScoreComponent
from .search_lots_condition import SearchLotsCondition
from .search_scope import SearchScope
from .service import Service
from .services_acceptance_domain_merging_outcome import (
    ServicesAcceptanceDomainMergingOutcome,
)
from .services_acceptance_domain_verdict_outcome import (
    ServicesAcceptanceDomainVerdictOutcome,
)
from .settler import Settler
from .settling import Settling
from .share import Share
from .share_range import ShareRange
from .share_unit import ShareUnit
from .sheet_code import SheetCode
from .shifted import Shifted
from .side import Side
from .site import Site
from .site_location import SiteLocation
from .site_location_patch import SiteLocationPatch
from .site_patch import SitePatch
from .site_place import SitePlace
from .site_role import SiteRole
from .site_week_type_0 import SiteWeekType0
from .slot_part import SlotPart
from .space import Space
from .space_patch import SpacePatch
from .space_unit import SpaceUnit
from .spared import Spared
from .stage import Stage
from .standing import Standing
from .statement import Statement
from .stock import Stock
from .stock_place import StockPlace
from .stock_place_kind import StockPlaceKind
from .stock_place_page import StockPlacePage
from .stock_place_patch import StockPlacePatch
from .stored_file import StoredFile
from .stored_lot import StoredLot
from .stored_lot_page import StoredLotPage
from .subject_kind import SubjectKind
from .substance import Substance
from .substance_fact import SubstanceFact
from .substance_finding import SubstanceFinding
from .suggestion import Suggestion
from .suggestions import Suggestions
from .supplier import Supplier
from .surveyed import Surveyed
from .surveyed_history import SurveyedHistory
from .surveyed_list import SurveyedList
from .surveyed_page import SurveyedPage
from .sync_end import SyncEnd
from .sync_end_counts import SyncEndCounts
from .sync_items_content_encoding import SyncItemsContentEncoding
from .sync_mode import SyncMode
from .sync_outcome import SyncOutcome
from .taking_out import TakingOut
from .term import Term
from .term_kind import TermKind
from .term_list import TermList
from .terms import Terms
from .terms_patch import TermsPatch
from .ticket import Ticket
from .ticket_part import TicketPart
from .together import Together
from .trait import Trait
from .transcription import Transcription
from .transport import Transport
from .trial import Trial
from .typical_cost import TypicalCost
from .undated import Undated
from .understanding import Understanding
from .understood import Understood
from .understood_attributes import UnderstoodAttributes
from .understood_words import UnderstoodWords
from .unfigured import Unfigured
from .unit import Unit
from .upload import Upload
from .usage import Usage
from .use import Use
from .use_list import UseList
from .use_summary import UseSummary
from .used_rate import UsedRate
from .vat import Vat
from .vat_regime import VatRegime
from .vehicle import Vehicle
from .vehicle_patch import VehiclePatch
from .verdict import Verdict
from .verdict_page import VerdictPage
from .version import Version
from .version_list import VersionList
from .version_stage import VersionStage
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
from .weight import Weight
from .wetness import Wetness
from .why import Why
from .wished import Wished

__all__ = (
    "About",
    "AllowedAttachmentsRule",
    "Always",
    "AmountPer",
    "AmountsRule",
    "Approval",
    "ApprovalFact",
    "Ask",
    "Asked",
    "AskedVersion",
    "AttachmentFact",
    "Attribute",
    "Audience",
    "Availability",
    "AvailabilityPatch",
    "Basis",
    "BrandFact",
    "BrandRule",
    "BrandScope",
    "Building",
    "BuildingPatch",
    "Care",
    "Categories",
    "Category",
    "Caution",
    "CautionText",
    "Ceiling",
    "CeilingPatch",
    "CellFault",
    "Certainty",
    "ChangePage",
    "Charge",
    "ChargedMoney",
    "ChargedPer",
    "ChargedVat",
    "Clauses",
    "ClosingRecord",
    "ClosingRecordTotalsKg",
    "Co2Statement",
    "CodeBalance",
    "CodeBalanceKg",
    "ComparedCount",
    "ComparedCountVerdictOutcome",
    "ComparedRule",
    "Condition",
    "ConditionAtLeastRule",
    "ConditionAtLeastRuleAtLeast",
    "ConditionFact",
    "ConditionFactBestType0",
    "ConditionFactGrade",
    "Consequence",
    "Consignment",
    "ConsignmentPage",
    "ConsignmentParty",
    "ConsignmentStatus",
    "ConsignmentVerdictOutcome",
    "ConstructionYearFact",
    "ConstructionYearRule",
    "Contact",
    "ContactPatch",
    "Correction",
    "CostPer",
    "Counted",
    "Counts",
    "CreateImportEncoding",
    "CreateImportFilesBody",
    "Criteria",
    "Decision",
    "DeliveryFact",
    "DeliveryMode",
    "DeliveryRule",
    "DimensionFact",
    "DimensionRule",
    "Dimensions",
    "DimensionsPatch",
    "Directory",
    "DirectoryEntry",
    "Document",
    "DocumentFact",
    "DocumentForm",
    "DocumentKind",
    "DocumentPage",
    "DocumentPatch",
    "DocumentRequiredRule",
    "DocumentVisibility",
    "DossierFormat",
    "EvaluatedQuantity",
    "EvaluatedRule",
    "EvaluatedRuleVerdictOutcome",
    "Evaluation",
    "EvaluationList",
    "EvaluationVerdictOutcome",
    "Evidence",
    "EvidenceKind",
    "Expected",
    "ExpectedVerdictOutcome",
    "Facet",
    "FacetShare",
    "Facets",
    "FacetsBy",
    "FactAudience",
    "Fate",
    "Fault",
    "Fee",
    "FeePeriod",
    "Figure",
    "FileType",
    "FindOutletsVisitor",
    "Finding",
    "FindingPart",
    "ForbiddenRule",
    "Force",
    "FoundClass",
    "Fraction",
    "FractionFact",
    "GetCriteriaSchemaResponse200",
    "Guess",
    "Handover",
    "Hazard",
    "Held",
    "HeldRegulation",
    "HeldRegulationVerdictOutcome",
    "HiddenDocument",
    "HiddenFact",
    "Hold",
    "Import",
    "ImportColumns",
    "ImportPage",
    "ImportReport",
    "ImportState",
    "ImportedRowPage",
    "Intake",
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
    "LabLimitRule",
    "Lacking",
    "Language",
    "LayoutCode",
    "LeadTimeRule",
    "LegalStatus",
    "Length",
    "LengthRange",
    "LengthUnit",
    "LineKind",
    "ListTermsKind",
    "Location",
    "LocationPatch",
    "Lot",
    "LotDocuments",
    "LotFacts",
    "LotPage",
    "LotPatch",
    "LotPatchAttributesType0",
    "LotStatus",
    "Mapping",
    "MappingColumns",
    "MassShare",
    "Match",
    "MatchPage",
    "Material",
    "MaterialClass",
    "MaterialClassMass",
    "MaterialClassNames",
    "MaterialClasses",
    "MaterialOutcome",
    "MaxContaminationRule",
    "MaxFractionRule",
    "Meaning",
    "Measure",
    "MoistureFact",
    "MoistureRule",
    "Money",
    "MoneyPart",
    "MoneyPatch",
    "Movement",
    "MovementKind",
    "MovementPage",
    "MovementRecorded",
    "Municipality",
    "NearLot",
    "NearLotPage",
    "NearbyCost",
    "NearbyCostVat",
    "NearbyFirm",
    "NearbyMaterial",
    "NearbyOutlet",
    "NearbyOutlets",
    "NearbyProgramme",
    "NewApproval",
    "NewCategories",
    "NewCategoriesCategories",
    "NewClosing",
    "NewClosingStatus",
    "NewConsignment",
    "NewCorrection",
    "NewDecline",
    "NewDelivery",
    "NewDraft",
    "NewEnd",
    "NewEvaluation",
    "NewIntake",
    "NewInventory",
    "NewKey",
    "NewLabels",
    "NewLot",
    "NewLotAttributes",
    "NewLotFacts",
    "NewLotReservation",
    "NewLotStatus",
    "NewMovement",
    "NewOrganization",
    "NewOutcomes",
    "NewProgramme",
    "NewProject",
    "NewProof",
    "NewRates",
    "NewRatesRates",
    "NewReceiver",
    "NewReceiverHandover",
    "NewRecount",
    "NewRelease",
    "NewReservation",
    "NewReservations",
    "NewShift",
    "NewSite",
    "NewStage",
    "NewStockPlace",
    "NewSurveyed",
    "NewTranscription",
    "NewTry",
    "NewUpload",
    "NewWant",
    "NewWantAttributes",
    "NewWithdrawal",
    "OfferResult",
    "Offered",
    "OfferedList",
    "OnFail",
    "OpenRule",
    "Organization",
    "OrganizationPatch",
    "OriginFact",
    "OriginRule",
    "OtherWay",
    "OtherWayVerdictOutcome",
    "Outcome",
    "OutcomeLine",
    "Outcomes",
    "Outlet",
    "OutletAmount",
    "OutletCarbon",
    "OutletLine",
    "OutletNeighbour",
    "OutletProgramme",
    "OutletReason",
    "OutletReasonVerdictOutcome",
    "OutletSite",
    "OutletTransport",
    "OutletVerdictOutcome",
    "Outlets",
    "OutletsRates",
    "OwnDocument",
    "OwnLot",
    "OwnWant",
    "Pack",
    "PackPatch",
    "PackagingFact",
    "PackagingRule",
    "Paper",
    "PaperKind",
    "Party",
    "PerformanceRule",
    "Period",
    "PeriodPatch",
    "Pickup",
    "PieceSizes",
    "Place",
    "PlaceShown",
    "PreApprovalRule",
    "Precision",
    "Prefer",
    "Presence",
    "Price",
    "PriceKind",
    "PricePatch",
    "PricedPer",
    "Problem",
    "Programme",
    "ProgrammePage",
    "ProgrammePatch",
    "ProgrammePrice",
    "ProgrammeTrust",
    "Project",
    "ProjectOutlets",
    "ProjectOutletsRates",
    "ProjectPage",
    "ProjectPatch",
    "ProjectRight",
    "ProjectRole",
    "ProjectState",
    "Proof",
    "PropertyFact",
    "PublishedChange",
    "PublishedChangeDataType0",
    "PublishedLot",
    "Quantity",
    "QuantityPart",
    "QuantityPatch",
    "Quota",
    "QuotaPatch",
    "QuotaPeriod",
    "Range",
    "Rate",
    "Rates",
    "Reason",
    "Receiver",
    "ReceiverHandover",
    "ReceiverHandoverPage",
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
    "Regulation",
    "RegulationList",
    "Remedy",
    "Reservation",
    "ReservationPage",
    "ReservationStatus",
    "Reservations",
    "Result",
    "ReusePotential",
    "Role",
    "Row",
    "RowReport",
    "RuleLevel",
    "RuleQuantity",
    "RuleTried",
    "ScoreComponent",
    "SearchLotsCondition",
    "SearchScope",
    "Service",
    "ServicesAcceptanceDomainMergingOutcome",
    "ServicesAcceptanceDomainVerdictOutcome",
    "Settler",
    "Settling",
    "Share",
    "ShareRange",
    "ShareUnit",
    "SheetCode",
    "Shifted",
    "Side",
    "Site",
    "SiteLocation",
    "SiteLocationPatch",
    "SitePatch",
    "SitePlace",
    "SiteRole",
    "SiteWeekType0",
    "SlotPart",
    "Space",
    "SpacePatch",
    "SpaceUnit",
    "Spared",
    "Stage",
    "Standing",
    "Statement",
    "Stock",
    "StockPlace",
    "StockPlaceKind",
    "StockPlacePage",
    "StockPlacePatch",
    "StoredFile",
    "StoredLot",
    "StoredLotPage",
    "SubjectKind",
    "Substance",
    "SubstanceFact",
    "SubstanceFinding",
    "Suggestion",
    "Suggestions",
    "Supplier",
    "Surveyed",
    "SurveyedHistory",
    "SurveyedList",
    "SurveyedPage",
    "SyncEnd",
    "SyncEndCounts",
    "SyncItemsContentEncoding",
    "SyncMode",
    "SyncOutcome",
    "TakingOut",
    "Term",
    "TermKind",
    "TermList",
    "Terms",
    "TermsPatch",
    "Ticket",
    "TicketPart",
    "Together",
    "Trait",
    "Transcription",
    "Transport",
    "Trial",
    "TypicalCost",
    "Undated",
    "Understanding",
    "Understood",
    "UnderstoodAttributes",
    "UnderstoodWords",
    "Unfigured",
    "Unit",
    "Upload",
    "Usage",
    "Use",
    "UseList",
    "UseSummary",
    "UsedRate",
    "Vat",
    "VatRegime",
    "Vehicle",
    "VehiclePatch",
    "Verdict",
    "VerdictPage",
    "Version",
    "VersionList",
    "VersionStage",
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
    "Weight",
    "Wetness",
    "Why",
    "Wished",
)
