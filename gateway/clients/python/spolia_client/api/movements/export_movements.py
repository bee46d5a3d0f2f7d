import datetime
from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.movement_kind import MovementKind
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    from_: datetime.date,
    until: datetime.date | Unset = UNSET,
    kind: MovementKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = until.isoformat()
    params["until"] = json_until

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/movements.csv",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | Problem | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 502:
        response_502 = Problem.from_dict(response.json())

        return response_502

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if response.status_code == 504:
        response_504 = Problem.from_dict(response.json())

        return response_504

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    from_: datetime.date,
    until: datetime.date | Unset = UNSET,
    kind: MovementKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[File | Problem]:
    """Export what came and left

     A table of a period, as it happened, for spreadsheets: semicolons and decimal commas, in English
    commas and points.

    Args:
        from_ (datetime.date): What happened on this day or after it (Brussels time).
        until (datetime.date | Unset): What happened on this day or before it.
        kind (MovementKind | Unset): In through the gate, out through it, or from one place to
            another.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        from_=from_,
        until=until,
        kind=kind,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    from_: datetime.date,
    until: datetime.date | Unset = UNSET,
    kind: MovementKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> File | Problem | None:
    """Export what came and left

     A table of a period, as it happened, for spreadsheets: semicolons and decimal commas, in English
    commas and points.

    Args:
        from_ (datetime.date): What happened on this day or after it (Brussels time).
        until (datetime.date | Unset): What happened on this day or before it.
        kind (MovementKind | Unset): In through the gate, out through it, or from one place to
            another.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return sync_detailed(
        client=client,
        from_=from_,
        until=until,
        kind=kind,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    from_: datetime.date,
    until: datetime.date | Unset = UNSET,
    kind: MovementKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[File | Problem]:
    """Export what came and left

     A table of a period, as it happened, for spreadsheets: semicolons and decimal commas, in English
    commas and points.

    Args:
        from_ (datetime.date): What happened on this day or after it (Brussels time).
        until (datetime.date | Unset): What happened on this day or before it.
        kind (MovementKind | Unset): In through the gate, out through it, or from one place to
            another.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        from_=from_,
        until=until,
        kind=kind,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    from_: datetime.date,
    until: datetime.date | Unset = UNSET,
    kind: MovementKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> File | Problem | None:
    """Export what came and left

     A table of a period, as it happened, for spreadsheets: semicolons and decimal commas, in English
    commas and points.

    Args:
        from_ (datetime.date): What happened on this day or after it (Brussels time).
        until (datetime.date | Unset): What happened on this day or before it.
        kind (MovementKind | Unset): In through the gate, out through it, or from one place to
            another.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            from_=from_,
            until=until,
            kind=kind,
            accept_language=accept_language,
        )
    ).parsed
