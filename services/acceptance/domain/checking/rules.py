"""Rules that say too little, too much, or the same twice."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.facts import OTHER
from services.acceptance.domain.faults import Fault
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Delivery, Packaging
from services.acceptance.domain.rules.composition import AllowedAttachments, Moisture, Wetness
from services.acceptance.domain.rules.papers import Brand, BrandScope, DocumentRequired, Origin
from services.acceptance.domain.rules.rule import Consequence, OnFail

_ID: Final = re.compile(r"[A-Za-z0-9](-?[A-Za-z0-9])*")
_LONGEST_ID: Final = 60


def rule_faults(criteria: Criteria) -> Iterator[Fault]:
    first: dict[str, int] = {}
    asked: dict[Rule, str] = {}
    for index, rule in enumerate(criteria.rules):
        at = f"/rules/{index}"
        if len(rule.id) > _LONGEST_ID or not _ID.fullmatch(rule.id):
            yield Fault(f"{at}/id", "id_malformed", {"given": rule.id})
        if first.setdefault(rule.id, index) != index:
            yield Fault(f"{at}/id", "id_taken", {"given": rule.id, "first": first[rule.id]})
        same = asked.setdefault(replace(rule, id="", source=None), rule.id)
        if same != rule.id:
            yield Fault(at, "rule_twice", {"other": same})
        yield from (Fault(f"{at}/{field}", code) for field, code in (*_said(rule), *_consequence(rule.on_fail)))


def _said(rule: Rule) -> Iterator[tuple[str, str]]:
    """Fields that are wrong in themselves, and how."""
    match rule:
        case DocumentRequired(any_of=()):
            yield "any_of", "list_empty"
        case Packaging(one_of=()) | Delivery(one_of=()):
            yield "one_of", "list_empty"
        case Origin(allowed=(), refused=()):
            yield "allowed", "origin_unsaid"
        case Brand(scope=BrandScope.OWN, brands=()):
            yield "brands", "list_empty"
        case Brand(scope=BrandScope.ANY, brands=(_, *_)):
            yield "brands", "brands_unused"
        case Moisture(state=Wetness.AT_MOST, at_most=None):
            yield "at_most", "share_missing"
        case Moisture(state=Wetness.DRY | Wetness.ANY, at_most=share) if share is not None:
            yield "at_most", "share_unused"
        case AllowedAttachments(allowed=allowed) if OTHER in allowed:
            yield f"allowed/{allowed.index(OTHER)}", "other_allowed"
        case _:
            pass


def _consequence(told: OnFail) -> Iterator[tuple[str, str]]:
    if told.consequence is Consequence.SURCHARGE and told.charge is None:
        yield "on_fail/charge", "charge_missing"
    if told.charge is not None and told.charge.money.amount < 0:
        yield "on_fail/charge/money/amount", "amount_below_zero"
    if (told.consequence is Consequence.RECLASSIFY) != (told.reclassified_as is not None):
        yield "on_fail/reclassified_as", "reclassified_unclear"
