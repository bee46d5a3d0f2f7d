from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.condition import Condition
from ..models.language import Language
from ..models.want_audience import WantAudience
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ceiling import Ceiling
    from ..models.contact import Contact
    from ..models.location import Location
    from ..models.new_want_attributes import NewWantAttributes
    from ..models.period import Period
    from ..models.quantity import Quantity


T = TypeVar("T", bound="NewWant")


@_attrs_define
class NewWant:
    """Something that is needed. A title or a class, a quantity, a place and a period are enough."""

    quantity: Quantity
    """ How much, in one unit. """
    location: Location
    """ Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most
    exact one counts. """
    needed: Period
    """ When it is needed: inclusive local dates. """
    title: None | str | Unset = UNSET
    """ What is needed, in any of the four languages. It or `material` is given. """
    material: None | str | Unset = UNSET
    """ Code of the material vocabulary; left out, the title is understood. """
    spare_percent: float | Unset = 0.0
    """ On top of the quantity, for breakage and sawing. """
    radius_km: float | None | Unset = UNSET
    """ How far it may be, as the crow flies. None means wherever it is. """
    condition: Condition | None | Unset = UNSET
    """ At least so good: A as new, B sound, C usable after repair, D for parts. """
    price_ceiling: Ceiling | None | Unset = UNSET
    tender_reference: None | str | Unset = UNSET
    """ The buyer's own reference of the tender or order. """
    description: None | str | Unset = UNSET
    language: Language | None | Unset = UNSET
    """ Of title and description; found out when left out. """
    attributes: NewWantAttributes | Unset = UNSET
    """ What the text leaves out or says wrongly: the attribute and its value, null where none is asked. The rest is
    read from title and description. """
    external_id: None | str | Unset = UNSET
    """ The buyer's own id of the want; unique per organization. """
    audience: WantAudience | Unset = UNSET
    """ Who sees that something is needed. A trader is an organization with a KBO (or foreign VAT) number. """
    contact: Contact | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.ceiling import Ceiling
        from ..models.contact import Contact

        quantity = self.quantity.to_dict()

        location = self.location.to_dict()

        needed = self.needed.to_dict()

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        material: None | str | Unset
        if isinstance(self.material, Unset):
            material = UNSET
        else:
            material = self.material

        spare_percent = self.spare_percent

        radius_km: float | None | Unset
        if isinstance(self.radius_km, Unset):
            radius_km = UNSET
        else:
            radius_km = self.radius_km

        condition: None | str | Unset
        if isinstance(self.condition, Unset):
            condition = UNSET
        elif isinstance(self.condition, Condition):
            condition = self.condition.value
        else:
            condition = self.condition

        price_ceiling: dict[str, Any] | None | Unset
        if isinstance(self.price_ceiling, Unset):
            price_ceiling = UNSET
        elif isinstance(self.price_ceiling, Ceiling):
            price_ceiling = self.price_ceiling.to_dict()
        else:
            price_ceiling = self.price_ceiling

        tender_reference: None | str | Unset
        if isinstance(self.tender_reference, Unset):
            tender_reference = UNSET
        else:
            tender_reference = self.tender_reference

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

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        audience: str | Unset = UNSET
        if not isinstance(self.audience, Unset):
            audience = self.audience.value

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, Contact):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quantity": quantity,
                "location": location,
                "needed": needed,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if material is not UNSET:
            field_dict["material"] = material
        if spare_percent is not UNSET:
            field_dict["spare_percent"] = spare_percent
        if radius_km is not UNSET:
            field_dict["radius_km"] = radius_km
        if condition is not UNSET:
            field_dict["condition"] = condition
        if price_ceiling is not UNSET:
            field_dict["price_ceiling"] = price_ceiling
        if tender_reference is not UNSET:
            field_dict["tender_reference"] = tender_reference
        if description is not UNSET:
            field_dict["description"] = description
        if language is not UNSET:
            field_dict["language"] = language
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if audience is not UNSET:
            field_dict["audience"] = audience
        if contact is not UNSET:
            field_dict["contact"] = contact

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.ceiling import Ceiling
        from ..models.contact import Contact
        from ..models.location import Location
        from ..models.new_want_attributes import NewWantAttributes
        from ..models.period import Period
        from ..models.quantity import Quantity

        d = dict(src_dict)
        quantity = Quantity.from_dict(d.pop("quantity"))

        location = Location.from_dict(d.pop("location"))

        needed = Period.from_dict(d.pop("needed"))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_material(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        material = _parse_material(d.pop("material", UNSET))

        spare_percent = d.pop("spare_percent", UNSET)

        def _parse_radius_km(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        radius_km = _parse_radius_km(d.pop("radius_km", UNSET))

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

        def _parse_price_ceiling(data: object) -> Ceiling | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                price_ceiling_type_0 = Ceiling.from_dict(data)

                return price_ceiling_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Ceiling | None | Unset, data)

        price_ceiling = _parse_price_ceiling(d.pop("price_ceiling", UNSET))

        def _parse_tender_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tender_reference = _parse_tender_reference(d.pop("tender_reference", UNSET))

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

        _attributes = d.pop("attributes", UNSET)
        attributes: NewWantAttributes | Unset
        if isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = NewWantAttributes.from_dict(_attributes)

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        _audience = d.pop("audience", UNSET)
        audience: WantAudience | Unset
        if isinstance(_audience, Unset):
            audience = UNSET
        else:
            audience = WantAudience(_audience)

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

        new_want = cls(
            quantity=quantity,
            location=location,
            needed=needed,
            title=title,
            material=material,
            spare_percent=spare_percent,
            radius_km=radius_km,
            condition=condition,
            price_ceiling=price_ceiling,
            tender_reference=tender_reference,
            description=description,
            language=language,
            attributes=attributes,
            external_id=external_id,
            audience=audience,
            contact=contact,
        )

        return new_want
