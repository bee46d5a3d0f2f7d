"""Which status each refusal becomes, and how it is told. The only place that knows."""

from typing import Final

from services.acceptance.domain.errors import (
    Busy,
    ReceiverNameTaken,
    ReceiverNotFound,
    SiteNameTaken,
    SiteNotFound,
    StaleVersion,
    TooManySites,
    UseNotFound,
)
from services.kit.problems import Refusals, refusal

REFUSALS: Final[Refusals] = {
    ReceiverNotFound: refusal(
        404,
        "receiver_not_found",
        nl="Er is geen afnemer {receiver_id}, of u mag hem niet wijzigen.",
        fr="Il n'y a pas de preneur {receiver_id}, ou vous ne pouvez pas le modifier.",
        en="There is no receiver {receiver_id}, or it is not yours to change.",
        de="Es gibt keinen Abnehmer {receiver_id}, oder Sie dürfen ihn nicht ändern.",
    ),
    SiteNotFound: refusal(
        404,
        "site_not_found",
        nl="De afnemer heeft geen site {site_id}.",
        fr="Le preneur n'a pas de site {site_id}.",
        en="The receiver has no site {site_id}.",
        de="Der Abnehmer hat keinen Standort {site_id}.",
    ),
    UseNotFound: refusal(
        404,
        "use_not_found",
        nl="Er is geen gebruik {code}; wel: {known}.",
        fr="Il n'y a pas d'usage {code} ; il y a : {known}.",
        en="There is no use {code}; there are: {known}.",
        de="Es gibt keine Verwendung {code}; es gibt: {known}.",
    ),
    ReceiverNameTaken: refusal(
        409,
        "receiver_name_taken",
        nl="Uw organisatie heeft al een afnemer met deze naam.",
        fr="Votre organisation a déjà un preneur de ce nom.",
        en="Your organization has a receiver of this name already.",
        de="Ihre Organisation hat schon einen Abnehmer dieses Namens.",
        pointer="/name",
    ),
    SiteNameTaken: refusal(
        409,
        "site_name_taken",
        nl="De afnemer heeft al een site met deze naam.",
        fr="Le preneur a déjà un site de ce nom.",
        en="The receiver has a site of this name already.",
        de="Der Abnehmer hat schon einen Standort dieses Namens.",
    ),
    StaleVersion: refusal(
        412,
        "version_stale",
        nl="De afnemer is intussen gewijzigd: versie {actual}, niet {expected}.",
        fr="Le preneur a été modifié entre-temps : version {actual}, et non {expected}.",
        en="The receiver has changed since: it is at version {actual}, not {expected}.",
        de="Der Abnehmer wurde inzwischen geändert: Version {actual}, nicht {expected}.",
    ),
    Busy: refusal(
        503,
        "busy",
        nl="Er wordt al zoveel gerekend als hier tegelijk kan; probeer het zo dadelijk opnieuw.",
        fr="Autant de calculs que possible sont en cours ; réessayez dans un instant.",
        en="As much is being reckoned as can be here at once; try again in a moment.",
        de="Es wird schon so viel gerechnet, wie hier zugleich geht; versuchen Sie es gleich noch einmal.",
        retry_after_s=2,
    ),
    TooManySites: refusal(
        422,
        "too_many_sites",
        nl="Een afnemer heeft hoogstens {limit} sites.",
        fr="Un preneur a au plus {limit} sites.",
        en="A receiver has at most {limit} sites.",
        de="Ein Abnehmer hat höchstens {limit} Standorte.",
    ),
}
