"""Trying a draft: what is asked, and what came of it."""

from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.trying import RuleTried, Trial
from services.acceptance.schemas.parts import Part

LARGEST_RADIUS_KM = 500


class TryIn(Part):
    """Which lots it is tried against: those around the programme's sites, there now or within so many days."""

    radius_km: Annotated[
        float, Field(gt=0, le=LARGEST_RADIUS_KM, allow_inf_nan=False, description="As the crow flies, to the nearest site.")
    ] = 80
    days: Annotated[int, Field(ge=1, le=365, description="Lots that were published within so many days, and those that are now.")] = 365


class RuleTriedOut(BaseModel):
    """What one rule comes to."""

    rule: Annotated[str, Field(description="Its id in the draft.")]
    fails: Annotated[int, Field(description="Lots that do not meet it.")]
    unknown: Annotated[int, Field(description="Lots of which nobody knows.")]
    alone: Annotated[int, Field(description="Lots that it alone keeps from a yes.")]

    @classmethod
    def of(cls, one: RuleTried) -> Self:
        return cls(rule=one.rule, fails=one.fails, unknown=one.unknown, alone=one.alone)


class TrialOut(BaseModel):
    """Of the lots that the draft concerns, so many would pass, fail, or are not known enough of; and because of which rule."""

    lots: int
    passes: int
    fails: int
    unknown: int
    rules: Annotated[list[RuleTriedOut], Field(description="In the order of the draft.")]
    truncated: Annotated[bool, Field(description="There are more; the nearest were tried.")]

    @classmethod
    def of(cls, trial: Trial) -> Self:
        return cls(
            lots=trial.passes + trial.fails + trial.unknown,
            passes=trial.passes,
            fails=trial.fails,
            unknown=trial.unknown,
            rules=[RuleTriedOut.of(one) for one in trial.rules],
            truncated=trial.truncated,
        )
