from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.condition import Condition
from ..models.language import Language
from ..models.legal_status import LegalStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.availability_patch import AvailabilityPatch
    from ..models.contact_patch import ContactPatch
    from ..models.dimensions_patch import DimensionsPatch
    from ..models.evidence import Evidence
    from ..models.location_patch import LocationPatch
    from ..models.lot_patch_attributes_type_0 import LotPatchAttributesType0
    from ..models.price_patch import PricePatch
    from ..models.quantity_patch import QuantityPatch
    from ..models.substance_finding import SubstanceFinding
    from ..models.terms_patch import TermsPatch
    from ..models.visibility_patch import VisibilityPatch


T = TypeVar("T", bound="LotPatch")


@_attrs_define
class LotPatch:
    """A merge patch (RFC 7396) of a lot: what is left out stays, null removes; of one attribute, null says that the lot
    has none of it.

    """

    title: None | str | Unset = UNSET
    """ In any of the four languages. """
    quantity: None | QuantityPatch | Unset = UNSET
    location: LocationPatch | None | Unset = UNSET
    available: AvailabilityPatch | None | Unset = UNSET
    description: None | str | Unset = UNSET
    language: Language | None | Unset = UNSET
    """ Of title and description; found out when left out. """
    material: None | str | Unset = UNSET
    """ Code of the material vocabulary; left out, the title is understood. """
    attributes: LotPatchAttributesType0 | None | Unset = UNSET
    """ What the text leaves out or says wrongly: the attribute and its value, null where it has none. The rest is
    read from title and description. """
    eural: None | str | Unset = UNSET
    """ European list of waste. """
    condition: Condition | None | Unset = UNSET
    """ A as new, B sound, C usable after repair, D for parts or recycling. """
    dimensions: DimensionsPatch | None | Unset = UNSET
    price: None | PricePatch | Unset = UNSET
    terms: None | TermsPatch | Unset = UNSET
    project_id: None | str | Unset = UNSET
    """ The owner's own id of the project. """
    external_id: None | str | Unset = UNSET
    """ The owner's own id of the lot; unique per organization. """
    substances: list[SubstanceFinding] | None | Unset = UNSET
    evidence: list[Evidence] | None | Unset = UNSET
    building_year: int | None | Unset = UNSET
    """ Unknown counts as old. """
    legal_status: LegalStatus | None | Unset = UNSET
    visibility: None | Unset | VisibilityPatch = UNSET
    contact: ContactPatch | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.availability_patch import AvailabilityPatch
        from ..models.contact_patch import ContactPatch
        from ..models.dimensions_patch import DimensionsPatch
        from ..models.location_patch import LocationPatch
        from ..models.lot_patch_attributes_type_0 import LotPatchAttributesType0
        from ..models.price_patch import PricePatch
        from ..models.quantity_patch import QuantityPatch
        from ..models.terms_patch import TermsPatch
        from ..models.visibility_patch import VisibilityPatch

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        quantity: dict[str, Any] | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        elif isinstance(self.quantity, QuantityPatch):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, LocationPatch):
            location = self.location.to_dict()
        else:
            location = self.location

        available: dict[str, Any] | None | Unset
        if isinstance(self.available, Unset):
            available = UNSET
        elif isinstance(self.available, AvailabilityPatch):
            available = self.available.to_dict()
        else:
            available = self.available

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, Language):
            language = self.language.value
        else:
            language = self.language

        material: None | str | Unset
        if isinstance(self.material, Unset):
            material = UNSET
        else:
            material = self.material

        attributes: dict[str, Any] | None | Unset
        if isinstance(self.attributes, Unset):
            attributes = UNSET
        elif isinstance(self.attributes, LotPatchAttributesType0):
            attributes = self.attributes.to_dict()
        else:
            attributes = self.attributes

        eural: None | str | Unset
        if isinstance(self.eural, Unset):
            eural = UNSET
        else:
            eural = self.eural

        condition: None | str | Unset
        if isinstance(self.condition, Unset):
            condition = UNSET
        elif isinstance(self.condition, Condition):
            condition = self.condition.value
        else:
            condition = self.condition

        dimensions: dict[str, Any] | None | Unset
        if isinstance(self.dimensions, Unset):
            dimensions = UNSET
        elif isinstance(self.dimensions, DimensionsPatch):
            dimensions = self.dimensions.to_dict()
        else:
            dimensions = self.dimensions

        price: dict[str, Any] | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        elif isinstance(self.price, PricePatch):
            price = self.price.to_dict()
        else:
            price = self.price

        terms: dict[str, Any] | None | Unset
        if isinstance(self.terms, Unset):
            terms = UNSET
        elif isinstance(self.terms, TermsPatch):
            terms = self.terms.to_dict()
        else:
            terms = self.terms

        project_id: None | str | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        substances: list[dict[str, Any]] | None | Unset
        if isinstance(self.substances, Unset):
            substances = UNSET
        elif isinstance(self.substances, list):
            substances = []
            for substances_type_0_item_data in self.substances:
                substances_type_0_item = substances_type_0_item_data.to_dict()
                substances.append(substances_type_0_item)

        else:
            substances = self.substances

        evidence: list[dict[str, Any]] | None | Unset
        if isinstance(self.evidence, Unset):
            evidence = UNSET
        elif isinstance(self.evidence, list):
            evidence = []
            for evidence_type_0_item_data in self.evidence:
                evidence_type_0_item = evidence_type_0_item_data.to_dict()
                evidence.append(evidence_type_0_item)

        else:
            evidence = self.evidence

        building_year: int | None | Unset
        if isinstance(self.building_year, Unset):
            building_year = UNSET
        else:
            building_year = self.building_year

        legal_status: None | str | Unset
        if isinstance(self.legal_status, Unset):
            legal_status = UNSET
        elif isinstance(self.legal_status, LegalStatus):
            legal_status = self.legal_status.value
        else:
            legal_status = self.legal_status

        visibility: dict[str, Any] | None | Unset
        if isinstance(self.visibility, Unset):
            visibility = UNSET
        elif isinstance(self.visibility, VisibilityPatch):
            visibility = self.visibility.to_dict()
        else:
            visibility = self.visibility

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, ContactPatch):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if location is not UNSET:
            field_dict["location"] = location
        if available is not UNSET:
            field_dict["available"] = available
        if description is not UNSET:
            field_dict["description"] = description
        if language is not UNSET:
            field_dict["language"] = language
        if material is not UNSET:
            field_dict["material"] = material
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if eural is not UNSET:
            field_dict["eural"] = eural
        if condition is not UNSET:
            field_dict["condition"] = condition
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions
        if price is not UNSET:
            field_dict["price"] = price
        if terms is not UNSET:
            field_dict["terms"] = terms
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if substances is not UNSET:
            field_dict["substances"] = substances
        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        if building_year is not UNSET:
            field_dict["building_year"] = building_year
        if legal_status is not UNSET:
            field_dict["legal_status"] = legal_status
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if contact is not UNSET:
            field_dict["contact"] = contact

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability_patch import AvailabilityPatch
        from ..models.contact_patch import ContactPatch
        from ..models.dimensions_patch import DimensionsPatch
        from ..models.evidence import Evidence
        from ..models.location_patch import LocationPatch
        from ..models.lot_patch_attributes_type_0 import LotPatchAttributesType0
        from ..models.price_patch import PricePatch
        from ..models.quantity_patch import QuantityPatch
        from ..models.substance_finding import SubstanceFinding
        from ..models.terms_patch import TermsPatch
        from ..models.visibility_patch import VisibilityPatch

        d = dict(src_dict)

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_quantity(data: object) -> None | QuantityPatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quantity_type_0 = QuantityPatch.from_dict(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuantityPatch | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_location(data: object) -> LocationPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = LocationPatch.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationPatch | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_available(data: object) -> AvailabilityPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                available_type_0 = AvailabilityPatch.from_dict(data)

                return available_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AvailabilityPatch | None | Unset, data)

        available = _parse_available(d.pop("available", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_language(data: object) -> Language | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                language_type_0 = Language(data)

                return language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Language | None | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_material(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        material = _parse_material(d.pop("material", UNSET))

        def _parse_attributes(data: object) -> LotPatchAttributesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                attributes_type_0 = LotPatchAttributesType0.from_dict(data)

                return attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LotPatchAttributesType0 | None | Unset, data)

        attributes = _parse_attributes(d.pop("attributes", UNSET))

        def _parse_eural(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        eural = _parse_eural(d.pop("eural", UNSET))

        def _parse_condition(data: object) -> Condition | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                condition_type_0 = Condition(data)

                return condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Condition | None | Unset, data)

        condition = _parse_condition(d.pop("condition", UNSET))

        def _parse_dimensions(data: object) -> DimensionsPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dimensions_type_0 = DimensionsPatch.from_dict(data)

                return dimensions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DimensionsPatch | None | Unset, data)

        dimensions = _parse_dimensions(d.pop("dimensions", UNSET))

        def _parse_price(data: object) -> None | PricePatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                price_type_0 = PricePatch.from_dict(data)

                return price_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PricePatch | Unset, data)

        price = _parse_price(d.pop("price", UNSET))

        def _parse_terms(data: object) -> None | TermsPatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                terms_type_0 = TermsPatch.from_dict(data)

                return terms_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TermsPatch | Unset, data)

        terms = _parse_terms(d.pop("terms", UNSET))

        def _parse_project_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        project_id = _parse_project_id(d.pop("project_id", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_substances(data: object) -> list[SubstanceFinding] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                substances_type_0 = []
                _substances_type_0 = data
                for substances_type_0_item_data in _substances_type_0:
                    substances_type_0_item = SubstanceFinding.from_dict(
                        substances_type_0_item_data
                    )

                    substances_type_0.append(substances_type_0_item)

                return substances_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SubstanceFinding] | None | Unset, data)

        substances = _parse_substances(d.pop("substances", UNSET))

        def _parse_evidence(data: object) -> list[Evidence] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                evidence_type_0 = []
                _evidence_type_0 = data
                for evidence_type_0_item_data in _evidence_type_0:
                    evidence_type_0_item = Evidence.from_dict(evidence_type_0_item_data)

                    evidence_type_0.append(evidence_type_0_item)

                return evidence_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Evidence] | None | Unset, data)

        evidence = _parse_evidence(d.pop("evidence", UNSET))

        def _parse_building_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        building_year = _parse_building_year(d.pop("building_year", UNSET))

        def _parse_legal_status(data: object) -> LegalStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                legal_status_type_0 = LegalStatus(data)

                return legal_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LegalStatus | None | Unset, data)

        legal_status = _parse_legal_status(d.pop("legal_status", UNSET))

        def _parse_visibility(data: object) -> None | Unset | VisibilityPatch:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                visibility_type_0 = VisibilityPatch.from_dict(data)

                return visibility_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VisibilityPatch, data)

        visibility = _parse_visibility(d.pop("visibility", UNSET))

        def _parse_contact(data: object) -> ContactPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                contact_type_0 = ContactPatch.from_dict(data)

                return contact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContactPatch | None | Unset, data)

        contact = _parse_contact(d.pop("contact", UNSET))

        lot_patch = cls(
            title=title,
            quantity=quantity,
            location=location,
            available=available,
            description=description,
            language=language,
            material=material,
            attributes=attributes,
            eural=eural,
            condition=condition,
            dimensions=dimensions,
            price=price,
            terms=terms,
            project_id=project_id,
            external_id=external_id,
            substances=substances,
            evidence=evidence,
            building_year=building_year,
            legal_status=legal_status,
            visibility=visibility,
            contact=contact,
        )

        return lot_patch
