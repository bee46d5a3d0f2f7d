"""What the forwarder itself refuses, and how it says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from services.kit.problems import PLAIN, Refusals, refusal


class ForwardingError(Exception):
    """Why the caller gets an answer of the gateway's own; `headers` go with it."""

    headers: ClassVar[Mapping[str, str]] = {}


class KeyRefused(ForwardingError):
    """The key is malformed, unknown or revoked."""

    headers: ClassVar[Mapping[str, str]] = {"www-authenticate": 'Bearer error="invalid_token"'}


class KeyMissing(ForwardingError):
    """The operation is for nobody without a key."""

    headers: ClassVar[Mapping[str, str]] = {"www-authenticate": "Bearer"}


class KeysAway(ForwardingError):
    """Whose key it is cannot be looked up for now: our own database does not answer."""


class NoSuchPath(ForwardingError):
    """No operation of the document has this path."""


@dataclass(eq=False)
class WrongMethod(ForwardingError):
    """The path is known, under other methods."""

    allowed: tuple[str, ...]

    @property
    def headers(self) -> Mapping[str, str]:  # type: ignore[override] # a value of this one, not of its class
        return {"allow": ", ".join(self.allowed)}


class BodyTooLarge(ForwardingError):
    """The body is announced, or turns out, larger than the limit."""


class CallerSlow(ForwardingError):
    """The body stopped coming, or comes too slowly."""


@dataclass(eq=False)
class RateExceeded(ForwardingError):
    """Too many requests for now."""

    retry_after_s: int

    @property
    def headers(self) -> Mapping[str, str]:  # type: ignore[override] # a value of this one, not of its class
        return {"retry-after": str(self.retry_after_s)}


class Overloaded(ForwardingError):
    """As many requests as this process takes at once are under way."""


class UpstreamUnreachable(ForwardingError):
    """Nothing listens there, no connection came free, or it ended before a word of the answer."""


class UpstreamSlow(ForwardingError):
    """The first byte of the answer did not come in time."""


class UpstreamNonsense(ForwardingError):
    """What came back is not HTTP, or broke off before it began."""


class UpstreamCrashed(ForwardingError):
    """An application in this process failed before it answered."""


BAD_GATEWAY: Final = refusal(
    502,
    "bad_gateway",
    nl="Het onderdeel dat hierover gaat gaf geen bruikbaar antwoord; probeer het straks opnieuw.",
    fr="Le service concerné n'a pas donné de réponse utilisable ; réessayez un peu plus tard.",
    en="The part that deals with this gave no usable answer; try again in a while.",
    de="Der zuständige Teil gab keine brauchbare Antwort; versuchen Sie es gleich erneut.",
)
GATEWAY_TIMEOUT: Final = refusal(
    504,
    "gateway_timeout",
    nl="Het onderdeel dat hierover gaat antwoordde niet op tijd; probeer het straks opnieuw.",
    fr="Le service concerné n'a pas répondu à temps ; réessayez un peu plus tard.",
    en="The part that deals with this did not answer in time; try again in a while.",
    de="Der zuständige Teil antwortete nicht rechtzeitig; versuchen Sie es gleich erneut.",
)
REQUEST_TIMEOUT: Final = refusal(
    408,
    "request_timeout",
    nl="De inhoud kwam niet volledig aan.",
    fr="Le contenu n'est pas arrivé en entier.",
    en="The body did not arrive completely.",
    de="Der Inhalt kam nicht vollständig an.",
)

REFUSALS: Final[Refusals] = {
    KeyRefused: PLAIN[401],
    KeyMissing: PLAIN[401],
    KeysAway: PLAIN[503],
    NoSuchPath: PLAIN[404],
    WrongMethod: PLAIN[405],
    CallerSlow: REQUEST_TIMEOUT,
    BodyTooLarge: PLAIN[413],
    RateExceeded: PLAIN[429],
    UpstreamCrashed: PLAIN[500],
    UpstreamNonsense: BAD_GATEWAY,
    Overloaded: PLAIN[503],
    UpstreamUnreachable: PLAIN[503],
    UpstreamSlow: GATEWAY_TIMEOUT,
}
