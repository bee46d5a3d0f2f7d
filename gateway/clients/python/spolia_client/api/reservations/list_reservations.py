from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.reservation_page import ReservationPage
from ...models.reservation_status import ReservationStatus
from ...models.side import Side
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    side: Side | Unset = UNSET,
    status: ReservationStatus | Unset = UNSET,
    lot_id: UUID | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_side: str | Unset = UNSET
    if not isinstance(side, Unset):
        json_side = side.value

    params["side"] = json_side

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    json_lot_id: str | Unset = UNSET
    if not isinstance(lot_id, Unset):
        json_lot_id = str(lot_id)
    params["lot_id"] = json_lot_id

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/reservations",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ReservationPage | None:
    if response.status_code == 200:
        response_200 = ReservationPage.from_dict(response.json())

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
) -> Response[Problem | ReservationPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    side: Side | Unset = UNSET,
    status: ReservationStatus | Unset = UNSET,
    lot_id: UUID | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Response[Problem | ReservationPage]:
    """List your reservations

     Those you made and those on your lots, newest first.

    Args:
        side (Side | Unset): The two who know of a reservation.
        status (ReservationStatus | Unset): Held until its time is over; confirmed by the owner;
            then completed, or released by either side.
        lot_id (UUID | Unset): Only those of this lot.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ReservationPage]
    """

    kwargs = _get_kwargs(
        side=side,
        status=status,
        lot_id=lot_id,
        limit=limit,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    side: Side | Unset = UNSET,
    status: ReservationStatus | Unset = UNSET,
    lot_id: UUID | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Problem | ReservationPage | None:
    """List your reservations

     Those you made and those on your lots, newest first.

    Args:
        side (Side | Unset): The two who know of a reservation.
        status (ReservationStatus | Unset): Held until its time is over; confirmed by the owner;
            then completed, or released by either side.
        lot_id (UUID | Unset): Only those of this lot.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ReservationPage
    """

    return sync_detailed(
        client=client,
        side=side,
        status=status,
        lot_id=lot_id,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    side: Side | Unset = UNSET,
    status: ReservationStatus | Unset = UNSET,
    lot_id: UUID | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Response[Problem | ReservationPage]:
    """List your reservations

     Those you made and those on your lots, newest first.

    Args:
        side (Side | Unset): The two who know of a reservation.
        status (ReservationStatus | Unset): Held until its time is over; confirmed by the owner;
            then completed, or released by either side.
        lot_id (UUID | Unset): Only those of this lot.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ReservationPage]
    """

    kwargs = _get_kwargs(
        side=side,
        status=status,
        lot_id=lot_id,
        limit=limit,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    side: Side | Unset = UNSET,
    status: ReservationStatus | Unset = UNSET,
    lot_id: UUID | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Problem | ReservationPage | None:
    """List your reservations

     Those you made and those on your lots, newest first.

    Args:
        side (Side | Unset): The two who know of a reservation.
        status (ReservationStatus | Unset): Held until its time is over; confirmed by the owner;
            then completed, or released by either side.
        lot_id (UUID | Unset): Only those of this lot.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ReservationPage
    """

    return (
        await asyncio_detailed(
            client=client,
            side=side,
            status=status,
            lot_id=lot_id,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
