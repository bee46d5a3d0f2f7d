from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lot_patch import LotPatch
from ...models.own_lot import OwnLot
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    lot_id: UUID,
    *,
    body: LotPatch,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["if-match"] = if_match

    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/lots/{lot_id}".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OwnLot | Problem | None:
    if response.status_code == 200:
        response_200 = OwnLot.from_dict(response.json())

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
) -> Response[OwnLot | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: LotPatch,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> Response[OwnLot | Problem]:
    """Change a lot

     A merge patch. Everything derived is derived again; what may no longer be published goes back to
    draft.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (LotPatch): A merge patch (RFC 7396) of a lot: what is left out stays, null removes;
            of one attribute, null says that the lot has none of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OwnLot | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        if_match=if_match,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: LotPatch,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> OwnLot | Problem | None:
    """Change a lot

     A merge patch. Everything derived is derived again; what may no longer be published goes back to
    draft.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (LotPatch): A merge patch (RFC 7396) of a lot: what is left out stays, null removes;
            of one attribute, null says that the lot has none of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OwnLot | Problem
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        body=body,
        if_match=if_match,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: LotPatch,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> Response[OwnLot | Problem]:
    """Change a lot

     A merge patch. Everything derived is derived again; what may no longer be published goes back to
    draft.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (LotPatch): A merge patch (RFC 7396) of a lot: what is left out stays, null removes;
            of one attribute, null says that the lot has none of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OwnLot | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        if_match=if_match,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: LotPatch,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> OwnLot | Problem | None:
    """Change a lot

     A merge patch. Everything derived is derived again; what may no longer be published goes back to
    draft.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (LotPatch): A merge patch (RFC 7396) of a lot: what is left out stays, null removes;
            of one attribute, null says that the lot has none of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OwnLot | Problem
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            body=body,
            if_match=if_match,
            accept_language=accept_language,
        )
    ).parsed
