from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.version_stage import VersionStage

if TYPE_CHECKING:
    from ..models.criteria import Criteria


T = TypeVar("T", bound="Version")


@_attrs_define
class Version:
    """One version of a programme's criteria."""

    id: UUID
    number: int
    """ Rises by one; verdicts name it. """
    stage: VersionStage
    """ A draft can be tried and changed; what is published binds and stays. """
    valid_from: datetime.date
    """ The first day. """
    valid_until: datetime.date | None
    """ The last day; null: until a later version begins. """
    published_at: datetime.datetime | None
    criteria: Criteria
    """ Which materials, what becomes of them, under which rules, at which prices, and what the sender gets in
    writing. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        number = self.number

        stage = self.stage.value

        valid_from = self.valid_from.isoformat()

        valid_until: None | str
        if isinstance(self.valid_until, datetime.date):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        published_at: None | str
        if isinstance(self.published_at, datetime.datetime):
            published_at = self.published_at.isoformat()
        else:
            published_at = self.published_at

        criteria = self.criteria.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "number": number,
                "stage": stage,
                "valid_from": valid_from,
                "valid_until": valid_until,
                "published_at": published_at,
                "criteria": criteria,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.criteria import Criteria

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        number = d.pop("number")

        stage = VersionStage(d.pop("stage"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_valid_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.date.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_until = _parse_valid_until(d.pop("valid_until"))

        def _parse_published_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                published_at_type_0 = datetime.datetime.fromisoformat(data)

                return published_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        published_at = _parse_published_at(d.pop("published_at"))

        criteria = Criteria.from_dict(d.pop("criteria"))

        version = cls(
            id=id,
            number=number,
            stage=stage,
            valid_from=valid_from,
            valid_until=valid_until,
            published_at=published_at,
            criteria=criteria,
        )

        version.additional_properties = d
        return version

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
