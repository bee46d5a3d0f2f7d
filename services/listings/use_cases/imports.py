"""What can be done with imports: begin one, remember what headings mean."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import IO

from uuid6 import uuid7

from services.kernel.identity import Actor, OrganizationId
from services.listings.domain.import_errors import MappingChanged, MappingNotFound
from services.listings.domain.imports import INTERRUPTED, ColumnMapping, Import, ImportId, failed
from services.listings.domain.sheets.cells import Fault
from services.listings.domain.sheets.columns import key
from services.listings.domain.sheets.meanings import Meaning
from services.listings.store.work import ListingsWork
from services.listings.use_cases.importing import Reader, read_import

Works = Callable[[], ListingsWork]


async def begin_import(work: ListingsWork, actor: Actor, file_name: str | None, size: int, *, dry_run: bool) -> Import:
    """The file has come: from now on there is something to ask after."""
    one = Import(ImportId(uuid7()), actor.organization_id, dry_run, file_name, size)
    async with work:
        await work.imports.add(one)
        await work.commit()
    return one


async def finish_import(reader: Reader, one: Import, file: IO[bytes]) -> Import:
    """Read the file to its end; whatever breaks it off is told."""
    try:
        return await read_import(reader, one, file)
    except Exception:
        await _break_off(reader.works, one)
        raise
    finally:
        file.close()


async def _break_off(works: Works, one: Import) -> None:
    async with works() as work:
        stands = await work.imports.find(one.id, one.organization_id)
        await work.imports.save(failed(stands, Fault("", INTERRUPTED, {"row": str(stands.rows)})))
        await work.commit()


async def forget_imports(works: Callable[[OrganizationId | None], ListingsWork]) -> int:
    """Let go of what became of files that were sent long ago; how many that were."""
    async with works(None) as work:
        over = await work.imports.expired()
    for import_id, owner in over:
        async with works(owner) as work:
            await work.imports.forget(import_id)
            await work.commit()
    return len(over)


async def explained(
    work: ListingsWork, actor: Actor, said: Mapping[str, Meaning], name: str | None, *, dry_run: bool
) -> dict[str, Meaning]:
    """What headings mean, by their key: as remembered under this name, corrected by what is said now, which is remembered in turn."""
    told = {key(heading): meaning for heading, meaning in said.items()}
    if name is None:
        return told
    async with work:
        before = await work.mappings.find(name, actor.organization_id, for_change=True)
        known = {key(heading): meaning for heading, meaning in before.columns.items()} if before else {}
        if said and not dry_run and known | told != known:
            columns = {**(before.columns if before else {}), **said}
            await work.mappings.save(actor.organization_id, ColumnMapping(name, columns, (before.version if before else 0) + 1))
            await work.commit()
    return known | told


async def put_mapping(work: ListingsWork, actor: Actor, name: str, columns: Mapping[str, Meaning], version: int) -> ColumnMapping:
    """Remember what headings mean. Version 0 makes a new one; any other replaces the one that was read."""
    async with work:
        before = await work.mappings.find(name, actor.organization_id, for_change=True)
        if before is None and version:
            raise MappingNotFound(name)
        actual = before.version if before else 0
        if actual != version:
            raise MappingChanged(version, actual)
        mapping = replace(before or ColumnMapping(name, {}), columns=dict(columns), version=version + 1)
        await work.mappings.save(actor.organization_id, mapping)
        await work.commit()
    return mapping
