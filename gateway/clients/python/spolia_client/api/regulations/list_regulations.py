import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.fate import Fate
from ...models.problem import Problem
from ...models.region import Region
from ...models.regulation_list import RegulationList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    material: str | Unset = UNSET,
    region: Region | Unset = UNSET,
    fate: Fate | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    params["material"] = material

    json_region: str | Unset = UNSET
    if not isinstance(region, Unset):
        json_region = region.value

    params["region"] = json_region

    json_fate: str | Unset = UNSET
    if not isinstance(fate, Unset):
        json_fate = fate.value

    params["fate"] = json_fate

    json_on: str | Unset = UNSET
    if not isinstance(on, Unset):
        json_on = on.isoformat()
    params["on"] = json_on

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/regulations",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | RegulationList | None:
    if response.status_code == 200:
        response_200 = RegulationList.from_dict(response.json())

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
) -> Response[Problem | RegulationList]:
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
    region: Region | Unset = UNSET,
    fate: Fate | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | RegulationList]:
    """What the law asks

     End of waste, limits of substances and the rules of crushers, by region and by day: the same rules
    that criteria are made of.

    They go for every lot, beside what receivers ask. No key is needed.

    Args:
        material (str | Unset): Only what concerns this class of material.
        region (Region | Unset): Whose law applies: waste, soil and demolition are the regions'
            affair in Belgium.
        fate (Fate | Unset): What becomes of it, best first: the waste hierarchy (Directive
            2008/98/EC, article 4), with recycling in two steps.
        on (datetime.date | Unset): What goes that day; today when left out.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | RegulationList]
    """

    kwargs = _get_kwargs(
        material=material,
        region=region,
        fate=fate,
        on=on,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    region: Region | Unset = UNSET,
    fate: Fate | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | RegulationList | None:
    """What the law asks

     End of waste, limits of substances and the rules of crushers, by region and by day: the same rules
    that criteria are made of.

    They go for every lot, beside what receivers ask. No key is needed.

    Args:
        material (str | Unset): Only what concerns this class of material.
        region (Region | Unset): Whose law applies: waste, soil and demolition are the regions'
            affair in Belgium.
        fate (Fate | Unset): What becomes of it, best first: the waste hierarchy (Directive
            2008/98/EC, article 4), with recycling in two steps.
        on (datetime.date | Unset): What goes that day; today when left out.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | RegulationList
    """

    return sync_detailed(
        client=client,
        material=material,
        region=region,
        fate=fate,
        on=on,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    region: Region | Unset = UNSET,
    fate: Fate | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | RegulationList]:
    """What the law asks

     End of waste, limits of substances and the rules of crushers, by region and by day: the same rules
    that criteria are made of.

    They go for every lot, beside what receivers ask. No key is needed.

    Args:
        material (str | Unset): Only what concerns this class of material.
        region (Region | Unset): Whose law applies: waste, soil and demolition are the regions'
            affair in Belgium.
        fate (Fate | Unset): What becomes of it, best first: the waste hierarchy (Directive
            2008/98/EC, article 4), with recycling in two steps.
        on (datetime.date | Unset): What goes that day; today when left out.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | RegulationList]
    """

    kwargs = _get_kwargs(
        material=material,
        region=region,
        fate=fate,
        on=on,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    material: str | Unset = UNSET,
    region: Region | Unset = UNSET,
    fate: Fate | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | RegulationList | None:
    """What the law asks

     End of waste, limits of substances and the rules of crushers, by region and by day: the same rules
    that criteria are made of.

    They go for every lot, beside what receivers ask. No key is needed.

    Args:
        material (str | Unset): Only what concerns this class of material.
        region (Region | Unset): Whose law applies: waste, soil and demolition are the regions'
            affair in Belgium.
        fate (Fate | Unset): What becomes of it, best first: the waste hierarchy (Directive
            2008/98/EC, article 4), with recycling in two steps.
        on (datetime.date | Unset): What goes that day; today when left out.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | RegulationList
    """

    return (
        await asyncio_detailed(
            client=client,
            material=material,
            region=region,
            fate=fate,
            on=on,
            accept_language=accept_language,
        )
    ).parsed
