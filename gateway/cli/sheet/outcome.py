"""What became of a table."""

from collections import Counter
from dataclasses import dataclass

from gateway.cli.sheet.cells import Fault


@dataclass(frozen=True, slots=True)
class Entered:
    """A row that went in, or would; `status` with the reasons of the gate where it holds the lot back."""

    row: int
    title: str
    material: str
    confidence: float
    status: str


@dataclass(frozen=True, slots=True)
class Imported:
    """`rows` are all that were not empty; `ignored` the columns that mean nothing to us."""

    rows: int
    entered: tuple[Entered, ...]
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...]

    @property
    def materials(self) -> dict[str, int]:
        """How many rows went to which class, the fullest first."""
        return dict(Counter(one.material for one in self.entered).most_common())

    @property
    def failed(self) -> int:
        """Rows that did not go in, however much is wrong with each."""
        return len({fault.row for fault in self.faults})
