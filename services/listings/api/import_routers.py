"""Everything about imports over HTTP."""

from typing import Final

from fastapi import APIRouter

from services.listings.api import import_files, import_mappings, imports

IMPORT_ROUTERS: Final[tuple[APIRouter, ...]] = (import_files.router, import_mappings.router, imports.router)
