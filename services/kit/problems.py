"""Errors as RFC 9457 problem documents, in the reader's language, with JSON pointers to what was wrong."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from services.kernel.language import FALLBACK, Language, negotiate
from services.kit.identity import ScopesLacking
from services.kit.validation import Fault, faults

MEDIA_TYPE: Final = "application/problem+json"


class FaultOut(BaseModel):
    """One thing that is wrong with a request, and what would be right."""

    pointer: str | None = Field(None, description="JSON pointer (RFC 6901) into the body.", examples=["/quantity/value"])
    parameter: str | None = Field(None, description="Name of the query, path or header parameter.", examples=["radius_km"])
    code: str = Field(description="Stable name of the fault.", examples=["missing"])
    detail: str = Field(description="What is wrong and what would be right, in the language asked for.")


class Problem(BaseModel):
    """What every error answers: `application/problem+json`."""

    type: str = Field("about:blank", description="Identifies the kind of problem.")
    title: str = Field(description="The kind of problem, in a few words.")
    status: int
    code: str = Field(description="Stable name of the problem, for programs.", examples=["lot_not_found"])
    detail: str = Field(description="What happened, for people, in the language asked for.")
    request_id: str | None = Field(None, description="Name it when you ask us about this.")
    errors: list[FaultOut] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Refusal:
    """How a domain error is told: its status, its stable code, its sentence per language.

    Fields of the error stand in braces. Of a field that holds several things, `{nearest: (*?)}` is said only where it holds any.
    """

    status: int
    code: str
    text: Mapping[Language, str]
    pointer: str | None = None
    parameter: str | None = None
    retry_after_s: int | None = None
    faults: Callable[[Any, Language], Sequence[Fault]] | None = None
    """Where one error names several faults: what they are."""


def refusal(
    status: int,
    code: str,
    *,
    nl: str,
    fr: str,
    en: str,
    de: str,
    pointer: str | None = None,
    parameter: str | None = None,
    retry_after_s: int | None = None,
    faults: Callable[[Any, Language], Sequence[Fault]] | None = None,
) -> Refusal:
    """A refusal in the four languages: of a field of the body (`pointer`), of a `parameter`, of several things (`faults`), or of none."""
    text = {Language.NL: nl, Language.FR: fr, Language.EN: en, Language.DE: de}
    return Refusal(status, code, text, pointer, parameter, retry_after_s, faults)


Refusals = Mapping[type[Exception], Refusal]

PLAIN: Final[Mapping[int, Refusal]] = {
    r.status: r
    for r in (
        refusal(
            400,
            "malformed_request",
            nl="De aanvraag kon niet gelezen worden.",
            fr="La requête n'a pas pu être lue.",
            en="The request could not be read.",
            de="Die Anfrage konnte nicht gelesen werden.",
        ),
        refusal(
            401,
            "unauthorized",
            nl="Geef een geldige sleutel mee: Authorization: Bearer spk_...",
            fr="Indiquez une clé valable : Authorization: Bearer spk_...",
            en="Give a valid key: Authorization: Bearer spk_...",
            de="Geben Sie einen gültigen Schlüssel an: Authorization: Bearer spk_...",
        ),
        refusal(
            403,
            "forbidden",
            nl="Deze sleutel mag dit niet.",
            fr="Cette clé n'y donne pas droit.",
            en="This key may not do that.",
            de="Dieser Schlüssel darf das nicht.",
        ),
        refusal(
            404,
            "not_found",
            nl="Hier is niets.",
            fr="Il n'y a rien ici.",
            en="There is nothing here.",
            de="Hier ist nichts.",
        ),
        refusal(
            405,
            "method_not_allowed",
            nl="Deze methode kan hier niet.",
            fr="Cette méthode n'est pas permise ici.",
            en="This method does not work here.",
            de="Diese Methode geht hier nicht.",
        ),
        refusal(
            413,
            "body_too_large",
            nl="De inhoud is te groot.",
            fr="Le contenu est trop grand.",
            en="The body is too large.",
            de="Der Inhalt ist zu groß.",
        ),
        refusal(
            415,
            "unsupported_media_type",
            nl="Stuur JSON: Content-Type: application/json.",
            fr="Envoyez du JSON : Content-Type: application/json.",
            en="Send JSON: Content-Type: application/json.",
            de="Senden Sie JSON: Content-Type: application/json.",
        ),
        refusal(
            422,
            "invalid_request",
            nl="Sommige gegevens kloppen niet; zie errors.",
            fr="Certaines données ne conviennent pas ; voir errors.",
            en="Some of what was sent is wrong; see errors.",
            de="Einige Angaben stimmen nicht; siehe errors.",
        ),
        refusal(
            429,
            "too_many_requests",
            nl="Te veel aanvragen; probeer het straks opnieuw.",
            fr="Trop de requêtes ; réessayez un peu plus tard.",
            en="Too many requests; try again in a while.",
            de="Zu viele Anfragen; versuchen Sie es später erneut.",
        ),
        refusal(
            500,
            "internal_error",
            nl="Er ging bij ons iets mis. Vermeld request_id als u ons erover aanspreekt.",
            fr="Une erreur s'est produite chez nous. Mentionnez request_id si vous nous en parlez.",
            en="Something went wrong on our side. Name request_id when you ask us about it.",
            de="Bei uns ist etwas schiefgegangen. Nennen Sie request_id, wenn Sie uns darauf ansprechen.",
        ),
        refusal(
            503,
            "unavailable",
            nl="Even niet bereikbaar; probeer het straks opnieuw.",
            fr="Momentanément indisponible ; réessayez un peu plus tard.",
            en="Not available right now; try again in a while.",
            de="Gerade nicht erreichbar; versuchen Sie es gleich erneut.",
        ),
    )
}


BARRED: Final = refusal(
    403,
    "forbidden",
    nl="Deze sleutel mag dit niet: daarvoor is het recht {scopes} nodig.",
    fr="Cette clé n'y donne pas droit : il faut le droit {scopes}.",
    en="This key may not do that: it takes the right {scopes}.",
    de="Dieser Schlüssel darf das nicht: dafür braucht es das Recht {scopes}.",
)
"""To whom holds a key, but not the scopes."""


def problem(
    told: Refusal, language: Language, *, detail: str | None = None, request_id: str | None = None, errors: Sequence[Fault] = ()
) -> Problem:
    """The body for a refusal."""
    return Problem(
        title=told.code.replace("_", " ").capitalize(),
        status=told.status,
        code=told.code,
        detail=detail or told.text.get(language, told.text[FALLBACK]),
        request_id=request_id,
        errors=[FaultOut(pointer=f.pointer, parameter=f.parameter, code=f.code, detail=f.detail) for f in errors],
    )


def answer(body: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """The body as a response."""
    content = orjson.dumps(body.model_dump(exclude_none=True))
    extra = {"retry-after": "1"} if body.status in {429, 503} else {}
    return Response(content, body.status, {**extra, **(headers or {})}, MEDIA_TYPE)


def request_id(request: Request) -> str | None:
    """The id under which this request is logged everywhere."""
    return request.scope.get("spolia.request_id")


def install(app: FastAPI, refusals: Refusals) -> None:
    """Let every error of this application leave as a problem document."""

    def language(request: Request) -> Language:
        return negotiate(request.headers.get("accept-language"))

    async def refused(request: Request, error: Exception) -> Response:
        told = next(refusals[kind] for kind in type(error).__mro__ if kind in refusals)
        later = {} if told.retry_after_s is None else {"retry-after": str(told.retry_after_s)}
        return answer(_told(told, error, language(request), request_id(request)), later)

    async def invalid(request: Request, error: Exception) -> Response:
        found = faults(error.errors(), language(request), error.body) if isinstance(error, RequestValidationError) else []
        status = 400 if any(fault.code == "malformed_json" for fault in found) else 422
        return answer(problem(PLAIN[status], language(request), request_id=request_id(request), errors=found))

    async def plain(request: Request, error: Exception) -> Response:
        status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (500, None)
        told = PLAIN.get(status) or Refusal(status, f"http_{status}", PLAIN[400].text)
        return answer(problem(told, language(request), request_id=request_id(request)), headers)

    async def barred(request: Request, error: Exception) -> Response:
        return answer(_told(BARRED, error, language(request), request_id(request)))

    for kind in refusals:
        app.add_exception_handler(kind, refused)
    app.add_exception_handler(ScopesLacking, barred)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, plain)


def explained(refusals: Refusals, error: Exception, language: Language) -> list[FaultOut]:
    """What a domain error says is wrong, for answers that tell of many things at once."""
    told = next(refusals[kind] for kind in type(error).__mro__ if kind in refusals)
    body = _told(told, error, language, None)
    return body.errors or [FaultOut(pointer=None, parameter=None, code=body.code, detail=body.detail)]


def _told(told: Refusal, error: Exception, language: Language, rid: str | None) -> Problem:
    words: dict[str, Any] = {name: _readable(getattr(error, name)) for name in getattr(type(error), "__dataclass_fields__", {})}
    detail = told.text.get(language, told.text[FALLBACK]).format(**words)
    at_fault = told.pointer is not None or told.parameter is not None
    found: Sequence[Fault] = [Fault(told.code, detail, told.pointer, told.parameter)] if at_fault else []
    if told.faults is not None:
        found = told.faults(error, language)
    return problem(told, language, detail=detail, request_id=rid, errors=found)


class Several(str):
    """Several things in a row. `{name: (*?)}` in a sentence stands there only where there are any, with them in place of the star."""

    __slots__ = ()

    def __format__(self, clause: str) -> str:
        if not clause:
            return str(self)
        return clause.replace("*", self) if self else ""


def _readable(value: object) -> object:
    return Several(", ".join(str(part) for part in value)) if isinstance(value, tuple | frozenset) else value
