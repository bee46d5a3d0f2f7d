from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.own_want import OwnWant
from ...models.problem import Problem
from ...models.want import Want
from ...types import Response


def _get_kwargs(
    want_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/wants/{want_id}".format(
            want_id=quote(str(want_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OwnWant | Want | Problem | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> OwnWant | Want:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = OwnWant.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = Want.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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
) -> Response[OwnWant | Want | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    want_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[OwnWant | Want | Problem]:
    """Read a want

     Its owner sees all of it. Others see an open want that its owner shows to them, with the
    municipality as its place.

    Args:
        want_id (UUID): The want's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OwnWant | Want | Problem]
    """

    kwargs = _get_kwargs(
        want_id=want_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    want_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> OwnWant | Want | Problem | None:
    """Read a want

     Its owner sees all of it. Others see an open want that its owner shows to them, with the
    municipality as its place.

    Args:
        want_id (UUID): The want's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OwnWant | Want | Problem
    """

    return sync_detailed(
        want_id=want_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    want_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[OwnWant | Want | Problem]:
    """Read a want

     Its owner sees all of it. Others see an open want that its owner shows to them, with the
    municipality as its place.

    Args:
        want_id (UUID): The want's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OwnWant | Want | Problem]
    """

    kwargs = _get_kwargs(
        want_id=want_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    want_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> OwnWant | Want | Problem | None:
    """Read a want

     Its owner sees all of it. Others see an open want that its owner shows to them, with the
    municipality as its place.

    Args:
        want_id (UUID): The want's id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OwnWant | Want | Problem
    """

    return (
        await asyncio_detailed(
            want_id=want_id,
            client=client,
        )
    ).parsed
