from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_state import ImportState

if TYPE_CHECKING:
    from ..models.cell_fault import CellFault
    from ..models.counts import Counts
    from ..models.import_columns import ImportColumns


T = TypeVar("T", bound="Import")


@_attrs_define
class Import:
    """A file of lots and how far its reading has come."""

    id: UUID
    state: ImportState
    """ Waiting its turn, being read, read to its end, or given up: then `fault` says why. """
    dry_run: bool
    file_name: None | str
    size: int
    """ Bytes. """
    layout: None | str
    """ The layout it was recognised as. """
    sheet: None | str
    encoding: None | str
    delimiter: None | str
    columns: ImportColumns
    """ What headings were taken for. """
    ignored: list[str]
    """ Headings that mean nothing to us. `mapping` says what they mean. """
    rows: Counts
    """ How many rows came to what. """
    fault: CellFault | None
    """ Why it failed. """
    created_at: datetime.datetime | None
    finished_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.cell_fault import CellFault

        id = str(self.id)

        state = self.state.value

        dry_run = self.dry_run

        file_name: None | str
        file_name = self.file_name

        size = self.size

        layout: None | str
        layout = self.layout

        sheet: None | str
        sheet = self.sheet

        encoding: None | str
        encoding = self.encoding

        delimiter: None | str
        delimiter = self.delimiter

        columns = self.columns.to_dict()

        ignored = self.ignored

        rows = self.rows.to_dict()

        fault: dict[str, Any] | None
        if isinstance(self.fault, CellFault):
            fault = self.fault.to_dict()
        else:
            fault = self.fault

        created_at: None | str
        if isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        finished_at: None | str
        if isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "state": state,
                "dry_run": dry_run,
                "file_name": file_name,
                "size": size,
                "layout": layout,
                "sheet": sheet,
                "encoding": encoding,
                "delimiter": delimiter,
                "columns": columns,
                "ignored": ignored,
                "rows": rows,
                "fault": fault,
                "created_at": created_at,
                "finished_at": finished_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cell_fault import CellFault
        from ..models.counts import Counts
        from ..models.import_columns import ImportColumns

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        state = ImportState(d.pop("state"))

        dry_run = d.pop("dry_run")

        def _parse_file_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        file_name = _parse_file_name(d.pop("file_name"))

        size = d.pop("size")

        def _parse_layout(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        layout = _parse_layout(d.pop("layout"))

        def _parse_sheet(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sheet = _parse_sheet(d.pop("sheet"))

        def _parse_encoding(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        encoding = _parse_encoding(d.pop("encoding"))

        def _parse_delimiter(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        delimiter = _parse_delimiter(d.pop("delimiter"))

        columns = ImportColumns.from_dict(d.pop("columns"))

        ignored = cast(list[str], d.pop("ignored"))

        rows = Counts.from_dict(d.pop("rows"))

        def _parse_fault(data: object) -> CellFault | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fault_type_0 = CellFault.from_dict(data)

                return fault_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CellFault | None, data)

        fault = _parse_fault(d.pop("fault"))

        def _parse_created_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        created_at = _parse_created_at(d.pop("created_at"))

        def _parse_finished_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = datetime.datetime.fromisoformat(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        finished_at = _parse_finished_at(d.pop("finished_at"))

        import_ = cls(
            id=id,
            state=state,
            dry_run=dry_run,
            file_name=file_name,
            size=size,
            layout=layout,
            sheet=sheet,
            encoding=encoding,
            delimiter=delimiter,
            columns=columns,
            ignored=ignored,
            rows=rows,
            fault=fault,
            created_at=created_at,
            finished_at=finished_at,
        )

        import_.additional_properties = d
        return import_

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
