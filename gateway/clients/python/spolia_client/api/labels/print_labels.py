from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.new_labels import NewLabels
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: NewLabels,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/labels",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | Problem | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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

    if response.status_code == 501:
        response_501 = Problem.from_dict(response.json())

        return response_501

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
) -> Response[File | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewLabels,
    accept_language: str | Unset = UNSET,
) -> Response[File | Problem]:
    """Print labels

     A4 sheets of labels as PDF, to be printed at their real size: of lots by their ids, of all open lots
    of a project, or of all that stand in a place; from a position on, so that a sheet that was begun is
    used up. At most 240 labels at once.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewLabels): Which lots, and on which sheet. Name the lots in one way: by `lot_ids`,
            `external_ids`, `project_id` or `stock_place`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NewLabels,
    accept_language: str | Unset = UNSET,
) -> File | Problem | None:
    """Print labels

     A4 sheets of labels as PDF, to be printed at their real size: of lots by their ids, of all open lots
    of a project, or of all that stand in a place; from a position on, so that a sheet that was begun is
    used up. At most 240 labels at once.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewLabels): Which lots, and on which sheet. Name the lots in one way: by `lot_ids`,
            `external_ids`, `project_id` or `stock_place`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewLabels,
    accept_language: str | Unset = UNSET,
) -> Response[File | Problem]:
    """Print labels

     A4 sheets of labels as PDF, to be printed at their real size: of lots by their ids, of all open lots
    of a project, or of all that stand in a place; from a position on, so that a sheet that was begun is
    used up. At most 240 labels at once.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewLabels): Which lots, and on which sheet. Name the lots in one way: by `lot_ids`,
            `external_ids`, `project_id` or `stock_place`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewLabels,
    accept_language: str | Unset = UNSET,
) -> File | Problem | None:
    """Print labels

     A4 sheets of labels as PDF, to be printed at their real size: of lots by their ids, of all open lots
    of a project, or of all that stand in a place; from a position on, so that a sheet that was begun is
    used up. At most 240 labels at once.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewLabels): Which lots, and on which sheet. Name the lots in one way: by `lot_ids`,
            `external_ids`, `project_id` or `stock_place`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            accept_language=accept_language,
        )
    ).parsed
