"""What can be wrong with a key, and how it is told."""

from dataclasses import dataclass
from typing import Final

from services.kit.problems import Refusals, refusal


class KeyMissing(Exception):
    """This route is never called without an `Idempotency-Key`."""


@dataclass(eq=False)
class KeyReused(Exception):
    """The same key came with another request."""

    key: str


@dataclass(eq=False)
class KeyRunning(Exception):
    """A request under this key has not ended yet."""

    key: str


KEY_REFUSALS: Final[Refusals] = {
    KeyMissing: refusal(
        400,
        "idempotency_key_missing",
        nl="Geef met Idempotency-Key een sleutel naar eigen keuze mee, zoals een UUID, en dezelfde bij een herhaling.",
        fr="Indiquez avec Idempotency-Key une clé de votre choix, par exemple un UUID, et la même si vous répétez la demande.",
        en="Name a key of your own with Idempotency-Key, such as a UUID, and the same one when you try again.",
        de="Geben Sie mit Idempotency-Key einen eigenen Schlüssel an, etwa eine UUID, und denselben bei einer Wiederholung.",
    ),
    KeyReused: refusal(
        422,
        "idempotency_key_reused",
        nl="Idempotency-Key {key} hoort al bij een andere aanvraag. Neem een nieuwe sleutel.",
        fr="Idempotency-Key {key} appartient déjà à une autre demande. Prenez une nouvelle clé.",
        en="Idempotency-Key {key} belongs to another request already. Take a new key.",
        de="Idempotency-Key {key} gehört schon zu einer anderen Anfrage. Nehmen Sie einen neuen Schlüssel.",
    ),
    KeyRunning: refusal(
        409,
        "idempotency_key_running",
        nl="De aanvraag met Idempotency-Key {key} loopt nog; probeer het straks opnieuw met dezelfde sleutel.",
        fr="La demande avec Idempotency-Key {key} est encore en cours ; réessayez un peu plus tard avec la même clé.",
        en="The request with Idempotency-Key {key} is still running; try again in a while, with the same key.",
        de="Die Anfrage mit Idempotency-Key {key} läuft noch; versuchen Sie es später mit demselben Schlüssel erneut.",
        retry_after_s=1,
    ),
}
