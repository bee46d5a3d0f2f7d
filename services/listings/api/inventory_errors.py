"""How refusals of inventories and of their lines are told."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.listings.domain import inventory_errors as errors

INVENTORY_REFUSALS: Final[Refusals] = {
    errors.InventoryNotFound: refusal(
        404,
        "inventory_not_found",
        nl="U hebt geen voorraad met de naam {name}.",
        fr="Vous n'avez pas d'inventaire du nom de {name}.",
        en="You have no inventory named {name}.",
        de="Sie haben keinen Bestand mit dem Namen {name}.",
    ),
    errors.InventoryChanged: refusal(
        412,
        "version_stale",
        nl='Voorraad {name} is intussen gewijzigd: u wijzigde versie {expected}, het is nu "{actual}". Een nieuwe heeft versie "0".',
        fr='L\'inventaire {name} a changé : vous avez modifié la version {expected}, il en est à "{actual}". Un nouveau a la version "0".',
        en='Inventory {name} has changed meanwhile: you changed version {expected}, it is now "{actual}". A new one has version "0".',
        de='Bestand {name} wurde inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Ein neuer hat Version "0".',
    ),
    errors.CategoryMisread: refusal(
        422,
        "material_unknown",
        nl="De woordenlijst kent geen materiaal {code} (voor {category}).{nearest: Dichtbij: *.}",
        fr="Le vocabulaire ne connaît pas de matériau {code} (pour {category}).{nearest: Le plus proche : *.}",
        en="The vocabulary has no material {code} (for {category}).{nearest: Nearest: *.}",
        de="Das Vokabular kennt kein Material {code} (für {category}).{nearest: Am nächsten: *.}",
        pointer="/categories",
    ),
    errors.TooManySyncs: refusal(
        503,
        "too_many_syncs",
        nl="Er lopen te veel synchronisaties tegelijk; probeer het straks opnieuw.",
        fr="Trop de synchronisations sont en cours ; réessayez un peu plus tard.",
        en="Too many syncs are running at once; try again in a while.",
        de="Zu viele Abgleiche laufen gleichzeitig; versuchen Sie es später erneut.",
        retry_after_s=10,
    ),
    errors.EncodingUnknown: refusal(
        415,
        "unsupported_media_type",
        nl="Content-Encoding {encoding} wordt hier niet gelezen; stuur gzip of niets.",
        fr="Content-Encoding {encoding} n'est pas lu ici ; envoyez gzip ou rien.",
        en="Content-Encoding {encoding} is not read here; send gzip or none.",
        de="Content-Encoding {encoding} wird hier nicht gelesen; senden Sie gzip oder keines.",
    ),
    errors.LineUnreadable: refusal(
        422,
        "malformed_json",
        nl="Deze regel is geen JSON-object.",
        fr="Cette ligne n'est pas un objet JSON.",
        en="This line is not a JSON object.",
        de="Diese Zeile ist kein JSON-Objekt.",
        pointer="",
    ),
    errors.LineUnstorable: refusal(
        422,
        "line_unstorable",
        nl="Iets in deze regel kan niet bewaard worden; de andere regels wel. Laat weg wat ongewoon is en stuur haar opnieuw.",
        fr="Quelque chose dans cette ligne ne peut être enregistré ; les autres lignes le sont. Ôtez l'inhabituel et renvoyez-la.",
        en="Something in this line cannot be kept; the other lines are. Leave out what is unusual and send it again.",
        de="Etwas in dieser Zeile kann nicht behalten werden; die anderen Zeilen schon. Ohne das Ungewöhnliche senden Sie sie erneut.",
        pointer="",
    ),
    errors.LineNameless: refusal(
        422,
        "external_id_missing",
        nl="Geef elk artikel zijn external_id: tekst van 1 tot 200 tekens.",
        fr="Donnez à chaque article son external_id : un texte de 1 à 200 caractères.",
        en="Give every item its external_id: text of 1 to 200 characters.",
        de="Geben Sie jedem Artikel seine external_id: Text von 1 bis 200 Zeichen.",
        pointer="/external_id",
    ),
    errors.LineTooLong: refusal(
        422,
        "line_too_long",
        nl="Deze regel is langer dan {largest} bytes; staat elk artikel op een regel?",
        fr="Cette ligne dépasse {largest} octets ; chaque article est-il sur une ligne ?",
        en="This line is longer than {largest} bytes; is every item on a line of its own?",
        de="Diese Zeile ist länger als {largest} Bytes; steht jeder Artikel auf einer Zeile?",
        pointer="",
    ),
    errors.TakenBack: refusal(
        409,
        "lot_taken_back",
        nl="U hebt dit lot met de hand ingetrokken; het blijft zo tot de hub het een keer niet meer meldt.",
        fr="Vous avez retiré ce lot à la main ; il le reste jusqu'à ce que le hub ne le signale plus.",
        en="You withdrew this lot by hand; it stays so until the hub has once stopped telling of it.",
        de="Sie haben dieses Los von Hand zurückgezogen; es bleibt so, bis der Hub es einmal nicht mehr meldet.",
    ),
    errors.ItemElsewhere: refusal(
        409,
        "external_id_taken",
        nl="Een ander lot of een andere voorraad van u heeft al external_id {external_id}.",
        fr="Un autre lot ou un autre de vos inventaires porte déjà l'external_id {external_id}.",
        en="Another lot or another inventory of yours already has external_id {external_id}.",
        de="Ein anderes Los oder ein anderer Bestand von Ihnen hat bereits external_id {external_id}.",
        pointer="/external_id",
    ),
}
