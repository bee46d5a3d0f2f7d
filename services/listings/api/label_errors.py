"""How refusals of labels are told."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.listings.domain import labelling as errors

LABEL_REFUSALS: Final[Refusals] = {
    errors.PublicUrlUnknown: refusal(
        501,
        "public_url_unknown",
        nl="Deze installatie kent haar eigen adres niet: stel SPOLIA_LISTINGS_PUBLIC_URL in, anders leidt de QR-code nergens heen.",
        fr="Cette installation ignore sa propre adresse : définissez SPOLIA_LISTINGS_PUBLIC_URL, sans quoi le code QR ne mène nulle part.",
        en="This installation does not know its own address: set SPOLIA_LISTINGS_PUBLIC_URL, or the QR code would lead nowhere.",
        de="Diese Installation kennt ihre eigene Adresse nicht: Setzen Sie SPOLIA_LISTINGS_PUBLIC_URL, sonst führt der QR-Code ins Leere.",
    ),
    errors.LotsNotFound: refusal(
        422,
        "lots_not_found",
        nl="Uw organisatie heeft deze loten niet: {missing}.",
        fr="Votre organisation n'a pas ces lots : {missing}.",
        en="Your organization has no such lots: {missing}.",
        de="Ihre Organisation hat diese Lose nicht: {missing}.",
        pointer="",
    ),
    errors.NothingToLabel: refusal(
        422,
        "nothing_to_label",
        nl="Er is geen lot dat hieraan voldoet.",
        fr="Aucun lot n'y répond.",
        en="There is no lot that this describes.",
        de="Es gibt kein Los, auf das dies zutrifft.",
        pointer="",
    ),
    errors.TooManyLabels: refusal(
        422,
        "too_many_labels",
        nl="Een bestand heeft hoogstens {most} etiketten; vraag ze in delen, met external_ids.",
        fr="Un fichier contient au plus {most} étiquettes ; demandez-les en plusieurs fois, par external_ids.",
        en="A file has {most} labels at most; ask for them in parts, by external_ids.",
        de="Eine Datei hat höchstens {most} Etiketten; fordern Sie sie in Teilen an, mit external_ids.",
        pointer="",
    ),
}
