from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.evaluation_list import EvaluationList
from ...models.new_evaluation import NewEvaluation
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewEvaluation,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/evaluations",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EvaluationList | Problem | None:
    if response.status_code == 200:
        response_200 = EvaluationList.from_dict(response.json())

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
) -> Response[EvaluationList | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewEvaluation,
    accept_language: str | Unset = UNSET,
) -> Response[EvaluationList | Problem]:
    """Hold a material against criteria

     Against versions of programmes, a use, or criteria of your own: pass, fail or unknown per rule and
    overall, with the reason and what would help, in your language. Nothing passes on missing facts, and
    nothing is kept. No key is needed.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewEvaluation): A material with what is known of it, and what to hold it against:
            `programmes`, a `use`, or `criteria`. One of the three.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EvaluationList | Problem]
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
    client: AuthenticatedClient | Client,
    body: NewEvaluation,
    accept_language: str | Unset = UNSET,
) -> EvaluationList | Problem | None:
    """Hold a material against criteria

     Against versions of programmes, a use, or criteria of your own: pass, fail or unknown per rule and
    overall, with the reason and what would help, in your language. Nothing passes on missing facts, and
    nothing is kept. No key is needed.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewEvaluation): A material with what is known of it, and what to hold it against:
            `programmes`, a `use`, or `criteria`. One of the three.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EvaluationList | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewEvaluation,
    accept_language: str | Unset = UNSET,
) -> Response[EvaluationList | Problem]:
    """Hold a material against criteria

     Against versions of programmes, a use, or criteria of your own: pass, fail or unknown per rule and
    overall, with the reason and what would help, in your language. Nothing passes on missing facts, and
    nothing is kept. No key is needed.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewEvaluation): A material with what is known of it, and what to hold it against:
            `programmes`, a `use`, or `criteria`. One of the three.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EvaluationList | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewEvaluation,
    accept_language: str | Unset = UNSET,
) -> EvaluationList | Problem | None:
    """Hold a material against criteria

     Against versions of programmes, a use, or criteria of your own: pass, fail or unknown per rule and
    overall, with the reason and what would help, in your language. Nothing passes on missing facts, and
    nothing is kept. No key is needed.

    Args:
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (NewEvaluation): A material with what is known of it, and what to hold it against:
            `programmes`, a `use`, or `criteria`. One of the three.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EvaluationList | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            accept_language=accept_language,
        )
    ).parsed
