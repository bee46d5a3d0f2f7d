"""How refusals of places in a hub's stock are told."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.listings.domain import stock_place_errors as errors

STOCK_PLACE_REFUSALS: Final[Refusals] = {
    errors.StockPlaceNotFound: refusal(
        404,
        "stock_place_not_found",
        nl="Uw organisatie heeft geen standplaats {place_id}.",
        fr="Votre organisation n'a pas d'emplacement {place_id}.",
        en="Your organization has no stock place {place_id}.",
        de="Ihre Organisation hat keinen Lagerplatz {place_id}.",
    ),
    errors.StockPlaceUnknown: refusal(
        422,
        "stock_place_unknown",
        nl="U hebt geen standplaats met de naam {name}.{nearest: Dichtbij: *.} Maak ze eerst aan, of verbeter de naam.",
        fr="Vous n'avez pas d'emplacement du nom de {name}.{nearest: Proches : *.} Créez-le d'abord ou corrigez le nom.",
        en="You have no stock place named {name}.{nearest: Near: *.} Make it first, or correct the name.",
        de="Sie haben keinen Lagerplatz mit dem Namen {name}.{nearest: Ähnlich: *.} Legen Sie ihn zuerst an oder ändern Sie den Namen.",
        pointer="/stock_place",
    ),
    errors.StockPlaceNameTaken: refusal(
        409,
        "stock_place_name_taken",
        nl="Een andere standplaats van u heeft deze naam al.",
        fr="Un autre de vos emplacements porte déjà ce nom.",
        en="Another stock place of yours has this name.",
        de="Ein anderer Ihrer Lagerplätze trägt bereits diesen Namen.",
        pointer="/name",
    ),
    errors.StockPlaceChanged: refusal(
        412,
        "version_stale",
        nl='Standplaats {name} is intussen gewijzigd: u wijzigde versie {expected}, het is nu "{actual}". Lees ze opnieuw.',
        fr='L\'emplacement {name} a changé : vous avez modifié la version {expected}, il en est à "{actual}". Relisez-le.',
        en='Stock place {name} has changed meanwhile: you changed version {expected}, it is now "{actual}". Read it again.',
        de='Lagerplatz {name} wurde inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Lesen Sie ihn neu.',
    ),
    errors.StockPlaceInUse: refusal(
        409,
        "stock_place_in_use",
        nl="Op standplaats {name} staan nog {lots} loten; verplaats ze eerst.",
        fr="Il y a encore {lots} lots à l'emplacement {name} ; déplacez-les d'abord.",
        en="{lots} lots still stand at {name}; move them first.",
        de="Auf Lagerplatz {name} stehen noch {lots} Lose; stellen Sie sie zuerst um.",
    ),
    errors.LotStandsNowhere: refusal(
        404,
        "lot_stands_nowhere",
        nl="Van lot {lot_id} heeft niemand gezegd waar het staat.",
        fr="Personne n'a dit où se trouve le lot {lot_id}.",
        en="Nobody said where lot {lot_id} stands.",
        de="Niemand hat gesagt, wo Los {lot_id} steht.",
    ),
}
