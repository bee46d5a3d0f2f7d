"""All that is asked of projects."""

from typing import Final

from fastapi import APIRouter

from services.listings.api import closing, offering, projects, statements, surveys

PROJECT_ROUTERS: Final[tuple[APIRouter, ...]] = (projects.router, surveys.router, offering.router, closing.router, statements.router)
