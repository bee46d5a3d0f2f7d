from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.condition import Condition
from ..models.language import Language
from ..models.want_audience import WantAudience
from ..models.want_status import WantStatus

if TYPE_CHECKING:
    from ..models.attribute import Attribute
    from ..models.ceiling import Ceiling
    from ..models.contact import Contact
    from ..models.location import Location
    from ..models.material import Material
    from ..models.period import Period
    from ..models.place import Place
    from ..models.quantity import Quantity


T = TypeVar("T", bound="OwnWant")


@_attrs_define
class OwnWant:
    """A want as its owner sees it: `location` is the exact place; others see `published_location` at most, and none of the
    rest.

    """

    id: UUID
    organization_id: UUID
    status: WantStatus
    """ An open want is matched; the rest is over, and stays so. """
    version: int
    """ Rises with every change; also the ETag. """
    title: None | str
    description: None | str
    language: Language | None
    material: Material
    """ What material it is, and how surely: as stated (confidence 1), or as the title was understood. """
    attributes: list[Attribute]
    """ What is asked beside the class, in no language. Stated ones first. """
    quantity: Quantity
    """ How much, in one unit. """
    spare_percent: float
    """ On top of the quantity, for breakage and sawing. """
    location: Place
    """ A place, and how exactly it is told: a point, a postal code, or blurred to the municipality. """
    radius_km: float | None
    needed: Period
    """ When it is needed: inclusive local dates. """
    condition: Condition | None
    """ At least this good. """
    audience: WantAudience
    """ Who sees that something is needed. A trader is an organization with a KBO (or foreign VAT) number. """
    published_location: Place
    """ A place, and how exactly it is told: a point, a postal code, or blurred to the municipality. """
    stated_location: Location
    """ Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most
    exact one counts. """
    reason: None | str
    """ Why it was closed. """
    price_ceiling: Ceiling | None
    tender_reference: None | str
    external_id: None | str
    contact: Contact | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.ceiling import Ceiling
        from ..models.contact import Contact

        id = str(self.id)

        organization_id = str(self.organization_id)

        status = self.status.value

        version = self.version

        title: None | str
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

        spare_percent = self.spare_percent

        location = self.location.to_dict()

        radius_km: float | None
        radius_km = self.radius_km

        needed = self.needed.to_dict()

        condition: None | str
        if isinstance(self.condition, Condition):
            condition = self.condition.value
        else:
            condition = self.condition

        audience = self.audience.value

        published_location = self.published_location.to_dict()

        stated_location = self.stated_location.to_dict()

        reason: None | str
        reason = self.reason

        price_ceiling: dict[str, Any] | None
        if isinstance(self.price_ceiling, Ceiling):
            price_ceiling = self.price_ceiling.to_dict()
        else:
            price_ceiling = self.price_ceiling

        tender_reference: None | str
        tender_reference = self.tender_reference

        external_id: None | str
        external_id = self.external_id

        contact: dict[str, Any] | None
        if isinstance(self.contact, Contact):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

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
                "spare_percent": spare_percent,
                "location": location,
                "radius_km": radius_km,
                "needed": needed,
                "condition": condition,
                "audience": audience,
                "published_location": published_location,
                "stated_location": stated_location,
                "reason": reason,
                "price_ceiling": price_ceiling,
                "tender_reference": tender_reference,
                "external_id": external_id,
                "contact": contact,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attribute import Attribute
        from ..models.ceiling import Ceiling
        from ..models.contact import Contact
        from ..models.location import Location
        from ..models.material import Material
        from ..models.period import Period
        from ..models.place import Place
        from ..models.quantity import Quantity

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        status = WantStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

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

        spare_percent = d.pop("spare_percent")

        location = Place.from_dict(d.pop("location"))

        def _parse_radius_km(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        radius_km = _parse_radius_km(d.pop("radius_km"))

        needed = Period.from_dict(d.pop("needed"))

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

        audience = WantAudience(d.pop("audience"))

        published_location = Place.from_dict(d.pop("published_location"))

        stated_location = Location.from_dict(d.pop("stated_location"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        def _parse_price_ceiling(data: object) -> Ceiling | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                price_ceiling_type_0 = Ceiling.from_dict(data)

                return price_ceiling_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Ceiling | None, data)

        price_ceiling = _parse_price_ceiling(d.pop("price_ceiling"))

        def _parse_tender_reference(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        tender_reference = _parse_tender_reference(d.pop("tender_reference"))

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        def _parse_contact(data: object) -> Contact | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                contact_type_0 = Contact.from_dict(data)

                return contact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Contact | None, data)

        contact = _parse_contact(d.pop("contact"))

        own_want = cls(
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
            spare_percent=spare_percent,
            location=location,
            radius_km=radius_km,
            needed=needed,
            condition=condition,
            audience=audience,
            published_location=published_location,
            stated_location=stated_location,
            reason=reason,
            price_ceiling=price_ceiling,
            tender_reference=tender_reference,
            external_id=external_id,
            contact=contact,
        )

        own_want.additional_properties = d
        return own_want

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
