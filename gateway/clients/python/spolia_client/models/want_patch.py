from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.condition import Condition
from ..models.language import Language
from ..models.want_audience import WantAudience
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ceiling_patch import CeilingPatch
    from ..models.contact_patch import ContactPatch
    from ..models.location_patch import LocationPatch
    from ..models.period_patch import PeriodPatch
    from ..models.quantity_patch import QuantityPatch
    from ..models.want_patch_attributes_type_0 import WantPatchAttributesType0


T = TypeVar("T", bound="WantPatch")


@_attrs_define
class WantPatch:
    """A merge patch (RFC 7396) of a want: what is left out stays, null removes; of a single attribute, null says that none
    is asked.

    """

    title: None | str | Unset = UNSET
    """ What is needed, in any of the four languages. It or `material` is given. """
    material: None | str | Unset = UNSET
    """ Code of the material vocabulary; left out, the title is understood. """
    quantity: None | QuantityPatch | Unset = UNSET
    spare_percent: float | None | Unset = UNSET
    """ On top of the quantity, for breakage and sawing. """
    location: LocationPatch | None | Unset = UNSET
    """ Where it is needed. Others see the municipality at most. """
    radius_km: float | None | Unset = UNSET
    """ How far it may be, as the crow flies. None means wherever it is. """
    needed: None | PeriodPatch | Unset = UNSET
    condition: Condition | None | Unset = UNSET
    """ At least so good: A as new, B sound, C usable after repair, D for parts. """
    price_ceiling: CeilingPatch | None | Unset = UNSET
    tender_reference: None | str | Unset = UNSET
    """ The buyer's own reference of the tender or order. """
    description: None | str | Unset = UNSET
    language: Language | None | Unset = UNSET
    """ Of title and description; found out when left out. """
    attributes: None | Unset | WantPatchAttributesType0 = UNSET
    """ What the text leaves out or says wrongly: the attribute and its value, null where none is asked. The rest is
    read from title and description. """
    external_id: None | str | Unset = UNSET
    """ The buyer's own id of the want; unique per organization. """
    audience: None | Unset | WantAudience = UNSET
    """ Who sees that it is needed: nobody else, traders, or everyone who has a lot that fits. """
    contact: ContactPatch | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.ceiling_patch import CeilingPatch
        from ..models.contact_patch import ContactPatch
        from ..models.location_patch import LocationPatch
        from ..models.period_patch import PeriodPatch
        from ..models.quantity_patch import QuantityPatch
        from ..models.want_patch_attributes_type_0 import WantPatchAttributesType0

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

        quantity: dict[str, Any] | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        elif isinstance(self.quantity, QuantityPatch):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        spare_percent: float | None | Unset
        if isinstance(self.spare_percent, Unset):
            spare_percent = UNSET
        else:
            spare_percent = self.spare_percent

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, LocationPatch):
            location = self.location.to_dict()
        else:
            location = self.location

        radius_km: float | None | Unset
        if isinstance(self.radius_km, Unset):
            radius_km = UNSET
        else:
            radius_km = self.radius_km

        needed: dict[str, Any] | None | Unset
        if isinstance(self.needed, Unset):
            needed = UNSET
        elif isinstance(self.needed, PeriodPatch):
            needed = self.needed.to_dict()
        else:
            needed = self.needed

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
        elif isinstance(self.price_ceiling, CeilingPatch):
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

        attributes: dict[str, Any] | None | Unset
        if isinstance(self.attributes, Unset):
            attributes = UNSET
        elif isinstance(self.attributes, WantPatchAttributesType0):
            attributes = self.attributes.to_dict()
        else:
            attributes = self.attributes

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        audience: None | str | Unset
        if isinstance(self.audience, Unset):
            audience = UNSET
        elif isinstance(self.audience, WantAudience):
            audience = self.audience.value
        else:
            audience = self.audience

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
        if material is not UNSET:
            field_dict["material"] = material
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if spare_percent is not UNSET:
            field_dict["spare_percent"] = spare_percent
        if location is not UNSET:
            field_dict["location"] = location
        if radius_km is not UNSET:
            field_dict["radius_km"] = radius_km
        if needed is not UNSET:
            field_dict["needed"] = needed
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
        from ..models.ceiling_patch import CeilingPatch
        from ..models.contact_patch import ContactPatch
        from ..models.location_patch import LocationPatch
        from ..models.period_patch import PeriodPatch
        from ..models.quantity_patch import QuantityPatch
        from ..models.want_patch_attributes_type_0 import WantPatchAttributesType0

        d = dict(src_dict)

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

        def _parse_spare_percent(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        spare_percent = _parse_spare_percent(d.pop("spare_percent", UNSET))

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

        def _parse_radius_km(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        radius_km = _parse_radius_km(d.pop("radius_km", UNSET))

        def _parse_needed(data: object) -> None | PeriodPatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                needed_type_0 = PeriodPatch.from_dict(data)

                return needed_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PeriodPatch | Unset, data)

        needed = _parse_needed(d.pop("needed", UNSET))

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

        def _parse_price_ceiling(data: object) -> CeilingPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                price_ceiling_type_0 = CeilingPatch.from_dict(data)

                return price_ceiling_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CeilingPatch | None | Unset, data)

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

        def _parse_attributes(data: object) -> None | Unset | WantPatchAttributesType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                attributes_type_0 = WantPatchAttributesType0.from_dict(data)

                return attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WantPatchAttributesType0, data)

        attributes = _parse_attributes(d.pop("attributes", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_audience(data: object) -> None | Unset | WantAudience:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                audience_type_0 = WantAudience(data)

                return audience_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WantAudience, data)

        audience = _parse_audience(d.pop("audience", UNSET))

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

        want_patch = cls(
            title=title,
            material=material,
            quantity=quantity,
            spare_percent=spare_percent,
            location=location,
            radius_km=radius_km,
            needed=needed,
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

        return want_patch
