"""One thing that is wrong with a draft: where it stands, which kind of fault it is, and what its sentence names."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """`pointer` is a JSON pointer into the body that states the draft."""

    pointer: str
    code: str
    told: Mapping[str, object] = field(default_factory=dict)
