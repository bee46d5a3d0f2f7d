from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.near_lot_page import NearLotPage
from ...models.problem import Problem
from ...models.wished import Wished
from ...types import UNSET, Response, Unset


def _get_kwargs(
    programme_id: UUID,
    *,
    verdict: Wished | Unset = UNSET,
    radius_km: float | Unset = 80.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_verdict: str | Unset = UNSET
    if not isinstance(verdict, Unset):
        json_verdict = verdict.value

    params["verdict"] = json_verdict

    params["radius_km"] = radius_km

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/programmes/{programme_id}/lots".format(
            programme_id=quote(str(programme_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> NearLotPage | Problem | None:
    if response.status_code == 200:
        response_200 = NearLotPage.from_dict(response.json())

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
) -> Response[NearLotPage | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    programme_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    verdict: Wished | Unset = UNSET,
    radius_km: float | Unset = 80.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Response[NearLotPage | Problem]:
    """Lots for a programme

     Lots near the programme's sites that pass the version in force, or that one kind of work keeps from
    it, the nearest first; with the rules that are open. No key is needed; a trader's key also finds
    what only traders may see.

    Args:
        programme_id (UUID): The programme's id.
        verdict (Wished | Unset): Which lots a receiver looks for.
        radius_km (float | Unset): As the crow flies, to the nearest site. Default: 80.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NearLotPage | Problem]
    """

    kwargs = _get_kwargs(
        programme_id=programme_id,
        verdict=verdict,
        radius_km=radius_km,
        limit=limit,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    programme_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    verdict: Wished | Unset = UNSET,
    radius_km: float | Unset = 80.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> NearLotPage | Problem | None:
    """Lots for a programme

     Lots near the programme's sites that pass the version in force, or that one kind of work keeps from
    it, the nearest first; with the rules that are open. No key is needed; a trader's key also finds
    what only traders may see.

    Args:
        programme_id (UUID): The programme's id.
        verdict (Wished | Unset): Which lots a receiver looks for.
        radius_km (float | Unset): As the crow flies, to the nearest site. Default: 80.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NearLotPage | Problem
    """

    return sync_detailed(
        programme_id=programme_id,
        client=client,
        verdict=verdict,
        radius_km=radius_km,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    programme_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    verdict: Wished | Unset = UNSET,
    radius_km: float | Unset = 80.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> Response[NearLotPage | Problem]:
    """Lots for a programme

     Lots near the programme's sites that pass the version in force, or that one kind of work keeps from
    it, the nearest first; with the rules that are open. No key is needed; a trader's key also finds
    what only traders may see.

    Args:
        programme_id (UUID): The programme's id.
        verdict (Wished | Unset): Which lots a receiver looks for.
        radius_km (float | Unset): As the crow flies, to the nearest site. Default: 80.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NearLotPage | Problem]
    """

    kwargs = _get_kwargs(
        programme_id=programme_id,
        verdict=verdict,
        radius_km=radius_km,
        limit=limit,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    programme_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    verdict: Wished | Unset = UNSET,
    radius_km: float | Unset = 80.0,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
) -> NearLotPage | Problem | None:
    """Lots for a programme

     Lots near the programme's sites that pass the version in force, or that one kind of work keeps from
    it, the nearest first; with the rules that are open. No key is needed; a trader's key also finds
    what only traders may see.

    Args:
        programme_id (UUID): The programme's id.
        verdict (Wished | Unset): Which lots a receiver looks for.
        radius_km (float | Unset): As the crow flies, to the nearest site. Default: 80.0.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NearLotPage | Problem
    """

    return (
        await asyncio_detailed(
            programme_id=programme_id,
            client=client,
            verdict=verdict,
            radius_km=radius_km,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
