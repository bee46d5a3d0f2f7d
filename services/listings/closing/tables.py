"""The tables of a closing record: the same in the workbook and on the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.kernel.language import Language
from services.listings.closing import words
from services.listings.domain.closing import ClosingRecord, CodeBalance
from services.listings.domain.criteria import Share
from services.listings.domain.figures import percent, waste_code
from services.listings.domain.outcomes import MaterialOutcome, OutcomeLine

Cell = str | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, the names of the columns, and rows as long as these."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(record: ClosingRecord, language: Language) -> tuple[Table, ...]:
    """All of the record, in the reader's language."""
    return (_codes(record, language), _shares(record, language), _documents(record, language), _lines(record, language))


def remarks(record: ClosingRecord, language: Language) -> Iterator[tuple[str, str]]:
    """What no expectation could be made of, where there is any."""
    for word, numbers in ((words.UNWEIGHED, record.unweighed), (words.UNCODED, record.uncoded)):
        if numbers:
            yield word[language], ", ".join(numbers)


def _codes(record: ClosingRecord, language: Language) -> Table:
    heads = (words.CODE, words.HAZARDOUS, words.EXPECTED, words.REAL, words.DIFFERENCE, words.STANDING)
    columns = (*(head[language] for head in heads), *(f"{words.OUTCOMES[one][language]} (kg)" for one in MaterialOutcome))
    expected = sum((one.expected for one in record.codes), Decimal(0))
    real = sum(record.totals.values(), Decimal(0))
    total = (words.TOTAL[language], None, expected, real, real - expected, None, *(record.totals[one] for one in MaterialOutcome))
    return Table(words.BY_CODE[language], columns, (*(_code(one, language) for one in record.codes), total))


def _code(one: CodeBalance, language: Language) -> tuple[Cell, ...]:
    hazardous = words.YES[language] if one.hazardous else None
    kilograms = (one.real[outcome] for outcome in MaterialOutcome)
    return (
        waste_code(one.eural),
        hazardous,
        one.expected,
        one.total,
        one.difference,
        words.RECONCILED[one.reconciled][language],
        *kilograms,
    )


def _shares(record: ClosingRecord, language: Language) -> Table:
    heads = (words.CRITERION, words.SHARE, words.THRESHOLD, words.MET, words.SOURCE)
    return Table(words.SHARES[language], tuple(head[language] for head in heads), tuple(_share(one, language) for one in record.shares))


def _share(one: Share, language: Language) -> tuple[Cell, ...]:
    share = percent(one.share, language, 1) if one.share is not None else None
    met = None if one.met is None else (words.YES if one.met else words.NO)[language]
    told = f"{one.criterion.source} {one.criterion.mark}"
    return one.criterion.text[language], share, percent(one.criterion.threshold, language), met, told


def _documents(record: ClosingRecord, language: Language) -> Table:
    columns = tuple(head[language] for head in (words.KIND, words.NUMBER, words.DATE))
    there = tuple((str(paper.kind), paper.number, paper.date) for paper in record.papers)
    lacking = tuple((str(kind), words.LACKING[language], None) for kind in record.papers_missing)
    return Table(words.DOCUMENTS[language], columns, there + lacking)


def _lines(record: ClosingRecord, language: Language) -> Table:
    heads = (words.CODE, words.KG, words.OUTCOME, words.ITEM, words.DESTINATION, words.DISTANCE, words.NUMBER, words.DATE)
    return Table(words.LINES[language], tuple(head[language] for head in heads), tuple(_line(one, language) for one in record.lines))


def _line(one: OutcomeLine, language: Language) -> tuple[Cell, ...]:
    outcome = words.OUTCOMES[one.outcome][language]
    told = (outcome, one.number, one.destination, one.distance_km, one.document_number, one.document_date)
    return waste_code(one.eural), one.kg, *told
