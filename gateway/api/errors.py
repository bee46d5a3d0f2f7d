"""Which status each refusal becomes. The only place that knows."""

from typing import Final

from gateway.domain.errors import (
    EnterpriseKnown,
    EnterpriseNumberWrong,
    InventoryNotFound,
    KeyNotFound,
    KeysFull,
    NameTaken,
    NeverStocked,
    OrganizationNotFound,
    RegionAbroad,
    ScopesExceeded,
    StaleVersion,
    TwoNumbers,
    VatNumberWrong,
)
from gateway.forwarding.refusals import REFUSALS as FORWARDING
from gateway.forwarding.refusals import UpstreamCrashed, UpstreamNonsense, UpstreamSlow, UpstreamUnreachable
from services.kit.feed.reader import PositionExpired
from services.kit.problems import Refusals, refusal
from services.vocabulary.errors import UnknownMaterial

REFUSALS: Final[Refusals] = {
    UnknownMaterial: refusal(
        404,
        "material_not_found",
        nl="Er is geen materiaalklasse {code}; de naaste zijn: {nearest}.",
        fr="Il n'y a pas de classe de matériaux {code} ; les plus proches : {nearest}.",
        en="There is no material class {code}; the nearest are: {nearest}.",
        de="Es gibt keine Materialklasse {code}; die nächsten sind: {nearest}.",
    ),
    OrganizationNotFound: refusal(
        404,
        "organization_not_found",
        nl="Er is geen organisatie {organization_id}.",
        fr="Il n'y a pas d'organisation {organization_id}.",
        en="There is no organization {organization_id}.",
        de="Es gibt keine Organisation {organization_id}.",
    ),
    KeyNotFound: refusal(
        404,
        "key_not_found",
        nl="Uw organisatie heeft geen sleutel {key_id}.",
        fr="Votre organisation n'a pas de clé {key_id}.",
        en="Your organization has no key {key_id}.",
        de="Ihre Organisation hat keinen Schlüssel {key_id}.",
    ),
    InventoryNotFound: refusal(
        404,
        "inventory_not_found",
        nl="U hebt geen voorraad met deze naam.",
        fr="Vous n'avez pas d'inventaire de ce nom.",
        en="You have no inventory of this name.",
        de="Sie haben keinen Bestand mit diesem Namen.",
        parameter="inventory",
    ),
    NameTaken: refusal(
        409,
        "name_taken",
        nl="Er is al een organisatie met deze naam.",
        fr="Une organisation porte déjà ce nom.",
        en="There already is an organization of this name.",
        de="Es gibt bereits eine Organisation mit diesem Namen.",
        pointer="/name",
    ),
    EnterpriseKnown: refusal(
        409,
        "enterprise_known",
        nl="Er is al een organisatie met dit nummer.",
        fr="Une organisation porte déjà ce numéro.",
        en="There already is an organization with this number.",
        de="Es gibt bereits eine Organisation mit dieser Nummer.",
    ),
    PositionExpired: refusal(
        410,
        "position_expired",
        nl="Deze plaats in de wijzigingen bestaat niet meer. Vergeet wat u hebt en begin zonder after: u krijgt dan alles wat nu "
        "gepubliceerd is.",
        fr="Cette position dans les modifications n'existe plus. Oubliez ce que vous avez et recommencez sans after : vous recevrez tout "
        "ce qui est publié.",
        en="This place in the changes is no longer kept. Forget what you hold and begin without after: you get all that is published now.",
        de="Diese Stelle in den Änderungen gibt es nicht mehr. Vergessen Sie, was Sie haben, und beginnen Sie ohne after: Sie bekommen "
        "alles, was jetzt veröffentlicht ist.",
    ),
    **{kind: FORWARDING[kind] for kind in (UpstreamCrashed, UpstreamNonsense, UpstreamSlow, UpstreamUnreachable)},
    StaleVersion: refusal(
        412,
        "stale_version",
        nl="Dit is intussen gewijzigd: versie {actual}, niet {expected}. Lees het opnieuw.",
        fr="Ceci a changé entre-temps : version {actual}, non {expected}. Relisez.",
        en="This has changed meanwhile: version {actual}, not {expected}. Read it again.",
        de="Dies wurde inzwischen geändert: Version {actual}, nicht {expected}. Lesen Sie es erneut.",
    ),
    NeverStocked: refusal(
        422,
        "never_stocked",
        nl="In een voorraad zijn loten en reservaties, geen {kind}: laat type weg, of vraag lot of reservation.",
        fr="Un inventaire contient des lots et des réservations, pas de {kind} : omettez type, ou demandez lot ou reservation.",
        en="In an inventory are lots and reservations, no {kind}: leave out type, or ask for lot or reservation.",
        de="In einem Bestand sind Posten und Reservierungen, kein {kind}: Lassen Sie type weg oder fragen Sie nach lot oder reservation.",
        parameter="type",
    ),
    EnterpriseNumberWrong: refusal(
        422,
        "enterprise_number_wrong",
        nl="{number} is geen ondernemingsnummer: tien cijfers, beginnend met 0 of 1, de laatste twee ter controle, zoals 0123.456.749.",
        fr="{number} n'est pas un numéro d'entreprise : dix chiffres commençant par 0 ou 1, "
        "les deux derniers de contrôle, par exemple 0123.456.749.",
        en="{number} is not an enterprise number: ten digits that begin with 0 or 1, the last two check digits, such as 0123.456.749.",
        de="{number} ist keine Unternehmensnummer: zehn Ziffern, beginnend mit 0 oder 1, die letzten zwei Prüfziffern, etwa 0123.456.749.",
        pointer="/kbo",
    ),
    VatNumberWrong: refusal(
        422,
        "vat_number_wrong",
        nl="{number} is geen buitenlands btw-nummer, zoals NL123456789B01; een Belgische onderneming geeft kbo.",
        fr="{number} n'est pas un numéro de TVA étranger, par exemple NL123456789B01 ; une entreprise belge donne kbo.",
        en="{number} is not a foreign VAT number, such as NL123456789B01; a Belgian enterprise gives kbo.",
        de="{number} ist keine ausländische USt-IdNr., etwa NL123456789B01; ein belgisches Unternehmen gibt kbo an.",
        pointer="/vat",
    ),
    TwoNumbers: refusal(
        422,
        "two_numbers",
        nl="Geef kbo voor een Belgische onderneming of vat voor een buitenlandse, niet beide.",
        fr="Indiquez kbo pour une entreprise belge ou vat pour une étrangère, pas les deux.",
        en="Give kbo for a Belgian enterprise or vat for a foreign one, not both.",
        de="Geben Sie kbo für ein belgisches Unternehmen oder vat für ein ausländisches an, nicht beides.",
        pointer="/vat",
    ),
    RegionAbroad: refusal(
        422,
        "region_abroad",
        nl="Alleen een organisatie in België (BE) heeft een gewest.",
        fr="Seule une organisation en Belgique (BE) a une région.",
        en="Only an organization in Belgium (BE) has a region.",
        de="Nur eine Organisation in Belgien (BE) hat eine Region.",
        pointer="/region",
    ),
    KeysFull: refusal(
        409,
        "keys_full",
        nl="Uw organisatie heeft {most} sleutels, het meeste dat kan; trek er een in die niet meer nodig is.",
        fr="Votre organisation a {most} clés, le maximum ; révoquez-en une qui ne sert plus.",
        en="Your organization has {most} keys, as many as may be; revoke one that is no longer needed.",
        de="Ihre Organisation hat {most} Schlüssel, mehr geht nicht; widerrufen Sie einen, der nicht mehr gebraucht wird.",
    ),
    ScopesExceeded: refusal(
        422,
        "scopes_exceeded",
        nl="Een sleutel geeft niet meer dan zijn rol en de maker hebben; te veel: {scopes}.",
        fr="Une clé ne donne pas plus que son rôle et son auteur ; en trop : {scopes}.",
        en="A key gives no more than its role and its maker have; too much: {scopes}.",
        de="Ein Schlüssel gibt nicht mehr als seine Rolle und sein Ersteller haben; zu viel: {scopes}.",
        pointer="/scopes",
    ),
}
