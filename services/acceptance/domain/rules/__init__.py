"""The rules that criteria are made of. Plain values: who evaluates, words or checks them lies elsewhere."""

from typing import Annotated

from services.acceptance.domain.rules.arrangements import ArrangementRule
from services.acceptance.domain.rules.composition import CompositionRule
from services.acceptance.domain.rules.fitness import FitnessRule
from services.acceptance.domain.rules.measures import MeasureRule
from services.acceptance.domain.rules.papers import PaperRule
from services.acceptance.domain.rules.rule import Tagged

Rule = Annotated[CompositionRule | MeasureRule | PaperRule | ArrangementRule | FitnessRule, Tagged()]

__all__ = ["Rule"]
