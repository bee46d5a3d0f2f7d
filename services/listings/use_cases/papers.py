"""Papers that are named as proof, and are kept here."""

from collections.abc import Iterable

from services.kernel.identity import Actor, DocumentId
from services.listings.domain.document_errors import EvidenceUnknown
from services.listings.domain.offer import Evidence
from services.listings.domain.project import Paper
from services.listings.store.work import ListingsWork

Papers = Iterable[Evidence | Paper]


async def expect_papers(work: ListingsWork, actor: Actor, named: Papers, before: Papers = ()) -> None:
    """Whoever names a document has it. One that was deleted since stands in no other change's way."""
    if missing := await work.documents.missing(_kept(named) - _kept(before), actor.organization_id):
        raise EvidenceUnknown(missing)


def _kept(papers: Papers) -> set[DocumentId]:
    return {one.document_id for one in papers if one.document_id is not None}
