"""A table whose columns are understood: its rows, read one by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2s

from services.listings.domain.sheets.cells import Cells
from services.listings.domain.sheets.columns import Column, Mapped
from services.listings.domain.sheets.lot import Defaults, RowLot, expect_nothing_beyond, read_row
from services.listings.domain.sheets.meanings import TELLING, Meaning
from services.listings.domain.sheets.row import Row, written
from services.listings.domain.sheets.values import decimal_sign


@dataclass(frozen=True, slots=True)
class Table:
    """`strict`: a cell beyond the last named column displaces the others, as in text files."""

    mapped: Mapped
    defaults: Defaults
    sign: str = ""
    strict: bool = False

    def read(self, row: Row) -> RowLot:
        """What the row says of a lot."""
        cells = Cells(row, self.mapped, self.sign)
        if self.strict:
            expect_nothing_beyond(cells)
        return read_row(cells, self.defaults)

    def fingerprint(self, row: Row) -> str:
        """What tells this row from every other, where it has no id of its own: all that its columns say, and where it is."""
        told = [f"{meaning}={text}" for meaning, columns in sorted(self.mapped.columns.items()) for text in _texts(row, columns)]
        place = (self.defaults.postal_code or "", self.defaults.country, self.defaults.project_id or "")
        return blake2s("\x1f".join((*told, *place)).encode(), digest_size=12).hexdigest()


def says_what_it_is(mapped: Mapped) -> bool:
    """Whether any column says what a row is."""
    return bool(mapped.columns.keys() & TELLING)


def sign_of(mapped: Mapped, rows: Iterable[Row]) -> str:
    """The decimal sign that the table's figures show."""
    figures = [column.at for meaning in (Meaning.QUANTITY, Meaning.PRICE, Meaning.WEIGHT_KG) for column in mapped.columns.get(meaning, ())]
    return decimal_sign(cell for row in rows for at in figures if isinstance(cell := row.at(at), str))


def _texts(row: Row, columns: Iterable[Column]) -> Iterable[str]:
    return (written(row.at(column.at)) for column in columns)
