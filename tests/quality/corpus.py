"""Half of the evaluation set: lots as sellers write them, queries as buyers type them, and which lots each query wants."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HALVES: Final = {"tuning": Path(__file__).parent / "tuning", "judging": Path(__file__).parent / "judging"}
"""Written apart by different authors. The weights may be chosen on the first; only the second is reported."""


@dataclass(frozen=True, slots=True)
class Written:
    """A lot as it was posted."""

    id: str
    language: str
    title: str
    description: str
    quantity: str
    unit: str
    condition: str


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed; `wanted` holds a grade for each lot that is relevant: 3 exactly that, 2 nearly, 1 worth a look."""

    id: str
    language: str
    kind: str
    text: str
    wanted: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Lots and queries that belong together."""

    lots: Sequence[Written]
    queries: Sequence[Query]


def corpus(half: str) -> Corpus:
    """One half of the set, by its name."""
    folder = HALVES[half]
    wanted: dict[str, dict[str, int]] = defaultdict(dict)
    for row in _rows(folder / "judgements.csv"):
        wanted[row["query"]][row["lot"]] = int(row["grade"])
    lots = [Written(*(row[name] for name in Written.__slots__)) for row in _rows(folder / "lots.csv")]
    queries = [Query(row["id"], row["language"], row["kind"], row["text"], wanted[row["id"]]) for row in _rows(folder / "queries.csv")]
    return Corpus(lots, queries)


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
