"""What a rule asks about, or a fact tells about, as it is called inside a sentence."""

from decimal import Decimal

from services.acceptance.domain.amounts import Length, mm
from services.acceptance.domain.facts import FOREIGN, OTHER, About, Aspect
from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.writing import length, named
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, LeadTime, Packaging
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden, LabLimit, MaxContamination, MaxFraction, Moisture
from services.acceptance.domain.rules.fitness import ConditionAtLeast, Performance
from services.acceptance.domain.rules.measures import Amounts, Dimension
from services.acceptance.domain.rules.papers import Brand, ConstructionYear, DocumentRequired, Origin, PreApproval
from services.acceptance.domain.terms import Kind
from services.kernel.language import Language


def of_aspect(aspect: Aspect, language: Language) -> str:
    match aspect.about:
        case About.FRACTION | About.SUBSTANCE:
            return _content(aspect.of, language) + _grains(aspect.grain, language)
        case About.ATTACHMENT:
            other = aspect.of == OTHER
            return say("subject", "attachment_other", language) if other else named([aspect.of], language, Kind.ATTACHMENT)
        case About.DIMENSION:
            return say("subject", aspect.of, language)
        case About.DOCUMENT:
            return named([aspect.of], language, Kind.DOCUMENT)
        case About.PROPERTY:
            return named([aspect.of], language, Kind.PROPERTY)
        case _:
            return say("subject", aspect.about, language)


def of_rule(rule: Rule, language: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one line per kind of rule
    match rule:
        case MaxFraction():
            return _content(rule.component, language) + _grains((mm(rule.grain_from), mm(rule.grain_to)), language)
        case LabLimit():
            return _content(rule.substance, language)
        case Forbidden():
            return _content(rule.what, language)
        case MaxContamination():
            return say("subject", "foreign", language)
        case AllowedAttachments():
            return say("subject", "attachments", language)
        case Moisture():
            return say("subject", "moisture", language)
        case Dimension():
            return say("subject", rule.measure, language)
        case Amounts():
            return say("subject", rule.per, language)
        case DocumentRequired():
            return named(rule.any_of, language, Kind.DOCUMENT)
        case PreApproval():
            return say("subject", "approval", language)
        case Performance():
            return named([rule.property], language, Kind.PROPERTY)
        case ConditionAtLeast():
            return say("subject", "condition", language)
        case ConstructionYear() | Origin() | Packaging() | Delivery():
            return say("subject", rule.rule, language)
        case Brand():
            return say("subject", "brand", language)
        case LeadTime():
            return say("subject", "delivery", language)


def _content(code: str, language: Language) -> str:
    return say("subject", "foreign", language) if code == FOREIGN else named([code], language, Kind.COMPONENT, Kind.SUBSTANCE)


def _grains(grain: tuple[Decimal | None, Decimal | None] | None, language: Language) -> str:
    low, high = (length(Length(size), language) if size else "" for size in grain or (None, None))
    if not low and not high:
        return ""
    name = "grains_between" if low and high else "grains_from" if low else "grains_to"
    return f" ({say('detail', name, language, low=low, high=high)})"
