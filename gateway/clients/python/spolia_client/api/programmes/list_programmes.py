from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.programme_page import ProgrammePage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    material: str | Unset = UNSET,
    receiver: UUID | Unset = UNSET,
    near: str | Unset = UNSET,
    radius_km: float | Unset = 50.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["material"] = material

    json_receiver: str | Unset = UNSET
    if not isinstance(receiver, Unset):
        json_receiver = str(receiver)
    params["receiver"] = json_receiver

    params["near"] = near

    params["radius_km"] = radius_km

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/programmes",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ProgrammePage | None:
    if response.status_code == 200:
        response_200 = ProgrammePage.from_dict(response.json())

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
) -> Response[Problem | ProgrammePage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    receiver: UUID | Unset = UNSET,
    near: str | Unset = UNSET,
    radius_km: float | Unset = 50.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Response[Problem | ProgrammePage]:
    """What is taken on which terms

     Programmes that are published, and your own, oldest first, each with every published version. No key
    is needed.

    Args:
        material (str | Unset): Only what takes this class, or a class above or below it.
        receiver (UUID | Unset): Only programmes of this receiver.
        near (str | Unset): `longitude,latitude`, WGS 84: only where a site is near.
        radius_km (float | Unset): How far `near` reaches, as the crow flies. Default: 50.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProgrammePage]
    """

    kwargs = _get_kwargs(
        material=material,
        receiver=receiver,
        near=near,
        radius_km=radius_km,
        limit=limit,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    receiver: UUID | Unset = UNSET,
    near: str | Unset = UNSET,
    radius_km: float | Unset = 50.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Problem | ProgrammePage | None:
    """What is taken on which terms

     Programmes that are published, and your own, oldest first, each with every published version. No key
    is needed.

    Args:
        material (str | Unset): Only what takes this class, or a class above or below it.
        receiver (UUID | Unset): Only programmes of this receiver.
        near (str | Unset): `longitude,latitude`, WGS 84: only where a site is near.
        radius_km (float | Unset): How far `near` reaches, as the crow flies. Default: 50.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProgrammePage
    """

    return sync_detailed(
        client=client,
        material=material,
        receiver=receiver,
        near=near,
        radius_km=radius_km,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    receiver: UUID | Unset = UNSET,
    near: str | Unset = UNSET,
    radius_km: float | Unset = 50.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Response[Problem | ProgrammePage]:
    """What is taken on which terms

     Programmes that are published, and your own, oldest first, each with every published version. No key
    is needed.

    Args:
        material (str | Unset): Only what takes this class, or a class above or below it.
        receiver (UUID | Unset): Only programmes of this receiver.
        near (str | Unset): `longitude,latitude`, WGS 84: only where a site is near.
        radius_km (float | Unset): How far `near` reaches, as the crow flies. Default: 50.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProgrammePage]
    """

    kwargs = _get_kwargs(
        material=material,
        receiver=receiver,
        near=near,
        radius_km=radius_km,
        limit=limit,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    receiver: UUID | Unset = UNSET,
    near: str | Unset = UNSET,
    radius_km: float | Unset = 50.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Problem | ProgrammePage | None:
    """What is taken on which terms

     Programmes that are published, and your own, oldest first, each with every published version. No key
    is needed.

    Args:
        material (str | Unset): Only what takes this class, or a class above or below it.
        receiver (UUID | Unset): Only programmes of this receiver.
        near (str | Unset): `longitude,latitude`, WGS 84: only where a site is near.
        radius_km (float | Unset): How far `near` reaches, as the crow flies. Default: 50.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProgrammePage
    """

    return (
        await asyncio_detailed(
            client=client,
            material=material,
            receiver=receiver,
            near=near,
            radius_km=radius_km,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
