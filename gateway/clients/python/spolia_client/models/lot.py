from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.audience import Audience
from ..models.condition import Condition
from ..models.language import Language
from ..models.legal_status import LegalStatus
from ..models.lot_status import LotStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attribute import Attribute
    from ..models.availability import Availability
    from ..models.caution import Caution
    from ..models.dimensions import Dimensions
    from ..models.evidence import Evidence
    from ..models.material import Material
    from ..models.place import Place
    from ..models.price import Price
    from ..models.quantity import Quantity
    from ..models.substance_finding import SubstanceFinding
    from ..models.terms import Terms


T = TypeVar("T", bound="Lot")


@_attrs_define
class Lot:
    """A lot as it is published."""

    id: UUID
    organization_id: UUID
    status: LotStatus
    """ A draft is its owner's alone; what is published can be found; the rest is over. """
    version: int
    """ Rises with every change; also the ETag. """
    title: str
    description: None | str
    language: Language | None
    material: Material
    """ What material it is, and how surely: as stated (confidence 1), or as the title was understood. """
    attributes: list[Attribute]
    """ What it is beside its class, in no language. Stated ones first. """
    quantity: Quantity
    """ How much, in one unit. """
    remaining: float
    """ What can still be had: as stated or counted, less what was delivered since and what is reserved. """
    mass_kg: float | None
    """ Mass of the whole lot; null where no figure is known. """
    mass_derivation: None | str
    """ How the mass was derived, with the source of its figure. """
    location: Place
    """ A place, and how exactly it is told: a point, a postal code, or blurred to the municipality. """
    available: Availability
    """ When it can be had: inclusive local dates, the likeliest day, and how sure that is. """
    condition: Condition | None
    dimensions: Dimensions | None
    price: None | Price
    terms: None | Terms
    substances: list[SubstanceFinding]
    evidence: list[Evidence]
    building_year: int | None
    legal_status: LegalStatus
    """ What the law makes of it (after OVAM's decision tree). """
    eural: None | str
    audience: Audience
    """ Who finds the lot. A trader is an organization with a KBO (or foreign VAT) number. """
    cautions: list[Caution]
    completeness: float
    """ Share of what a buyer asks for that is stated. """
    missing: list[str]
    """ JSON pointers of what would raise the completeness most, best first. """
    counted: float | None | Unset = UNSET
    """ What was there when it was last counted, with what came in since; null before either. """
    reserved: float | Unset = 0.0
    """ Held for buyers, or confirmed to them. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.dimensions import Dimensions
        from ..models.price import Price
        from ..models.terms import Terms

        id = str(self.id)

        organization_id = str(self.organization_id)

        status = self.status.value

        version = self.version

        title = self.title

        description: None | str
        description = self.description

        language: None | str
        if isinstance(self.language, Language):
            language = self.language.value
        else:
            language = self.language

        material = self.material.to_dict()

        attributes = []
        for attributes_item_data in self.attributes:
            attributes_item = attributes_item_data.to_dict()
            attributes.append(attributes_item)

        quantity = self.quantity.to_dict()

        remaining = self.remaining

        mass_kg: float | None
        mass_kg = self.mass_kg

        mass_derivation: None | str
        mass_derivation = self.mass_derivation

        location = self.location.to_dict()

        available = self.available.to_dict()

        condition: None | str
        if isinstance(self.condition, Condition):
            condition = self.condition.value
        else:
            condition = self.condition

        dimensions: dict[str, Any] | None
        if isinstance(self.dimensions, Dimensions):
            dimensions = self.dimensions.to_dict()
        else:
            dimensions = self.dimensions

        price: dict[str, Any] | None
        if isinstance(self.price, Price):
            price = self.price.to_dict()
        else:
            price = self.price

        terms: dict[str, Any] | None
        if isinstance(self.terms, Terms):
            terms = self.terms.to_dict()
        else:
            terms = self.terms

        substances = []
        for substances_item_data in self.substances:
            substances_item = substances_item_data.to_dict()
            substances.append(substances_item)

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        building_year: int | None
        building_year = self.building_year

        legal_status = self.legal_status.value

        eural: None | str
        eural = self.eural

        audience = self.audience.value

        cautions = []
        for cautions_item_data in self.cautions:
            cautions_item = cautions_item_data.to_dict()
            cautions.append(cautions_item)

        completeness = self.completeness

        missing = self.missing

        counted: float | None | Unset
        if isinstance(self.counted, Unset):
            counted = UNSET
        else:
            counted = self.counted

        reserved = self.reserved

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "status": status,
                "version": version,
                "title": title,
                "description": description,
                "language": language,
                "material": material,
                "attributes": attributes,
                "quantity": quantity,
                "remaining": remaining,
                "mass_kg": mass_kg,
                "mass_derivation": mass_derivation,
                "location": location,
                "available": available,
                "condition": condition,
                "dimensions": dimensions,
                "price": price,
                "terms": terms,
                "substances": substances,
                "evidence": evidence,
                "building_year": building_year,
                "legal_status": legal_status,
                "eural": eural,
                "audience": audience,
                "cautions": cautions,
                "completeness": completeness,
                "missing": missing,
            }
        )
        if counted is not UNSET:
            field_dict["counted"] = counted
        if reserved is not UNSET:
            field_dict["reserved"] = reserved

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attribute import Attribute
        from ..models.availability import Availability
        from ..models.caution import Caution
        from ..models.dimensions import Dimensions
        from ..models.evidence import Evidence
        from ..models.material import Material
        from ..models.place import Place
        from ..models.price import Price
        from ..models.quantity import Quantity
        from ..models.substance_finding import SubstanceFinding
        from ..models.terms import Terms

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        status = LotStatus(d.pop("status"))

        version = d.pop("version")

        title = d.pop("title")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        def _parse_language(data: object) -> Language | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                language_type_0 = Language(data)

                return language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Language | None, data)

        language = _parse_language(d.pop("language"))

        material = Material.from_dict(d.pop("material"))

        attributes = []
        _attributes = d.pop("attributes")
        for attributes_item_data in _attributes:
            attributes_item = Attribute.from_dict(attributes_item_data)

            attributes.append(attributes_item)

        quantity = Quantity.from_dict(d.pop("quantity"))

        remaining = d.pop("remaining")

        def _parse_mass_kg(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mass_kg = _parse_mass_kg(d.pop("mass_kg"))

        def _parse_mass_derivation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        mass_derivation = _parse_mass_derivation(d.pop("mass_derivation"))

        location = Place.from_dict(d.pop("location"))

        available = Availability.from_dict(d.pop("available"))

        def _parse_condition(data: object) -> Condition | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                condition_type_0 = Condition(data)

                return condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Condition | None, data)

        condition = _parse_condition(d.pop("condition"))

        def _parse_dimensions(data: object) -> Dimensions | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dimensions_type_0 = Dimensions.from_dict(data)

                return dimensions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Dimensions | None, data)

        dimensions = _parse_dimensions(d.pop("dimensions"))

        def _parse_price(data: object) -> None | Price:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                price_type_0 = Price.from_dict(data)

                return price_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Price, data)

        price = _parse_price(d.pop("price"))

        def _parse_terms(data: object) -> None | Terms:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                terms_type_0 = Terms.from_dict(data)

                return terms_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Terms, data)

        terms = _parse_terms(d.pop("terms"))

        substances = []
        _substances = d.pop("substances")
        for substances_item_data in _substances:
            substances_item = SubstanceFinding.from_dict(substances_item_data)

            substances.append(substances_item)

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        def _parse_building_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        building_year = _parse_building_year(d.pop("building_year"))

        legal_status = LegalStatus(d.pop("legal_status"))

        def _parse_eural(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        eural = _parse_eural(d.pop("eural"))

        audience = Audience(d.pop("audience"))

        cautions = []
        _cautions = d.pop("cautions")
        for cautions_item_data in _cautions:
            cautions_item = Caution.from_dict(cautions_item_data)

            cautions.append(cautions_item)

        completeness = d.pop("completeness")

        missing = cast(list[str], d.pop("missing"))

        def _parse_counted(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        counted = _parse_counted(d.pop("counted", UNSET))

        reserved = d.pop("reserved", UNSET)

        lot = cls(
            id=id,
            organization_id=organization_id,
            status=status,
            version=version,
            title=title,
            description=description,
            language=language,
            material=material,
            attributes=attributes,
            quantity=quantity,
            remaining=remaining,
            mass_kg=mass_kg,
            mass_derivation=mass_derivation,
            location=location,
            available=available,
            condition=condition,
            dimensions=dimensions,
            price=price,
            terms=terms,
            substances=substances,
            evidence=evidence,
            building_year=building_year,
            legal_status=legal_status,
            eural=eural,
            audience=audience,
            cautions=cautions,
            completeness=completeness,
            missing=missing,
            counted=counted,
            reserved=reserved,
        )

        lot.additional_properties = d
        return lot

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
