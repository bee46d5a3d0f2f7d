"""Which status each refusal of rates becomes, and how it is told."""

from typing import Final

from services.acceptance.domain.errors import RatesImpossible, StaleRates, UnknownRates
from services.kernel.language import Language
from services.kit.problems import Refusals, refusal
from services.kit.validation import Fault

_NO_SUCH: Final = {
    Language.NL: "Er is geen tarief met deze sleutel; GET /v1/rates geeft ze alle.",
    Language.FR: "Il n'y a pas de tarif de cette clé ; GET /v1/rates les donne tous.",
    Language.EN: "There is no rate of this key; GET /v1/rates lists them all.",
    Language.DE: "Es gibt keinen Satz mit diesem Schlüssel; GET /v1/rates nennt alle.",
}
_MUST_BE: Final = {
    Language.NL: "Moet zijn: {told}",
    Language.FR: "Doit être : {told}",
    Language.EN: "Must be: {told}",
    Language.DE: "Muss sein: {told}",
}


def _unknown(error: UnknownRates, language: Language) -> list[Fault]:
    return [Fault("rate_unknown", _NO_SUCH[language], pointer=_at(key)) for key in error.keys]


def _impossible(error: RatesImpossible, language: Language) -> list[Fault]:
    return [Fault("rate_impossible", _MUST_BE[language].format(told=told), pointer=_at(key)) for key, told in error.wrong]


def _at(key: str) -> str:
    return "/rates/" + key.replace("~", "~0").replace("/", "~1")


RATE_REFUSALS: Final[Refusals] = {
    UnknownRates: refusal(
        422,
        "rate_unknown",
        nl="Sommige tarieven bestaan niet; zie errors.",
        fr="Certains tarifs n'existent pas ; voir errors.",
        en="Some rates do not exist; see errors.",
        de="Einige Sätze gibt es nicht; siehe errors.",
        faults=_unknown,
    ),
    RatesImpossible: refusal(
        422,
        "rate_impossible",
        nl="Sommige tarieven kunnen niet; zie errors.",
        fr="Certains tarifs sont impossibles ; voir errors.",
        en="Some rates cannot be; see errors.",
        de="Einige Sätze sind unmöglich; siehe errors.",
        faults=_impossible,
    ),
    StaleRates: refusal(
        412,
        "version_stale",
        nl="Uw tarieven zijn intussen gewijzigd: versie {actual}, niet {expected}.",
        fr="Vos tarifs ont été modifiés entre-temps : version {actual}, et non {expected}.",
        en="Your rates have changed since: they are at version {actual}, not {expected}.",
        de="Ihre Sätze wurden inzwischen geändert: Version {actual}, nicht {expected}.",
    ),
}
