"""Refinement of a surveyed item, for all stages in all orders."""

from dataclasses import fields
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.quantity import Quantity, Unit
from services.listings.domain.offer import Condition
from services.listings.domain.project_errors import ItemUntitled, StageBehind
from services.listings.domain.survey import Recorded, Stage, Statement, is_behind, known, record

texts = st.none() | st.text(min_size=1, max_size=5)
statements = st.builds(
    Statement,
    title=texts,
    place=texts,
    quantity=st.none() | st.builds(Quantity, st.integers(1, 99).map(Decimal), st.just(Unit.PIECE)),
    condition=st.none() | st.sampled_from(Condition),
    attachments=st.none() | st.lists(st.text(max_size=3), max_size=2).map(tuple),
)
deliveries = st.lists(st.tuples(st.sampled_from(Stage), statements), max_size=8)


def kept(told):
    """The stages after these deliveries, and those of them that were taken."""
    stages, taken = {}, []
    for stage, statement in told:
        try:
            after = record("1", stages, stage, Recorded(statement, uuid4()))
        except (StageBehind, ItemUntitled):
            continue
        if after is not None:
            stages = after
        taken.append((stage, statement))
    return stages, taken


@given(deliveries, statements)
def test_a_later_stage_keeps_what_earlier_ones_said(told, last):
    stages, _ = kept([(Stage.QUICK_SCAN, Statement(title="Deur")), *told])
    after = record("1", stages, Stage.DISMANTLED, Recorded(last, uuid4())) or stages
    assert {stage: said for stage, said in after.items() if stage is not Stage.DISMANTLED} == {
        stage: said for stage, said in stages.items() if stage is not Stage.DISMANTLED
    }


@given(deliveries)
def test_what_is_known_is_what_the_latest_stage_says_that_says_something(told):
    stages, _ = kept(told)
    whole = known(stages)
    for field in fields(Statement):
        said = [getattr(stages[stage].statement, field.name) for stage in Stage if stage in stages]
        assert getattr(whole, field.name) == next((one for one in reversed(said) if one is not None), None)


@given(deliveries)
def test_each_stage_ends_with_what_it_was_last_told(told):
    stages, taken = kept(told)
    assert {stage: said.statement for stage, said in stages.items()} == dict(taken)


@given(deliveries)
def test_what_is_told_again_changes_nothing(told):
    stages, _ = kept(told)
    for stage, said in stages.items():
        assert record("1", stages, stage, Recorded(said.statement, uuid4())) is None


@given(deliveries, st.sampled_from(Stage), statements)
def test_a_stage_that_is_behind_is_never_told_otherwise(told, stage, statement):
    stages, _ = kept([(Stage.QUICK_SCAN, Statement(title="Deur")), *told])
    told_otherwise = stage not in stages or stages[stage].statement != statement
    if told_otherwise and any(is_behind(stage, later) for later in stages):
        with pytest.raises(StageBehind):
            record("1", stages, stage, Recorded(statement, uuid4()))
