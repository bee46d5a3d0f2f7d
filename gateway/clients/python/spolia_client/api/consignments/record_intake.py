from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.consignment import Consignment
from ...models.new_intake import NewIntake
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    consignment_id: UUID,
    *,
    body: NewIntake,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["idempotency-key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/consignments/{consignment_id}/intake".format(
            consignment_id=quote(str(consignment_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Consignment | Problem | None:
    if response.status_code == 200:
        response_200 = Consignment.from_dict(response.json())

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
) -> Response[Consignment | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    consignment_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewIntake,
    idempotency_key: str | Unset = UNSET,
) -> Response[Consignment | Problem]:
    """Record the intake

     By the receiver: the weighbridge ticket, photographs, and for each rule that was not simply met
    whether the load was downgraded, surcharged or rejected for it. It is compared with the verdict it
    was offered with.

    Args:
        consignment_id (UUID): The consignment's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewIntake): What happened at the gate. A rule that no finding names was met.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Consignment | Problem]
    """

    kwargs = _get_kwargs(
        consignment_id=consignment_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    consignment_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewIntake,
    idempotency_key: str | Unset = UNSET,
) -> Consignment | Problem | None:
    """Record the intake

     By the receiver: the weighbridge ticket, photographs, and for each rule that was not simply met
    whether the load was downgraded, surcharged or rejected for it. It is compared with the verdict it
    was offered with.

    Args:
        consignment_id (UUID): The consignment's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewIntake): What happened at the gate. A rule that no finding names was met.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Consignment | Problem
    """

    return sync_detailed(
        consignment_id=consignment_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    consignment_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewIntake,
    idempotency_key: str | Unset = UNSET,
) -> Response[Consignment | Problem]:
    """Record the intake

     By the receiver: the weighbridge ticket, photographs, and for each rule that was not simply met
    whether the load was downgraded, surcharged or rejected for it. It is compared with the verdict it
    was offered with.

    Args:
        consignment_id (UUID): The consignment's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewIntake): What happened at the gate. A rule that no finding names was met.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Consignment | Problem]
    """

    kwargs = _get_kwargs(
        consignment_id=consignment_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    consignment_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewIntake,
    idempotency_key: str | Unset = UNSET,
) -> Consignment | Problem | None:
    """Record the intake

     By the receiver: the weighbridge ticket, photographs, and for each rule that was not simply met
    whether the load was downgraded, surcharged or rejected for it. It is compared with the verdict it
    was offered with.

    Args:
        consignment_id (UUID): The consignment's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (NewIntake): What happened at the gate. A rule that no finding names was met.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Consignment | Problem
    """

    return (
        await asyncio_detailed(
            consignment_id=consignment_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
