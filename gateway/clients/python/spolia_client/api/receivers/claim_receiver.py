from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.receiver import Receiver
from ...types import UNSET, Response, Unset


def _get_kwargs(
    receiver_id: UUID,
    *,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["if-match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["idempotency-key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/receivers/{receiver_id}/claim".format(
            receiver_id=quote(str(receiver_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Receiver | None:
    if response.status_code == 200:
        response_200 = Receiver.from_dict(response.json())

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

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

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
) -> Response[Problem | Receiver]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | Receiver]:
    """Take over a receiver

     For the organization it is offered to: it keeps the receiver and its sites from now on, and stands
    for them.

    Programmes that the former keeper stated in its own name go with it, drafts and all; those it
    transcribed stay unconfirmed until you
    claim each. Consignments stay with the two who agreed on them.

    Args:
        receiver_id (UUID): The receiver's id.
        if_match (str):
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Receiver]
    """

    kwargs = _get_kwargs(
        receiver_id=receiver_id,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Problem | Receiver | None:
    """Take over a receiver

     For the organization it is offered to: it keeps the receiver and its sites from now on, and stands
    for them.

    Programmes that the former keeper stated in its own name go with it, drafts and all; those it
    transcribed stay unconfirmed until you
    claim each. Consignments stay with the two who agreed on them.

    Args:
        receiver_id (UUID): The receiver's id.
        if_match (str):
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Receiver
    """

    return sync_detailed(
        receiver_id=receiver_id,
        client=client,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | Receiver]:
    """Take over a receiver

     For the organization it is offered to: it keeps the receiver and its sites from now on, and stands
    for them.

    Programmes that the former keeper stated in its own name go with it, drafts and all; those it
    transcribed stay unconfirmed until you
    claim each. Consignments stay with the two who agreed on them.

    Args:
        receiver_id (UUID): The receiver's id.
        if_match (str):
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Receiver]
    """

    kwargs = _get_kwargs(
        receiver_id=receiver_id,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Problem | Receiver | None:
    """Take over a receiver

     For the organization it is offered to: it keeps the receiver and its sites from now on, and stands
    for them.

    Programmes that the former keeper stated in its own name go with it, drafts and all; those it
    transcribed stay unconfirmed until you
    claim each. Consignments stay with the two who agreed on them.

    Args:
        receiver_id (UUID): The receiver's id.
        if_match (str):
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Receiver
    """

    return (
        await asyncio_detailed(
            receiver_id=receiver_id,
            client=client,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
