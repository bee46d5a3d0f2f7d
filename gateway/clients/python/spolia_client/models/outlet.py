from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.always import Always
from ..models.care import Care
from ..models.fate import Fate
from ..models.outlet_verdict_outcome import OutletVerdictOutcome

if TYPE_CHECKING:
    from ..models.held_regulation import HeldRegulation
    from ..models.outlet_carbon import OutletCarbon
    from ..models.outlet_line import OutletLine
    from ..models.outlet_programme import OutletProgramme
    from ..models.outlet_reason import OutletReason
    from ..models.outlet_transport import OutletTransport
    from ..models.together import Together


T = TypeVar("T", bound="Outlet")


@_attrs_define
class Outlet:
    """One way for the lot. `net` is the sum of its lines."""

    fate: Fate
    """ What becomes of it, best first: the waste hierarchy (Directive 2008/98/EC, article 4), with recycling in two
    steps. """
    name: str
    """ The fate, in the language asked for. """
    to: str
    """ Who takes it, for people. """
    always: Always | None
    """ The way that needs no receiver by name; null for a programme. """
    programme: None | OutletProgramme
    care: Care
    """ How it has to come out of the building. """
    outcome: OutletVerdictOutcome
    """ The receiver's and the law's together: no pass where the law closes the way. """
    remedies_away: int | None
    """ How many kinds of remedy from a yes; null where none leads there. """
    reasons: list[OutletReason]
    """ What keeps it from a yes, and what is accepted at a price. """
    regulations: list[HeldRegulation]
    """ What the law asks where it would be received, met or not. """
    net: str
    """ Euros without VAT, as a decimal string. """
    priced: bool
    """ Whether anybody names a price; without, `net` holds the costs alone. """
    best_value: bool
    """ The most euros of all that are open and priced. """
    lines: list[OutletLine]
    hours: float
    """ Of one person, by hand. """
    transport: None | OutletTransport
    conditions: list[str]
    """ What the site lets in: its quota and largest vehicle, in the language asked for. """
    decide_by: datetime.date | None
    """ The last day to choose it; null where nothing says until when the lot is there. """
    late: bool
    co2e: OutletCarbon
    """ What it emits and spares, in kilograms of CO2e. """
    together: None | Together
    """ For a lot too small alone: the others nearby that make it up. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.outlet_programme import OutletProgramme
        from ..models.outlet_transport import OutletTransport
        from ..models.together import Together

        fate = self.fate.value

        name = self.name

        to = self.to

        always: None | str
        if isinstance(self.always, Always):
            always = self.always.value
        else:
            always = self.always

        programme: dict[str, Any] | None
        if isinstance(self.programme, OutletProgramme):
            programme = self.programme.to_dict()
        else:
            programme = self.programme

        care = self.care.value

        outcome = self.outcome.value

        remedies_away: int | None
        remedies_away = self.remedies_away

        reasons = []
        for reasons_item_data in self.reasons:
            reasons_item = reasons_item_data.to_dict()
            reasons.append(reasons_item)

        regulations = []
        for regulations_item_data in self.regulations:
            regulations_item = regulations_item_data.to_dict()
            regulations.append(regulations_item)

        net = self.net

        priced = self.priced

        best_value = self.best_value

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        hours = self.hours

        transport: dict[str, Any] | None
        if isinstance(self.transport, OutletTransport):
            transport = self.transport.to_dict()
        else:
            transport = self.transport

        conditions = self.conditions

        decide_by: None | str
        if isinstance(self.decide_by, datetime.date):
            decide_by = self.decide_by.isoformat()
        else:
            decide_by = self.decide_by

        late = self.late

        co2e = self.co2e.to_dict()

        together: dict[str, Any] | None
        if isinstance(self.together, Together):
            together = self.together.to_dict()
        else:
            together = self.together

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fate": fate,
                "name": name,
                "to": to,
                "always": always,
                "programme": programme,
                "care": care,
                "outcome": outcome,
                "remedies_away": remedies_away,
                "reasons": reasons,
                "regulations": regulations,
                "net": net,
                "priced": priced,
                "best_value": best_value,
                "lines": lines,
                "hours": hours,
                "transport": transport,
                "conditions": conditions,
                "decide_by": decide_by,
                "late": late,
                "co2e": co2e,
                "together": together,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.held_regulation import HeldRegulation
        from ..models.outlet_carbon import OutletCarbon
        from ..models.outlet_line import OutletLine
        from ..models.outlet_programme import OutletProgramme
        from ..models.outlet_reason import OutletReason
        from ..models.outlet_transport import OutletTransport
        from ..models.together import Together

        d = dict(src_dict)
        fate = Fate(d.pop("fate"))

        name = d.pop("name")

        to = d.pop("to")

        def _parse_always(data: object) -> Always | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                always_type_0 = Always(data)

                return always_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Always | None, data)

        always = _parse_always(d.pop("always"))

        def _parse_programme(data: object) -> None | OutletProgramme:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                programme_type_0 = OutletProgramme.from_dict(data)

                return programme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OutletProgramme, data)

        programme = _parse_programme(d.pop("programme"))

        care = Care(d.pop("care"))

        outcome = OutletVerdictOutcome(d.pop("outcome"))

        def _parse_remedies_away(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        remedies_away = _parse_remedies_away(d.pop("remedies_away"))

        reasons = []
        _reasons = d.pop("reasons")
        for reasons_item_data in _reasons:
            reasons_item = OutletReason.from_dict(reasons_item_data)

            reasons.append(reasons_item)

        regulations = []
        _regulations = d.pop("regulations")
        for regulations_item_data in _regulations:
            regulations_item = HeldRegulation.from_dict(regulations_item_data)

            regulations.append(regulations_item)

        net = d.pop("net")

        priced = d.pop("priced")

        best_value = d.pop("best_value")

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = OutletLine.from_dict(lines_item_data)

            lines.append(lines_item)

        hours = d.pop("hours")

        def _parse_transport(data: object) -> None | OutletTransport:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                transport_type_0 = OutletTransport.from_dict(data)

                return transport_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OutletTransport, data)

        transport = _parse_transport(d.pop("transport"))

        conditions = cast(list[str], d.pop("conditions"))

        def _parse_decide_by(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decide_by_type_0 = datetime.date.fromisoformat(data)

                return decide_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        decide_by = _parse_decide_by(d.pop("decide_by"))

        late = d.pop("late")

        co2e = OutletCarbon.from_dict(d.pop("co2e"))

        def _parse_together(data: object) -> None | Together:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                together_type_0 = Together.from_dict(data)

                return together_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Together, data)

        together = _parse_together(d.pop("together"))

        outlet = cls(
            fate=fate,
            name=name,
            to=to,
            always=always,
            programme=programme,
            care=care,
            outcome=outcome,
            remedies_away=remedies_away,
            reasons=reasons,
            regulations=regulations,
            net=net,
            priced=priced,
            best_value=best_value,
            lines=lines,
            hours=hours,
            transport=transport,
            conditions=conditions,
            decide_by=decide_by,
            late=late,
            co2e=co2e,
            together=together,
        )

        outlet.additional_properties = d
        return outlet

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
