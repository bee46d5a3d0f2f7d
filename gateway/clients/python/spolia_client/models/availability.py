from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.certainty import Certainty
from ..types import UNSET, Unset

T = TypeVar("T", bound="Availability")


@_attrs_define
class Availability:
    """When it can be had: inclusive local dates, the likeliest day, and how sure that is."""

    from_: datetime.date
    until: datetime.date | None | Unset = UNSET
    """ Last day; none means until further notice. """
    expected: datetime.date | None | Unset = UNSET
    """ The likeliest day. """
    certainty: Certainty | Unset = UNSET
    """ How far a release has come; the dates of a vacant building are guesses, those of a started demolition are
    not. """

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_.isoformat()

        until: None | str | Unset
        if isinstance(self.until, Unset):
            until = UNSET
        elif isinstance(self.until, datetime.date):
            until = self.until.isoformat()
        else:
            until = self.until

        expected: None | str | Unset
        if isinstance(self.expected, Unset):
            expected = UNSET
        elif isinstance(self.expected, datetime.date):
            expected = self.expected.isoformat()
        else:
            expected = self.expected

        certainty: str | Unset = UNSET
        if not isinstance(self.certainty, Unset):
            certainty = self.certainty.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from": from_,
            }
        )
        if until is not UNSET:
            field_dict["until"] = until
        if expected is not UNSET:
            field_dict["expected"] = expected
        if certainty is not UNSET:
            field_dict["certainty"] = certainty

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        from_ = datetime.date.fromisoformat(d.pop("from"))

        def _parse_until(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                until_type_0 = datetime.date.fromisoformat(data)

                return until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        until = _parse_until(d.pop("until", UNSET))

        def _parse_expected(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expected_type_0 = datetime.date.fromisoformat(data)

                return expected_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        expected = _parse_expected(d.pop("expected", UNSET))

        _certainty = d.pop("certainty", UNSET)
        certainty: Certainty | Unset
        if isinstance(_certainty, Unset):
            certainty = UNSET
        else:
            certainty = Certainty(_certainty)

        availability = cls(
            from_=from_,
            until=until,
            expected=expected,
            certainty=certainty,
        )

        return availability
