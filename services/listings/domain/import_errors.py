"""What can be wrong with an import as a whole. Facts only: which status they become is the API's affair."""

from collections.abc import Mapping
from dataclasses import dataclass

from services.listings.domain.errors import ListingError
from services.listings.domain.imports import ImportId


@dataclass(eq=False)
class ImportNotFound(ListingError):
    """No such import, or none of the asker's organization."""

    import_id: ImportId


@dataclass(eq=False)
class FileRefused(ListingError):
    """The file is no table, or none that says what its rows are; `code` names the sentence."""

    code: str
    words: Mapping[str, str]


class ImportInterrupted(ListingError):
    """The reading was cut off before anything was kept; the file is not to blame."""


class FileMissing(ListingError):
    """Nothing was sent, or a form without a file."""


@dataclass(eq=False)
class FileTooLarge(ListingError):
    """It is larger than is taken."""

    largest_mb: int


class ImportsBusy(ListingError):
    """As many imports as may wait are waiting, of all or of one organization."""


@dataclass(eq=False)
class MappingNotFound(ListingError):
    """The organization has remembered nothing under this name."""

    name: str


@dataclass(eq=False)
class MappingChanged(ListingError):
    """It is another version than the one that was read."""

    expected: int
    actual: int
