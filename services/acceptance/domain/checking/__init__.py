"""What is wrong with criteria before anyone is bound by them: all of it at once, each with its place and what would be right."""

from datetime import date

from services.acceptance.domain.checking.conflicts import conflicts
from services.acceptance.domain.checking.limits import limit_faults
from services.acceptance.domain.checking.materials import material_faults
from services.acceptance.domain.checking.prices import price_faults
from services.acceptance.domain.checking.rules import rule_faults
from services.acceptance.domain.checking.words import term_faults
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.faults import Fault


def faults(criteria: Criteria, today: date) -> tuple[Fault, ...]:
    """Every fault, in the order of the document. Without one, no rule can fail to be evaluated and no two can never both hold."""
    found = (
        *material_faults(criteria),
        *term_faults(criteria),
        *rule_faults(criteria),
        *limit_faults(criteria, today),
        *conflicts(criteria),
        *price_faults(criteria, today),
    )
    return tuple(sorted(found, key=_place))


def _place(fault: Fault) -> list[tuple[int, str]]:
    """Rules by their number, not by its digits."""
    return [(int(step), "") if step.isdigit() else (0, step) for step in fault.pointer.split("/")]
