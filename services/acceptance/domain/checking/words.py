"""Codes that no term has."""

from collections.abc import Iterator
from typing import Final

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.errors import UnknownTerm
from services.acceptance.domain.faults import Fault
from services.acceptance.domain.terms import Kind, terms

_CONTENTS: Final = (Kind.COMPONENT, Kind.SUBSTANCE)
_KINDS: Final = {
    ("max_fraction", "component"): _CONTENTS,
    ("forbidden", "what"): _CONTENTS,
    ("lab_limit", "substance"): _CONTENTS,
    ("allowed_attachments", "allowed"): (Kind.ATTACHMENT,),
    ("document_required", "any_of"): (Kind.DOCUMENT,),
    ("origin", "allowed"): (Kind.ORIGIN,),
    ("origin", "refused"): (Kind.ORIGIN,),
    ("packaging", "one_of"): (Kind.PACKAGING,),
    ("delivery_mode", "one_of"): (Kind.DELIVERY_MODE,),
    ("performance", "property"): (Kind.PROPERTY,),
}
"""Which fields of which rules hold codes, and of what kind."""


def term_faults(criteria: Criteria) -> Iterator[Fault]:
    for index, rule in enumerate(criteria.rules):
        for (kind, field), kinds in _KINDS.items():
            if rule.rule == kind:
                yield from _unknown(f"/rules/{index}/{field}", getattr(rule, field), kinds)
    yield from _unknown("/certificates", criteria.certificates, (Kind.CERTIFICATE,))


def _unknown(pointer: str, stated: str | tuple[str, ...], kinds: tuple[Kind, ...]) -> Iterator[Fault]:
    places = {pointer: stated} if isinstance(stated, str) else {f"{pointer}/{place}": code for place, code in enumerate(stated)}
    for place, code in places.items():
        try:
            terms().get(code, *kinds)
        except UnknownTerm as unknown:
            yield Fault(place, "term_unknown", {"code": code, "nearest": ", ".join(unknown.nearest) or "-"})
