"""Statements and proofs over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query

from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.listings.api.dependencies import LotsReader, LotsWriter, Work
from services.listings.api.project_dependencies import ProjectPath, Sealing, Vocabulary
from services.listings.domain.criteria import criteria
from services.listings.domain.proof import Proof, PublishedLot
from services.listings.schemas.carbon import Co2StatementOut
from services.listings.schemas.proof import NewProofOut, ProofOut
from services.listings.use_cases.carbon import co2_statement
from services.listings.use_cases.proofs import prove

router = APIRouter(prefix="/v1", tags=["projects"])


@router.get(
    "/statements/co2",
    summary="State what a year's reuse spared",
    description="Of the projects that your organization keeps: kilograms reused, or prepared for it, times the carbon figure of their "
    "class with its source. Transport stands apart. What has no figure, or no date, is listed and counts for nothing.",
)
async def get_co2_statement(
    actor: LotsReader,
    known: Vocabulary,
    work: Work,
    year: Annotated[int, Query(ge=2000, le=2100, description="By the date of the papers.")],
) -> Co2StatementOut:
    statement = await co2_statement(work, actor, year, known, criteria().transport)
    return Co2StatementOut.of(statement, actor.organization_id, known.version)


@router.post(
    "/projects/{project_id}/proof",
    status_code=201,
    summary="Prove that an inventory is published",
    description="A digest of all that is published of the project now, the time by the database, signed. Whoever has the answer and the "
    "published lots can make the digest again; `GET /v1/proofs/{proof_id}` says whether the proof is ours.",
    response_model=NewProofOut,
    responses=kept({201: {}, 409: {"description": "Nothing of the project is published."}}),
)
async def create_proof(project_id: ProjectPath, actor: LotsWriter, seal: Sealing, work: Work, once: MaybeKeyed) -> Answer:
    return await prove(work, actor, project_id, seal.sign, once, _made)


@router.get("/proofs/{proof_id}", summary="Verify a proof", description="For everyone who has its id.")
async def get_proof(proof_id: Annotated[UUID, Path(description="The proof's id.")], seal: Sealing, work: Work) -> ProofOut:
    async with work:
        proof = await work.proofs.get(proof_id)
    return ProofOut.of(proof, verified=seal.holds(proof))


def _made(proof: Proof, lots: list[PublishedLot]) -> Answer:
    return Answer.of(NewProofOut.made(proof, lots), 201, location=f"/v1/proofs/{proof.id}")
