"""Results of lines, told in the reader's language."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

import orjson
from pydantic import ValidationError

from services.kernel.language import Language
from services.kit.problems import Refusals, explained
from services.kit.validation import faults
from services.listings.api.errors import REFUSALS
from services.listings.api.inventory_errors import INVENTORY_REFUSALS
from services.listings.api.reservation_errors import RESERVATION_REFUSALS
from services.listings.domain.inventory import Result, SyncOutcome
from services.listings.schemas.inventories import SyncEnd

_REFUSALS: Final[Refusals] = {**REFUSALS, **INVENTORY_REFUSALS, **RESERVATION_REFUSALS}


class Telling:
    """Writes results as lines, and counts them."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.counts: Counter[SyncOutcome] = Counter()
        self.nameless = 0

    def lines(self, results: Iterable[Result]) -> bytes:
        """One line of JSON each; what has nothing to tell is left out."""
        return b"".join(self._line(one) for one in results)

    def end(self, *, reason: str | None, withdrawn: bool) -> bytes:
        """The last line."""
        counts = {str(outcome): number for outcome, number in self.counts.items()}
        end = SyncEnd(complete=reason is None, reason=reason, missing_withdrawn=withdrawn, counts=counts)
        return orjson.dumps(end.model_dump(exclude_none=True), option=orjson.OPT_APPEND_NEWLINE)

    def _line(self, one: Result) -> bytes:
        self.counts[one.outcome] += 1
        self.nameless += one.external_id is None
        told: dict[str, Any] = {"line": one.line, "external_id": one.external_id, "result": one.outcome, "id": one.lot_id}
        told |= {"status": one.status, "reservations": one.reservations}
        if one.holds:
            told["held"] = [{"code": hold.code, "detail": hold.text[self._language], "pointer": hold.pointer} for hold in one.holds]
        if one.error:
            told["errors"] = self._wrong(one.error)
        return orjson.dumps({name: value for name, value in told.items() if value}, default=str, option=orjson.OPT_APPEND_NEWLINE)

    def _wrong(self, error: Exception) -> Sequence[dict[str, Any]]:
        if isinstance(error, ValidationError):
            found = faults([{**one, "loc": ("body", *one["loc"])} for one in error.errors(include_url=False)], self._language)
            return [{"pointer": one.pointer, "code": one.code, "detail": one.detail} for one in found]
        return [one.model_dump(exclude_none=True) for one in explained(_REFUSALS, error, self._language)]
