"""Why a file is no table."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class NoTable(Exception):
    """`code` names the sentence that says what would do."""

    code: str
    words: dict[str, str] = field(default_factory=dict)
