"""What is wrong with criteria, in four languages, by the code of the fault; what the fault names stands in braces."""

from collections.abc import Mapping
from typing import Final

from services.acceptance.domain.faults import Fault
from services.kernel.language import Language

_NL, _FR, _EN, _DE = Language.NL, Language.FR, Language.EN, Language.DE


def told(fault: Fault, language: Language) -> str:
    """The fault in a sentence: what is wrong, and what would be right."""
    return SENTENCES[fault.code][language].format(**fault.told)


def _four(nl: str, fr: str, en: str, de: str) -> Mapping[Language, str]:
    return {_NL: nl, _FR: fr, _EN: en, _DE: de}


SENTENCES: Final[Mapping[str, Mapping[Language, str]]] = {
    "materials_missing": _four(
        "noem minstens één materiaal",
        "nommez au moins un matériau",
        "name at least one material",
        "nennen Sie mindestens ein Material",
    ),
    "material_unknown": _four(
        "de woordenlijst kent geen materiaal {code}; het dichtst in de buurt: {nearest}",
        "le vocabulaire ne connaît pas de matériau {code} ; le plus proche : {nearest}",
        "the vocabulary has no material {code}; nearest: {nearest}",
        "das Vokabular kennt kein Material {code}; am nächsten: {nearest}",
    ),
    "term_unknown": _four(
        "er is geen term {code}; het dichtst in de buurt: {nearest}",
        "il n'y a pas de terme {code} ; le plus proche : {nearest}",
        "there is no term {code}; nearest: {nearest}",
        "es gibt keinen Begriff {code}; am nächsten: {nearest}",
    ),
    "unit_impossible": _four(
        "{material} kan niet in {unit} uitgedrukt worden; de eigen eenheid is {own}",
        "{material} ne peut pas s'exprimer en {unit} ; son unité est {own}",
        "{material} cannot be told in {unit}; its own unit is {own}",
        "{material} lässt sich nicht in {unit} angeben; die eigene Einheit ist {own}",
    ),
    "id_malformed": _four(
        "een id bestaat uit letters, cijfers en koppeltekens, hoogstens 60 tekens, niet {given}",
        "un id se compose de lettres, de chiffres et de traits d'union, 60 caractères au plus, et non {given}",
        "an id is made of letters, digits and hyphens, at most 60 characters, not {given}",
        "eine id besteht aus Buchstaben, Ziffern und Bindestrichen, höchstens 60 Zeichen, nicht {given}",
    ),
    "id_taken": _four(
        "regel {first} heet al {given}: geef elke regel een eigen id",
        "la règle {first} s'appelle déjà {given} : donnez à chaque règle son propre id",
        "rule {first} is called {given} already: give every rule an id of its own",
        "Regel {first} heißt schon {given}: Geben Sie jeder Regel eine eigene id",
    ),
    "rule_twice": _four(
        "zegt hetzelfde als de regel {other}: laat er een weg",
        "dit la même chose que la règle {other} : supprimez-en une",
        "says the same as the rule {other}: leave one out",
        "sagt dasselbe wie die Regel {other}: Lassen Sie eine weg",
    ),
    "list_empty": _four(
        "noem er minstens één, anders kan niets aan deze regel voldoen",
        "indiquez-en au moins un, sinon rien ne peut satisfaire à cette règle",
        "name at least one, or nothing can meet this rule",
        "nennen Sie mindestens eines, sonst kann nichts diese Regel erfüllen",
    ),
    "origin_unsaid": _four(
        "zeg welke herkomst toegelaten of geweigerd is",
        "dites quelle provenance est admise ou refusée",
        "say which origin is allowed or refused",
        "sagen Sie, welche Herkunft zugelassen oder abgelehnt ist",
    ),
    "brands_unused": _four(
        "scope any neemt elk merk aan: laat brands leeg, of kies own",
        "scope any accepte toutes les marques : laissez brands vide, ou choisissez own",
        "scope any takes every brand: leave brands empty, or choose own",
        "scope any nimmt jede Marke: Lassen Sie brands leer, oder wählen Sie own",
    ),
    "share_missing": _four(
        "geef met at_most het hoogste vochtgehalte op",
        "indiquez avec at_most la teneur en eau maximale",
        "give the highest share of water in at_most",
        "geben Sie mit at_most den höchsten Wassergehalt an",
    ),
    "share_unused": _four(
        "at_most hoort alleen bij state at_most",
        "at_most ne va qu'avec state at_most",
        "at_most only goes with state at_most",
        "at_most gehört nur zu state at_most",
    ),
    "other_allowed": _four(
        "wie al het andere toelaat, heeft geen regel nodig: noem wat vast mag zitten",
        "qui admet tout le reste n'a pas besoin de règle : nommez ce qui peut rester fixé",
        "whoever allows anything else needs no rule: name what may be fixed to it",
        "wer alles andere zulässt, braucht keine Regel: Nennen Sie, was daran befestigt sein darf",
    ),
    "charge_missing": _four(
        "een toeslag heeft een bedrag: geef charge op",
        "un supplément a un montant : indiquez charge",
        "a surcharge has an amount: give charge",
        "ein Zuschlag hat einen Betrag: Geben Sie charge an",
    ),
    "amount_below_zero": _four(
        "een bedrag is nooit negatief: kind zegt wie betaalt",
        "un montant n'est jamais négatif : kind dit qui paie",
        "an amount is never below zero: kind says who pays",
        "ein Betrag ist nie negativ: kind sagt, wer zahlt",
    ),
    "reclassified_unclear": _four(
        "reclassified_as hoort bij consequence reclassify, en alleen daarbij",
        "reclassified_as va avec consequence reclassify, et seulement avec lui",
        "reclassified_as goes with consequence reclassify, and only with it",
        "reclassified_as gehört zu consequence reclassify, und nur dazu",
    ),
    "limit_missing": _four(
        "noem een minimum of een maximum",
        "indiquez un minimum ou un maximum",
        "name a minimum or a maximum",
        "nennen Sie ein Minimum oder ein Maximum",
    ),
    "minimum_above_maximum": _four(
        "het minimum ({low}) ligt boven het maximum ({high})",
        "le minimum ({low}) dépasse le maximum ({high})",
        "the minimum ({low}) lies above the maximum ({high})",
        "das Minimum ({low}) liegt über dem Maximum ({high})",
    ),
    "year_beyond": _four(
        "een bouwjaar ligt tussen {first} en {last}",
        "une année de construction se situe entre {first} et {last}",
        "a year of construction lies between {first} and {last}",
        "ein Baujahr liegt zwischen {first} und {last}",
    ),
    "days_beyond": _four(
        "een aantal dagen ligt tussen 0 en {most}",
        "un nombre de jours se situe entre 0 et {most}",
        "a number of days lies between 0 and {most}",
        "eine Anzahl Tage liegt zwischen 0 und {most}",
    ),
    "property_otherwise": _four(
        "deze eigenschap wordt anders opgegeven: met {way}",
        "cette propriété s'indique autrement : avec {way}",
        "this property is told otherwise: by {way}",
        "diese Eigenschaft wird anders angegeben: mit {way}",
    ),
    "class_unknown": _four(
        "de schaal kent {given} niet; kies uit {classes}",
        "l'échelle ne connaît pas {given} ; choisissez parmi {classes}",
        "the scale has no {given}; choose one of {classes}",
        "die Skala kennt {given} nicht; wählen Sie aus {classes}",
    ),
    "allowed_and_refused": _four(
        "{code} is tegelijk toegelaten en geweigerd",
        "{code} est à la fois admis et refusé",
        "{code} is allowed and refused at once",
        "{code} ist zugleich zugelassen und abgelehnt",
    ),
    "forbidden_and_limited": _four(
        "de regel {other} spreekt dit tegen: wat verboden is, heeft geen maximum",
        "la règle {other} contredit celle-ci : ce qui est interdit n'a pas de maximum",
        "the rule {other} contradicts this one: what is forbidden has no maximum",
        "die Regel {other} widerspricht dieser: Was verboten ist, hat kein Maximum",
    ),
    "forbidden_and_allowed": _four(
        "de regel {other} spreekt dit tegen: wat vast mag zitten, is niet verboden",
        "la règle {other} contredit celle-ci : ce qui peut rester fixé n'est pas interdit",
        "the rule {other} contradicts this one: what may be fixed to it is not forbidden",
        "die Regel {other} widerspricht dieser: Was daran befestigt sein darf, ist nicht verboten",
    ),
    "cannot_both_hold": _four(
        "niets kan tegelijk aan deze regel en aan de regel {other} voldoen",
        "rien ne peut satisfaire à la fois à cette règle et à la règle {other}",
        "nothing can meet both this rule and the rule {other}",
        "nichts kann zugleich diese Regel und die Regel {other} erfüllen",
    ),
    "tier_units_differ": _four(
        "de schijven van één prijs staan in één eenheid: {first}, niet {unit}",
        "les tranches d'un même prix sont dans une seule unité : {first}, et non {unit}",
        "the tiers of one price are in one unit: {first}, not {unit}",
        "die Stufen eines Preises stehen in einer Einheit: {first}, nicht {unit}",
    ),
    "currencies_differ": _four(
        "prijzen van één soort staan in één munt: {first}, niet {currency}",
        "les prix d'une même sorte sont dans une seule monnaie : {first}, et non {currency}",
        "prices of one kind are in one currency: {first}, not {currency}",
        "Preise einer Art stehen in einer Währung: {first}, nicht {currency}",
    ),
    "price_twice": _four(
        "prijs {first} geldt al voor deze schijf en vanaf deze dag",
        "le prix {first} vaut déjà pour cette tranche et à partir de ce jour",
        "price {first} already holds for this tier and from this day",
        "Preis {first} gilt schon für diese Stufe und ab diesem Tag",
    ),
    "date_beyond": _four(
        "een prijs geldt vanaf een dag tussen {first} en {last}",
        "un prix vaut à partir d'un jour entre {first} et {last}",
        "a price holds from a day between {first} and {last}",
        "ein Preis gilt ab einem Tag zwischen {first} und {last}",
    ),
}
