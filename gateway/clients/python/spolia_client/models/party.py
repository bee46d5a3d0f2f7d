from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.project_right import ProjectRight
from ..models.project_role import ProjectRole
from ..types import UNSET, Unset

T = TypeVar("T", bound="Party")


@_attrs_define
class Party:
    """Someone in the project. An organization of ours sees it and does in it what its right says."""

    role: ProjectRole
    """ What a party has to do in a project; the coordinator keeps the passport. """
    right: ProjectRight | Unset = UNSET
    """ What a party's organization may do: each includes those before it. """
    organization_id: None | Unset | UUID = UNSET
    """ An organization here. """
    name: None | str | Unset = UNSET
    """ Of whoever has no organization here. """

    def to_dict(self) -> dict[str, Any]:
        role = self.role.value

        right: str | Unset = UNSET
        if not isinstance(self.right, Unset):
            right = self.right.value

        organization_id: None | str | Unset
        if isinstance(self.organization_id, Unset):
            organization_id = UNSET
        elif isinstance(self.organization_id, UUID):
            organization_id = str(self.organization_id)
        else:
            organization_id = self.organization_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
            }
        )
        if right is not UNSET:
            field_dict["right"] = right
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        role = ProjectRole(d.pop("role"))

        _right = d.pop("right", UNSET)
        right: ProjectRight | Unset
        if isinstance(_right, Unset):
            right = UNSET
        else:
            right = ProjectRight(_right)

        def _parse_organization_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                organization_id_type_0 = UUID(data)

                return organization_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        organization_id = _parse_organization_id(d.pop("organization_id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        party = cls(
            role=role,
            right=right,
            organization_id=organization_id,
            name=name,
        )

        return party
