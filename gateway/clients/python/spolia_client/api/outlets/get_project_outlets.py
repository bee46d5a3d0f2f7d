from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dossier_format import DossierFormat
from ...models.problem import Problem
from ...models.project_outlets import ProjectOutlets
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: UUID,
    *,
    format_: DossierFormat | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project_id}/outlets".format(
            project_id=quote(str(project_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ProjectOutlets | None:
    if response.status_code == 200:
        response_200 = ProjectOutlets.from_dict(response.json())

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
) -> Response[Problem | ProjectOutlets]:
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
    format_: DossierFormat | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | ProjectOutlets]:
    """What of a project to keep apart

     Every counted item of the inventory with the way that leaves the most euros of those that are open,
    priced and in time: what to take out by hand, by when, in how many hours, for how much, and who
    takes it; and what all of it together earns over leaving it to the machine. An item whose lot is
    published is judged with the lot's facts, others by what the inventory says. As JSON, or as a page
    to print, by `format` or `Accept`. For whoever takes part in the project, reckoned with their own
    rates.

    Args:
        project_id (UUID): The project's id.
        format_ (DossierFormat | Unset): How a project's outlets come.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProjectOutlets]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        format_=format_,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    format_: DossierFormat | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | ProjectOutlets | None:
    """What of a project to keep apart

     Every counted item of the inventory with the way that leaves the most euros of those that are open,
    priced and in time: what to take out by hand, by when, in how many hours, for how much, and who
    takes it; and what all of it together earns over leaving it to the machine. An item whose lot is
    published is judged with the lot's facts, others by what the inventory says. As JSON, or as a page
    to print, by `format` or `Accept`. For whoever takes part in the project, reckoned with their own
    rates.

    Args:
        project_id (UUID): The project's id.
        format_ (DossierFormat | Unset): How a project's outlets come.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProjectOutlets
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        format_=format_,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    format_: DossierFormat | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | ProjectOutlets]:
    """What of a project to keep apart

     Every counted item of the inventory with the way that leaves the most euros of those that are open,
    priced and in time: what to take out by hand, by when, in how many hours, for how much, and who
    takes it; and what all of it together earns over leaving it to the machine. An item whose lot is
    published is judged with the lot's facts, others by what the inventory says. As JSON, or as a page
    to print, by `format` or `Accept`. For whoever takes part in the project, reckoned with their own
    rates.

    Args:
        project_id (UUID): The project's id.
        format_ (DossierFormat | Unset): How a project's outlets come.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProjectOutlets]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        format_=format_,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: UUID,
    *,
    client: AuthenticatedClient,
    format_: DossierFormat | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | ProjectOutlets | None:
    """What of a project to keep apart

     Every counted item of the inventory with the way that leaves the most euros of those that are open,
    priced and in time: what to take out by hand, by when, in how many hours, for how much, and who
    takes it; and what all of it together earns over leaving it to the machine. An item whose lot is
    published is judged with the lot's facts, others by what the inventory says. As JSON, or as a page
    to print, by `format` or `Accept`. For whoever takes part in the project, reckoned with their own
    rates.

    Args:
        project_id (UUID): The project's id.
        format_ (DossierFormat | Unset): How a project's outlets come.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProjectOutlets
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            format_=format_,
            accept_language=accept_language,
        )
    ).parsed
