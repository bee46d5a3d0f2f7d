"""What a file is, by its bytes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.listings.domain.document_errors import FileTypeRefused
from services.listings.domain.file_type import FileType, file_type
from tests.listings.papers import A_CSV, A_PDF, AN_IFC, a_picture, a_report, a_workbook

KEPT = {
    FileType.PDF: A_PDF,
    FileType.JPEG: a_picture("JPEG"),
    FileType.PNG: a_picture("PNG"),
    FileType.WEBP: a_picture("WEBP"),
    FileType.TIFF: a_report(),
    FileType.XLSX: a_workbook(),
    FileType.CSV: A_CSV,
    FileType.IFC: AN_IFC,
}


@pytest.mark.parametrize("kind", FileType, ids=lambda kind: kind.name)
def test_each_type_is_known_by_its_bytes(kind):
    assert file_type(KEPT[kind]) is kind


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"   \n", id="blank"),
        pytest.param(b"just words, no wait: a sentence".replace(b",", b""), id="prose"),
        pytest.param(b"\x7fELF\x02\x01\x01" + bytes(64), id="program"),
        pytest.param(b"MZ" + bytes(64), id="windows program"),
        pytest.param(b"<html><script>alert(1)</script></html>", id="web page"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", id="svg"),
        pytest.param(b"GIF89a" + bytes(32), id="gif"),
        pytest.param(struct.pack(">I", 24) + b"ftypavif" + bytes(64), id="avif"),
        pytest.param(b"PK\x03\x04" + bytes(64), id="broken zip"),
        pytest.param(a_workbook().replace(b"xl/workbook.xml", b"xl/macrobook.ml"), id="zip of other things"),
        pytest.param(a_workbook(**{f"xl/{n}": b"" for n in range(3_000)}), id="workbook of too many parts"),
    ],
)
def test_what_is_none_of_them_is_refused(content):
    with pytest.raises(FileTypeRefused):
        file_type(content)


def test_a_page_dressed_up_as_a_table_is_served_as_a_table_and_nothing_else():
    assert file_type(b"<script>alert(1)</script>;x\n") is FileType.CSV


def test_a_table_in_the_encoding_of_an_old_excel_is_one():
    assert file_type("Liège;Épernon\n1;2\n".encode("cp1252")) is FileType.CSV


def test_a_workbook_that_unpacks_to_gigabytes_is_refused():
    book = bytearray(a_workbook(**{"xl/sheet.xml": b"x"}))
    entry = book.rfind(b"PK\x01\x02")  # the directory's last entry: its size unpacked, 24 bytes in
    book[entry + 24 : entry + 28] = struct.pack("<I", 2_000_000_000)
    with pytest.raises(FileTypeRefused):
        file_type(bytes(book))


@given(
    st.binary(max_size=400) | st.sampled_from(list(KEPT.values())).flatmap(lambda one: st.integers(0, len(one)).map(lambda end: one[:end]))
)
def test_whatever_the_bytes_are_they_have_one_type_or_are_refused(content):
    try:
        found = file_type(content)
    except FileTypeRefused:
        return
    assert found in FileType
