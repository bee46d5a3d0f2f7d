from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.find_outlets_visitor import FindOutletsVisitor
from ...models.nearby_outlets import NearbyOutlets
from ...models.problem import Problem
from ...models.unit import Unit
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    visitor: FindOutletsVisitor | Unset = FindOutletsVisitor.PRIVATE,
    radius_km: float | Unset = 30.0,
    limit: int | Unset = 10,
    material: str | Unset = UNSET,
    q: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_visitor: str | Unset = UNSET
    if not isinstance(visitor, Unset):
        json_visitor = visitor.value

    params["visitor"] = json_visitor

    params["radius_km"] = radius_km

    params["limit"] = limit

    params["material"] = material

    params["q"] = q

    params["postal_code"] = postal_code

    params["near"] = near

    params["country"] = country

    params["quantity"] = quantity

    json_unit: str | Unset = UNSET
    if not isinstance(unit, Unset):
        json_unit = unit.value

    params["unit"] = json_unit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/outlets",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> NearbyOutlets | Problem | None:
    if response.status_code == 200:
        response_200 = NearbyOutlets.from_dict(response.json())

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
) -> Response[NearbyOutlets | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    visitor: FindOutletsVisitor | Unset = FindOutletsVisitor.PRIVATE,
    radius_km: float | Unset = 30.0,
    limit: int | Unset = 10,
    material: str | Unset = UNSET,
    q: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[NearbyOutlets | Problem]:
    """Where can I take this

     The places nearby that take it and let you in, in plain words of your language, and how to take it
    out whole.

    May I come, when, what does it cost, what must I watch for. What a class may contain is warned of
    first. When nothing is found the
    answer says so, and names the municipal service to ask. No account is needed.

    Args:
        visitor (FindOutletsVisitor | Unset): As whom you come: a private person, or a business.
            Default: FindOutletsVisitor.PRIVATE.
        radius_km (float | Unset): How far, as the crow flies. Default: 30.0.
        limit (int | Unset): Sites at most. Default: 10.
        material (str | Unset): What you have; or say it in your own words with `q`.
        q (str | Unset): What it is, in your own words, in nl, fr, en or de.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much you have.
        unit (Unit | Unset): What material is counted in.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NearbyOutlets | Problem]
    """

    kwargs = _get_kwargs(
        visitor=visitor,
        radius_km=radius_km,
        limit=limit,
        material=material,
        q=q,
        postal_code=postal_code,
        near=near,
        country=country,
        quantity=quantity,
        unit=unit,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    visitor: FindOutletsVisitor | Unset = FindOutletsVisitor.PRIVATE,
    radius_km: float | Unset = 30.0,
    limit: int | Unset = 10,
    material: str | Unset = UNSET,
    q: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> NearbyOutlets | Problem | None:
    """Where can I take this

     The places nearby that take it and let you in, in plain words of your language, and how to take it
    out whole.

    May I come, when, what does it cost, what must I watch for. What a class may contain is warned of
    first. When nothing is found the
    answer says so, and names the municipal service to ask. No account is needed.

    Args:
        visitor (FindOutletsVisitor | Unset): As whom you come: a private person, or a business.
            Default: FindOutletsVisitor.PRIVATE.
        radius_km (float | Unset): How far, as the crow flies. Default: 30.0.
        limit (int | Unset): Sites at most. Default: 10.
        material (str | Unset): What you have; or say it in your own words with `q`.
        q (str | Unset): What it is, in your own words, in nl, fr, en or de.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much you have.
        unit (Unit | Unset): What material is counted in.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NearbyOutlets | Problem
    """

    return sync_detailed(
        client=client,
        visitor=visitor,
        radius_km=radius_km,
        limit=limit,
        material=material,
        q=q,
        postal_code=postal_code,
        near=near,
        country=country,
        quantity=quantity,
        unit=unit,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    visitor: FindOutletsVisitor | Unset = FindOutletsVisitor.PRIVATE,
    radius_km: float | Unset = 30.0,
    limit: int | Unset = 10,
    material: str | Unset = UNSET,
    q: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[NearbyOutlets | Problem]:
    """Where can I take this

     The places nearby that take it and let you in, in plain words of your language, and how to take it
    out whole.

    May I come, when, what does it cost, what must I watch for. What a class may contain is warned of
    first. When nothing is found the
    answer says so, and names the municipal service to ask. No account is needed.

    Args:
        visitor (FindOutletsVisitor | Unset): As whom you come: a private person, or a business.
            Default: FindOutletsVisitor.PRIVATE.
        radius_km (float | Unset): How far, as the crow flies. Default: 30.0.
        limit (int | Unset): Sites at most. Default: 10.
        material (str | Unset): What you have; or say it in your own words with `q`.
        q (str | Unset): What it is, in your own words, in nl, fr, en or de.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much you have.
        unit (Unit | Unset): What material is counted in.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NearbyOutlets | Problem]
    """

    kwargs = _get_kwargs(
        visitor=visitor,
        radius_km=radius_km,
        limit=limit,
        material=material,
        q=q,
        postal_code=postal_code,
        near=near,
        country=country,
        quantity=quantity,
        unit=unit,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    visitor: FindOutletsVisitor | Unset = FindOutletsVisitor.PRIVATE,
    radius_km: float | Unset = 30.0,
    limit: int | Unset = 10,
    material: str | Unset = UNSET,
    q: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    near: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> NearbyOutlets | Problem | None:
    """Where can I take this

     The places nearby that take it and let you in, in plain words of your language, and how to take it
    out whole.

    May I come, when, what does it cost, what must I watch for. What a class may contain is warned of
    first. When nothing is found the
    answer says so, and names the municipal service to ask. No account is needed.

    Args:
        visitor (FindOutletsVisitor | Unset): As whom you come: a private person, or a business.
            Default: FindOutletsVisitor.PRIVATE.
        radius_km (float | Unset): How far, as the crow flies. Default: 30.0.
        limit (int | Unset): Sites at most. Default: 10.
        material (str | Unset): What you have; or say it in your own words with `q`.
        q (str | Unset): What it is, in your own words, in nl, fr, en or de.
        postal_code (str | Unset): Where you are.
        near (str | Unset): Instead of it: `longitude,latitude`, WGS 84.
        country (str | Unset): Of the place, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much you have.
        unit (Unit | Unset): What material is counted in.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NearbyOutlets | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            visitor=visitor,
            radius_km=radius_km,
            limit=limit,
            material=material,
            q=q,
            postal_code=postal_code,
            near=near,
            country=country,
            quantity=quantity,
            unit=unit,
            accept_language=accept_language,
        )
    ).parsed
