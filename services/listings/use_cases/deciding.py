"""What becomes of one row: a new lot, a change of one, nothing, or a refusal that says why."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from uuid6 import uuid7

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.errors import ListingError
from services.listings.domain.imports import Outcome, RowResult, Told
from services.listings.domain.lot import OVER, Facts, Lot, change, cleared, post
from services.listings.domain.offer import Offer
from services.listings.domain.sheets.cells import Cells, Fault
from services.listings.domain.sheets.columns import Mapped
from services.listings.domain.sheets.invalid import RowInvalid, Wrong
from services.listings.domain.sheets.lot import RowLot
from services.listings.domain.sheets.pointers import OF_ERRORS, column_of
from services.listings.domain.sheets.row import Row, written
from services.listings.schemas.stated import stated

_HUMP: re.Pattern[str] = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A row with what was read of it and the id under which its lot is known."""

    row: Row
    read: RowLot
    external_id: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The lot as it shall be and as it was; neither where nothing is to be stored."""

    result: RowResult
    lot: Lot | None = None
    before: Lot | None = None


@dataclass(frozen=True, slots=True)
class Judge:
    """What every row of one import is judged by."""

    owner: OrganizationId
    mapped: Mapped
    derive: Callable[[Offer], Facts]
    draft: bool = False

    def decide(self, one: Incoming, before: Lot | None) -> Decision:
        """What the row comes to, given the lot that it was before."""
        if one.read.body is None:
            return Decision(self._refused(one, one.read.faults))
        try:
            offer = self._offer(one, before)
            if before is not None and offer == before.offer and before.status not in OVER:
                return Decision(_kept(one, before, Outcome.UNCHANGED))
            if before is not None:
                lot = self._changed(before, offer)
                return Decision(_kept(one, lot, Outcome.UPDATED), lot, before)
            lot = post(LotId(uuid7()), self.owner, offer, self.derive(offer), draft=self.draft)
            return Decision(_kept(one, lot, Outcome.CREATED), lot)
        except RowInvalid as invalid:
            return Decision(self._refused(one, [self._fault(one, wrong) for wrong in invalid.faults]))
        except ListingError as error:
            return Decision(self._refused(one, [self._fault(one, _wrong(error))]))

    def _offer(self, one: Incoming, before: Lot | None) -> Offer:
        body = {**(one.read.body or {}), "external_id": one.external_id}
        offer = stated(body, before.offer if before else None)
        if before is None or not one.read.assumed:
            return offer
        window, start = offer.available.window, before.offer.available.window.start
        first = start if window.end is None or start <= window.end else window.start
        return replace(offer, available=replace(offer.available, window=replace(window, start=first)))

    def _changed(self, before: Lot, offer: Offer) -> Lot:
        lot = change(before, offer, self.derive(offer))
        return lot if self.draft else cleared(before, lot)

    def _refused(self, one: Incoming, faults: "list[Fault] | tuple[Fault, ...]") -> RowResult:
        stated_id = (one.read.body or {}).get("external_id")
        return RowResult(one.row.number, Outcome.REFUSED, one.read.title, one.row.cells, stated_id, faults=tuple(faults))

    def _fault(self, one: Incoming, wrong: Wrong) -> Fault:
        cells = Cells(one.row, self.mapped)
        filled = [meaning for meaning in self.mapped.columns if cells.text(meaning) is not None]
        column = column_of(wrong.pointer, self.mapped, filled)
        value = written(one.row.at(column.at)) if column else ""
        return Fault(column.name if column else wrong.pointer.replace("/", " "), wrong.code, wrong.words, value)


def _kept(one: Incoming, lot: Lot, outcome: Outcome) -> RowResult:
    facts = lot.facts
    held = tuple(hold.code for hold in facts.ruling.holds)
    told = Told(facts.material.code, facts.material.confidence, facts.place.municipality, lot.status, held, facts.missing)
    return RowResult(one.row.number, outcome, one.read.title, one.row.cells, one.external_id, lot.id, told)


def _wrong(error: ListingError) -> Wrong:
    """A refusal by its name: the code under which the API tells it too."""
    code = _HUMP.sub("_", type(error).__name__).lower()
    words = {one.name: _text(getattr(error, one.name)) for one in fields(error)} if hasattr(error, "__dataclass_fields__") else {}  # type: ignore[arg-type]
    return Wrong(OF_ERRORS.get(code, ""), code, words)


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
