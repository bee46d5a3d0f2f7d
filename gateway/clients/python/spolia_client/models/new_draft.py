from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.criteria import Criteria


T = TypeVar("T", bound="NewDraft")


@_attrs_define
class NewDraft:
    """A draft: criteria, and the days on which they are to hold."""

    criteria: Criteria
    """ Which materials, what becomes of them, under which rules, at which prices, and what the sender gets in
    writing. """
    valid_from: datetime.date
    """ The first day; not one that has passed. """
    valid_until: datetime.date | None | Unset = UNSET
    """ The last day. Left out, it holds until a later version begins, or until you end it. """

    def to_dict(self) -> dict[str, Any]:
        criteria = self.criteria.to_dict()

        valid_from = self.valid_from.isoformat()

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.date):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "criteria": criteria,
                "valid_from": valid_from,
            }
        )
        if valid_until is not UNSET:
            field_dict["valid_until"] = valid_until

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.criteria import Criteria

        d = dict(src_dict)
        criteria = Criteria.from_dict(d.pop("criteria"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_valid_until(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.date.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        valid_until = _parse_valid_until(d.pop("valid_until", UNSET))

        new_draft = cls(
            criteria=criteria,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        return new_draft
