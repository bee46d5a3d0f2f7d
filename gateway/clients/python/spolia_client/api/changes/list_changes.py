from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.change_page import ChangePage
from ...models.problem import Problem
from ...models.subject_kind import SubjectKind
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    after: str | Unset = UNSET,
    wait: float | Unset = 0.0,
    limit: int | Unset = 100,
    type_: SubjectKind | Unset = UNSET,
    subject: UUID | Unset = UNSET,
    own: bool | Unset = False,
    inventory: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["after"] = after

    params["wait"] = wait

    params["limit"] = limit

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    json_subject: str | Unset = UNSET
    if not isinstance(subject, Unset):
        json_subject = str(subject)
    params["subject"] = json_subject

    params["own"] = own

    params["inventory"] = inventory

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/changes",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChangePage | Problem | None:
    if response.status_code == 200:
        response_200 = ChangePage.from_dict(response.json())

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

    if response.status_code == 410:
        response_410 = Problem.from_dict(response.json())

        return response_410

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
) -> Response[ChangePage | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    wait: float | Unset = 0.0,
    limit: int | Unset = 100,
    type_: SubjectKind | Unset = UNSET,
    subject: UUID | Unset = UNSET,
    own: bool | Unset = False,
    inventory: str | Unset = UNSET,
) -> Response[ChangePage | Problem]:
    """Follow what is published

     A copy of all lots, receivers and programmes that keeps itself current: without `after` come all
    that are published, page by page, then what changes. Go on with `next` for ever; with `wait`, the
    answer comes when there is news. Each item holds the whole state; `data` is null when it is no
    longer published. States that were overtaken before you asked are left out. No key is needed; a
    trader's key also tells of what is for traders only. Reservations are told to their two parties
    alone and wants to their owner alone, when they are asked for by `type` or `own`, to a key with
    `reservations:write` or `wants:write`. `after` belongs to its filters and to the kind of key it was
    given for.

    Args:
        after (str | Unset): `next` of the last answer. Without it: all that is published, then
            news.
        wait (float | Unset): With `after`: seconds to wait when there is nothing yet. Default:
            0.0.
        limit (int | Unset): How many at most. Default: 100.
        type_ (SubjectKind | Unset): What a change is about. What a service announces beside these
            is told to nobody.
        subject (UUID | Unset): Only changes of the lot, receiver, reservation or want with this
            id.
        own (bool | Unset): Only what is your organization's: its lots, receivers, programmes and
            wants, and reservations that it is a party to. Default: False.
        inventory (str | Unset): Of your own only what is in your inventory of this name: its
            lots, and their reservations.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChangePage | Problem]
    """

    kwargs = _get_kwargs(
        after=after,
        wait=wait,
        limit=limit,
        type_=type_,
        subject=subject,
        own=own,
        inventory=inventory,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    wait: float | Unset = 0.0,
    limit: int | Unset = 100,
    type_: SubjectKind | Unset = UNSET,
    subject: UUID | Unset = UNSET,
    own: bool | Unset = False,
    inventory: str | Unset = UNSET,
) -> ChangePage | Problem | None:
    """Follow what is published

     A copy of all lots, receivers and programmes that keeps itself current: without `after` come all
    that are published, page by page, then what changes. Go on with `next` for ever; with `wait`, the
    answer comes when there is news. Each item holds the whole state; `data` is null when it is no
    longer published. States that were overtaken before you asked are left out. No key is needed; a
    trader's key also tells of what is for traders only. Reservations are told to their two parties
    alone and wants to their owner alone, when they are asked for by `type` or `own`, to a key with
    `reservations:write` or `wants:write`. `after` belongs to its filters and to the kind of key it was
    given for.

    Args:
        after (str | Unset): `next` of the last answer. Without it: all that is published, then
            news.
        wait (float | Unset): With `after`: seconds to wait when there is nothing yet. Default:
            0.0.
        limit (int | Unset): How many at most. Default: 100.
        type_ (SubjectKind | Unset): What a change is about. What a service announces beside these
            is told to nobody.
        subject (UUID | Unset): Only changes of the lot, receiver, reservation or want with this
            id.
        own (bool | Unset): Only what is your organization's: its lots, receivers, programmes and
            wants, and reservations that it is a party to. Default: False.
        inventory (str | Unset): Of your own only what is in your inventory of this name: its
            lots, and their reservations.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChangePage | Problem
    """

    return sync_detailed(
        client=client,
        after=after,
        wait=wait,
        limit=limit,
        type_=type_,
        subject=subject,
        own=own,
        inventory=inventory,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    wait: float | Unset = 0.0,
    limit: int | Unset = 100,
    type_: SubjectKind | Unset = UNSET,
    subject: UUID | Unset = UNSET,
    own: bool | Unset = False,
    inventory: str | Unset = UNSET,
) -> Response[ChangePage | Problem]:
    """Follow what is published

     A copy of all lots, receivers and programmes that keeps itself current: without `after` come all
    that are published, page by page, then what changes. Go on with `next` for ever; with `wait`, the
    answer comes when there is news. Each item holds the whole state; `data` is null when it is no
    longer published. States that were overtaken before you asked are left out. No key is needed; a
    trader's key also tells of what is for traders only. Reservations are told to their two parties
    alone and wants to their owner alone, when they are asked for by `type` or `own`, to a key with
    `reservations:write` or `wants:write`. `after` belongs to its filters and to the kind of key it was
    given for.

    Args:
        after (str | Unset): `next` of the last answer. Without it: all that is published, then
            news.
        wait (float | Unset): With `after`: seconds to wait when there is nothing yet. Default:
            0.0.
        limit (int | Unset): How many at most. Default: 100.
        type_ (SubjectKind | Unset): What a change is about. What a service announces beside these
            is told to nobody.
        subject (UUID | Unset): Only changes of the lot, receiver, reservation or want with this
            id.
        own (bool | Unset): Only what is your organization's: its lots, receivers, programmes and
            wants, and reservations that it is a party to. Default: False.
        inventory (str | Unset): Of your own only what is in your inventory of this name: its
            lots, and their reservations.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChangePage | Problem]
    """

    kwargs = _get_kwargs(
        after=after,
        wait=wait,
        limit=limit,
        type_=type_,
        subject=subject,
        own=own,
        inventory=inventory,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    wait: float | Unset = 0.0,
    limit: int | Unset = 100,
    type_: SubjectKind | Unset = UNSET,
    subject: UUID | Unset = UNSET,
    own: bool | Unset = False,
    inventory: str | Unset = UNSET,
) -> ChangePage | Problem | None:
    """Follow what is published

     A copy of all lots, receivers and programmes that keeps itself current: without `after` come all
    that are published, page by page, then what changes. Go on with `next` for ever; with `wait`, the
    answer comes when there is news. Each item holds the whole state; `data` is null when it is no
    longer published. States that were overtaken before you asked are left out. No key is needed; a
    trader's key also tells of what is for traders only. Reservations are told to their two parties
    alone and wants to their owner alone, when they are asked for by `type` or `own`, to a key with
    `reservations:write` or `wants:write`. `after` belongs to its filters and to the kind of key it was
    given for.

    Args:
        after (str | Unset): `next` of the last answer. Without it: all that is published, then
            news.
        wait (float | Unset): With `after`: seconds to wait when there is nothing yet. Default:
            0.0.
        limit (int | Unset): How many at most. Default: 100.
        type_ (SubjectKind | Unset): What a change is about. What a service announces beside these
            is told to nobody.
        subject (UUID | Unset): Only changes of the lot, receiver, reservation or want with this
            id.
        own (bool | Unset): Only what is your organization's: its lots, receivers, programmes and
            wants, and reservations that it is a party to. Default: False.
        inventory (str | Unset): Of your own only what is in your inventory of this name: its
            lots, and their reservations.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChangePage | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            after=after,
            wait=wait,
            limit=limit,
            type_=type_,
            subject=subject,
            own=own,
            inventory=inventory,
        )
    ).parsed
