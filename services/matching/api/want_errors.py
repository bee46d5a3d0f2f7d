"""How it is told that there is nothing to match."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.matching.domain import want_errors as errors

WANT_REFUSALS: Final[Refusals] = {
    errors.WantNotFound: refusal(
        404,
        "want_not_found",
        nl="Uw organisatie heeft geen open vraag {want_id}.",
        fr="Votre organisation n'a pas de demande ouverte {want_id}.",
        en="Your organization has no open want {want_id}.",
        de="Ihre Organisation hat kein offenes Gesuch {want_id}.",
    ),
    errors.LotNotFound: refusal(
        404,
        "lot_not_found",
        nl="Uw organisatie heeft geen gepubliceerd lot {lot_id} waarvan nog iets te krijgen is.",
        fr="Votre organisation n'a pas de lot publié {lot_id} dont il reste quelque chose.",
        en="Your organization has no published lot {lot_id} of which anything can be had.",
        de="Ihre Organisation hat kein veröffentlichtes Los {lot_id}, von dem noch etwas zu haben ist.",
    ),
}
