"""Holding a lot against criteria. Pure and deterministic: the same facts and rules give the same verdict in any order."""

from collections.abc import Sequence
from typing import assert_never

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.arrangements import delivery, lead_time, packaging
from services.acceptance.domain.evaluating.composition import attachments, contamination, forbidden, fraction, lab_limit, moisture
from services.acceptance.domain.evaluating.fitness import condition, performance
from services.acceptance.domain.evaluating.measures import amounts, dimension
from services.acceptance.domain.evaluating.papers import approval, brand, construction_year, document, origin
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, LeadTime, Packaging
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden, LabLimit, MaxContamination, MaxFraction, Moisture
from services.acceptance.domain.rules.fitness import ConditionAtLeast, Performance
from services.acceptance.domain.rules.measures import Amounts, Dimension
from services.acceptance.domain.rules.papers import Brand, ConstructionYear, DocumentRequired, Origin, PreApproval
from services.acceptance.domain.verdict import Result, Verdict, overall


def evaluate(rules: Sequence[Rule], known: Knowledge, load: Circumstances) -> Verdict:
    """What the rules make of the load, each with the fact that decided and what would help."""
    return overall(evaluated(rule, known, load) for rule in rules)


def evaluated(rule: Rule, known: Knowledge, load: Circumstances) -> Result:  # noqa: C901, PLR0911, PLR0912 - one line per kind of rule
    """What one rule makes of it."""
    match rule:
        case MaxFraction():
            return fraction(rule, known)
        case MaxContamination():
            return contamination(rule, known)
        case Forbidden():
            return forbidden(rule, known)
        case AllowedAttachments():
            return attachments(rule, known)
        case Moisture():
            return moisture(rule, known)
        case LabLimit():
            return lab_limit(rule, known)
        case Dimension():
            return dimension(rule, known)
        case Amounts():
            return amounts(rule, load)
        case DocumentRequired():
            return document(rule, known, load)
        case PreApproval():
            return approval(rule, known, load)
        case ConstructionYear():
            return construction_year(rule, known)
        case Origin():
            return origin(rule, known)
        case Brand():
            return brand(rule, known)
        case Packaging():
            return packaging(rule, known)
        case Delivery():
            return delivery(rule, known)
        case LeadTime():
            return lead_time(rule, load)
        case Performance():
            return performance(rule, known)
        case ConditionAtLeast():
            return condition(rule, known)
        case _:
            assert_never(rule)
