"""What can be wrong with a material, its data, or a conversion. Facts only."""

from dataclasses import dataclass
from pathlib import Path

from services.kernel.quantity import Quantity, Unit
from services.vocabulary.material import MaterialCode


class MaterialError(Exception):
    """Anything the vocabulary refuses at a caller's asking."""


@dataclass(eq=False)
class UnknownMaterial(MaterialError):
    """No class has this code; the nearest that exist, best first."""

    code: str
    nearest: tuple[MaterialCode, ...]

    def __str__(self) -> str:
        hint = f"; did you mean {', '.join(self.nearest)}?" if self.nearest else ""
        return f"no material class has the code {self.code!r}{hint}"


@dataclass(eq=False)
class CannotConvert(MaterialError):
    """The class and the dimensions lack a figure for this conversion. `possible` are the units that would do."""

    quantity: Quantity
    unit: Unit
    material: MaterialCode
    missing: str
    possible: tuple[Unit, ...]

    def __str__(self) -> str:
        units = ", ".join(self.possible)
        return f"{self.quantity} of {self.material} cannot be told in {self.unit}: {self.missing}; units that would do: {units}"


@dataclass(eq=False)
class VocabularyError(Exception):
    """The vocabulary's own data are wrong: which file, class and field, and what would be right."""

    file: Path
    code: str
    field: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file.name}: class {self.code!r}, field {self.field!r}: {self.problem}"
