"""A rule in words: generated from the rule alone, so that what people read and what is evaluated cannot differ."""

from collections.abc import Iterator

from services.acceptance.domain.facts import Basis
from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.subjects import of_rule
from services.acceptance.domain.prose.writing import charge, days, figure, length, limits, listed, named, quantity, share
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, LeadTime, Packaging
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden, LabLimit, MaxContamination, MaxFraction, Moisture
from services.acceptance.domain.rules.fitness import ConditionAtLeast, Performance
from services.acceptance.domain.rules.measures import Amounts, Dimension
from services.acceptance.domain.rules.papers import Brand, BrandScope, ConstructionYear, DocumentRequired, Origin, PreApproval
from services.acceptance.domain.rules.rule import Consequence, Level, OnFail
from services.acceptance.domain.terms import Kind
from services.kernel.language import Language


def rule_in_words(rule: Rule, language: Language) -> str:
    """What it asks, how sure that must be, and what comes of breaking it."""
    return " ".join((_asked(rule, language), *_beside(rule, language)))


def _asked(rule: Rule, language: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one line per kind of rule
    subject = of_rule(rule, language)
    match rule:
        case LabLimit() if rule.proof.strength >= Basis.MEASURED.strength:
            written, method = share(rule.at_most, language), method_of(rule.method)
            return say("rule", "lab_limit", language, subject=subject, share=written, method=method)
        case MaxFraction() | LabLimit():
            return say("rule", "max_fraction", language, subject=subject, share=share(rule.at_most, language))
        case MaxContamination():
            return say("rule", rule.rule, language, share=share(rule.at_most, language))
        case Forbidden():
            return say("rule", rule.rule, language, subject=subject)
        case AllowedAttachments(allowed=()):
            return say("rule", "no_attachments", language)
        case AllowedAttachments():
            return say("rule", rule.rule, language, list=named(rule.allowed, language, Kind.ATTACHMENT, joint="and"))
        case Moisture():
            return say("rule", f"moisture_{rule.state}", language, share=share(rule.at_most, language) if rule.at_most else "")
        case Dimension() | Amounts() | Performance() | ConditionAtLeast():
            method = method_of(rule.method) if isinstance(rule, Performance) else ""
            return say("rule", "limited", language, subject=subject, limits=_limits(rule, language), method=method)
        case DocumentRequired():
            return say("rule", rule.rule, language, list=subject, details=details(rule, language))
        case PreApproval():
            recent = rule.valid_days is not None
            return say("rule", "pre_approval_recent" if recent else rule.rule, language, days=days(rule.valid_days or 0, language))
        case ConstructionYear(not_before=first, not_after=last):
            name = "built_between" if first and last else "built_from" if first else "built_until"
            return say("rule", name, language, low=str(first), high=str(last))
        case Origin():
            sides = {"origin_allowed": rule.allowed, "origin_refused": rule.refused}
            told = ((name, named(codes, language, Kind.ORIGIN, joint="and")) for name, codes in sides.items() if codes)
            return " ".join(say("rule", name, language, list=names) for name, names in told)
        case Brand(scope=BrandScope.ANY):
            return say("rule", "brand_any", language)
        case Brand():
            return say("rule", "brand_own", language, list=listed(rule.brands, language, "and"))
        case Packaging():
            supplied = f" ({say('detail', f'supplied_by_{rule.supplied_by}', language)})" if rule.supplied_by else ""
            return say("rule", rule.rule, language, list=named(rule.one_of, language, Kind.PACKAGING), details=supplied)
        case Delivery():
            return say("rule", rule.rule, language, list=named(rule.one_of, language, Kind.DELIVERY_MODE))
        case LeadTime():
            return say("rule", rule.rule, language, days=days(rule.days, language))


def _limits(rule: Dimension | Amounts | Performance | ConditionAtLeast, language: Language) -> str:
    match rule:
        case Dimension(at_least=low, at_most=high):
            return limits(length(low, language) if low else None, length(high, language) if high else None, language)
        case Amounts(at_least=least, at_most=most):
            return limits(quantity(least, language) if least else None, quantity(most, language) if most else None, language)
        case ConditionAtLeast():
            return limits(say("value", rule.at_least, language), None, language)
        case Performance(at_least_class=str(lowest)):
            return limits(lowest, None, language)
        case Performance(one_of=(_, *_)):
            return listed(rule.one_of, language)
        case Performance(at_least=lowest_figure, at_most=highest_figure):
            figures = (lowest_figure, highest_figure)
            low_told, high_told = (None if one is None else figure(rule.property, one, language) for one in figures)
            return limits(low_told, high_told, language)


def method_of(method: str | None) -> str:
    return f" ({method})" if method else ""


def details(rule: DocumentRequired, language: Language) -> str:
    """What is asked of the document itself, in brackets."""
    told = [say("detail", "number", language)] if rule.number else []
    if rule.max_age_days is not None:
        told.append(say("detail", "age", language, days=days(rule.max_age_days, language)))
    if rule.issuers:
        told.append(say("detail", "issuers", language, list=listed(rule.issuers, language)))
    return f" ({', '.join(told)})" if told else ""


def _beside(rule: Rule, language: Language) -> Iterator[str]:
    """Wish or demand, proof and consequence, where they are not what goes without saying."""
    if rule.level is Level.PREFERRED:
        yield say("beside", "preferred", language)
    if rule.proof is not Basis.DERIVED and not (isinstance(rule, LabLimit) and rule.proof is Basis.MEASURED):
        yield say("beside", rule.proof, language)
    if rule.level is Level.REQUIRED:
        yield from _consequence(rule.on_fail, language)


def _consequence(told: OnFail, language: Language) -> Iterator[str]:
    cost = charge(told.charge, language) if told.charge else None
    match told.consequence:
        case Consequence.REJECT if cost:
            yield say("beside", "reject", language, charge=cost)
        case Consequence.SURCHARGE:
            yield say("beside", "surcharge" if cost else "surcharge_unsaid", language, charge=cost or "")
        case Consequence.RENEGOTIATE:
            yield say("beside", "renegotiate", language)
        case Consequence.RECLASSIFY:
            yield say("beside", "reclassify", language, **{"as": told.reclassified_as or "…"})
        case _:
            pass
