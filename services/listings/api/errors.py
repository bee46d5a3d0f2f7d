"""How each refusal is told. The only place that knows of statuses."""

from typing import Final

from services.kernel.language import Language
from services.kit.problems import Refusals, refusal
from services.kit.validation import Fault
from services.listings.domain import errors


def _holds(error: errors.LotHeldBack, language: Language) -> list[Fault]:
    """Every reason of the gate, each with the field that would clear it."""
    return [Fault(hold.code, hold.text[language], pointer=hold.pointer) for hold in error.holds]


REFUSALS: Final[Refusals] = {
    errors.LotNotFound: refusal(
        404,
        "lot_not_found",
        nl="Er is geen lot {lot_id}, of u mag het niet zien.",
        fr="Il n'y a pas de lot {lot_id}, ou vous ne pouvez pas le voir.",
        en="There is no lot {lot_id}, or none that you may see.",
        de="Es gibt kein Los {lot_id}, oder Sie dürfen es nicht sehen.",
    ),
    errors.LotNotOpen: refusal(
        409,
        "lot_not_open",
        nl="Dit lot is {status}; wat ingetrokken of verlopen is, blijft zo. Plaats een nieuw lot.",
        fr="Ce lot est {status} ; ce qui est retiré ou expiré le reste. Publiez un nouveau lot.",
        en="This lot is {status}; what was withdrawn or has expired stays so. Post a new lot.",
        de="Dieses Los ist {status}; was zurückgezogen oder abgelaufen ist, bleibt so. Stellen Sie ein neues Los ein.",
    ),
    errors.LotHeldBack: refusal(
        422,
        "lot_held_back",
        nl="De wettelijke controle houdt dit lot tegen; zie errors.",
        fr="Le contrôle légal retient ce lot ; voir errors.",
        en="The legal gate holds this lot back; see errors.",
        de="Die gesetzliche Prüfung hält dieses Los zurück; siehe errors.",
        faults=_holds,
    ),
    errors.StaleVersion: refusal(
        412,
        "version_stale",
        nl='Het lot is intussen gewijzigd: u wijzigde versie {expected}, het is nu "{actual}". Lees het opnieuw.',
        fr='Le lot a changé entre-temps : vous avez modifié la version {expected}, il en est à "{actual}". Relisez-le.',
        en='The lot has changed meanwhile: you changed version {expected}, it is now "{actual}". Read it again.',
        de='Das Los wurde inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Lesen Sie es neu.',
    ),
    errors.ExternalIdTaken: refusal(
        409,
        "external_id_taken",
        nl="Een ander lot van uw organisatie heeft al dit external_id.",
        fr="Un autre lot de votre organisation porte déjà cet external_id.",
        en="Another lot of your organization already has this external_id.",
        de="Ein anderes Los Ihrer Organisation hat bereits diese external_id.",
        pointer="/external_id",
    ),
    errors.AttributeUnknown: refusal(
        422,
        "attribute_unknown",
        nl="De woordenlijst kent geen {attribute} {value}. Wel: {known}.",
        fr="Le vocabulaire ne connaît pas {attribute} {value}. Mais bien : {known}.",
        en="The vocabulary has no {attribute} {value}. It has: {known}.",
        de="Das Vokabular kennt kein {attribute} {value}, wohl aber: {known}.",
        pointer="/attributes",
    ),
    errors.MaterialUnknown: refusal(
        422,
        "material_unknown",
        nl="De woordenlijst kent geen materiaal {code}.{nearest: Dichtbij: *.} Zonder material wordt de titel begrepen.",
        fr="Le vocabulaire ne connaît pas de matériau {code}.{nearest: Le plus proche : *.} Omettez material pour le déduire du titre.",
        en="The vocabulary has no material {code}.{nearest: Nearest: *.} Leave material out to have the title understood.",
        de="Das Vokabular kennt kein Material {code}.{nearest: Am nächsten: *.} Ohne material wird der Titel gedeutet.",
        pointer="/material",
    ),
    errors.UnitUnfit: refusal(
        422,
        "unit_unfit",
        nl="{material} wordt niet in {unit} geteld; wel in {units}.",
        fr="{material} ne se compte pas en {unit} ; mais bien en {units}.",
        en="{material} is not counted in {unit}; use one of {units}.",
        de="{material} wird nicht in {unit} gezählt, sondern in {units}.",
        pointer="/quantity/unit",
    ),
    errors.QuantityAbsurd: refusal(
        422,
        "quantity_absurd",
        nl="{quantity} van {material} weegt meer dan een lot ooit weegt; is de eenheid juist?",
        fr="{quantity} de {material} pèse plus qu'un lot ne pèse jamais ; l'unité est-elle la bonne ?",
        en="{quantity} of {material} would weigh more than any lot does; is the unit right?",
        de="{quantity} von {material} wiegt mehr als je ein Los; stimmt die Einheit?",
        pointer="/quantity/value",
    ),
    errors.PlaceUnknown: refusal(
        422,
        "place_unknown",
        nl="{country} {postal_code} is hier geen bekende postcode{nearest: (*?)}. Geef een Belgische, of een point [lengte, breedte].",
        fr="{country} {postal_code} n'est pas un code postal connu ici{nearest: (* ?)}. Donnez un code belge ou un point [lon, lat].",
        en="{country} {postal_code} is no postal code known here{nearest: (*?)}. Give a Belgian one, or a point [longitude, latitude].",
        de="{country} {postal_code} ist hier keine bekannte Postleitzahl{nearest: (*?)}. Geben Sie eine belgische oder einen point an.",
        pointer="/location/postal_code",
    ),
    errors.MunicipalityUnknown: refusal(
        422,
        "municipality_unknown",
        nl="{municipality} is hier geen bekende gemeente in {country}{nearest: (*?)}. Geef een postal_code of een point [lon, lat].",
        fr="{municipality} n'est pas une commune connue ici en {country}{nearest: (* ?)}. Donnez un postal_code ou un point [lon, lat].",
        en="{municipality} is no municipality known here in {country}{nearest: (*?)}. Give a postal_code or a point [longitude, latitude].",
        de="{municipality} ist hier keine bekannte Gemeinde in {country}{nearest: (*?)}. Geben Sie postal_code oder point [lon, lat] an.",
        pointer="/location/municipality",
    ),
    errors.EuralUnknown: refusal(
        422,
        "eural_unknown",
        nl="{eural} staat niet in de Europese afvalstoffenlijst; bijvoorbeeld 17 01 02 voor bakstenen.",
        fr="{eural} n'est pas dans la liste européenne des déchets ; par exemple 17 01 02 pour les briques.",
        en="{eural} is not in the European list of waste; for instance 17 01 02 for bricks.",
        de="{eural} steht nicht im Europäischen Abfallverzeichnis; zum Beispiel 17 01 02 für Ziegel.",
        pointer="/eural",
    ),
    errors.WindowOver: refusal(
        422,
        "window_over",
        nl="De laatste dag {until} ligt in het verleden.",
        fr="Le dernier jour {until} est passé.",
        en="The last day {until} lies behind.",
        de="Der letzte Tag {until} liegt in der Vergangenheit.",
        pointer="/available/until",
    ),
    errors.WindowTooFar: refusal(
        422,
        "window_too_far",
        nl="{date} ligt meer dan twintig jaar vooruit.",
        fr="{date} est à plus de vingt ans d'ici.",
        en="{date} is more than twenty years ahead.",
        de="{date} liegt mehr als zwanzig Jahre in der Zukunft.",
        pointer="/available/from",
    ),
}
