from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.services_acceptance_domain_verdict_outcome import (
    ServicesAcceptanceDomainVerdictOutcome,
)

if TYPE_CHECKING:
    from ..models.result import Result


T = TypeVar("T", bound="Verdict")


@_attrs_define
class Verdict:
    """What one version of a programme, and the law where it is received, make of a lot."""

    programme_id: UUID
    programme: str
    """ What it is called. """
    receiver_id: UUID
    receiver: str
    """ Who takes it. """
    confirmed: bool
    """ Whether the receiver itself stands for the criteria. """
    example: bool
    """ Written to show the product; never a firm's current condition. """
    version_id: UUID
    version: int
    """ Number of the version that it was judged by. """
    outcome: ServicesAcceptanceDomainVerdictOutcome
    """ Never pass on missing facts. """
    remedies_away: int | None
    """ How many kinds of work keep it from a yes; null where none leads there. """
    lasts_until: datetime.date | None
    """ The last day on which it surely holds; null where time changes nothing, or a result is hidden. """
    results: list[Result]
    """ Per rule, in the order of the version; then what the law asks beside it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        programme_id = str(self.programme_id)

        programme = self.programme

        receiver_id = str(self.receiver_id)

        receiver = self.receiver

        confirmed = self.confirmed

        example = self.example

        version_id = str(self.version_id)

        version = self.version

        outcome = self.outcome.value

        remedies_away: int | None
        remedies_away = self.remedies_away

        lasts_until: None | str
        if isinstance(self.lasts_until, datetime.date):
            lasts_until = self.lasts_until.isoformat()
        else:
            lasts_until = self.lasts_until

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "programme_id": programme_id,
                "programme": programme,
                "receiver_id": receiver_id,
                "receiver": receiver,
                "confirmed": confirmed,
                "example": example,
                "version_id": version_id,
                "version": version,
                "outcome": outcome,
                "remedies_away": remedies_away,
                "lasts_until": lasts_until,
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.result import Result

        d = dict(src_dict)
        programme_id = UUID(d.pop("programme_id"))

        programme = d.pop("programme")

        receiver_id = UUID(d.pop("receiver_id"))

        receiver = d.pop("receiver")

        confirmed = d.pop("confirmed")

        example = d.pop("example")

        version_id = UUID(d.pop("version_id"))

        version = d.pop("version")

        outcome = ServicesAcceptanceDomainVerdictOutcome(d.pop("outcome"))

        def _parse_remedies_away(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        remedies_away = _parse_remedies_away(d.pop("remedies_away"))

        def _parse_lasts_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lasts_until_type_0 = datetime.date.fromisoformat(data)

                return lasts_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        lasts_until = _parse_lasts_until(d.pop("lasts_until"))

        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = Result.from_dict(results_item_data)

            results.append(results_item)

        verdict = cls(
            programme_id=programme_id,
            programme=programme,
            receiver_id=receiver_id,
            receiver=receiver,
            confirmed=confirmed,
            example=example,
            version_id=version_id,
            version=version,
            outcome=outcome,
            remedies_away=remedies_away,
            lasts_until=lasts_until,
            results=results,
        )

        verdict.additional_properties = d
        return verdict

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
