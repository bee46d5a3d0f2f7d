from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lot_facts import LotFacts
from ...models.new_lot_facts import NewLotFacts
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    lot_id: UUID,
    *,
    body: NewLotFacts,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["if-match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/lots/{lot_id}/facts".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LotFacts | Problem | None:
    if response.status_code == 200:
        response_200 = LotFacts.from_dict(response.json())

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
) -> Response[LotFacts | Problem]:
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
    body: NewLotFacts,
    if_match: str,
) -> Response[LotFacts | Problem]:
    """State the facts of a lot

     The whole list: what is left out is stated no more. Each fact is public, for named partners, for
    authorities or private; verdicts rest on all of them, and show a value only to whom it is for. Only
    the lot's owner states facts, and only of a published lot. That a receiver approves is not yours to
    state.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        body (NewLotFacts): All that the owner states of a lot beside what is published of it;
            what is left out is stated no more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LotFacts | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLotFacts,
    if_match: str,
) -> LotFacts | Problem | None:
    """State the facts of a lot

     The whole list: what is left out is stated no more. Each fact is public, for named partners, for
    authorities or private; verdicts rest on all of them, and show a value only to whom it is for. Only
    the lot's owner states facts, and only of a published lot. That a receiver approves is not yours to
    state.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        body (NewLotFacts): All that the owner states of a lot beside what is published of it;
            what is left out is stated no more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LotFacts | Problem
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLotFacts,
    if_match: str,
) -> Response[LotFacts | Problem]:
    """State the facts of a lot

     The whole list: what is left out is stated no more. Each fact is public, for named partners, for
    authorities or private; verdicts rest on all of them, and show a value only to whom it is for. Only
    the lot's owner states facts, and only of a published lot. That a receiver approves is not yours to
    state.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        body (NewLotFacts): All that the owner states of a lot beside what is published of it;
            what is left out is stated no more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LotFacts | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLotFacts,
    if_match: str,
) -> LotFacts | Problem | None:
    """State the facts of a lot

     The whole list: what is left out is stated no more. Each fact is public, for named partners, for
    authorities or private; verdicts rest on all of them, and show a value only to whom it is for. Only
    the lot's owner states facts, and only of a published lot. That a receiver approves is not yours to
    state.

    Args:
        lot_id (UUID): The lot's id.
        if_match (str):
        body (NewLotFacts): All that the owner states of a lot beside what is published of it;
            what is left out is stated no more.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LotFacts | Problem
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
