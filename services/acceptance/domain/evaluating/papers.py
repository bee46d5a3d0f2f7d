"""What rules of origin and proof make of what is known."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.limits import among, both, none_of, told, within
from services.acceptance.domain.facts import About, Aspect, Choice, Fact, Paper, Presence, Value, folded
from services.acceptance.domain.knowledge import NOT_STATED, Decision, Knowledge
from services.acceptance.domain.rules.papers import Brand, BrandScope, ConstructionYear, DocumentRequired, Origin, PreApproval
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why


def document(rule: DocumentRequired, known: Knowledge, load: Circumstances) -> Result:
    """Yes, as soon as one of the kinds is there as asked; else what keeps the nearest one from it."""
    judged = [_paper(fact, rule, load.today) for kind in rule.any_of for fact in known.of(Aspect(About.DOCUMENT, kind))]
    good = next((one for one in judged if one.outcome is Outcome.PASS), None)
    return told(rule, good or next(iter(judged), NOT_STATED), Remedy.DOCUMENT)


def _paper(fact: Fact, rule: DocumentRequired, today: dt.date) -> Decision:
    """What is lacking can be brought still: a paper never says no."""
    paper = fact.value
    if not isinstance(paper, Paper):
        return Decision(Outcome.UNKNOWN, Why.NOT_STATED, fact)
    if (paper.valid_until and paper.valid_until < today) or _older(paper.issued, rule.max_age_days, today):
        return Decision(Outcome.UNKNOWN, Why.OUT_OF_DATE, fact)
    if fact.basis.strength < rule.proof.strength:
        return Decision(Outcome.UNKNOWN, Why.NOT_PROVED, fact)
    undated = rule.max_age_days is not None and paper.issued is None
    if undated or (rule.number and not paper.number) or not _issued_by(paper, rule.issuers):
        return Decision(Outcome.UNKNOWN, Why.INCOMPLETE, fact)
    return Decision(Outcome.PASS, Why.MET, fact)


def _issued_by(paper: Paper, issuers: tuple[str, ...]) -> bool:
    return not issuers or (paper.issuer or "").casefold() in {issuer.casefold() for issuer in issuers}


def _older(issued: dt.date | None, days: int | None, today: dt.date) -> bool:
    return bool(issued and days is not None and (today - issued).days > days)


def approval(rule: PreApproval, known: Knowledge, load: Circumstances) -> Result:
    """The receiver's own yes; his no is final, an old yes must be asked for again."""
    facts = known.of(Aspect(About.APPROVAL))
    judged = [_approved(fact, rule, load.today) for fact in facts]
    return told(rule, _decisive(judged, lambda one: one.outcome is not Outcome.UNKNOWN), Remedy.ASK)


def _approved(fact: Fact, rule: PreApproval, today: dt.date) -> Decision:
    match fact.value:
        case Presence.ABSENT:
            return Decision(Outcome.FAIL, Why.NOT_MET, fact)
        case Paper(issued=issued, valid_until=until) if (until and until < today) or _older(issued, rule.valid_days, today):
            return Decision(Outcome.UNKNOWN, Why.OUT_OF_DATE, fact)
        case Paper(issued=None) if rule.valid_days is not None:
            return Decision(Outcome.UNKNOWN, Why.INCOMPLETE, fact)
        case Paper() if fact.basis.strength < rule.proof.strength:
            return Decision(Outcome.UNKNOWN, Why.NOT_PROVED, fact)
        case Paper():
            return Decision(Outcome.PASS, Why.MET, fact)
        case _:
            return Decision(Outcome.UNKNOWN, Why.NOT_STATED, fact)


def construction_year(rule: ConstructionYear, known: Knowledge) -> Result:
    limits = within(_year(rule.not_before), _year(rule.not_after))
    return told(rule, known.decide(Aspect(About.CONSTRUCTION_YEAR), limits, rule.proof), Remedy.STATE)


def _year(year: int | None) -> Decimal | None:
    return None if year is None else Decimal(year)


def origin(rule: Origin, known: Knowledge) -> Result:
    allowed = [among(frozenset(rule.allowed))] if rule.allowed else []
    test = both(none_of(frozenset(rule.refused)), *allowed)
    return told(rule, known.decide(Aspect(About.ORIGIN), test, rule.proof), Remedy.STATE, Remedy.SORT)


def brand(rule: Brand, known: Knowledge) -> Result:
    """Names are compared without case."""
    if rule.scope is BrandScope.ANY:
        return Result(rule, Outcome.PASS, Why.MET)
    own = among(folded(Choice(frozenset(rule.brands))))

    def test(value: Value) -> Outcome:
        return own(Choice(folded(value))) if isinstance(value, Choice) else Outcome.UNKNOWN

    return told(rule, known.decide(Aspect(About.BRAND), test, rule.proof), Remedy.STATE, Remedy.SORT)


def _decisive(judged: list[Decision], decides: Callable[[Decision], bool]) -> Decision:
    return next((one for one in judged if decides(one)), next(iter(judged), NOT_STATED))
