from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.services_acceptance_domain_verdict_outcome import (
    ServicesAcceptanceDomainVerdictOutcome,
)
from ...models.verdict_page import VerdictPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    lot_id: UUID,
    *,
    outcome: list[ServicesAcceptanceDomainVerdictOutcome] | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_outcome: list[str] | Unset = UNSET
    if not isinstance(outcome, Unset):
        json_outcome = []
        for outcome_item_data in outcome:
            outcome_item = outcome_item_data.value
            json_outcome.append(outcome_item)

    params["outcome"] = json_outcome

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/lots/{lot_id}/verdicts".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | VerdictPage | None:
    if response.status_code == 200:
        response_200 = VerdictPage.from_dict(response.json())

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
) -> Response[Problem | VerdictPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    outcome: list[ServicesAcceptanceDomainVerdictOutcome] | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | VerdictPage]:
    """Who takes a lot

     What every programme in force that concerns the lot makes of it, rule by rule, and the law beside
    it: what passes first, then by how many kinds of work it is away from a yes. A verdict names the
    version it was made by and the fact that decided; a fact that is not for you decides all the same,
    and is only said to be there. Computed when the lot, its facts, a version or the law changes. No key
    is needed.

    Args:
        lot_id (UUID): The lot's id.
        outcome (list[ServicesAcceptanceDomainVerdictOutcome] | Unset): Only these; all without.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | VerdictPage]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        outcome=outcome,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    outcome: list[ServicesAcceptanceDomainVerdictOutcome] | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | VerdictPage | None:
    """Who takes a lot

     What every programme in force that concerns the lot makes of it, rule by rule, and the law beside
    it: what passes first, then by how many kinds of work it is away from a yes. A verdict names the
    version it was made by and the fact that decided; a fact that is not for you decides all the same,
    and is only said to be there. Computed when the lot, its facts, a version or the law changes. No key
    is needed.

    Args:
        lot_id (UUID): The lot's id.
        outcome (list[ServicesAcceptanceDomainVerdictOutcome] | Unset): Only these; all without.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | VerdictPage
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        outcome=outcome,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    outcome: list[ServicesAcceptanceDomainVerdictOutcome] | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | VerdictPage]:
    """Who takes a lot

     What every programme in force that concerns the lot makes of it, rule by rule, and the law beside
    it: what passes first, then by how many kinds of work it is away from a yes. A verdict names the
    version it was made by and the fact that decided; a fact that is not for you decides all the same,
    and is only said to be there. Computed when the lot, its facts, a version or the law changes. No key
    is needed.

    Args:
        lot_id (UUID): The lot's id.
        outcome (list[ServicesAcceptanceDomainVerdictOutcome] | Unset): Only these; all without.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | VerdictPage]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        outcome=outcome,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    outcome: list[ServicesAcceptanceDomainVerdictOutcome] | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | VerdictPage | None:
    """Who takes a lot

     What every programme in force that concerns the lot makes of it, rule by rule, and the law beside
    it: what passes first, then by how many kinds of work it is away from a yes. A verdict names the
    version it was made by and the fact that decided; a fact that is not for you decides all the same,
    and is only said to be there. Computed when the lot, its facts, a version or the law changes. No key
    is needed.

    Args:
        lot_id (UUID): The lot's id.
        outcome (list[ServicesAcceptanceDomainVerdictOutcome] | Unset): Only these; all without.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | VerdictPage
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            outcome=outcome,
            limit=limit,
            cursor=cursor,
            accept_language=accept_language,
        )
    ).parsed
