import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.facet import Facet
from ...models.match_page import MatchPage
from ...models.prefer import Prefer
from ...models.problem import Problem
from ...models.search_lots_condition import SearchLotsCondition
from ...models.search_scope import SearchScope
from ...models.unit import Unit
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str | Unset = UNSET,
    scope: SearchScope | Unset = UNSET,
    radius_km: float | Unset = UNSET,
    condition: SearchLotsCondition | Unset = UNSET,
    price_ceiling: float | Unset = UNSET,
    prefer: Prefer | Unset = UNSET,
    facets: list[Facet] | Unset = UNSET,
    material: str | Unset = UNSET,
    near: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    passes: UUID | Unset = UNSET,
    use: str | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    if not isinstance(spolia_written, Unset):
        headers["spolia-written"] = spolia_written

    params: dict[str, Any] = {}

    params["q"] = q

    json_scope: str | Unset = UNSET
    if not isinstance(scope, Unset):
        json_scope = scope.value

    params["scope"] = json_scope

    params["radius_km"] = radius_km

    json_condition: str | Unset = UNSET
    if not isinstance(condition, Unset):
        json_condition = condition.value

    params["condition"] = json_condition

    params["price_ceiling"] = price_ceiling

    json_prefer: str | Unset = UNSET
    if not isinstance(prefer, Unset):
        json_prefer = prefer.value

    params["prefer"] = json_prefer

    json_facets: list[str] | Unset = UNSET
    if not isinstance(facets, Unset):
        json_facets = []
        for facets_item_data in facets:
            facets_item = facets_item_data.value
            json_facets.append(facets_item)

    params["facets"] = json_facets

    params["material"] = material

    params["near"] = near

    params["postal_code"] = postal_code

    params["country"] = country

    params["quantity"] = quantity

    json_unit: str | Unset = UNSET
    if not isinstance(unit, Unset):
        json_unit = unit.value

    params["unit"] = json_unit

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = until.isoformat()
    params["until"] = json_until

    json_passes: str | Unset = UNSET
    if not isinstance(passes, Unset):
        json_passes = str(passes)
    params["passes"] = json_passes

    params["use"] = use

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/matches/lots",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MatchPage | Problem | None:
    if response.status_code == 200:
        response_200 = MatchPage.from_dict(response.json())

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
) -> Response[MatchPage | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    scope: SearchScope | Unset = UNSET,
    radius_km: float | Unset = UNSET,
    condition: SearchLotsCondition | Unset = UNSET,
    price_ceiling: float | Unset = UNSET,
    prefer: Prefer | Unset = UNSET,
    facets: list[Facet] | Unset = UNSET,
    material: str | Unset = UNSET,
    near: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    passes: UUID | Unset = UNSET,
    use: str | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> Response[MatchPage | Problem]:
    """Find lots that are near and fit

     Best first, each with its score from 0 to 1 and the reasons for it. No key is needed; a trader's key
    also finds what only traders may see. Lots are the nearest that pass `radius_km`, the window and
    `condition`; without a place, the newest. Distances are to the published point, which is the
    municipality's where the owner keeps the place to himself.

    Args:
        q (str | Unset): Free text in nl, fr, en or de; slips of the pen are forgiven.
        scope (SearchScope | Unset): How far from the asked class a lot may be: that class alone,
            all below it too, or also what may take its place.
        radius_km (float | Unset): As the crow flies, to the published point.
        condition (SearchLotsCondition | Unset): At least this good: A as new, B sound, C usable
            after repair, D for parts. Lots that do not say stay in.
        price_ceiling (float | Unset): Euros for one unit. Dearer lots come later, none is left
            out.
        prefer (Prefer | Unset): What a searcher stresses.
        facets (list[Facet] | Unset): By what all lots that fit are counted, beside the page of
            matches.
        material (str | Unset): Code of the material vocabulary.
        near (str | Unset): `longitude,latitude`, WGS 84.
        postal_code (str | Unset): Instead of `near`.
        country (str | Unset): Of the postal code, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much is needed.
        unit (Unit | Unset): What material is counted in.
        from_ (datetime.date | Unset): First day on which it can be collected; today when left
            out.
        until (datetime.date | Unset): Last day; none means whenever.
        passes (UUID | Unset): Id of a programme: only lots that pass its version in force.
            Verdicts follow a change within seconds.
        use (str | Unset): Code of a use (`GET /v1/uses`): only lots that are fit for it.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MatchPage | Problem]
    """

    kwargs = _get_kwargs(
        q=q,
        scope=scope,
        radius_km=radius_km,
        condition=condition,
        price_ceiling=price_ceiling,
        prefer=prefer,
        facets=facets,
        material=material,
        near=near,
        postal_code=postal_code,
        country=country,
        quantity=quantity,
        unit=unit,
        from_=from_,
        until=until,
        passes=passes,
        use=use,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
        spolia_written=spolia_written,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    scope: SearchScope | Unset = UNSET,
    radius_km: float | Unset = UNSET,
    condition: SearchLotsCondition | Unset = UNSET,
    price_ceiling: float | Unset = UNSET,
    prefer: Prefer | Unset = UNSET,
    facets: list[Facet] | Unset = UNSET,
    material: str | Unset = UNSET,
    near: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    passes: UUID | Unset = UNSET,
    use: str | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> MatchPage | Problem | None:
    """Find lots that are near and fit

     Best first, each with its score from 0 to 1 and the reasons for it. No key is needed; a trader's key
    also finds what only traders may see. Lots are the nearest that pass `radius_km`, the window and
    `condition`; without a place, the newest. Distances are to the published point, which is the
    municipality's where the owner keeps the place to himself.

    Args:
        q (str | Unset): Free text in nl, fr, en or de; slips of the pen are forgiven.
        scope (SearchScope | Unset): How far from the asked class a lot may be: that class alone,
            all below it too, or also what may take its place.
        radius_km (float | Unset): As the crow flies, to the published point.
        condition (SearchLotsCondition | Unset): At least this good: A as new, B sound, C usable
            after repair, D for parts. Lots that do not say stay in.
        price_ceiling (float | Unset): Euros for one unit. Dearer lots come later, none is left
            out.
        prefer (Prefer | Unset): What a searcher stresses.
        facets (list[Facet] | Unset): By what all lots that fit are counted, beside the page of
            matches.
        material (str | Unset): Code of the material vocabulary.
        near (str | Unset): `longitude,latitude`, WGS 84.
        postal_code (str | Unset): Instead of `near`.
        country (str | Unset): Of the postal code, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much is needed.
        unit (Unit | Unset): What material is counted in.
        from_ (datetime.date | Unset): First day on which it can be collected; today when left
            out.
        until (datetime.date | Unset): Last day; none means whenever.
        passes (UUID | Unset): Id of a programme: only lots that pass its version in force.
            Verdicts follow a change within seconds.
        use (str | Unset): Code of a use (`GET /v1/uses`): only lots that are fit for it.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MatchPage | Problem
    """

    return sync_detailed(
        client=client,
        q=q,
        scope=scope,
        radius_km=radius_km,
        condition=condition,
        price_ceiling=price_ceiling,
        prefer=prefer,
        facets=facets,
        material=material,
        near=near,
        postal_code=postal_code,
        country=country,
        quantity=quantity,
        unit=unit,
        from_=from_,
        until=until,
        passes=passes,
        use=use,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
        spolia_written=spolia_written,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    scope: SearchScope | Unset = UNSET,
    radius_km: float | Unset = UNSET,
    condition: SearchLotsCondition | Unset = UNSET,
    price_ceiling: float | Unset = UNSET,
    prefer: Prefer | Unset = UNSET,
    facets: list[Facet] | Unset = UNSET,
    material: str | Unset = UNSET,
    near: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    passes: UUID | Unset = UNSET,
    use: str | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> Response[MatchPage | Problem]:
    """Find lots that are near and fit

     Best first, each with its score from 0 to 1 and the reasons for it. No key is needed; a trader's key
    also finds what only traders may see. Lots are the nearest that pass `radius_km`, the window and
    `condition`; without a place, the newest. Distances are to the published point, which is the
    municipality's where the owner keeps the place to himself.

    Args:
        q (str | Unset): Free text in nl, fr, en or de; slips of the pen are forgiven.
        scope (SearchScope | Unset): How far from the asked class a lot may be: that class alone,
            all below it too, or also what may take its place.
        radius_km (float | Unset): As the crow flies, to the published point.
        condition (SearchLotsCondition | Unset): At least this good: A as new, B sound, C usable
            after repair, D for parts. Lots that do not say stay in.
        price_ceiling (float | Unset): Euros for one unit. Dearer lots come later, none is left
            out.
        prefer (Prefer | Unset): What a searcher stresses.
        facets (list[Facet] | Unset): By what all lots that fit are counted, beside the page of
            matches.
        material (str | Unset): Code of the material vocabulary.
        near (str | Unset): `longitude,latitude`, WGS 84.
        postal_code (str | Unset): Instead of `near`.
        country (str | Unset): Of the postal code, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much is needed.
        unit (Unit | Unset): What material is counted in.
        from_ (datetime.date | Unset): First day on which it can be collected; today when left
            out.
        until (datetime.date | Unset): Last day; none means whenever.
        passes (UUID | Unset): Id of a programme: only lots that pass its version in force.
            Verdicts follow a change within seconds.
        use (str | Unset): Code of a use (`GET /v1/uses`): only lots that are fit for it.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MatchPage | Problem]
    """

    kwargs = _get_kwargs(
        q=q,
        scope=scope,
        radius_km=radius_km,
        condition=condition,
        price_ceiling=price_ceiling,
        prefer=prefer,
        facets=facets,
        material=material,
        near=near,
        postal_code=postal_code,
        country=country,
        quantity=quantity,
        unit=unit,
        from_=from_,
        until=until,
        passes=passes,
        use=use,
        limit=limit,
        cursor=cursor,
        accept_language=accept_language,
        spolia_written=spolia_written,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    scope: SearchScope | Unset = UNSET,
    radius_km: float | Unset = UNSET,
    condition: SearchLotsCondition | Unset = UNSET,
    price_ceiling: float | Unset = UNSET,
    prefer: Prefer | Unset = UNSET,
    facets: list[Facet] | Unset = UNSET,
    material: str | Unset = UNSET,
    near: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    quantity: float | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    passes: UUID | Unset = UNSET,
    use: str | Unset = UNSET,
    limit: int | Unset = 20,
    cursor: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    spolia_written: str | Unset = UNSET,
) -> MatchPage | Problem | None:
    """Find lots that are near and fit

     Best first, each with its score from 0 to 1 and the reasons for it. No key is needed; a trader's key
    also finds what only traders may see. Lots are the nearest that pass `radius_km`, the window and
    `condition`; without a place, the newest. Distances are to the published point, which is the
    municipality's where the owner keeps the place to himself.

    Args:
        q (str | Unset): Free text in nl, fr, en or de; slips of the pen are forgiven.
        scope (SearchScope | Unset): How far from the asked class a lot may be: that class alone,
            all below it too, or also what may take its place.
        radius_km (float | Unset): As the crow flies, to the published point.
        condition (SearchLotsCondition | Unset): At least this good: A as new, B sound, C usable
            after repair, D for parts. Lots that do not say stay in.
        price_ceiling (float | Unset): Euros for one unit. Dearer lots come later, none is left
            out.
        prefer (Prefer | Unset): What a searcher stresses.
        facets (list[Facet] | Unset): By what all lots that fit are counted, beside the page of
            matches.
        material (str | Unset): Code of the material vocabulary.
        near (str | Unset): `longitude,latitude`, WGS 84.
        postal_code (str | Unset): Instead of `near`.
        country (str | Unset): Of the postal code, ISO 3166-1. Default: 'BE'.
        quantity (float | Unset): How much is needed.
        unit (Unit | Unset): What material is counted in.
        from_ (datetime.date | Unset): First day on which it can be collected; today when left
            out.
        until (datetime.date | Unset): Last day; none means whenever.
        passes (UUID | Unset): Id of a programme: only lots that pass its version in force.
            Verdicts follow a change within seconds.
        use (str | Unset): Code of a use (`GET /v1/uses`): only lots that are fit for it.
        limit (int | Unset): How many at most. Default: 20.
        cursor (str | Unset): Where the previous page ended, as its `next` gave it.
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        spolia_written (str | Unset): `Spolia-Written` of the answer to your last write: the
            search waits until it knows of it, two seconds at most. `Spolia-Applied` of its answer
            says whether it does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MatchPage | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            scope=scope,
            radius_km=radius_km,
            condition=condition,
            price_ceiling=price_ceiling,
            prefer=prefer,
            facets=facets,
            material=material,
            near=near,
            postal_code=postal_code,
            country=country,
            quantity=quantity,
            unit=unit,
            from_=from_,
            until=until,
            passes=passes,
            use=use,
            limit=limit,
            cursor=cursor,
            accept_language=accept_language,
            spolia_written=spolia_written,
        )
    ).parsed
