"""How each refusal of a handover is told."""

from typing import Final

from services.acceptance.domain import handover as errors
from services.kit.problems import Refusals, refusal

HANDOVER_REFUSALS: Final[Refusals] = {
    errors.HandoverNotFound: refusal(
        404,
        "handover_not_found",
        nl="De afnemer {receiver_id} wordt aan niemand overgedragen, of niet door of aan u.",
        fr="Le preneur {receiver_id} n'est proposé à personne, ou ni par vous ni à vous.",
        en="The receiver {receiver_id} is offered to nobody, or neither by you nor to you.",
        de="Der Abnehmer {receiver_id} wird niemandem übergeben, oder weder von Ihnen noch an Sie.",
    ),
    errors.HandoverToOneself: refusal(
        422,
        "handover_to_oneself",
        nl="Deze afnemer is al van uw organisatie; noem een andere.",
        fr="Ce preneur appartient déjà à votre organisation ; nommez-en une autre.",
        en="This receiver is your organization's already; name another.",
        de="Dieser Abnehmer gehört schon Ihrer Organisation; nennen Sie eine andere.",
        pointer="/organization_id",
    ),
    errors.ReceiverUnconfirmed: refusal(
        409,
        "receiver_unconfirmed",
        nl="Deze afnemer is voor een ander opgetekend; eerst neemt die hem over, dan pas diens programma's.",
        fr="Ce preneur a été consigné pour un autre ; celui-ci le reprend d'abord, puis ses programmes.",
        en="This receiver was written down for another; that one takes it over first, then its programmes.",
        de="Dieser Abnehmer wurde für einen anderen erfasst; der übernimmt zuerst ihn, dann seine Programme.",
    ),
}
