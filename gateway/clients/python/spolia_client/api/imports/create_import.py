import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_import_encoding import CreateImportEncoding
from ...models.create_import_files_body import CreateImportFilesBody
from ...models.import_ import Import
from ...models.language import Language
from ...models.problem import Problem
from ...models.unit import Unit
from ...models.vat import Vat
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: CreateImportFilesBody | File | Unset = UNSET,
    dry_run: bool | Unset = False,
    draft: bool | Unset = False,
    mapping: str | Unset = UNSET,
    mapping_name: str | Unset = UNSET,
    encoding: CreateImportEncoding | Unset = UNSET,
    sheet: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    vat: Vat | Unset = UNSET,
    language: Language | Unset = UNSET,
    project_id: str | Unset = UNSET,
    building_year: int | Unset = UNSET,
    prefer: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(prefer, Unset):
        headers["prefer"] = prefer

    if not isinstance(accept_language, Unset):
        headers["accept-language"] = accept_language

    params: dict[str, Any] = {}

    params["dry_run"] = dry_run

    params["draft"] = draft

    params["mapping"] = mapping

    params["mapping_name"] = mapping_name

    json_encoding: str | Unset = UNSET
    if not isinstance(encoding, Unset):
        json_encoding = encoding.value

    params["encoding"] = json_encoding

    params["sheet"] = sheet

    params["postal_code"] = postal_code

    params["country"] = country

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = until.isoformat()
    params["until"] = json_until

    json_unit: str | Unset = UNSET
    if not isinstance(unit, Unset):
        json_unit = unit.value

    params["unit"] = json_unit

    json_vat: str | Unset = UNSET
    if not isinstance(vat, Unset):
        json_vat = vat.value

    params["vat"] = json_vat

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language.value

    params["language"] = json_language

    params["project_id"] = project_id

    params["building_year"] = building_year

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/imports",
        "params": params,
    }

    if isinstance(body, CreateImportFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "text/csv"
    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        )
    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Import | Problem | None:
    if response.status_code == 201:
        response_201 = Import.from_dict(response.json())

        return response_201

    if response.status_code == 202:
        response_202 = Import.from_dict(response.json())

        return response_202

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
) -> Response[Import | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateImportFilesBody | File | Unset = UNSET,
    dry_run: bool | Unset = False,
    draft: bool | Unset = False,
    mapping: str | Unset = UNSET,
    mapping_name: str | Unset = UNSET,
    encoding: CreateImportEncoding | Unset = UNSET,
    sheet: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    vat: Vat | Unset = UNSET,
    language: Language | Unset = UNSET,
    project_id: str | Unset = UNSET,
    building_year: int | Unset = UNSET,
    prefer: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Import | Problem]:
    """Import a file of lots

     CSV in any usual encoding, XLSX, ODS or XLS; a row is a lot. Columns are understood by their
    headings in four languages. Good rows go in, bad ones are told with the reason. Sent again, a row
    updates the lot of its `external_id`, or the one it made. A file that takes longer is answered with
    202 and read meanwhile.

    Args:
        dry_run (bool | Unset): Only tell what would become of each row. Default: False.
        draft (bool | Unset): Keep new lots to yourself; they are published one by one. Default:
            False.
        mapping (str | Unset): What headings mean, where the guess is wrong: a JSON object of
            heading and meaning.
        mapping_name (str | Unset): A mapping that your organization remembers; `mapping` is added
            to it.
        encoding (CreateImportEncoding | Unset): Of a text file, where the guess is wrong.
        sheet (str | Unset): Of a workbook; the one whose headings say most when left out.
        postal_code (str | Unset): Of rows that give no place.
        country (str | Unset): Of rows that give none: ISO 3166-1. Default: 'BE'.
        from_ (datetime.date | Unset): First day of rows that give none; today when left out.
        until (datetime.date | Unset): Last day of rows that give none.
        unit (Unit | Unset): What material is counted in.
        vat (Vat | Unset): Whether the price has VAT in it.
        language (Language | Unset):
        project_id (str | Unset): Of rows that give none.
        building_year (int | Unset): Of rows that give none.
        prefer (str | Unset): `wait=5` waits so long, `respond-async` not at all (RFC 7240).
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (CreateImportFilesBody):
        body (File):
        body (File):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Import | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        dry_run=dry_run,
        draft=draft,
        mapping=mapping,
        mapping_name=mapping_name,
        encoding=encoding,
        sheet=sheet,
        postal_code=postal_code,
        country=country,
        from_=from_,
        until=until,
        unit=unit,
        vat=vat,
        language=language,
        project_id=project_id,
        building_year=building_year,
        prefer=prefer,
        accept_language=accept_language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateImportFilesBody | File | Unset = UNSET,
    dry_run: bool | Unset = False,
    draft: bool | Unset = False,
    mapping: str | Unset = UNSET,
    mapping_name: str | Unset = UNSET,
    encoding: CreateImportEncoding | Unset = UNSET,
    sheet: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    vat: Vat | Unset = UNSET,
    language: Language | Unset = UNSET,
    project_id: str | Unset = UNSET,
    building_year: int | Unset = UNSET,
    prefer: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Import | Problem | None:
    """Import a file of lots

     CSV in any usual encoding, XLSX, ODS or XLS; a row is a lot. Columns are understood by their
    headings in four languages. Good rows go in, bad ones are told with the reason. Sent again, a row
    updates the lot of its `external_id`, or the one it made. A file that takes longer is answered with
    202 and read meanwhile.

    Args:
        dry_run (bool | Unset): Only tell what would become of each row. Default: False.
        draft (bool | Unset): Keep new lots to yourself; they are published one by one. Default:
            False.
        mapping (str | Unset): What headings mean, where the guess is wrong: a JSON object of
            heading and meaning.
        mapping_name (str | Unset): A mapping that your organization remembers; `mapping` is added
            to it.
        encoding (CreateImportEncoding | Unset): Of a text file, where the guess is wrong.
        sheet (str | Unset): Of a workbook; the one whose headings say most when left out.
        postal_code (str | Unset): Of rows that give no place.
        country (str | Unset): Of rows that give none: ISO 3166-1. Default: 'BE'.
        from_ (datetime.date | Unset): First day of rows that give none; today when left out.
        until (datetime.date | Unset): Last day of rows that give none.
        unit (Unit | Unset): What material is counted in.
        vat (Vat | Unset): Whether the price has VAT in it.
        language (Language | Unset):
        project_id (str | Unset): Of rows that give none.
        building_year (int | Unset): Of rows that give none.
        prefer (str | Unset): `wait=5` waits so long, `respond-async` not at all (RFC 7240).
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (CreateImportFilesBody):
        body (File):
        body (File):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Import | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        dry_run=dry_run,
        draft=draft,
        mapping=mapping,
        mapping_name=mapping_name,
        encoding=encoding,
        sheet=sheet,
        postal_code=postal_code,
        country=country,
        from_=from_,
        until=until,
        unit=unit,
        vat=vat,
        language=language,
        project_id=project_id,
        building_year=building_year,
        prefer=prefer,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateImportFilesBody | File | Unset = UNSET,
    dry_run: bool | Unset = False,
    draft: bool | Unset = False,
    mapping: str | Unset = UNSET,
    mapping_name: str | Unset = UNSET,
    encoding: CreateImportEncoding | Unset = UNSET,
    sheet: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    vat: Vat | Unset = UNSET,
    language: Language | Unset = UNSET,
    project_id: str | Unset = UNSET,
    building_year: int | Unset = UNSET,
    prefer: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[Import | Problem]:
    """Import a file of lots

     CSV in any usual encoding, XLSX, ODS or XLS; a row is a lot. Columns are understood by their
    headings in four languages. Good rows go in, bad ones are told with the reason. Sent again, a row
    updates the lot of its `external_id`, or the one it made. A file that takes longer is answered with
    202 and read meanwhile.

    Args:
        dry_run (bool | Unset): Only tell what would become of each row. Default: False.
        draft (bool | Unset): Keep new lots to yourself; they are published one by one. Default:
            False.
        mapping (str | Unset): What headings mean, where the guess is wrong: a JSON object of
            heading and meaning.
        mapping_name (str | Unset): A mapping that your organization remembers; `mapping` is added
            to it.
        encoding (CreateImportEncoding | Unset): Of a text file, where the guess is wrong.
        sheet (str | Unset): Of a workbook; the one whose headings say most when left out.
        postal_code (str | Unset): Of rows that give no place.
        country (str | Unset): Of rows that give none: ISO 3166-1. Default: 'BE'.
        from_ (datetime.date | Unset): First day of rows that give none; today when left out.
        until (datetime.date | Unset): Last day of rows that give none.
        unit (Unit | Unset): What material is counted in.
        vat (Vat | Unset): Whether the price has VAT in it.
        language (Language | Unset):
        project_id (str | Unset): Of rows that give none.
        building_year (int | Unset): Of rows that give none.
        prefer (str | Unset): `wait=5` waits so long, `respond-async` not at all (RFC 7240).
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (CreateImportFilesBody):
        body (File):
        body (File):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Import | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        dry_run=dry_run,
        draft=draft,
        mapping=mapping,
        mapping_name=mapping_name,
        encoding=encoding,
        sheet=sheet,
        postal_code=postal_code,
        country=country,
        from_=from_,
        until=until,
        unit=unit,
        vat=vat,
        language=language,
        project_id=project_id,
        building_year=building_year,
        prefer=prefer,
        accept_language=accept_language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateImportFilesBody | File | Unset = UNSET,
    dry_run: bool | Unset = False,
    draft: bool | Unset = False,
    mapping: str | Unset = UNSET,
    mapping_name: str | Unset = UNSET,
    encoding: CreateImportEncoding | Unset = UNSET,
    sheet: str | Unset = UNSET,
    postal_code: str | Unset = UNSET,
    country: str | Unset = "BE",
    from_: datetime.date | Unset = UNSET,
    until: datetime.date | Unset = UNSET,
    unit: Unit | Unset = UNSET,
    vat: Vat | Unset = UNSET,
    language: Language | Unset = UNSET,
    project_id: str | Unset = UNSET,
    building_year: int | Unset = UNSET,
    prefer: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Import | Problem | None:
    """Import a file of lots

     CSV in any usual encoding, XLSX, ODS or XLS; a row is a lot. Columns are understood by their
    headings in four languages. Good rows go in, bad ones are told with the reason. Sent again, a row
    updates the lot of its `external_id`, or the one it made. A file that takes longer is answered with
    202 and read meanwhile.

    Args:
        dry_run (bool | Unset): Only tell what would become of each row. Default: False.
        draft (bool | Unset): Keep new lots to yourself; they are published one by one. Default:
            False.
        mapping (str | Unset): What headings mean, where the guess is wrong: a JSON object of
            heading and meaning.
        mapping_name (str | Unset): A mapping that your organization remembers; `mapping` is added
            to it.
        encoding (CreateImportEncoding | Unset): Of a text file, where the guess is wrong.
        sheet (str | Unset): Of a workbook; the one whose headings say most when left out.
        postal_code (str | Unset): Of rows that give no place.
        country (str | Unset): Of rows that give none: ISO 3166-1. Default: 'BE'.
        from_ (datetime.date | Unset): First day of rows that give none; today when left out.
        until (datetime.date | Unset): Last day of rows that give none.
        unit (Unit | Unset): What material is counted in.
        vat (Vat | Unset): Whether the price has VAT in it.
        language (Language | Unset):
        project_id (str | Unset): Of rows that give none.
        building_year (int | Unset): Of rows that give none.
        prefer (str | Unset): `wait=5` waits so long, `respond-async` not at all (RFC 7240).
        accept_language (str | Unset): Language of texts: nl, fr, en or de.
        body (CreateImportFilesBody):
        body (File):
        body (File):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Import | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            dry_run=dry_run,
            draft=draft,
            mapping=mapping,
            mapping_name=mapping_name,
            encoding=encoding,
            sheet=sheet,
            postal_code=postal_code,
            country=country,
            from_=from_,
            until=until,
            unit=unit,
            vat=vat,
            language=language,
            project_id=project_id,
            building_year=building_year,
            prefer=prefer,
            accept_language=accept_language,
        )
    ).parsed
