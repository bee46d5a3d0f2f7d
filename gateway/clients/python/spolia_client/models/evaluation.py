from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.evaluation_verdict_outcome import EvaluationVerdictOutcome
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.evaluated_rule import EvaluatedRule


T = TypeVar("T", bound="Evaluation")


@_attrs_define
class Evaluation:
    """What came of holding the material against one thing."""

    concerned: bool
    """ Whether it is for this material at all. """
    outcome: EvaluationVerdictOutcome
    remedies_away: int | None
    """ How many kinds of work keep it from a yes; null where none leads there. """
    results: list[EvaluatedRule]
    """ Per rule, in their order; then what the law asks beside a programme. """
    programme_id: None | Unset | UUID = UNSET
    version: int | None | Unset = UNSET
    """ Of the programme: the number of the version that judged. """
    use: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        concerned = self.concerned

        outcome = self.outcome.value

        remedies_away: int | None
        remedies_away = self.remedies_away

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        programme_id: None | str | Unset
        if isinstance(self.programme_id, Unset):
            programme_id = UNSET
        elif isinstance(self.programme_id, UUID):
            programme_id = str(self.programme_id)
        else:
            programme_id = self.programme_id

        version: int | None | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        use: None | str | Unset
        if isinstance(self.use, Unset):
            use = UNSET
        else:
            use = self.use

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "concerned": concerned,
                "outcome": outcome,
                "remedies_away": remedies_away,
                "results": results,
            }
        )
        if programme_id is not UNSET:
            field_dict["programme_id"] = programme_id
        if version is not UNSET:
            field_dict["version"] = version
        if use is not UNSET:
            field_dict["use"] = use

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evaluated_rule import EvaluatedRule

        d = dict(src_dict)
        concerned = d.pop("concerned")

        outcome = EvaluationVerdictOutcome(d.pop("outcome"))

        def _parse_remedies_away(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        remedies_away = _parse_remedies_away(d.pop("remedies_away"))

        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = EvaluatedRule.from_dict(results_item_data)

            results.append(results_item)

        def _parse_programme_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                programme_id_type_0 = UUID(data)

                return programme_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        programme_id = _parse_programme_id(d.pop("programme_id", UNSET))

        def _parse_version(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        version = _parse_version(d.pop("version", UNSET))

        def _parse_use(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        use = _parse_use(d.pop("use", UNSET))

        evaluation = cls(
            concerned=concerned,
            outcome=outcome,
            remedies_away=remedies_away,
            results=results,
            programme_id=programme_id,
            version=version,
            use=use,
        )

        evaluation.additional_properties = d
        return evaluation

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
