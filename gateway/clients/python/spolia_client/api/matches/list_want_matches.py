from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.match_page import MatchPage
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    want_id: UUID,
    *,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    if not isinstance(spolia_written, Unset):
        headers["spolia-written"] = spolia_written

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/wants/{want_id}/matches".format(
            want_id=quote(str(want_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MatchPage | Problem | None:
    if response.status_code == 200:
        response_200 = MatchPage.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

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
) -> Response[MatchPage | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> Response[MatchPage | Problem]:
    """Find lots for a want

     What a search with all that the want says finds, best first, with scores and reasons: its class or
    words, attributes, quantity with the spare, municipality, radius, period, condition and price. Only
    its owner may ask, while it is open.

    Args:
        want_id (UUID): A want of your own.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MatchPage | Problem]
    """

    kwargs = _get_kwargs(
        want_id=want_id,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
        spolia_written=spolia_written,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> MatchPage | Problem | None:
    """Find lots for a want

     What a search with all that the want says finds, best first, with scores and reasons: its class or
    words, attributes, quantity with the spare, municipality, radius, period, condition and price. Only
    its owner may ask, while it is open.

    Args:
        want_id (UUID): A want of your own.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MatchPage | Problem
    """

    return sync_detailed(
        want_id=want_id,
        client=client,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
        spolia_written=spolia_written,
    ).parsed


async def asyncio_detailed(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> Response[MatchPage | Problem]:
    """Find lots for a want

     What a search with all that the want says finds, best first, with scores and reasons: its class or
    words, attributes, quantity with the spare, municipality, radius, period, condition and price. Only
    its owner may ask, while it is open.

    Args:
        want_id (UUID): A want of your own.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MatchPage | Problem]
    """

    kwargs = _get_kwargs(
        want_id=want_id,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
        spolia_written=spolia_written,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> MatchPage | Problem | None:
    """Find lots for a want

     What a search with all that the want says finds, best first, with scores and reasons: its class or
    words, attributes, quantity with the spare, municipality, radius, period, condition and price. Only
    its owner may ask, while it is open.

    Args:
        want_id (UUID): A want of your own.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MatchPage | Problem
    """

    return (
        await asyncio_detailed(
            want_id=want_id,
            client=client,
            limit=limit,
            cursor=cursor,
            accept_language=accept_language,
            spolia_written=spolia_written,
        )
    ).parsed
