from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.suggestions import Suggestions
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    limit: int | Unset = 10,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    params["q"] = q

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/vocabulary/suggest",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Suggestions | None:
    if response.status_code == 200:
        response_200 = Suggestions.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

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
) -> Response[Problem | Suggestions]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    limit: int | Unset = 10,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | Suggestions]:
    """What somebody who is typing may be about to name

     Names and synonyms of material classes that begin so, or hold a word that does; each class once. The
    reader's language goes first, then the others; in each what begins so, then the more general and the
    more common. Capitals, accents and plurals do not matter; from five letters on, where nothing begins
    so, what differs by one slip is suggested. What names nothing is answered with nothing.

    Args:
        q (str): What is typed so far.
        limit (int | Unset): How many at most. Default: 10.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Suggestions]
    """

    kwargs = _get_kwargs(
        q=q,
        limit=limit,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    limit: int | Unset = 10,
    accept_language: str | Unset = UNSET,
) -> Problem | Suggestions | None:
    """What somebody who is typing may be about to name

     Names and synonyms of material classes that begin so, or hold a word that does; each class once. The
    reader's language goes first, then the others; in each what begins so, then the more general and the
    more common. Capitals, accents and plurals do not matter; from five letters on, where nothing begins
    so, what differs by one slip is suggested. What names nothing is answered with nothing.

    Args:
        q (str): What is typed so far.
        limit (int | Unset): How many at most. Default: 10.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Suggestions
    """

    return sync_detailed(
        client=client,
        q=q,
        limit=limit,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    limit: int | Unset = 10,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | Suggestions]:
    """What somebody who is typing may be about to name

     Names and synonyms of material classes that begin so, or hold a word that does; each class once. The
    reader's language goes first, then the others; in each what begins so, then the more general and the
    more common. Capitals, accents and plurals do not matter; from five letters on, where nothing begins
    so, what differs by one slip is suggested. What names nothing is answered with nothing.

    Args:
        q (str): What is typed so far.
        limit (int | Unset): How many at most. Default: 10.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Suggestions]
    """

    kwargs = _get_kwargs(
        q=q,
        limit=limit,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    limit: int | Unset = 10,
    accept_language: str | Unset = UNSET,
) -> Problem | Suggestions | None:
    """What somebody who is typing may be about to name

     Names and synonyms of material classes that begin so, or hold a word that does; each class once. The
    reader's language goes first, then the others; in each what begins so, then the more general and the
    more common. Capitals, accents and plurals do not matter; from five letters on, where nothing begins
    so, what differs by one slip is suggested. What names nothing is answered with nothing.

    Args:
        q (str): What is typed so far.
        limit (int | Unset): How many at most. Default: 10.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Suggestions
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            limit=limit,
            accept_language=accept_language,
        )
    ).parsed
