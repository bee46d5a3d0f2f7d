"""The report of an import, made while it is asked for."""

import asyncio
from collections.abc import Callable
from tempfile import TemporaryFile
from typing import IO, Final

from services.kernel.identity import OrganizationId
from services.listings.domain.imports import ImportId
from services.listings.sheets.report import Report, Words
from services.listings.store.work import ListingsWork

PAGE: Final = 1_000


async def make_report(works: Callable[[], ListingsWork], owner: OrganizationId, import_id: ImportId, words: Words) -> IO[bytes]:
    """The rows that were read so far, as a workbook on disk; who has it closes it."""
    async with works() as work:
        one = await work.imports.find(import_id, owner)
        at_fault = await work.imports.columns_at_fault(import_id)
    file = TemporaryFile()  # noqa: SIM115 - it is sent after this
    report = Report(file, one.columns, at_fault, words)
    after = 0
    while True:
        async with works() as work:  # a page at a time: nobody's transaction waits for a workbook
            rows = await work.imports.rows(import_id, after, PAGE)
        await asyncio.to_thread(report.add, rows)
        if len(rows) < PAGE:
            break
        after = rows[-1].number
    await asyncio.to_thread(report.close)
    file.seek(0)
    return file
