from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.sheet_code import SheetCode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    lot_id: UUID,
    *,
    sheet: SheetCode | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_sheet: str | Unset = UNSET
    if not isinstance(sheet, Unset):
        json_sheet = sheet.value

    params["sheet"] = json_sheet

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/lots/{lot_id}/label".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | str | None:
    if response.status_code == 200:
        response_200 = cast(str, response.content)
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

    if response.status_code == 501:
        response_501 = Problem.from_dict(response.json())

        return response_501

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
) -> Response[Problem | str]:
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
    sheet: SheetCode | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | str]:
    """Draw the label of a lot

     For its owner: a QR code with the lot's public address, and beside it its title, how much is there,
    where it stands, your own id and ours. As large as one label of the sheet; the title may be in any
    script.

    Args:
        lot_id (UUID): The lot's id.
        sheet (SheetCode | Unset): By how many labels an A4 sheet has.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | str]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        sheet=sheet,
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
    sheet: SheetCode | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | str | None:
    """Draw the label of a lot

     For its owner: a QR code with the lot's public address, and beside it its title, how much is there,
    where it stands, your own id and ours. As large as one label of the sheet; the title may be in any
    script.

    Args:
        lot_id (UUID): The lot's id.
        sheet (SheetCode | Unset): By how many labels an A4 sheet has.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | str
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        sheet=sheet,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    sheet: SheetCode | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | str]:
    """Draw the label of a lot

     For its owner: a QR code with the lot's public address, and beside it its title, how much is there,
    where it stands, your own id and ours. As large as one label of the sheet; the title may be in any
    script.

    Args:
        lot_id (UUID): The lot's id.
        sheet (SheetCode | Unset): By how many labels an A4 sheet has.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | str]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        sheet=sheet,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    sheet: SheetCode | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | str | None:
    """Draw the label of a lot

     For its owner: a QR code with the lot's public address, and beside it its title, how much is there,
    where it stands, your own id and ours. As large as one label of the sheet; the title may be in any
    script.

    Args:
        lot_id (UUID): The lot's id.
        sheet (SheetCode | Unset): By how many labels an A4 sheet has.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | str
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            sheet=sheet,
            accept_language=accept_language,
        )
    ).parsed
