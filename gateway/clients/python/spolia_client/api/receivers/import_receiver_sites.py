from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.import_report import ImportReport
from ...models.problem import Problem
from ...models.site_role import SiteRole
from ...models.visitor import Visitor
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    receiver_id: UUID,
    *,
    body: Any | File | Unset = UNSET,
    role: SiteRole | Unset = UNSET,
    takes_from: list[Visitor] | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_role: str | Unset = UNSET
    if not isinstance(role, Unset):
        json_role = role.value

    params["role"] = json_role

    json_takes_from: list[str] | Unset = UNSET
    if not isinstance(takes_from, Unset):
        json_takes_from = []
        for takes_from_item_data in takes_from:
            takes_from_item = takes_from_item_data.value
            json_takes_from.append(takes_from_item)

    params["takes_from"] = json_takes_from

    params["country"] = country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/receivers/{receiver_id}/sites/import".format(
            receiver_id=quote(str(receiver_id), safe=""),
        ),
        "params": params,
    }

    if isinstance(body, Any):
        _kwargs["json"] = body

        headers["Content-Type"] = "application/geo+json"
    if isinstance(body, Any):
        _kwargs["json"] = body

        headers["Content-Type"] = "application/json"
    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "text/csv"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImportReport | Problem | None:
    if response.status_code == 200:
        response_200 = ImportReport.from_dict(response.json())

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
) -> Response[ImportReport | Problem]:
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
    body: Any | File | Unset = UNSET,
    role: SiteRole | Unset = UNSET,
    takes_from: list[Visitor] | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> Response[ImportReport | Problem]:
    """Import sites from a file

     GeoJSON (RFC 7946): a FeatureCollection of points, with a site's fields as properties; tags such as
    `flux_platre` stand for classes. Or CSV: a row is a site, lists are separated by `|`, the place is
    `postal_code`, or `lon` and `lat`. A site whose name the receiver has already is stated anew; others
    stay as they are. Good rows are kept, whatever is wrong in others.

    Args:
        receiver_id (UUID): The receiver's id.
        role (SiteRole | Unset): What happens to material at the site: the last stop, a stop to
            gather loads, or a stop to hand in.
        takes_from (list[Visitor] | Unset): Who may come, where a row does not say it.
        country (str | Unset): Of a point, where a row does not say it; ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportReport | Problem]
    """

    kwargs = _get_kwargs(
        receiver_id=receiver_id,
        body=body,
        role=role,
        takes_from=takes_from,
        country=country,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    role: SiteRole | Unset = UNSET,
    takes_from: list[Visitor] | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> ImportReport | Problem | None:
    """Import sites from a file

     GeoJSON (RFC 7946): a FeatureCollection of points, with a site's fields as properties; tags such as
    `flux_platre` stand for classes. Or CSV: a row is a site, lists are separated by `|`, the place is
    `postal_code`, or `lon` and `lat`. A site whose name the receiver has already is stated anew; others
    stay as they are. Good rows are kept, whatever is wrong in others.

    Args:
        receiver_id (UUID): The receiver's id.
        role (SiteRole | Unset): What happens to material at the site: the last stop, a stop to
            gather loads, or a stop to hand in.
        takes_from (list[Visitor] | Unset): Who may come, where a row does not say it.
        country (str | Unset): Of a point, where a row does not say it; ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportReport | Problem
    """

    return sync_detailed(
        receiver_id=receiver_id,
        client=client,
        body=body,
        role=role,
        takes_from=takes_from,
        country=country,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    role: SiteRole | Unset = UNSET,
    takes_from: list[Visitor] | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> Response[ImportReport | Problem]:
    """Import sites from a file

     GeoJSON (RFC 7946): a FeatureCollection of points, with a site's fields as properties; tags such as
    `flux_platre` stand for classes. Or CSV: a row is a site, lists are separated by `|`, the place is
    `postal_code`, or `lon` and `lat`. A site whose name the receiver has already is stated anew; others
    stay as they are. Good rows are kept, whatever is wrong in others.

    Args:
        receiver_id (UUID): The receiver's id.
        role (SiteRole | Unset): What happens to material at the site: the last stop, a stop to
            gather loads, or a stop to hand in.
        takes_from (list[Visitor] | Unset): Who may come, where a row does not say it.
        country (str | Unset): Of a point, where a row does not say it; ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportReport | Problem]
    """

    kwargs = _get_kwargs(
        receiver_id=receiver_id,
        body=body,
        role=role,
        takes_from=takes_from,
        country=country,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    receiver_id: UUID,
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    role: SiteRole | Unset = UNSET,
    takes_from: list[Visitor] | Unset = UNSET,
    country: str | Unset = "BE",
    accept_language: str | Unset = UNSET,
) -> ImportReport | Problem | None:
    """Import sites from a file

     GeoJSON (RFC 7946): a FeatureCollection of points, with a site's fields as properties; tags such as
    `flux_platre` stand for classes. Or CSV: a row is a site, lists are separated by `|`, the place is
    `postal_code`, or `lon` and `lat`. A site whose name the receiver has already is stated anew; others
    stay as they are. Good rows are kept, whatever is wrong in others.

    Args:
        receiver_id (UUID): The receiver's id.
        role (SiteRole | Unset): What happens to material at the site: the last stop, a stop to
            gather loads, or a stop to hand in.
        takes_from (list[Visitor] | Unset): Who may come, where a row does not say it.
        country (str | Unset): Of a point, where a row does not say it; ISO 3166-1. Default: 'BE'.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportReport | Problem
    """

    return (
        await asyncio_detailed(
            receiver_id=receiver_id,
            client=client,
            body=body,
            role=role,
            takes_from=takes_from,
            country=country,
            accept_language=accept_language,
        )
    ).parsed
