from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.movement import Movement
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    movement_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/movements/{movement_id}".format(
            movement_id=quote(str(movement_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Movement | Problem | None:
    if response.status_code == 200:
        response_200 = Movement.from_dict(response.json())

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
) -> Response[Movement | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    movement_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[Movement | Problem]:
    """Read a movement

     For its owner.

    Args:
        movement_id (UUID): The movement's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Movement | Problem]
    """

    kwargs = _get_kwargs(
        movement_id=movement_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    movement_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Movement | Problem | None:
    """Read a movement

     For its owner.

    Args:
        movement_id (UUID): The movement's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Movement | Problem
    """

    return sync_detailed(
        movement_id=movement_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    movement_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[Movement | Problem]:
    """Read a movement

     For its owner.

    Args:
        movement_id (UUID): The movement's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Movement | Problem]
    """

    kwargs = _get_kwargs(
        movement_id=movement_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    movement_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Movement | Problem | None:
    """Read a movement

     For its owner.

    Args:
        movement_id (UUID): The movement's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Movement | Problem
    """

    return (
        await asyncio_detailed(
            movement_id=movement_id,
            client=client,
        )
    ).parsed
