"""How refusals of uploads in two steps are told."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.listings.domain import upload as errors

UPLOAD_REFUSALS: Final[Refusals] = {
    errors.UploadNotFound: refusal(
        404,
        "upload_not_found",
        nl="Er is geen upload {upload_id} van uw organisatie.",
        fr="Votre organisation n'a pas d'envoi {upload_id}.",
        en="Your organization has no upload {upload_id}.",
        de="Ihre Organisation hat keinen Upload {upload_id}.",
    ),
    errors.UploadEmpty: refusal(
        409,
        "upload_empty",
        nl="Voor upload {upload_id} is nog niets ontvangen. Stuur eerst het bestand naar url.",
        fr="Rien n'a encore été reçu pour l'envoi {upload_id}. Envoyez d'abord le fichier à url.",
        en="Nothing has come for upload {upload_id} yet. Send the file to url first.",
        de="Für Upload {upload_id} ist noch nichts angekommen. Senden Sie zuerst die Datei an url.",
    ),
    errors.SignatureRefused: refusal(
        403,
        "signature_refused",
        nl="Dit adres is hier niet ondertekend, of de tijd is om. Kondig de upload opnieuw aan.",
        fr="Cette adresse n'a pas été signée ici, ou son délai est passé. Annoncez à nouveau l'envoi.",
        en="This address was not signed here, or its time is over. Announce the upload again.",
        de="Diese Adresse wurde nicht hier signiert, oder ihre Zeit ist um. Kündigen Sie den Upload erneut an.",
    ),
}
