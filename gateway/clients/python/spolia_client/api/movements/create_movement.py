from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.movement_recorded import MovementRecorded
from ...models.new_movement import NewMovement
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    lot_id: UUID,
    *,
    body: NewMovement,
    idempotency_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["idempotency-key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/lots/{lot_id}/movements".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MovementRecorded | Problem | None:
    if response.status_code == 201:
        response_201 = MovementRecorded.from_dict(response.json())

        return response_201

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

    if response.status_code == 408:
        response_408 = Problem.from_dict(response.json())

        return response_408

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

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
) -> Response[MovementRecorded | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewMovement,
    idempotency_key: str,
) -> Response[MovementRecorded | Problem]:
    """Record goods in or out

     What came, left or was put elsewhere, with what the weighbridge said; on record for good. What
    leaves is never refused for being promised: it has left, and the reservations that go short are told
    so. With `reservation_id` it completes that reservation.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str):
        body (NewMovement): What came, left or was put elsewhere.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MovementRecorded | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewMovement,
    idempotency_key: str,
) -> MovementRecorded | Problem | None:
    """Record goods in or out

     What came, left or was put elsewhere, with what the weighbridge said; on record for good. What
    leaves is never refused for being promised: it has left, and the reservations that go short are told
    so. With `reservation_id` it completes that reservation.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str):
        body (NewMovement): What came, left or was put elsewhere.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MovementRecorded | Problem
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewMovement,
    idempotency_key: str,
) -> Response[MovementRecorded | Problem]:
    """Record goods in or out

     What came, left or was put elsewhere, with what the weighbridge said; on record for good. What
    leaves is never refused for being promised: it has left, and the reservations that go short are told
    so. With `reservation_id` it completes that reservation.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str):
        body (NewMovement): What came, left or was put elsewhere.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MovementRecorded | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewMovement,
    idempotency_key: str,
) -> MovementRecorded | Problem | None:
    """Record goods in or out

     What came, left or was put elsewhere, with what the weighbridge said; on record for good. What
    leaves is never refused for being promised: it has left, and the reservations that go short are told
    so. With `reservation_id` it completes that reservation.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str):
        body (NewMovement): What came, left or was put elsewhere.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MovementRecorded | Problem
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
