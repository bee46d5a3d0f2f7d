from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AskedVersion")


@_attrs_define
class AskedVersion:
    """A programme, by its version in force or another one."""

    programme_id: UUID
    number: int | None | Unset = UNSET
    """ The version in force when left out. """

    def to_dict(self) -> dict[str, Any]:
        programme_id = str(self.programme_id)

        number: int | None | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "programme_id": programme_id,
            }
        )
        if number is not UNSET:
            field_dict["number"] = number

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        programme_id = UUID(d.pop("programme_id"))

        def _parse_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        asked_version = cls(
            programme_id=programme_id,
            number=number,
        )

        return asked_version
