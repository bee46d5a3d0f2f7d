"""What is wrong with a draft before it is saved, and once more before it is published."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from services.acceptance.domain import checking
from services.acceptance.domain.bounds import beyond
from services.acceptance.domain.faults import Fault
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.programme_errors import DraftFaulty


def sound(draft: Version, programme: Programme, today: dt.date) -> Version:
    """The draft, when nothing is wrong with it beside the programme's published versions; `DraftFaulty` with all that is."""
    others = [version for version in programme.versions if version.stage is Stage.PUBLISHED]
    faults = tuple(beyond(draft.criteria, "/criteria")) or (*_validity(draft, others, today), *_criteria(draft, today))
    if faults:
        raise DraftFaulty(faults)
    return draft


def takes_over(later: Version, earlier: Version) -> bool:
    """Whether the later one ends the earlier: one that holds until further notice holds until its successor."""
    return earlier.valid_until is None and earlier.valid_from < later.valid_from


def _validity(draft: Version, published: Iterable[Version], today: dt.date) -> Iterator[Fault]:
    if draft.valid_from < today:
        yield Fault("/valid_from", "starts_in_past", {"today": today})
    if draft.valid_until is not None and draft.valid_until < draft.valid_from:
        yield Fault("/valid_until", "ends_before_start", {"start": draft.valid_from})
        return
    for other in published:
        if _meet(draft, other) and not takes_over(draft, other):
            told = {"number": other.number, "first": other.valid_from, "last": other.valid_until or "…"}
            yield Fault("/valid_from", "validity_overlaps", told)


def _meet(one: Version, other: Version) -> bool:
    """Whether both would hold on some day."""
    ends = (version.valid_until or dt.date.max for version in (one, other))
    return max(one.valid_from, other.valid_from) <= min(ends)


def _criteria(draft: Version, today: dt.date) -> Iterator[Fault]:
    """What is wrong with them, placed in the body that holds them."""
    return (replace(fault, pointer=f"/criteria{fault.pointer}") for fault in checking.faults(draft.criteria, today))
