"""Sizes of a piece: one to three lengths with their roles."""

from dataclasses import dataclass
from decimal import Decimal

from services.vocabulary.notation.written import Role


@dataclass(frozen=True, slots=True)
class Length:
    """A length in millimetres, up to another where a range is told; its role where that is told."""

    mm: Decimal
    upto_mm: Decimal | None = None
    role: Role | None = None

    @property
    def ends(self) -> tuple[Decimal, ...]:
        return (self.mm,) if self.upto_mm is None else (self.mm, self.upto_mm)


@dataclass(frozen=True, slots=True)
class Dimension:
    """One to three lengths of one piece in the order they were told, the words of the text, and where they stand.

    `guessed` when a unit was not written and its size or the text around it had to tell.
    """

    lengths: tuple[Length, ...]
    written: str
    start: int
    end: int
    guessed: bool = False

    def of(self, role: Role) -> Length | None:
        """The length with this role, if it was told."""
        return next((one for one in self.lengths if one.role is role), None)
