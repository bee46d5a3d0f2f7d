"""Entries of the European list of waste (Decision 2000/532/EC as amended by 2014/955/EU) that buildings are made of."""

from typing import Final

_ENTRIES: Final = (
    "170101 170102 170103 170106* 170107 170201 170202 170203 170204* 170301* 170302 170303* "
    "170401 170402 170403 170404 170405 170406 170407 170409* 170410* 170411 170503* 170504 170505* 170506 170507* 170508 "
    "170601* 170603* 170604 170605* 170801* 170802 170901* 170902* 170903* 170904"
)
CONSTRUCTION: Final = frozenset(_ENTRIES.split())
"""Chapter 17, construction and demolition waste, complete: 38 entries. A star marks hazardous waste."""

_CHAPTERS: Final = frozenset(f"{chapter:02}" for chapter in range(1, 21))


def is_entry(code: str) -> bool:
    """Whether six digits (and a star) can be an entry: chapter 17 exactly, other chapters by their number only."""
    if code.startswith("17"):
        return code in CONSTRUCTION or f"{code}*" in CONSTRUCTION
    return code[:2] in _CHAPTERS


def is_hazardous(code: str) -> bool:
    """Whether the entry is hazardous waste: it has the star in chapter 17, whether or not it was written."""
    return code.endswith("*") or f"{code}*" in CONSTRUCTION
