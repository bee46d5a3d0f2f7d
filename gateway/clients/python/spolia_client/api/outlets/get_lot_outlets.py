from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.outlets import Outlets
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    lot_id: UUID,
    *,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/lots/{lot_id}/outlets".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Outlets | Problem | None:
    if response.status_code == 200:
        response_200 = Outlets.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

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
) -> Response[Outlets | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    accept_language: str | Unset = UNSET,
) -> Response[Outlets | Problem]:
    """Where a lot can go

     Every fate in the order of the waste hierarchy, then by net value: direct reuse, every programme
    that takes its class at the nearest of its sites, the crusher, disposal. Each with the verdict and
    what would help, the lines of its net value with the rates they rest on, the way there, the last day
    to decide and its CO2e. A lot too small for a minimum shows where loads are gathered and the lots
    nearby that reach it together. Reckoned with your own rates where you give a key; none is needed.

    Args:
        lot_id (UUID): The lot's id.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Outlets | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    accept_language: str | Unset = UNSET,
) -> Outlets | Problem | None:
    """Where a lot can go

     Every fate in the order of the waste hierarchy, then by net value: direct reuse, every programme
    that takes its class at the nearest of its sites, the crusher, disposal. Each with the verdict and
    what would help, the lines of its net value with the rates they rest on, the way there, the last day
    to decide and its CO2e. A lot too small for a minimum shows where loads are gathered and the lots
    nearby that reach it together. Reckoned with your own rates where you give a key; none is needed.

    Args:
        lot_id (UUID): The lot's id.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Outlets | Problem
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    accept_language: str | Unset = UNSET,
) -> Response[Outlets | Problem]:
    """Where a lot can go

     Every fate in the order of the waste hierarchy, then by net value: direct reuse, every programme
    that takes its class at the nearest of its sites, the crusher, disposal. Each with the verdict and
    what would help, the lines of its net value with the rates they rest on, the way there, the last day
    to decide and its CO2e. A lot too small for a minimum shows where loads are gathered and the lots
    nearby that reach it together. Reckoned with your own rates where you give a key; none is needed.

    Args:
        lot_id (UUID): The lot's id.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Outlets | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    accept_language: str | Unset = UNSET,
) -> Outlets | Problem | None:
    """Where a lot can go

     Every fate in the order of the waste hierarchy, then by net value: direct reuse, every programme
    that takes its class at the nearest of its sites, the crusher, disposal. Each with the verdict and
    what would help, the lines of its net value with the rates they rest on, the way there, the last day
    to decide and its CO2e. A lot too small for a minimum shows where loads are gathered and the lots
    nearby that reach it together. Reckoned with your own rates where you give a key; none is needed.

    Args:
        lot_id (UUID): The lot's id.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Outlets | Problem
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            accept_language=accept_language,
        )
    ).parsed
