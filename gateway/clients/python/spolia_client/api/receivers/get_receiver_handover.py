from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.receiver_handover import ReceiverHandover
from ...types import Response


def _get_kwargs(
    receiver_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/receivers/{receiver_id}/handover".format(
            receiver_id=quote(str(receiver_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ReceiverHandover | None:
    if response.status_code == 200:
        response_200 = ReceiverHandover.from_dict(response.json())

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
) -> Response[Problem | ReceiverHandover]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[Problem | ReceiverHandover]:
    """To whom a receiver is offered

     For the organization that offers it and the one that may claim it.

    Args:
        receiver_id (UUID): The receiver's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ReceiverHandover]
    """

    kwargs = _get_kwargs(
        receiver_id=receiver_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Problem | ReceiverHandover | None:
    """To whom a receiver is offered

     For the organization that offers it and the one that may claim it.

    Args:
        receiver_id (UUID): The receiver's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ReceiverHandover
    """

    return sync_detailed(
        receiver_id=receiver_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[Problem | ReceiverHandover]:
    """To whom a receiver is offered

     For the organization that offers it and the one that may claim it.

    Args:
        receiver_id (UUID): The receiver's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ReceiverHandover]
    """

    kwargs = _get_kwargs(
        receiver_id=receiver_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Problem | ReceiverHandover | None:
    """To whom a receiver is offered

     For the organization that offers it and the one that may claim it.

    Args:
        receiver_id (UUID): The receiver's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ReceiverHandover
    """

    return (
        await asyncio_detailed(
            receiver_id=receiver_id,
            client=client,
        )
    ).parsed
