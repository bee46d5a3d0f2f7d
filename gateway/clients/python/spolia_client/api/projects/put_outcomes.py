from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.new_outcomes import NewOutcomes
from ...models.outcomes import Outcomes
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    project_id: UUID,
    *,
    body: NewOutcomes,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["if-match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/projects/{project_id}/outcomes".format(
            project_id=quote(str(project_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Outcomes | Problem | None:
    if response.status_code == 200:
        response_200 = Outcomes.from_dict(response.json())

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
) -> Response[Outcomes | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewOutcomes,
    if_match: str,
) -> Response[Outcomes | Problem]:
    """State what became of the material

     All lines of the project, in place of those before: kilograms by waste code and outcome, to where,
    by which paper. `If-Match` names the version read; `"0"` where there are none yet.

    Args:
        project_id (UUID): The project's id.
        if_match (str):
        body (NewOutcomes): All lines of the project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Outcomes | Problem]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewOutcomes,
    if_match: str,
) -> Outcomes | Problem | None:
    """State what became of the material

     All lines of the project, in place of those before: kilograms by waste code and outcome, to where,
    by which paper. `If-Match` names the version read; `"0"` where there are none yet.

    Args:
        project_id (UUID): The project's id.
        if_match (str):
        body (NewOutcomes): All lines of the project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Outcomes | Problem
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewOutcomes,
    if_match: str,
) -> Response[Outcomes | Problem]:
    """State what became of the material

     All lines of the project, in place of those before: kilograms by waste code and outcome, to where,
    by which paper. `If-Match` names the version read; `"0"` where there are none yet.

    Args:
        project_id (UUID): The project's id.
        if_match (str):
        body (NewOutcomes): All lines of the project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Outcomes | Problem]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewOutcomes,
    if_match: str,
) -> Outcomes | Problem | None:
    """State what became of the material

     All lines of the project, in place of those before: kilograms by waste code and outcome, to where,
    by which paper. `If-Match` names the version read; `"0"` where there are none yet.

    Args:
        project_id (UUID): The project's id.
        if_match (str):
        body (NewOutcomes): All lines of the project.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Outcomes | Problem
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
