"""How each refusal of a reservation is told."""

from collections.abc import Sequence
from typing import Final

from services.kernel.language import Language
from services.kit.problems import Refusals, explained, refusal
from services.kit.validation import Fault
from services.listings.api.errors import REFUSALS
from services.listings.domain import reservation_errors as errors


def _of_one(error: errors.NoneReserved, language: Language) -> Sequence[Fault]:
    """What is wrong with one of several wishes, pointing at it."""
    found = explained({**REFUSALS, **RESERVATION_REFUSALS}, error.why, language)
    return [Fault(one.code, one.detail, f"/lots/{error.place}{one.pointer or ''}") for one in found]


RESERVATION_REFUSALS: Final[Refusals] = {
    errors.ReservationNotFound: refusal(
        404,
        "reservation_not_found",
        nl="Er is geen reservatie {reservation_id}, of u bent er geen partij in.",
        fr="Il n'y a pas de réservation {reservation_id}, ou vous n'y êtes pas partie.",
        en="There is no reservation {reservation_id}, or none that you are a party to.",
        de="Es gibt keine Reservierung {reservation_id}, oder Sie sind daran nicht beteiligt.",
    ),
    errors.WantUnknown: refusal(
        422,
        "want_unknown",
        nl="Uw organisatie heeft geen vraag {want_id}; laat want_id weg of geef een eigen vraag.",
        fr="Votre organisation n'a pas de demande {want_id} ; omettez want_id ou indiquez une des vôtres.",
        en="Your organization has no want {want_id}; leave want_id out or name one of your own.",
        de="Ihre Organisation hat kein Gesuch {want_id}; lassen Sie want_id weg oder nennen Sie ein eigenes.",
        pointer="/want_id",
    ),
    errors.OwnLot: refusal(
        409,
        "own_lot",
        nl="Dit lot is van uw eigen organisatie; wat u er zelf van houdt, trekt u af met /recount.",
        fr="Ce lot est celui de votre organisation ; ce que vous en gardez se déduit par /recount.",
        en="This lot is your own organization's; what you keep of it yourself, take off with /recount.",
        de="Dieses Los gehört Ihrer eigenen Organisation; was Sie selbst behalten, ziehen Sie mit /recount ab.",
    ),
    errors.DeliveredUnitDiffers: refusal(
        422,
        "unit_differs",
        nl="Gereserveerd is in {expected}, niet in {unit}; geef ook wat geleverd is in {expected}.",
        fr="La réservation est en {expected}, pas en {unit} ; indiquez aussi ce qui est livré en {expected}.",
        en="It was reserved in {expected}, not in {unit}; give what was delivered in {expected} too.",
        de="Reserviert wurde in {expected}, nicht in {unit}; geben Sie auch das Gelieferte in {expected} an.",
        pointer="/delivered/unit",
    ),
    errors.UnitDiffers: refusal(
        422,
        "unit_differs",
        nl="Dit lot wordt geteld in {expected}, niet in {unit}.",
        fr="Ce lot se compte en {expected}, pas en {unit}.",
        en="This lot is counted in {expected}, not in {unit}.",
        de="Dieses Los wird in {expected} gezählt, nicht in {unit}.",
        pointer="/quantity/unit",
    ),
    errors.NotEnough: refusal(
        409,
        "quantity_not_available",
        nl="Van dit lot is nog {remaining} {unit} te krijgen, geen {asked}.",
        fr="Il reste {remaining} {unit} de ce lot, pas {asked}.",
        en="Of this lot {remaining} {unit} can still be had, not {asked}.",
        de="Von diesem Los sind noch {remaining} {unit} zu haben, nicht {asked}.",
        pointer="/quantity/value",
    ),
    errors.NoneReserved: refusal(
        409,
        "none_reserved",
        nl="Niets is gereserveerd, omdat een van de loten niet kan; zie errors.",
        fr="Rien n'est réservé, car l'un des lots ne peut pas l'être ; voir errors.",
        en="Nothing is reserved, since one of the lots cannot be; see errors.",
        de="Nichts ist reserviert, weil eines der Lose nicht geht; siehe errors.",
        faults=_of_one,
    ),
    errors.HoldTooLong: refusal(
        422,
        "hold_too_long",
        nl="{until} kan niet: een reservatie eindigt na nu en ten laatste op {latest}.",
        fr="{until} n'est pas possible : une réservation se termine après maintenant et au plus tard le {latest}.",
        en="{until} will not do: a hold ends after now and at the latest at {latest}.",
        de="{until} geht nicht: Eine Reservierung endet nach jetzt und spätestens am {latest}.",
        pointer="/until",
    ),
    errors.TooManyHolds: refusal(
        409,
        "too_many_holds",
        nl="Uw organisatie heeft al {most} reservaties die nog niet bevestigd zijn; laat er eerst een los.",
        fr="Votre organisation a déjà {most} réservations pas encore confirmées ; libérez-en d'abord une.",
        en="Your organization has {most} holds already that are not confirmed yet; release one first.",
        de="Ihre Organisation hat bereits {most} noch nicht bestätigte Reservierungen; geben Sie zuerst eine frei.",
    ),
    errors.HeldBefore: refusal(
        409,
        "held_before",
        nl="U hield dit lot al vast zonder dat er iets van kwam; anderen gaan voor tot {again}.",
        fr="Vous avez déjà retenu ce lot sans suite ; d'autres passent d'abord, jusqu'au {again}.",
        en="You held this lot before and nothing came of it; others come first until {again}.",
        de="Sie hielten dieses Los schon einmal, ohne dass etwas daraus wurde; andere gehen vor bis {again}.",
    ),
    errors.StepImpossible: refusal(
        409,
        "reservation_status",
        nl="Deze reservatie is {status}; dit kan alleen als ze {needed} is.",
        fr="Cette réservation est {status} ; cela ne se peut que si elle est {needed}.",
        en="This reservation is {status}; that can be done only while it is {needed}.",
        de="Diese Reservierung ist {status}; das geht nur, solange sie {needed} ist.",
    ),
    errors.OwnerOnly: refusal(
        403,
        "owner_only",
        nl="Alleen de eigenaar van het lot kan dit; als koper kunt u de reservatie loslaten met /release.",
        fr="Seul le propriétaire du lot peut le faire ; comme acheteur, vous pouvez libérer la réservation par /release.",
        en="Only the owner of the lot can do this; as the buyer you can let go of it with /release.",
        de="Das kann nur der Eigentümer des Loses; als Käufer können Sie die Reservierung mit /release freigeben.",
    ),
    errors.LotPromised: refusal(
        409,
        "lot_promised",
        nl="Van dit lot zijn {confirmed} reservaties bevestigd. Rond ze af of laat ze los met een reden; trek het lot daarna in.",
        fr="{confirmed} réservations de ce lot sont confirmées. Terminez-les ou libérez-les avec un motif, puis retirez le lot.",
        en="Of this lot {confirmed} reservations are confirmed. Complete them or release them with a reason, then withdraw the lot.",
        de="Von diesem Los sind {confirmed} Reservierungen bestätigt. Schließen Sie diese ab oder geben Sie sie erst frei.",
    ),
    errors.QuantityPromised: refusal(
        409,
        "quantity_promised",
        nl="Van dit lot is {reserved} gereserveerd. Is er minder, tel dan opnieuw: POST /v1/lots/{lot_id}/recount.",
        fr="{reserved} de ce lot est réservé. S'il y en a moins, recomptez : POST /v1/lots/{lot_id}/recount.",
        en="Of this lot {reserved} is reserved. If there is less, count it again: POST /v1/lots/{lot_id}/recount.",
        de="Von diesem Los ist {reserved} reserviert. Ist weniger da, zählen Sie nach: POST /v1/lots/{lot_id}/recount.",
        pointer="/quantity/value",
    ),
    errors.UnitPromised: refusal(
        409,
        "unit_promised",
        nl="Dit lot is al gereserveerd of geteld in {unit}; de eenheid blijft zo. Plaats een nieuw lot voor een andere.",
        fr="Ce lot a déjà été réservé ou compté en {unit} ; l'unité reste. Publiez un nouveau lot pour une autre.",
        en="This lot was reserved or counted in {unit} already; the unit stays. Post a new lot for another.",
        de="Dieses Los wurde schon in {unit} reserviert oder gezählt; die Einheit bleibt. Stellen Sie für eine andere ein neues Los ein.",
        pointer="/quantity/unit",
    ),
}
