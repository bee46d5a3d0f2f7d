from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.unit import Unit

if TYPE_CHECKING:
    from ..models.figure import Figure
    from ..models.material_class_mass import MaterialClassMass
    from ..models.material_class_names import MaterialClassNames


T = TypeVar("T", bound="MaterialClass")


@_attrs_define
class MaterialClass:
    """A class of building product or material; what it inherits from the classes above it is filled in."""

    code: str
    """ A dotted path; every prefix is a class too. """
    name: str
    """ In the language asked for. """
    synonyms: list[str]
    """ Other words for it in that language. """
    names: MaterialClassNames
    """ Its name in every language. """
    parent: None | str
    """ The class above; null at the top. """
    children: list[str]
    """ The classes right below. """
    unit: Unit
    """ What material is counted in. """
    eural: None | str
    """ Entry of the European list of waste, six digits. """
    eural_hazardous: None | str
    """ Its hazardous mirror entry. """
    mass: MaterialClassMass
    """ Kilograms per unit. """
    carbon: Figure | None
    """ Embodied carbon of new product, kg CO2e per kg, modules A1 to A3. """
    ifc: None | str
    """ Class of the Industry Foundation Classes. """
    cpv: None | str
    """ Common procurement vocabulary, eight digits. """
    nlsfb: None | str
    """ Element of NL-SfB table 1. """
    attributes: list[str]
    """ What a buyer asks of it, most telling first. """
    may_contain: list[str]
    """ Hazardous substances to look for before reuse. """
    hazardous: bool
    """ Hazardous waste whatever it contains. """
    theft_prone: bool
    related: list[str]
    """ Classes that a buyer might take instead. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.figure import Figure

        code = self.code

        name = self.name

        synonyms = self.synonyms

        names = self.names.to_dict()

        parent: None | str
        parent = self.parent

        children = self.children

        unit = self.unit.value

        eural: None | str
        eural = self.eural

        eural_hazardous: None | str
        eural_hazardous = self.eural_hazardous

        mass = self.mass.to_dict()

        carbon: dict[str, Any] | None
        if isinstance(self.carbon, Figure):
            carbon = self.carbon.to_dict()
        else:
            carbon = self.carbon

        ifc: None | str
        ifc = self.ifc

        cpv: None | str
        cpv = self.cpv

        nlsfb: None | str
        nlsfb = self.nlsfb

        attributes = self.attributes

        may_contain = self.may_contain

        hazardous = self.hazardous

        theft_prone = self.theft_prone

        related = self.related

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "name": name,
                "synonyms": synonyms,
                "names": names,
                "parent": parent,
                "children": children,
                "unit": unit,
                "eural": eural,
                "eural_hazardous": eural_hazardous,
                "mass": mass,
                "carbon": carbon,
                "ifc": ifc,
                "cpv": cpv,
                "nlsfb": nlsfb,
                "attributes": attributes,
                "may_contain": may_contain,
                "hazardous": hazardous,
                "theft_prone": theft_prone,
                "related": related,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.figure import Figure
        from ..models.material_class_mass import MaterialClassMass
        from ..models.material_class_names import MaterialClassNames

        d = dict(src_dict)
        code = d.pop("code")

        name = d.pop("name")

        synonyms = cast(list[str], d.pop("synonyms"))

        names = MaterialClassNames.from_dict(d.pop("names"))

        def _parse_parent(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        parent = _parse_parent(d.pop("parent"))

        children = cast(list[str], d.pop("children"))

        unit = Unit(d.pop("unit"))

        def _parse_eural(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        eural = _parse_eural(d.pop("eural"))

        def _parse_eural_hazardous(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        eural_hazardous = _parse_eural_hazardous(d.pop("eural_hazardous"))

        mass = MaterialClassMass.from_dict(d.pop("mass"))

        def _parse_carbon(data: object) -> Figure | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                carbon_type_0 = Figure.from_dict(data)

                return carbon_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Figure | None, data)

        carbon = _parse_carbon(d.pop("carbon"))

        def _parse_ifc(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        ifc = _parse_ifc(d.pop("ifc"))

        def _parse_cpv(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        cpv = _parse_cpv(d.pop("cpv"))

        def _parse_nlsfb(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        nlsfb = _parse_nlsfb(d.pop("nlsfb"))

        attributes = cast(list[str], d.pop("attributes"))

        may_contain = cast(list[str], d.pop("may_contain"))

        hazardous = d.pop("hazardous")

        theft_prone = d.pop("theft_prone")

        related = cast(list[str], d.pop("related"))

        material_class = cls(
            code=code,
            name=name,
            synonyms=synonyms,
            names=names,
            parent=parent,
            children=children,
            unit=unit,
            eural=eural,
            eural_hazardous=eural_hazardous,
            mass=mass,
            carbon=carbon,
            ifc=ifc,
            cpv=cpv,
            nlsfb=nlsfb,
            attributes=attributes,
            may_contain=may_contain,
            hazardous=hazardous,
            theft_prone=theft_prone,
            related=related,
        )

        material_class.additional_properties = d
        return material_class

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
