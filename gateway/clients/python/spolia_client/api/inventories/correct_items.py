from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.item_result import ItemResult
from ...models.new_correction import NewCorrection
from ...models.problem import Problem
from ...models.sync_end import SyncEnd
from ...types import UNSET, Response, Unset


def _get_kwargs(
    name: str,
    *,
    body: NewCorrection,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/inventories/{name}/items".format(
            name=quote(str(name), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ItemResult | SyncEnd | Problem | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> ItemResult | SyncEnd:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = ItemResult.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = SyncEnd.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.content)

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

    if response.status_code == 408:
        response_408 = Problem.from_dict(response.json())

        return response_408

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
) -> Response[ItemResult | SyncEnd | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    name: str,
    *,
    client: AuthenticatedClient,
    body: NewCorrection,
    accept_language: str | Unset = UNSET,
) -> Response[ItemResult | SyncEnd | Problem]:
    """Correct many items at once

     What a hub's system does not know: building year, evidence, place, window. It stands over every line
    that comes later, until null takes it back; the lots are changed now, and published where that
    clears the legal gate. A result per item, then counts.

    Args:
        name (str): A name of your own, such as `stock`.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewCorrection): Which items, and what is so of all of them, whatever the hub's lines
            say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ItemResult | SyncEnd | Problem]
    """

    kwargs = _get_kwargs(
        name=name,
        body=body,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    name: str,
    *,
    client: AuthenticatedClient,
    body: NewCorrection,
    accept_language: str | Unset = UNSET,
) -> ItemResult | SyncEnd | Problem | None:
    """Correct many items at once

     What a hub's system does not know: building year, evidence, place, window. It stands over every line
    that comes later, until null takes it back; the lots are changed now, and published where that
    clears the legal gate. A result per item, then counts.

    Args:
        name (str): A name of your own, such as `stock`.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewCorrection): Which items, and what is so of all of them, whatever the hub's lines
            say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ItemResult | SyncEnd | Problem
    """

    return sync_detailed(
        name=name,
        client=client,
        body=body,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    name: str,
    *,
    client: AuthenticatedClient,
    body: NewCorrection,
    accept_language: str | Unset = UNSET,
) -> Response[ItemResult | SyncEnd | Problem]:
    """Correct many items at once

     What a hub's system does not know: building year, evidence, place, window. It stands over every line
    that comes later, until null takes it back; the lots are changed now, and published where that
    clears the legal gate. A result per item, then counts.

    Args:
        name (str): A name of your own, such as `stock`.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewCorrection): Which items, and what is so of all of them, whatever the hub's lines
            say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ItemResult | SyncEnd | Problem]
    """

    kwargs = _get_kwargs(
        name=name,
        body=body,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    name: str,
    *,
    client: AuthenticatedClient,
    body: NewCorrection,
    accept_language: str | Unset = UNSET,
) -> ItemResult | SyncEnd | Problem | None:
    """Correct many items at once

     What a hub's system does not know: building year, evidence, place, window. It stands over every line
    that comes later, until null takes it back; the lots are changed now, and published where that
    clears the legal gate. A result per item, then counts.

    Args:
        name (str): A name of your own, such as `stock`.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewCorrection): Which items, and what is so of all of them, whatever the hub's lines
            say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ItemResult | SyncEnd | Problem
    """

    return (
        await asyncio_detailed(
            name=name,
            client=client,
            body=body,
            accept_language=accept_language,
        )
    ).parsed
