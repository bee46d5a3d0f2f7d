from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_terms_kind import ListTermsKind
from ...models.problem import Problem
from ...models.term_list import TermList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kind: ListTermsKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/criteria/terms",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | TermList | None:
    if response.status_code == 200:
        response_200 = TermList.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

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
) -> Response[Problem | TermList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    kind: ListTermsKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | TermList]:
    """The words of rules and facts

     Substances, components, attachments, packaging, origins, documents, properties and so on, named in
    your language.

    Args:
        kind (ListTermsKind | Unset): Only terms of this kind.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | TermList]
    """

    kwargs = _get_kwargs(
        kind=kind,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kind: ListTermsKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | TermList | None:
    """The words of rules and facts

     Substances, components, attachments, packaging, origins, documents, properties and so on, named in
    your language.

    Args:
        kind (ListTermsKind | Unset): Only terms of this kind.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | TermList
    """

    return sync_detailed(
        client=client,
        kind=kind,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kind: ListTermsKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Problem | TermList]:
    """The words of rules and facts

     Substances, components, attachments, packaging, origins, documents, properties and so on, named in
    your language.

    Args:
        kind (ListTermsKind | Unset): Only terms of this kind.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | TermList]
    """

    kwargs = _get_kwargs(
        kind=kind,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kind: ListTermsKind | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Problem | TermList | None:
    """The words of rules and facts

     Substances, components, attachments, packaging, origins, documents, properties and so on, named in
    your language.

    Args:
        kind (ListTermsKind | Unset): Only terms of this kind.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | TermList
    """

    return (
        await asyncio_detailed(
            client=client,
            kind=kind,
            accept_language=accept_language,
        )
    ).parsed
