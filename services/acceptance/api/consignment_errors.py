"""How each refusal of a consignment is told."""

from typing import Final

from services.acceptance.domain import consignment_errors as errors
from services.kit.problems import Refusals, refusal

CONSIGNMENT_REFUSALS: Final[Refusals] = {
    errors.ConsignmentNotFound: refusal(
        404,
        "consignment_not_found",
        nl="Er is geen zending {consignment_id}, of u bent er geen partij in.",
        fr="Il n'y a pas d'envoi {consignment_id}, ou vous n'y êtes pas partie.",
        en="There is no consignment {consignment_id}, or none that you are a party to.",
        de="Es gibt keine Sendung {consignment_id}, oder Sie sind daran nicht beteiligt.",
    ),
    errors.MoreThanThereIs: refusal(
        409,
        "more_than_there_is",
        nl="Van het lot is er nog {there_is}; bied niet meer aan.",
        fr="Il reste {there_is} de ce lot ; n'en offrez pas plus.",
        en="Of the lot there is {there_is} left; offer no more.",
        de="Von dem Los sind noch {there_is} da; bieten Sie nicht mehr an.",
        pointer="/quantity",
    ),
    errors.TooManyUnderway: refusal(
        409,
        "too_many_underway",
        nl="Van dit lot zijn al {limit} zendingen naar dit programma onderweg; trek er eerst in of wacht.",
        fr="{limit} envois de ce lot sont déjà en route vers ce programme ; retirez-en ou attendez.",
        en="{limit} consignments of this lot are on their way to this programme already; withdraw some or wait.",
        de="{limit} Sendungen dieses Loses sind schon zu diesem Programm unterwegs; ziehen Sie welche zurück oder warten Sie.",
    ),
    errors.NothingInForce: refusal(
        409,
        "nothing_in_force",
        nl="Programma {programme_id} heeft vandaag geen geldende versie.",
        fr="Le programme {programme_id} n'a aucune version en vigueur aujourd'hui.",
        en="Programme {programme_id} has no version in force today.",
        de="Programm {programme_id} hat heute keine gültige Fassung.",
        pointer="/programme_id",
    ),
    errors.Unconfirmed: refusal(
        409,
        "programme_unconfirmed",
        nl="Programma {programme_id} is overgeschreven en door de afnemer niet bevestigd: vraag het hem zelf.",
        fr="Le programme {programme_id} est une transcription que le preneur n'a pas confirmée : demandez-le-lui directement.",
        en="Programme {programme_id} was transcribed and its receiver has not confirmed it: ask the receiver directly.",
        de="Programm {programme_id} wurde abgeschrieben und vom Abnehmer nicht bestätigt: fragen Sie ihn selbst.",
        pointer="/programme_id",
    ),
    errors.NotTaken: refusal(
        409,
        "not_taken",
        nl="Programma {programme_id} neemt dit materiaal niet, of niet op die site.",
        fr="Le programme {programme_id} ne prend pas ce matériau, ou pas sur ce site.",
        en="Programme {programme_id} does not take this material, or not at that site.",
        de="Programm {programme_id} nimmt dieses Material nicht, oder nicht an diesem Standort.",
        pointer="/programme_id",
    ),
    errors.RefusedByRules: refusal(
        409,
        "refused_by_rules",
        nl="Deze regels zeggen neen en daar is niets aan te doen: {rules}.",
        fr="Ces règles disent non et rien ne peut y remédier : {rules}.",
        en="These rules say no, and nothing can mend it: {rules}.",
        de="Diese Regeln sagen nein, und nichts hilft dagegen: {rules}.",
    ),
    errors.NotYourStep: refusal(
        403,
        "other_partys_step",
        nl="Dit is aan de andere partij ({party}).",
        fr="C'est à l'autre partie ({party}) de le faire.",
        en="This is for the other party to do ({party}).",
        de="Das ist Sache der anderen Partei ({party}).",
    ),
    errors.StandsOtherwise: refusal(
        409,
        "consignment_stands_otherwise",
        nl="De zending staat op {status}; deze stap kan dan niet.",
        fr="L'envoi est à l'état {status} ; cette étape n'est pas possible.",
        en="The consignment is {status}; this step is not possible then.",
        de="Die Sendung ist im Zustand {status}; dieser Schritt ist dann nicht möglich.",
    ),
    errors.ApprovalLapsed: refusal(
        409,
        "approval_lapsed",
        nl="De goedkeuring loopt maar tot {valid_until}; verleng ze eerst.",
        fr="L'accord ne vaut que jusqu'au {valid_until} ; prolongez-le d'abord.",
        en="The approval reaches only to {valid_until}; renew it first.",
        de="Die Zusage gilt nur bis {valid_until}; verlängern Sie sie zuerst.",
    ),
    errors.RuleUnknown: refusal(
        422,
        "rule_unknown",
        nl="De versie heeft geen regel {rule}; ze heeft: {rules}.",
        fr="La version n'a pas de règle {rule} ; elle a : {rules}.",
        en="The version has no rule {rule}; it has: {rules}.",
        de="Die Fassung hat keine Regel {rule}; sie hat: {rules}.",
        pointer="/findings",
    ),
}
