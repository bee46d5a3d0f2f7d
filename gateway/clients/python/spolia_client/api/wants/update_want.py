from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.own_want import OwnWant
from ...models.problem import Problem
from ...models.want_patch import WantPatch
from ...types import Response


def _get_kwargs(
    want_id: UUID,
    *,
    body: WantPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["if-match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/wants/{want_id}".format(
            want_id=quote(str(want_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OwnWant | Problem | None:
    if response.status_code == 200:
        response_200 = OwnWant.from_dict(response.json())

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

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 428:
        response_428 = Problem.from_dict(response.json())

        return response_428

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
) -> Response[OwnWant | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    body: WantPatch,
    if_match: str,
) -> Response[OwnWant | Problem]:
    """Change a want

     A merge patch. What it means is understood again.

    Args:
        want_id (UUID): The want's id.
        if_match (str):
        body (WantPatch): A merge patch (RFC 7396) of a want: what is left out stays, null
            removes; of a single attribute, null says that none is asked.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OwnWant | Problem]
    """

    kwargs = _get_kwargs(
        want_id=want_id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    body: WantPatch,
    if_match: str,
) -> OwnWant | Problem | None:
    """Change a want

     A merge patch. What it means is understood again.

    Args:
        want_id (UUID): The want's id.
        if_match (str):
        body (WantPatch): A merge patch (RFC 7396) of a want: what is left out stays, null
            removes; of a single attribute, null says that none is asked.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OwnWant | Problem
    """

    return sync_detailed(
        want_id=want_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    body: WantPatch,
    if_match: str,
) -> Response[OwnWant | Problem]:
    """Change a want

     A merge patch. What it means is understood again.

    Args:
        want_id (UUID): The want's id.
        if_match (str):
        body (WantPatch): A merge patch (RFC 7396) of a want: what is left out stays, null
            removes; of a single attribute, null says that none is asked.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OwnWant | Problem]
    """

    kwargs = _get_kwargs(
        want_id=want_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    want_id: UUID,
    *,
    client: AuthenticatedClient,
    body: WantPatch,
    if_match: str,
) -> OwnWant | Problem | None:
    """Change a want

     A merge patch. What it means is understood again.

    Args:
        want_id (UUID): The want's id.
        if_match (str):
        body (WantPatch): A merge patch (RFC 7396) of a want: what is left out stays, null
            removes; of a single attribute, null says that none is asked.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OwnWant | Problem
    """

    return (
        await asyncio_detailed(
            want_id=want_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
