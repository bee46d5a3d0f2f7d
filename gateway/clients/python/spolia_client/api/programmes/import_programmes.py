from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.import_report import ImportReport
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: Any | File | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/programmes/import",
    }

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
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[ImportReport | Problem]:
    """Import criteria from a file

     JSON: an array of programmes, each with `criteria`, `valid_from` and `valid_until` of its next
    version. Or CSV, a rule, a price or both in a row: `receiver_id`, `name`, `materials`, `fate` and
    `valid_from` in the first row of a programme, then `rule`, `id` and the rule's fields, or
    `price.kind`, `price.amount`, `price.currency`, `price.per`, `price.vat`, `price.since` and
    `price.from_quantity`; lists are separated by `|`, measures written `5 %` or `3 t`. All become
    drafts, to be published by hand; sent again, they are restated. Good rows are kept, whatever is
    wrong in others.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportReport | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> ImportReport | Problem | None:
    """Import criteria from a file

     JSON: an array of programmes, each with `criteria`, `valid_from` and `valid_until` of its next
    version. Or CSV, a rule, a price or both in a row: `receiver_id`, `name`, `materials`, `fate` and
    `valid_from` in the first row of a programme, then `rule`, `id` and the rule's fields, or
    `price.kind`, `price.amount`, `price.currency`, `price.per`, `price.vat`, `price.since` and
    `price.from_quantity`; lists are separated by `|`, measures written `5 %` or `3 t`. All become
    drafts, to be published by hand; sent again, they are restated. Good rows are kept, whatever is
    wrong in others.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportReport | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[ImportReport | Problem]:
    """Import criteria from a file

     JSON: an array of programmes, each with `criteria`, `valid_from` and `valid_until` of its next
    version. Or CSV, a rule, a price or both in a row: `receiver_id`, `name`, `materials`, `fate` and
    `valid_from` in the first row of a programme, then `rule`, `id` and the rule's fields, or
    `price.kind`, `price.amount`, `price.currency`, `price.per`, `price.vat`, `price.since` and
    `price.from_quantity`; lists are separated by `|`, measures written `5 %` or `3 t`. All become
    drafts, to be published by hand; sent again, they are restated. Good rows are kept, whatever is
    wrong in others.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (Any):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportReport | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: Any | File | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> ImportReport | Problem | None:
    """Import criteria from a file

     JSON: an array of programmes, each with `criteria`, `valid_from` and `valid_until` of its next
    version. Or CSV, a rule, a price or both in a row: `receiver_id`, `name`, `materials`, `fate` and
    `valid_from` in the first row of a programme, then `rule`, `id` and the rule's fields, or
    `price.kind`, `price.amount`, `price.currency`, `price.per`, `price.vat`, `price.since` and
    `price.from_quantity`; lists are separated by `|`, measures written `5 %` or `3 t`. All become
    drafts, to be published by hand; sent again, they are restated. Good rows are kept, whatever is
    wrong in others.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
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
            client=client,
            body=body,
            accept_language=accept_language,
        )
    ).parsed
