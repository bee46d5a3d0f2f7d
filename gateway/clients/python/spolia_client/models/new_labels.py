from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.sheet_code import SheetCode
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewLabels")


@_attrs_define
class NewLabels:
    """Which lots, and on which sheet. Name the lots in one way: by `lot_ids`, `external_ids`, `project_id` or
    `stock_place`.

    """

    lot_ids: list[UUID] | Unset = UNSET
    """ In the order of the labels. """
    external_ids: list[str] | Unset = UNSET
    """ Your own ids, in the order of the labels. """
    project_id: None | str | Unset = UNSET
    """ Your own id of a project: its open lots. """
    stock_place: None | str | Unset = UNSET
    """ Name of one of your places: what stands there. """
    sheet: SheetCode | Unset = UNSET
    """ By how many labels an A4 sheet has. """
    start: int | Unset = 1
    """ The first label of the first sheet that is still there, counted row by row from 1. """
    copies: int | Unset = 1
    """ Labels of each lot: one for each of its pallets. """
    outlines: bool | Unset = False
    """ A line around each label, to be cut out of plain paper. """

    def to_dict(self) -> dict[str, Any]:
        lot_ids: list[str] | Unset = UNSET
        if not isinstance(self.lot_ids, Unset):
            lot_ids = []
            for lot_ids_item_data in self.lot_ids:
                lot_ids_item = str(lot_ids_item_data)
                lot_ids.append(lot_ids_item)

        external_ids: list[str] | Unset = UNSET
        if not isinstance(self.external_ids, Unset):
            external_ids = self.external_ids

        project_id: None | str | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        stock_place: None | str | Unset
        if isinstance(self.stock_place, Unset):
            stock_place = UNSET
        else:
            stock_place = self.stock_place

        sheet: str | Unset = UNSET
        if not isinstance(self.sheet, Unset):
            sheet = self.sheet.value

        start = self.start

        copies = self.copies

        outlines = self.outlines

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if lot_ids is not UNSET:
            field_dict["lot_ids"] = lot_ids
        if external_ids is not UNSET:
            field_dict["external_ids"] = external_ids
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if stock_place is not UNSET:
            field_dict["stock_place"] = stock_place
        if sheet is not UNSET:
            field_dict["sheet"] = sheet
        if start is not UNSET:
            field_dict["start"] = start
        if copies is not UNSET:
            field_dict["copies"] = copies
        if outlines is not UNSET:
            field_dict["outlines"] = outlines

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _lot_ids = d.pop("lot_ids", UNSET)
        lot_ids: list[UUID] | Unset = UNSET
        if _lot_ids is not UNSET:
            lot_ids = []
            for lot_ids_item_data in _lot_ids:
                lot_ids_item = UUID(lot_ids_item_data)

                lot_ids.append(lot_ids_item)

        external_ids = cast(list[str], d.pop("external_ids", UNSET))

        def _parse_project_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        project_id = _parse_project_id(d.pop("project_id", UNSET))

        def _parse_stock_place(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stock_place = _parse_stock_place(d.pop("stock_place", UNSET))

        _sheet = d.pop("sheet", UNSET)
        sheet: SheetCode | Unset
        if isinstance(_sheet, Unset):
            sheet = UNSET
        else:
            sheet = SheetCode(_sheet)

        start = d.pop("start", UNSET)

        copies = d.pop("copies", UNSET)

        outlines = d.pop("outlines", UNSET)

        new_labels = cls(
            lot_ids=lot_ids,
            external_ids=external_ids,
            project_id=project_id,
            stock_place=stock_place,
            sheet=sheet,
            start=start,
            copies=copies,
            outlines=outlines,
        )

        return new_labels
