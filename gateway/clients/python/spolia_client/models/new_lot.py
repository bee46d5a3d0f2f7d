from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.condition import Condition
from ..models.language import Language
from ..models.legal_status import LegalStatus
from ..models.new_lot_status import NewLotStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.availability import Availability
    from ..models.contact import Contact
    from ..models.dimensions import Dimensions
    from ..models.evidence import Evidence
    from ..models.location import Location
    from ..models.new_lot_attributes import NewLotAttributes
    from ..models.price import Price
    from ..models.quantity import Quantity
    from ..models.substance_finding import SubstanceFinding
    from ..models.terms import Terms
    from ..models.visibility import Visibility


T = TypeVar("T", bound="NewLot")


@_attrs_define
class NewLot:
    """A lot to offer. A title, a quantity, a place and a window are enough."""

    title: str
    """ In any of the four languages. """
    quantity: Quantity
    """ How much, in one unit. """
    location: Location
    """ Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most
    exact one counts. """
    available: Availability
    """ When it can be had: inclusive local dates, the likeliest day, and how sure that is. """
    description: None | str | Unset = UNSET
    language: Language | None | Unset = UNSET
    """ Of title and description; found out when left out. """
    material: None | str | Unset = UNSET
    """ Code of the material vocabulary; left out, the title is understood. """
    attributes: NewLotAttributes | Unset = UNSET
    """ What the text leaves out or says wrongly: the attribute and its value, null where it has none. The rest is
    read from title and description. """
    eural: None | str | Unset = UNSET
    """ European list of waste. """
    condition: Condition | None | Unset = UNSET
    """ A as new, B sound, C usable after repair, D for parts or recycling. """
    dimensions: Dimensions | None | Unset = UNSET
    price: None | Price | Unset = UNSET
    terms: None | Terms | Unset = UNSET
    project_id: None | str | Unset = UNSET
    """ The owner's own id of the project. """
    external_id: None | str | Unset = UNSET
    """ The owner's own id of the lot; unique per organization. """
    substances: list[SubstanceFinding] | Unset = UNSET
    evidence: list[Evidence] | Unset = UNSET
    building_year: int | None | Unset = UNSET
    """ Unknown counts as old. """
    legal_status: LegalStatus | Unset = UNSET
    """ What the law makes of it (after OVAM's decision tree). """
    visibility: None | Unset | Visibility = UNSET
    contact: Contact | None | Unset = UNSET
    status: NewLotStatus | Unset = NewLotStatus.PUBLISHED
    """ Published unless the gate holds it back; `draft` keeps it to yourself. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact import Contact
        from ..models.dimensions import Dimensions
        from ..models.price import Price
        from ..models.terms import Terms
        from ..models.visibility import Visibility

        title = self.title

        quantity = self.quantity.to_dict()

        location = self.location.to_dict()

        available = self.available.to_dict()

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

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

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
        elif isinstance(self.dimensions, Dimensions):
            dimensions = self.dimensions.to_dict()
        else:
            dimensions = self.dimensions

        price: dict[str, Any] | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        elif isinstance(self.price, Price):
            price = self.price.to_dict()
        else:
            price = self.price

        terms: dict[str, Any] | None | Unset
        if isinstance(self.terms, Unset):
            terms = UNSET
        elif isinstance(self.terms, Terms):
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

        substances: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.substances, Unset):
            substances = []
            for substances_item_data in self.substances:
                substances_item = substances_item_data.to_dict()
                substances.append(substances_item)

        evidence: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.evidence, Unset):
            evidence = []
            for evidence_item_data in self.evidence:
                evidence_item = evidence_item_data.to_dict()
                evidence.append(evidence_item)

        building_year: int | None | Unset
        if isinstance(self.building_year, Unset):
            building_year = UNSET
        else:
            building_year = self.building_year

        legal_status: str | Unset = UNSET
        if not isinstance(self.legal_status, Unset):
            legal_status = self.legal_status.value

        visibility: dict[str, Any] | None | Unset
        if isinstance(self.visibility, Unset):
            visibility = UNSET
        elif isinstance(self.visibility, Visibility):
            visibility = self.visibility.to_dict()
        else:
            visibility = self.visibility

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, Contact):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "quantity": quantity,
                "location": location,
                "available": available,
            }
        )
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
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability import Availability
        from ..models.contact import Contact
        from ..models.dimensions import Dimensions
        from ..models.evidence import Evidence
        from ..models.location import Location
        from ..models.new_lot_attributes import NewLotAttributes
        from ..models.price import Price
        from ..models.quantity import Quantity
        from ..models.substance_finding import SubstanceFinding
        from ..models.terms import Terms
        from ..models.visibility import Visibility

        d = dict(src_dict)
        title = d.pop("title")

        quantity = Quantity.from_dict(d.pop("quantity"))

        location = Location.from_dict(d.pop("location"))

        available = Availability.from_dict(d.pop("available"))

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

        _attributes = d.pop("attributes", UNSET)
        attributes: NewLotAttributes | Unset
        if isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = NewLotAttributes.from_dict(_attributes)

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

        def _parse_dimensions(data: object) -> Dimensions | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dimensions_type_0 = Dimensions.from_dict(data)

                return dimensions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Dimensions | None | Unset, data)

        dimensions = _parse_dimensions(d.pop("dimensions", UNSET))

        def _parse_price(data: object) -> None | Price | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                price_type_0 = Price.from_dict(data)

                return price_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Price | Unset, data)

        price = _parse_price(d.pop("price", UNSET))

        def _parse_terms(data: object) -> None | Terms | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                terms_type_0 = Terms.from_dict(data)

                return terms_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Terms | Unset, data)

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

        _substances = d.pop("substances", UNSET)
        substances: list[SubstanceFinding] | Unset = UNSET
        if _substances is not UNSET:
            substances = []
            for substances_item_data in _substances:
                substances_item = SubstanceFinding.from_dict(substances_item_data)

                substances.append(substances_item)

        _evidence = d.pop("evidence", UNSET)
        evidence: list[Evidence] | Unset = UNSET
        if _evidence is not UNSET:
            evidence = []
            for evidence_item_data in _evidence:
                evidence_item = Evidence.from_dict(evidence_item_data)

                evidence.append(evidence_item)

        def _parse_building_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        building_year = _parse_building_year(d.pop("building_year", UNSET))

        _legal_status = d.pop("legal_status", UNSET)
        legal_status: LegalStatus | Unset
        if isinstance(_legal_status, Unset):
            legal_status = UNSET
        else:
            legal_status = LegalStatus(_legal_status)

        def _parse_visibility(data: object) -> None | Unset | Visibility:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                visibility_type_0 = Visibility.from_dict(data)

                return visibility_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | Visibility, data)

        visibility = _parse_visibility(d.pop("visibility", UNSET))

        def _parse_contact(data: object) -> Contact | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                contact_type_0 = Contact.from_dict(data)

                return contact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Contact | None | Unset, data)

        contact = _parse_contact(d.pop("contact", UNSET))

        _status = d.pop("status", UNSET)
        status: NewLotStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = NewLotStatus(_status)

        new_lot = cls(
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
            status=status,
        )

        return new_lot
