from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.new_programme import NewProgramme
from ...models.problem import Problem
from ...models.programme import Programme
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewProgramme,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["idempotency-key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/programmes",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Programme | None:
    if response.status_code == 201:
        response_201 = Programme.from_dict(response.json())

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
) -> Response[Problem | Programme]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewProgramme,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | Programme]:
    """Begin a programme

     Of a receiver of your own. Only you see it until a version is published.

    A material manager may write down what any receiver has published, with its source and day:
    unconfirmed until the receiver claims it.

    Args:
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewProgramme): A programme to begin; its criteria come as drafts.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Programme]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NewProgramme,
    idempotency_key: str | Unset = UNSET,
) -> Problem | Programme | None:
    """Begin a programme

     Of a receiver of your own. Only you see it until a version is published.

    A material manager may write down what any receiver has published, with its source and day:
    unconfirmed until the receiver claims it.

    Args:
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewProgramme): A programme to begin; its criteria come as drafts.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Programme
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewProgramme,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | Programme]:
    """Begin a programme

     Of a receiver of your own. Only you see it until a version is published.

    A material manager may write down what any receiver has published, with its source and day:
    unconfirmed until the receiver claims it.

    Args:
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewProgramme): A programme to begin; its criteria come as drafts.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Programme]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewProgramme,
    idempotency_key: str | Unset = UNSET,
) -> Problem | Programme | None:
    """Begin a programme

     Of a receiver of your own. Only you see it until a version is published.

    A material manager may write down what any receiver has published, with its source and day:
    unconfirmed until the receiver claims it.

    Args:
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewProgramme): A programme to begin; its criteria come as drafts.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Programme
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
