"""What came of a rule, in words: yes, no or not known, and by which fact, with its source and date."""

from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.subjects import of_aspect, of_rule
from services.acceptance.domain.prose.values import source_in_words, value_in_words
from services.acceptance.domain.rules.arrangements import LeadTime
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why
from services.kernel.language import Language


def result_in_words(result: Result, language: Language, *, hide_value: bool) -> str:
    """What came of the rule, and why.

    `hide_value` where the reader may not see the fact that decided; the result may come without it. Then it is told that there is
    one, and not what it says.
    """
    return f"{say('outcome', result.outcome, language)} {_reason(result, language, hide_value=hide_value)}"


def by_law(text: str, language: Language) -> str:
    """The same, with who asks it."""
    return f"{text} {say('beside', 'by_law', language)}"


def _reason(result: Result, language: Language, *, hide_value: bool) -> str:
    match result.rule:
        case Amounts():
            return say("why", _of_load(result), language, unit=_unit(result.rule, language))
        case LeadTime():
            names = {Outcome.PASS: "in_time", Outcome.FAIL: "too_late", Outcome.UNKNOWN: "no_last_day"}
            return say("why", names[result.outcome], language)
        case _ if hide_value:
            return say("why", "hidden", language, subject=of_rule(result.rule, language))
        case _ if result.fact is None:
            name = "asks_nothing" if result.outcome is Outcome.PASS else "not_stated"
            return say("why", name, language, subject=of_rule(result.rule, language))
        case _:
            subject, value = of_aspect(result.fact.aspect, language), value_in_words(result.fact, language)
            return say("why", result.why, language, subject=subject, value=value, source=source_in_words(result.fact, language))


def _of_load(result: Result) -> str:
    if result.why is Why.NOT_CONVERTIBLE:
        return result.why
    if result.outcome is Outcome.PASS:
        return "load_fits"
    if result.outcome is Outcome.UNKNOWN:
        return "year_unknown"
    return "load_too_small" if result.remedy is Remedy.BULK else "load_too_large"


def _unit(rule: Amounts, language: Language) -> str:
    limit = rule.at_least or rule.at_most
    return say("unit", limit.unit, language) if limit else ""
