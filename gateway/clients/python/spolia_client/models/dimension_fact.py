from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define

from ..models.basis import Basis
from ..models.fact_audience import FactAudience
from ..models.measure import Measure
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.length_range import LengthRange


T = TypeVar("T", bound="DimensionFact")


@_attrs_define
class DimensionFact:
    """A measure of one piece, or of the largest grain."""

    about: Literal["dimension"]
    of: Measure
    """ Of one piece; `grain` is the largest grain. """
    length: LengthRange
    """ A length, exactly or between limits; at most a kilometre. """
    basis: Basis | Unset = UNSET
    """ How it is known, weakest first. """
    on: datetime.date | None | Unset = UNSET
    """ When it was stated, measured or certified: not after today. """
    method: None | str | Unset = UNSET
    """ How it was measured: a standard, a weighing. A rule may ask for one. """
    laboratory: None | str | Unset = UNSET
    """ Who measured it. """
    document_id: None | Unset | UUID = UNSET
    """ The document that proves it, where it is kept here. """
    audience: FactAudience | Unset = UNSET
    """ Who may see the value. Whoever may not still learns what the evaluator made of it. """
    partners: list[UUID] | Unset = UNSET
    """ The organizations that may see it, where `audience` is `partners`. """
    by: None | Unset | UUID = UNSET
    """ The organization that says so, as answers tell it. When sent it counts for nothing: who sends says. """

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        of = self.of.value

        length = self.length.to_dict()

        basis: str | Unset = UNSET
        if not isinstance(self.basis, Unset):
            basis = self.basis.value

        on: None | str | Unset
        if isinstance(self.on, Unset):
            on = UNSET
        elif isinstance(self.on, datetime.date):
            on = self.on.isoformat()
        else:
            on = self.on

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        else:
            method = self.method

        laboratory: None | str | Unset
        if isinstance(self.laboratory, Unset):
            laboratory = UNSET
        else:
            laboratory = self.laboratory

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        elif isinstance(self.document_id, UUID):
            document_id = str(self.document_id)
        else:
            document_id = self.document_id

        audience: str | Unset = UNSET
        if not isinstance(self.audience, Unset):
            audience = self.audience.value

        partners: list[str] | Unset = UNSET
        if not isinstance(self.partners, Unset):
            partners = []
            for partners_item_data in self.partners:
                partners_item = str(partners_item_data)
                partners.append(partners_item)

        by: None | str | Unset
        if isinstance(self.by, Unset):
            by = UNSET
        elif isinstance(self.by, UUID):
            by = str(self.by)
        else:
            by = self.by

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "about": about,
                "of": of,
                "length": length,
            }
        )
        if basis is not UNSET:
            field_dict["basis"] = basis
        if on is not UNSET:
            field_dict["on"] = on
        if method is not UNSET:
            field_dict["method"] = method
        if laboratory is not UNSET:
            field_dict["laboratory"] = laboratory
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if audience is not UNSET:
            field_dict["audience"] = audience
        if partners is not UNSET:
            field_dict["partners"] = partners
        if by is not UNSET:
            field_dict["by"] = by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.length_range import LengthRange

        d = dict(src_dict)
        about = cast(Literal["dimension"], d.pop("about"))
        if about != "dimension":
            raise ValueError(f"about must match const 'dimension', got '{about}'")

        of = Measure(d.pop("of"))

        length = LengthRange.from_dict(d.pop("length"))

        _basis = d.pop("basis", UNSET)
        basis: Basis | Unset
        if isinstance(_basis, Unset):
            basis = UNSET
        else:
            basis = Basis(_basis)

        def _parse_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                on_type_0 = datetime.date.fromisoformat(data)

                return on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        on = _parse_on(d.pop("on", UNSET))

        def _parse_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        def _parse_laboratory(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        laboratory = _parse_laboratory(d.pop("laboratory", UNSET))

        def _parse_document_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                document_id_type_0 = UUID(data)

                return document_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        document_id = _parse_document_id(d.pop("document_id", UNSET))

        _audience = d.pop("audience", UNSET)
        audience: FactAudience | Unset
        if isinstance(_audience, Unset):
            audience = UNSET
        else:
            audience = FactAudience(_audience)

        _partners = d.pop("partners", UNSET)
        partners: list[UUID] | Unset = UNSET
        if _partners is not UNSET:
            partners = []
            for partners_item_data in _partners:
                partners_item = UUID(partners_item_data)

                partners.append(partners_item)

        def _parse_by(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                by_type_0 = UUID(data)

                return by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        by = _parse_by(d.pop("by", UNSET))

        dimension_fact = cls(
            about=about,
            of=of,
            length=length,
            basis=basis,
            on=on,
            method=method,
            laboratory=laboratory,
            document_id=document_id,
            audience=audience,
            partners=partners,
            by=by,
        )

        return dimension_fact
