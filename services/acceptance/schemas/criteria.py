"""Criteria as they are sent, stored and published: the domain's own values, read and written by their types."""

from typing import Final

from pydantic import TypeAdapter

from services.acceptance.domain.criteria import Criteria

CRITERIA: Final = TypeAdapter(Criteria)
