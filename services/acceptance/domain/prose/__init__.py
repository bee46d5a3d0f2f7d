"""Words in four languages for rules, results, remedies and criteria: generated from them alone."""

from services.acceptance.domain.prose.criteria import criteria_in_words, price_in_words
from services.acceptance.domain.prose.remedies import remedy_in_words
from services.acceptance.domain.prose.results import by_law, result_in_words
from services.acceptance.domain.prose.rules import rule_in_words
from services.acceptance.domain.prose.values import source_in_words, value_in_words

__all__ = [
    "by_law",
    "criteria_in_words",
    "price_in_words",
    "remedy_in_words",
    "result_in_words",
    "rule_in_words",
    "source_in_words",
    "value_in_words",
]
