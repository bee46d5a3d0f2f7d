from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.material_classes import MaterialClasses
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str | Unset = UNSET,
    below: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    params["q"] = q

    params["below"] = below

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/vocabulary/materials",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MaterialClasses | Problem | None:
    if response.status_code == 200:
        response_200 = MaterialClasses.from_dict(response.json())

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
) -> Response[MaterialClasses | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    below: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[MaterialClasses | Problem]:
    """The material classes, or those that a text names

     Without `q` all of them, as a tree in the order of their codes; with `q` those that its words name,
    likeliest first.

    Args:
        q (str | Unset): Words in any of the four languages: nl, fr, en, de.
        below (str | Unset): Only this class and those under it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MaterialClasses | Problem]
    """

    kwargs = _get_kwargs(
        q=q,
        below=below,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    below: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> MaterialClasses | Problem | None:
    """The material classes, or those that a text names

     Without `q` all of them, as a tree in the order of their codes; with `q` those that its words name,
    likeliest first.

    Args:
        q (str | Unset): Words in any of the four languages: nl, fr, en, de.
        below (str | Unset): Only this class and those under it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MaterialClasses | Problem
    """

    return sync_detailed(
        client=client,
        q=q,
        below=below,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    below: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[MaterialClasses | Problem]:
    """The material classes, or those that a text names

     Without `q` all of them, as a tree in the order of their codes; with `q` those that its words name,
    likeliest first.

    Args:
        q (str | Unset): Words in any of the four languages: nl, fr, en, de.
        below (str | Unset): Only this class and those under it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MaterialClasses | Problem]
    """

    kwargs = _get_kwargs(
        q=q,
        below=below,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    below: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> MaterialClasses | Problem | None:
    """The material classes, or those that a text names

     Without `q` all of them, as a tree in the order of their codes; with `q` those that its words name,
    likeliest first.

    Args:
        q (str | Unset): Words in any of the four languages: nl, fr, en, de.
        below (str | Unset): Only this class and those under it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MaterialClasses | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            below=below,
            accept_language=accept_language,
        )
    ).parsed
