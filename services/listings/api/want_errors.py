"""How each refusal of a want is told."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.listings.domain import want_errors as errors

WANT_REFUSALS: Final[Refusals] = {
    errors.WantNotFound: refusal(
        404,
        "want_not_found",
        nl="Er is geen vraag {want_id}, of u mag ze niet zien.",
        fr="Il n'y a pas de demande {want_id}, ou vous ne pouvez pas la voir.",
        en="There is no want {want_id}, or none that you may see.",
        de="Es gibt kein Gesuch {want_id}, oder Sie dürfen es nicht sehen.",
    ),
    errors.WantNotOpen: refusal(
        409,
        "want_not_open",
        nl="Deze vraag is {status}; wat gesloten, vervuld of verlopen is, blijft zo. Stel een nieuwe vraag.",
        fr="Cette demande est {status} ; ce qui est clos, satisfait ou expiré le reste. Posez une nouvelle demande.",
        en="This want is {status}; what was closed, fulfilled or has expired stays so. Post a new want.",
        de="Dieses Gesuch ist {status}; was geschlossen, erfüllt oder abgelaufen ist, bleibt so. Stellen Sie ein neues Gesuch ein.",
    ),
    errors.WantChanged: refusal(
        412,
        "version_stale",
        nl='De vraag is intussen gewijzigd: u wijzigde versie {expected}, ze is nu "{actual}". Lees ze opnieuw.',
        fr='La demande a changé entre-temps : vous avez modifié la version {expected}, elle en est à "{actual}". Relisez-la.',
        en='The want has changed meanwhile: you changed version {expected}, it is now "{actual}". Read it again.',
        de='Das Gesuch wurde inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Lesen Sie es neu.',
    ),
    errors.WantExternalIdTaken: refusal(
        409,
        "external_id_taken",
        nl="Een andere vraag van uw organisatie heeft al dit external_id.",
        fr="Une autre demande de votre organisation porte déjà cet external_id.",
        en="Another want of your organization already has this external_id.",
        de="Ein anderes Gesuch Ihrer Organisation hat bereits diese external_id.",
        pointer="/external_id",
    ),
    errors.NothingWanted: refusal(
        422,
        "nothing_wanted",
        nl="Geef een title in uw eigen woorden, of een material uit de woordenlijst: wat is er nodig?",
        fr="Donnez un title dans vos mots, ou un material du vocabulaire : que faut-il ?",
        en="Give a title in your own words, or a material of the vocabulary: what is needed?",
        de="Geben Sie einen title in eigenen Worten oder ein material des Vokabulars an: Was wird gebraucht?",
        pointer="/title",
    ),
    errors.PeriodOver: refusal(
        422,
        "period_over",
        nl="De laatste dag {until} ligt in het verleden.",
        fr="Le dernier jour {until} est passé.",
        en="The last day {until} lies behind.",
        de="Der letzte Tag {until} liegt in der Vergangenheit.",
        pointer="/needed/until",
    ),
    errors.PeriodTooFar: refusal(
        422,
        "period_too_far",
        nl="{date} ligt meer dan twintig jaar vooruit.",
        fr="{date} est à plus de vingt ans d'ici.",
        en="{date} is more than twenty years ahead.",
        de="{date} liegt mehr als zwanzig Jahre in der Zukunft.",
        pointer="/needed/from",
    ),
    errors.CeilingUnitDiffers: refusal(
        422,
        "ceiling_unit_differs",
        nl="price_ceiling is per {per}, maar er is {unit} nodig; geef de prijs per {unit}.",
        fr="price_ceiling est par {per}, mais il faut des {unit} ; donnez le prix par {unit}.",
        en="price_ceiling is per {per}, but {unit} are needed; give the price per {unit}.",
        de="price_ceiling gilt je {per}, gebraucht werden aber {unit}; geben Sie den Preis je {unit} an.",
        pointer="/price_ceiling/per",
    ),
}
