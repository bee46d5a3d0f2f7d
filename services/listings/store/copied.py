"""Lines that are taken, written as PostgreSQL copies them in: its text format, the cheapest that Python can make."""

from collections.abc import Sequence
from typing import Final
from uuid import uuid4

import orjson

from services.listings.domain.inventory import Taken
from services.listings.domain.lot import Lot, Status
from services.listings.domain.offer import Audience
from services.listings.store.lots import rows_of

COLUMNS: Final = {
    "external_id": "text",
    "fresh": "int",
    "line": "bytea",
    "basis": "bytea",
    "source_version": "bigint",
    "present": "boolean",
    "category": "text",
    "photographs": "jsonb",
    "corrections": "jsonb",
    "stock_place": "text",
    "lot_id": "uuid",
    "version": "int",
    "status": "text",
    "kept_back": "boolean",
    "project_id": "text",
    "material": "text",
    "quantity": "numeric",
    "unit": "text",
    "last_day": "date",
    "audience": "text",
    "stated": "jsonb",
    "derived": "jsonb",
    "document": "jsonb",
    "private": "jsonb",
    "place": "jsonb",
    "event_id": "uuid",
    "told": "boolean",
    "public": "boolean",
}
"""Of the table that lines are copied into. `fresh` counts the items that are new; `told`: the world hears of it."""

_NULL: Final = rb"\N"
_ESCAPES: Final = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})
_NO_LOT: Final = (_NULL,) * (len(COLUMNS) - 11)


def copied(lines: Sequence[Taken], fresh: int = 0) -> bytes:
    """The lines as rows of `COLUMNS`, after so many others that are new."""
    rows = []
    for taken in lines:
        fresh += taken.known.number is None
        rows.append(b"\t".join((*_item(taken, fresh), *_lot(taken))))
    return b"\n".join(rows) + b"\n" if rows else b""


def _item(taken: Taken, fresh: int) -> tuple[bytes, ...]:
    item, known = taken.item, taken.known
    lot_id = taken.lot.id if taken.lot else known.lot_id
    version = known.source_version if item.source_version is None else item.source_version
    return (
        _text(item.external_id),
        b"%d" % fresh if known.number is None else _NULL,
        _bytes(taken.line.digest),
        _bytes(taken.basis),
        _NULL if version is None else b"%d" % version,
        b"t" if taken.present else b"f",
        _text(item.category),
        _json(item.photographs),
        _json(known.corrections) if known.corrections else _NULL,
        _text(item.stock_place),
        str(lot_id).encode() if lot_id else _NULL,
    )


def _lot(taken: Taken) -> tuple[bytes, ...]:
    if (lot := taken.lot) is None:
        return _NO_LOT
    row, private = rows_of(lot)
    shown = lot.status is Status.PUBLISHED
    last = row["last_day"]
    return (
        b"%d" % lot.version,
        lot.status.encode(),
        b"t" if lot.kept_back else b"f",
        _text(row["project_id"]),
        _text(row["material"]),
        str(row["quantity"]).encode(),
        row["unit"].encode(),
        last.isoformat().encode() if last else _NULL,
        row["audience"].encode(),
        _json(row["stated"]),
        _json(row["derived"]),
        _json(row["document"]) if shown else _NULL,
        _json(private["stated"]),
        _json(private["place"]),
        str(uuid4()).encode(),
        b"t" if shown or taken.known.status is Status.PUBLISHED else b"f",
        b"t" if taken.known.public or _public(lot) else b"f",
    )


def _public(lot: Lot) -> bool:
    return lot.status is Status.PUBLISHED and lot.facts.audience is Audience.EVERYONE


def _text(value: str | None) -> bytes:
    return _NULL if value is None else value.translate(_ESCAPES).encode()


def _bytes(value: bytes) -> bytes:
    return rb"\\x" + value.hex().encode()


def _json(value: object) -> bytes:
    """JSON holds no line breaks or tabs, only backslashes."""
    return orjson.dumps(value).replace(b"\\", rb"\\")
