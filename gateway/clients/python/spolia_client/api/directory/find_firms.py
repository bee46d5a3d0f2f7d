from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.directory import Directory
from ...models.problem import Problem
from ...models.service import Service
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    service: list[Service] | Unset = UNSET,
    material: str | Unset = UNSET,
    radius_km: float | Unset = 100.0,
    limit: int | Unset = 20,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_service: list[str] | Unset = UNSET
    if not isinstance(service, Unset):
        json_service = []
        for service_item_data in service:
            service_item = service_item_data.value
            json_service.append(service_item)

    params["service"] = json_service

    params["material"] = material

    params["radius_km"] = radius_km

    params["limit"] = limit

    params["postal_code"] = postal_code

    params["near"] = near

    params["country"] = country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/directory",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Directory | Problem | None:
    if response.status_code == 200:
        response_200 = Directory.from_dict(response.json())

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
) -> Response[Directory | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    service: list[Service] | Unset = UNSET,
    material: str | Unset = UNSET,
    radius_km: float | Unset = 100.0,
    limit: int | Unset = 20,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> Response[Directory | Problem]:
    """Who helps it on its way

     Dealers that buy and sell, and firms that dismantle, test, clean, store or carry, near a place. No
    account is needed.

    Args:
        service (list[Service] | Unset): Any of these; whatever they do when left out.
        material (str | Unset): Only who does it for this class of material, or for a part of it.
        radius_km (float | Unset): How far, as the crow flies. Default: 100.0.
        limit (int | Unset): Sites at most. Default: 20.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Directory | Problem]
    """

    kwargs = _get_kwargs(
        service=service,
        material=material,
        radius_km=radius_km,
        limit=limit,
        postal_code=postal_code,
        near=near,
        country=country,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    service: list[Service] | Unset = UNSET,
    material: str | Unset = UNSET,
    radius_km: float | Unset = 100.0,
    limit: int | Unset = 20,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> Directory | Problem | None:
    """Who helps it on its way

     Dealers that buy and sell, and firms that dismantle, test, clean, store or carry, near a place. No
    account is needed.

    Args:
        service (list[Service] | Unset): Any of these; whatever they do when left out.
        material (str | Unset): Only who does it for this class of material, or for a part of it.
        radius_km (float | Unset): How far, as the crow flies. Default: 100.0.
        limit (int | Unset): Sites at most. Default: 20.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Directory | Problem
    """

    return sync_detailed(
        client=client,
        service=service,
        material=material,
        radius_km=radius_km,
        limit=limit,
        postal_code=postal_code,
        near=near,
        country=country,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    service: list[Service] | Unset = UNSET,
    material: str | Unset = UNSET,
    radius_km: float | Unset = 100.0,
    limit: int | Unset = 20,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> Response[Directory | Problem]:
    """Who helps it on its way

     Dealers that buy and sell, and firms that dismantle, test, clean, store or carry, near a place. No
    account is needed.

    Args:
        service (list[Service] | Unset): Any of these; whatever they do when left out.
        material (str | Unset): Only who does it for this class of material, or for a part of it.
        radius_km (float | Unset): How far, as the crow flies. Default: 100.0.
        limit (int | Unset): Sites at most. Default: 20.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Directory | Problem]
    """

    kwargs = _get_kwargs(
        service=service,
        material=material,
        radius_km=radius_km,
        limit=limit,
        postal_code=postal_code,
        near=near,
        country=country,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    service: list[Service] | Unset = UNSET,
    material: str | Unset = UNSET,
    radius_km: float | Unset = 100.0,
    limit: int | Unset = 20,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> Directory | Problem | None:
    """Who helps it on its way

     Dealers that buy and sell, and firms that dismantle, test, clean, store or carry, near a place. No
    account is needed.

    Args:
        service (list[Service] | Unset): Any of these; whatever they do when left out.
        material (str | Unset): Only who does it for this class of material, or for a part of it.
        radius_km (float | Unset): How far, as the crow flies. Default: 100.0.
        limit (int | Unset): Sites at most. Default: 20.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Directory | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            service=service,
            material=material,
            radius_km=radius_km,
            limit=limit,
            postal_code=postal_code,
            near=near,
            country=country,
            accept_language=accept_language,
        )
    ).parsed
