from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.approval_fact import ApprovalFact
from ...models.attachment_fact import AttachmentFact
from ...models.brand_fact import BrandFact
from ...models.condition_fact import ConditionFact
from ...models.construction_year_fact import ConstructionYearFact
from ...models.delivery_fact import DeliveryFact
from ...models.dimension_fact import DimensionFact
from ...models.document_fact import DocumentFact
from ...models.fraction_fact import FractionFact
from ...models.lot_facts import LotFacts
from ...models.moisture_fact import MoistureFact
from ...models.origin_fact import OriginFact
from ...models.packaging_fact import PackagingFact
from ...models.problem import Problem
from ...models.property_fact import PropertyFact
from ...models.substance_fact import SubstanceFact
from ...types import UNSET, Response, Unset


def _get_kwargs(
    lot_id: UUID,
    *,
    body: ApprovalFact
    | AttachmentFact
    | BrandFact
    | ConditionFact
    | ConstructionYearFact
    | DeliveryFact
    | DimensionFact
    | DocumentFact
    | FractionFact
    | MoistureFact
    | OriginFact
    | PackagingFact
    | PropertyFact
    | SubstanceFact,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["idempotency-key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/lots/{lot_id}/facts".format(
            lot_id=quote(str(lot_id), safe=""),
        ),
    }

    if (
        isinstance(body, FractionFact)
        or isinstance(body, SubstanceFact)
        or isinstance(body, AttachmentFact)
        or isinstance(body, MoistureFact)
        or isinstance(body, DimensionFact)
        or isinstance(body, OriginFact)
        or isinstance(body, BrandFact)
        or isinstance(body, ConstructionYearFact)
        or isinstance(body, PackagingFact)
        or isinstance(body, DeliveryFact)
        or isinstance(body, ConditionFact)
        or isinstance(body, DocumentFact)
        or isinstance(body, ApprovalFact)
    ):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LotFacts | Problem | None:
    if response.status_code == 201:
        response_201 = LotFacts.from_dict(response.json())

        return response_201

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
) -> Response[LotFacts | Problem]:
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
    body: ApprovalFact
    | AttachmentFact
    | BrandFact
    | ConditionFact
    | ConstructionYearFact
    | DeliveryFact
    | DimensionFact
    | DocumentFact
    | FractionFact
    | MoistureFact
    | OriginFact
    | PackagingFact
    | PropertyFact
    | SubstanceFact,
    idempotency_key: str | Unset = UNSET,
) -> Response[LotFacts | Problem]:
    """State one fact more

     Beside those that are stated: needs no `If-Match`. Answers them all.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (ApprovalFact | AttachmentFact | BrandFact | ConditionFact | ConstructionYearFact |
            DeliveryFact | DimensionFact | DocumentFact | FractionFact | MoistureFact | OriginFact |
            PackagingFact | PropertyFact | SubstanceFact):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LotFacts | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalFact
    | AttachmentFact
    | BrandFact
    | ConditionFact
    | ConstructionYearFact
    | DeliveryFact
    | DimensionFact
    | DocumentFact
    | FractionFact
    | MoistureFact
    | OriginFact
    | PackagingFact
    | PropertyFact
    | SubstanceFact,
    idempotency_key: str | Unset = UNSET,
) -> LotFacts | Problem | None:
    """State one fact more

     Beside those that are stated: needs no `If-Match`. Answers them all.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (ApprovalFact | AttachmentFact | BrandFact | ConditionFact | ConstructionYearFact |
            DeliveryFact | DimensionFact | DocumentFact | FractionFact | MoistureFact | OriginFact |
            PackagingFact | PropertyFact | SubstanceFact):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LotFacts | Problem
    """

    return sync_detailed(
        lot_id=lot_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalFact
    | AttachmentFact
    | BrandFact
    | ConditionFact
    | ConstructionYearFact
    | DeliveryFact
    | DimensionFact
    | DocumentFact
    | FractionFact
    | MoistureFact
    | OriginFact
    | PackagingFact
    | PropertyFact
    | SubstanceFact,
    idempotency_key: str | Unset = UNSET,
) -> Response[LotFacts | Problem]:
    """State one fact more

     Beside those that are stated: needs no `If-Match`. Answers them all.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (ApprovalFact | AttachmentFact | BrandFact | ConditionFact | ConstructionYearFact |
            DeliveryFact | DimensionFact | DocumentFact | FractionFact | MoistureFact | OriginFact |
            PackagingFact | PropertyFact | SubstanceFact):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LotFacts | Problem]
    """

    kwargs = _get_kwargs(
        lot_id=lot_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    lot_id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalFact
    | AttachmentFact
    | BrandFact
    | ConditionFact
    | ConstructionYearFact
    | DeliveryFact
    | DimensionFact
    | DocumentFact
    | FractionFact
    | MoistureFact
    | OriginFact
    | PackagingFact
    | PropertyFact
    | SubstanceFact,
    idempotency_key: str | Unset = UNSET,
) -> LotFacts | Problem | None:
    """State one fact more

     Beside those that are stated: needs no `If-Match`. Answers them all.

    Args:
        lot_id (UUID): The lot's id.
        idempotency_key (str | Unset): Any text of your own, such as a UUID. The same request
            under the same key is done once, and answered the same for 72 hours: 409 while the first
            one still runs, 422 when it asks something else. What was refused may be tried again.
        body (ApprovalFact | AttachmentFact | BrandFact | ConditionFact | ConstructionYearFact |
            DeliveryFact | DimensionFact | DocumentFact | FractionFact | MoistureFact | OriginFact |
            PackagingFact | PropertyFact | SubstanceFact):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LotFacts | Problem
    """

    return (
        await asyncio_detailed(
            lot_id=lot_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
