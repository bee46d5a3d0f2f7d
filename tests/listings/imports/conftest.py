"""Files of lots as people have them, and a way to send them."""

from collections.abc import Awaitable, Callable, Sequence
from io import BytesIO
from typing import Any

import httpx
import pytest
import xlsxwriter

from tests.listings.conftest import Caller

Sent = Callable[..., Awaitable[httpx.Response]]


def a_workbook(*rows: Sequence[Any], **sheets: Sequence[Sequence[Any]]) -> bytes:
    """An XLSX of these rows, or of several sheets by their names."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"strings_to_formulas": False}) as book:
        for name, content in ({"Blad1": rows} if rows else sheets).items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(content):
                sheet.write_row(number, 0, row)
    return made.getvalue()


@pytest.fixture
def send(owner: Caller) -> Sent:
    """Send a file for rows in Mechelen from March 2027, unless told otherwise."""

    async def sent(content: bytes | str, by: Caller | None = None, **asked: Any) -> httpx.Response:
        body = content.encode() if isinstance(content, str) else content
        return await (by or owner)("POST", "/v1/imports", content=body, params={"postal_code": "2800", "from": "2027-03-01"} | asked)

    return sent


@pytest.fixture
def rows(owner: Caller) -> Callable[..., Awaitable[list[dict[str, Any]]]]:
    """What became of the rows of an import."""

    async def of(answer: httpx.Response, language: str = "en", **asked: Any) -> list[dict[str, Any]]:
        assert answer.status_code in {201, 202}, answer.text
        headers = {"accept-language": language}
        told = await owner("GET", f"{answer.headers['location']}/rows", params={"limit": 100} | asked, headers=headers)
        return told.json()["items"]

    return of
