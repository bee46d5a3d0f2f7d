"""Proving that an inventory was published."""

from collections.abc import Callable
from dataclasses import replace

from uuid6 import uuid7

from services.kernel.identity import Actor, ProjectId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.listings.domain.project import ProjectRight
from services.listings.domain.project_errors import NothingPublished
from services.listings.domain.proof import Proof, PublishedLot, digest
from services.listings.store.work import ListingsWork

Sign = Callable[[Proof], str]

ToldProof = Callable[[Proof, list[PublishedLot]], Answer]


async def prove(work: ListingsWork, actor: Actor, project_id: ProjectId, sign: Sign, once: Once | None, told: ToldProof) -> Answer:
    """That what is published of the project now was published now."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        project = await work.projects.for_change(project_id, actor.organization_id, ProjectRight.PUBLISH)
        lots = await work.proofs.published(project_id, project.organization_id)
        if not lots:
            raise NothingPublished
        at = await work.proofs.now()
        proof = Proof(uuid7(), project_id, project.organization_id, digest(lots), len(lots), at)
        proof = replace(proof, token=sign(proof))
        await work.proofs.add(proof)
        answer = await work.answers.keep(once, told(proof, lots))
        await work.commit()
    return answer
