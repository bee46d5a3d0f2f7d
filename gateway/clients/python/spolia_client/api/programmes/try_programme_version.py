from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.new_try import NewTry
from ...models.problem import Problem
from ...models.trial import Trial
from ...types import Response


def _get_kwargs(
    programme_id: UUID,
    number: int,
    *,
    body: NewTry,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/programmes/{programme_id}/versions/{number}/try".format(
            programme_id=quote(str(programme_id), safe=""),
            number=quote(str(number), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Trial | None:
    if response.status_code == 200:
        response_200 = Trial.from_dict(response.json())

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
) -> Response[Problem | Trial]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    programme_id: UUID,
    number: int,
    *,
    client: AuthenticatedClient,
    body: NewTry,
) -> Response[Problem | Trial]:
    """Try a draft against real lots

     Of the lots of the last year around the programme's sites: how many would pass, and which rule keeps
    the others out.

    Judged by what is published and by facts that are for you, so a little less is known than when it is
    in force. Changes nothing.

    Args:
        programme_id (UUID): The programme's id.
        number (int): The version's number.
        body (NewTry): Which lots it is tried against: those around the programme's sites, there
            now or within so many days.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Trial]
    """

    kwargs = _get_kwargs(
        programme_id=programme_id,
        number=number,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    programme_id: UUID,
    number: int,
    *,
    client: AuthenticatedClient,
    body: NewTry,
) -> Problem | Trial | None:
    """Try a draft against real lots

     Of the lots of the last year around the programme's sites: how many would pass, and which rule keeps
    the others out.

    Judged by what is published and by facts that are for you, so a little less is known than when it is
    in force. Changes nothing.

    Args:
        programme_id (UUID): The programme's id.
        number (int): The version's number.
        body (NewTry): Which lots it is tried against: those around the programme's sites, there
            now or within so many days.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Trial
    """

    return sync_detailed(
        programme_id=programme_id,
        number=number,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    programme_id: UUID,
    number: int,
    *,
    client: AuthenticatedClient,
    body: NewTry,
) -> Response[Problem | Trial]:
    """Try a draft against real lots

     Of the lots of the last year around the programme's sites: how many would pass, and which rule keeps
    the others out.

    Judged by what is published and by facts that are for you, so a little less is known than when it is
    in force. Changes nothing.

    Args:
        programme_id (UUID): The programme's id.
        number (int): The version's number.
        body (NewTry): Which lots it is tried against: those around the programme's sites, there
            now or within so many days.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Trial]
    """

    kwargs = _get_kwargs(
        programme_id=programme_id,
        number=number,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    programme_id: UUID,
    number: int,
    *,
    client: AuthenticatedClient,
    body: NewTry,
) -> Problem | Trial | None:
    """Try a draft against real lots

     Of the lots of the last year around the programme's sites: how many would pass, and which rule keeps
    the others out.

    Judged by what is published and by facts that are for you, so a little less is known than when it is
    in force. Changes nothing.

    Args:
        programme_id (UUID): The programme's id.
        number (int): The version's number.
        body (NewTry): Which lots it is tried against: those around the programme's sites, there
            now or within so many days.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Trial
    """

    return (
        await asyncio_detailed(
            programme_id=programme_id,
            number=number,
            client=client,
            body=body,
        )
    ).parsed
