"""Which status each refusal of facts becomes, and how it is told."""

from typing import Final

from services.acceptance.domain.lot_errors import ApprovalStated, BasisUnproved, FactAhead, LotNotFound, StaleFacts, TooManyFacts
from services.kit.problems import Refusals, refusal

FACT_REFUSALS: Final[Refusals] = {
    LotNotFound: refusal(
        404,
        "lot_not_found",
        nl="Er is geen lot {lot_id}, of het is niet aan u om er iets over te verklaren.",
        fr="Il n'y a pas de lot {lot_id}, ou ce n'est pas à vous d'en déclarer quelque chose.",
        en="There is no lot {lot_id}, or it is not yours to speak for.",
        de="Es gibt kein Los {lot_id}, oder es ist nicht an Ihnen, etwas darüber zu erklären.",
    ),
    StaleFacts: refusal(
        412,
        "facts_stale",
        nl="De feiten zijn intussen gewijzigd: versie {actual}, niet {expected}.",
        fr="Les faits ont été modifiés entre-temps : version {actual}, et non {expected}.",
        en="The facts have changed since: they are at version {actual}, not {expected}.",
        de="Die Angaben wurden inzwischen geändert: Version {actual}, nicht {expected}.",
    ),
    TooManyFacts: refusal(
        422,
        "too_many_facts",
        nl="Een lot heeft hoogstens {limit} feiten.",
        fr="Un lot a au plus {limit} faits.",
        en="A lot has at most {limit} facts.",
        de="Ein Los hat höchstens {limit} Angaben.",
    ),
    ApprovalStated: refusal(
        422,
        "approval_not_yours",
        nl="Dat een afnemer het lot vooraf aanvaardt, kan alleen hij zelf verklaren.",
        fr="Seul le preneur peut déclarer qu'il accepte le lot au préalable.",
        en="That a receiver approves the lot beforehand is for him alone to say.",
        de="Dass ein Abnehmer das Los vorab annimmt, kann nur er selbst erklären.",
    ),
    FactAhead: refusal(
        422,
        "fact_ahead",
        nl="Een feit wordt niet na vandaag, {today}, vastgesteld, en een document niet na vandaag afgegeven.",
        fr="Un fait ne peut être constaté, ni un document délivré, après aujourd'hui, le {today}.",
        en="No fact is established, and no document issued, after today, {today}.",
        de="Keine Angabe wird nach heute, dem {today}, festgestellt und kein Dokument nach heute ausgestellt.",
    ),
    BasisUnproved: refusal(
        422,
        "basis_unproved",
        nl="Wat gemeten is, noemt een laboratorium, een methode of een document; wat gecertificeerd is, een laboratorium of een document.",
        fr="Ce qui est mesuré nomme un laboratoire, une méthode ou un document ; ce qui est certifié, un laboratoire ou un document.",
        en="What is measured names a laboratory, a method or a document; what is certified a laboratory or a document.",
        de="Was gemessen ist, nennt ein Labor, ein Verfahren oder ein Dokument; was zertifiziert ist, ein Labor oder ein Dokument.",
    ),
}
