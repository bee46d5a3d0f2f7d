"""What has to be said with a fact, for it to count as it claims to be known."""

import datetime as dt

from services.acceptance.domain.facts import Basis, Fact, Paper
from services.acceptance.domain.lot_errors import BasisUnproved, FactAhead


def vouched(fact: Fact, today: dt.date) -> Fact:
    """The fact itself; `FactAhead` or `BasisUnproved` where it claims to be known otherwise than it can be."""
    days = (fact.provenance.on, fact.value.issued if isinstance(fact.value, Paper) else None)
    if any(day is not None and day > today for day in days):
        raise FactAhead(today)
    if not _proved(fact):
        raise BasisUnproved(fact.basis)
    return fact


def _proved(fact: Fact) -> bool:
    """Measured by a laboratory, in a way or as a document says; certified by a laboratory or a document, or by whoever issued the paper."""
    said = fact.provenance
    issuer = fact.value.issuer if isinstance(fact.value, Paper) else None
    match fact.basis:
        case Basis.DERIVED | Basis.STATED:
            return True
        case Basis.MEASURED:
            return bool(said.laboratory or said.method or said.document_id or issuer)
        case Basis.CERTIFIED:
            return bool(said.laboratory or said.document_id or issuer)
