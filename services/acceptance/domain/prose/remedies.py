"""What would help, in words: what to sort, measure, document, pack or bulk."""

from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.rules import details, method_of
from services.acceptance.domain.prose.subjects import of_aspect, of_rule
from services.acceptance.domain.prose.writing import named, quantity
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, LeadTime, Packaging
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden, LabLimit
from services.acceptance.domain.rules.fitness import ConditionAtLeast, Performance
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.rules.papers import Brand, DocumentRequired, Origin
from services.acceptance.domain.terms import Kind
from services.acceptance.domain.verdict import Remedy, Result
from services.kernel.language import Language


def remedy_in_words(result: Result, language: Language) -> str | None:
    """None where nothing helps, or nothing needs to."""
    if result.remedy is None:
        return None
    name, words = _work(result, result.remedy, language)
    return say("remedy", name, language, **words)


def _work(result: Result, remedy: Remedy, language: Language) -> tuple[str, dict[str, str]]:  # noqa: C901, PLR0911, PLR0912 - one line per kind of work
    rule = result.rule
    subject = {"subject": of_rule(rule, language)}
    match remedy, rule:
        case Remedy.SORT, Origin():
            return "sort_origin", {}
        case Remedy.SORT, Brand():
            return "sort_brand", {}
        case Remedy.CLEAN, ConditionAtLeast():
            return "clean_condition", {"grade": say("value", rule.at_least, language)}
        case Remedy.CLEAN, _ if result.fact:
            return "clean", {"subject": of_aspect(result.fact.aspect, language)}
        case Remedy.MEASURE, Amounts():
            limit = rule.at_least or rule.at_most
            return "measure_load", {"unit": say("unit", limit.unit, language) if limit else ""}
        case Remedy.TEST, LabLimit() | Performance():
            return "test", subject | {"method": method_of(rule.method)}
        case Remedy.TEST, _:
            return "test", subject | {"method": ""}
        case Remedy.DOCUMENT, DocumentRequired():
            return "document", {"list": subject["subject"], "details": details(rule, language)}
        case Remedy.STATE, Forbidden():
            return "state_presence", subject
        case Remedy.STATE, AllowedAttachments():
            return "state_attachments", {}
        case Remedy.STATE, Amounts():
            return "state_year", {}
        case Remedy.STATE, LeadTime():
            return "state_last_day", {}
        case Remedy.PACK, Packaging():
            return "pack", {"list": named(rule.one_of, language, Kind.PACKAGING)}
        case Remedy.ARRANGE, Delivery():
            return "arrange", {"list": named(rule.one_of, language, Kind.DELIVERY_MODE)}
        case Remedy.BULK | Remedy.SPLIT, _:
            return remedy, {"amount": _amount(rule, remedy, language)}
        case _:
            return remedy, subject


def _amount(rule: Rule, remedy: Remedy, language: Language) -> str:
    if not isinstance(rule, Amounts):
        return ""
    limit = rule.at_least if remedy is Remedy.BULK else rule.at_most
    return quantity(limit, language) if limit else ""
