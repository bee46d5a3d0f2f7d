"""How refusals of movements of goods are told."""

from typing import Final

from services.kit.problems import Refusals, refusal
from services.listings.domain import movement_errors as errors

MOVEMENT_REFUSALS: Final[Refusals] = {
    errors.MovementNotFound: refusal(
        404,
        "movement_not_found",
        nl="Uw organisatie heeft geen beweging {movement_id}.",
        fr="Votre organisation n'a pas de mouvement {movement_id}.",
        en="Your organization has no movement {movement_id} on record.",
        de="Ihre Organisation hat keine Bewegung {movement_id}.",
    ),
    errors.MovementAhead: refusal(
        422,
        "movement_ahead",
        nl="{at} ligt in de toekomst: noteer wat gebeurd is.",
        fr="{at} est dans le futur : notez ce qui a eu lieu.",
        en="{at} lies ahead: record what has happened.",
        de="{at} liegt in der Zukunft: Erfassen Sie, was geschehen ist.",
        pointer="/at",
    ),
    errors.QuantityUntold: refusal(
        422,
        "quantity_missing",
        nl="Geef de hoeveelheid, in {unit}: die eenheid heeft het lot.",
        fr="Donnez la quantité, en {unit} : c'est l'unité du lot.",
        en="Give the quantity, in {unit}: that is the unit of the lot.",
        de="Geben Sie die Menge in {unit} an: Das ist die Einheit des Loses.",
        pointer="/quantity",
    ),
    errors.ReservationElsewhere: refusal(
        422,
        "reservation_elsewhere",
        nl="Dit lot heeft geen reservering {reservation_id}.",
        fr="Ce lot n'a pas de réservation {reservation_id}.",
        en="This lot has no reservation {reservation_id}.",
        de="Dieses Los hat keine Reservierung {reservation_id}.",
        pointer="/reservation_id",
    ),
}
