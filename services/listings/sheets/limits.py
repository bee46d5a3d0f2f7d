"""How much a file may hold, so that none takes the memory of others. The figures are the house's own choice."""

from typing import Final

UNPACKED: Final = 400_000_000
"""Bytes of all parts of a workbook together; 50,000 rows of twelve columns take 30 million (measured)."""

RATIO: Final = 250
"""Times a part may be larger unpacked than packed, once it is larger than `SMALL`: a sheet of one repeated row comes to 100."""

SMALL: Final = 20_000_000
ROWS: Final = 200_000
COLUMNS: Final = 702
"""Up to ZZ. A lone cell far out would otherwise have a reader make room for all between."""

MEMORY: Final = 1_500_000_000
"""Bytes of address space of the process that opens files; what needs more is refused."""
