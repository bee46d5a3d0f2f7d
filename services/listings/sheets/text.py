"""A text file as a table: any usual encoding, any usual delimiter."""

from collections.abc import Collection, Iterator, Sequence
from io import StringIO
from itertools import islice
from typing import IO, Final

from charset_normalizer import from_bytes

from services.listings.domain.sheets.headings import LOOKED_AT, Heading, find_heading
from services.listings.sheets.records import records
from services.listings.sheets.unreadable import NoTable

DELIMITERS: Final = ",;\t|"

_MARKS: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_USUAL: Final = ["cp1252", "iso8859_15", "cp850", "mac_roman"]
"""What spreadsheets of Western Europe wrote before UTF-8; only these are guessed between."""

_SAMPLE: Final = 200_000
"""Bytes that a guess is made from."""

_LINES: Final = 200
"""From the top, in which the delimiter shows: the rows that headings are looked for in, cells of several lines among them."""


def read_text(file: IO[bytes], encoding: str | None = None, known: Collection[str] = ()) -> tuple[Iterator[list[str]], str, str]:
    """The records of a text, one by one, with the encoding and the delimiter they were read by. `known`: names the caller explains."""
    text, used = _decoded(file.read(), encoding)
    if "\x00" in text:
        raise NoTable("not_text")
    lines = list(StringIO(text, newline=""))  # \n, \r and both end a line; other breaks stand inside a cell
    stated = lines[0].strip().removeprefix("sep=") if lines and lines[0].startswith("sep=") else ""
    if stated:
        lines[0] = "\n"
    delimiter, width = _delimited(lines, (stated,) if stated else DELIMITERS, known)
    return records(lines, delimiter, width), used, delimiter


def _decoded(content: bytes, stated: str | None) -> tuple[str, str]:
    """As stated; else UTF-8 where it can be, else the likeliest of the usual ones."""
    encoding = stated or next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError) as error:
        if stated:
            raise NoTable("encoding_wrong", {"encoding": stated}) from error
    guess = from_bytes(content[:_SAMPLE], cp_isolation=_USUAL).best()
    if guess is None:
        raise NoTable("not_text")
    return content.decode(guess.encoding, "replace"), guess.encoding


def _delimited(lines: Sequence[str], delimiters: Sequence[str], known: Collection[str]) -> tuple[str, int]:
    """The delimiter under which the headings say most, and how many there are; of equals the one that makes most columns."""
    tried = {one: list(islice(records(lines[:_LINES], one), LOOKED_AT + 1)) for one in delimiters}
    headings = {one: find_heading(rows, known) for one, rows in tried.items()}
    best = max(delimiters, key=lambda one: (_known(headings[one]), sum(map(len, tried[one]))))
    heading = headings[best]
    return best, len(heading.names) if heading else 0


def _known(heading: Heading | None) -> int:
    return heading.known if heading else 0
