"""Evaluations over HTTP."""

from fastapi import APIRouter, Response

from services.acceptance.api.dependencies import Today, Work
from services.acceptance.schemas.evaluations import EvaluationIn, EvaluationList, EvaluationOut
from services.acceptance.schemas.use_profiles import uses
from services.acceptance.use_cases.evaluations import Named, Question, evaluate
from services.kernel.identity import ProgrammeId
from services.kit.parameters import Anyone, Reading

router = APIRouter(prefix="/v1/evaluations", tags=["evaluations"])


@router.post(
    "",
    summary="Hold a material against criteria",
    description="Against versions of programmes, a use, or criteria of your own: pass, fail or unknown per rule and overall, with the "
    "reason and what would help, in your language. Nothing passes on missing facts, and nothing is kept. No key is needed.",
    responses={404: {"description": "There is no such programme, version or use."}},
)
async def create_evaluation(
    body: EvaluationIn, actor: Anyone, work: Work, today: Today, reading: Reading, response: Response
) -> EvaluationList:
    facts = [one.meant(actor.organization_id if actor else None) for one in body.facts]
    found = await evaluate(work, _question(body), facts, body.load(today))
    response.headers.update({"content-language": reading, "vary": "Accept-Language"})
    return EvaluationList(items=[EvaluationOut.of(one, reading) for one in found])


def _question(body: EvaluationIn) -> Question:
    if body.use is not None:
        return uses().get(body.use)
    return body.criteria or [Named(ProgrammeId(one.programme_id), one.number) for one in body.programmes]
