"""One piece of work on a database: everything in it happens, or nothing does."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from types import TracebackType
from typing import ClassVar, Self
from uuid import UUID

import psycopg
from psycopg.errors import DeadlockDetected, LockNotAvailable
from sqlalchemy import text
from sqlalchemy.exc import DataError, IntegrityError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.kit.contention import Contended


class Unstorable(SQLAlchemyError):
    """A value in it is none that PostgreSQL keeps: done over, it comes to the same."""


_ACT_FOR = text("SELECT set_config('spolia.organization', :organization, true)")


class Work:
    """Leaving without `commit()` rolls back, and gives the connection back whoever breaks it off, and wherever.

    A named constraint that fails becomes the domain error that `constraints` gives it: the one seam between
    PostgreSQL's invariants and the domain's words. Where locks of others were in the way it is `Contended`.
    Row level security sees the organization given here.
    """

    constraints: ClassVar[Mapping[str, type[Exception]]] = {}

    def __init__(self, sessions: async_sessionmaker[AsyncSession], organization: UUID | None = None) -> None:
        self._sessions = sessions
        self._organization = organization

    def _open(self, session: AsyncSession) -> None:
        """Give the work its repositories; each service says which."""

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as opening:
            self._session = await opening.enter_async_context(self._sessions())
            if self._organization is not None:
                await self._session.execute(_ACT_FOR, {"organization": str(self._organization)})
            self._opened = opening.pop_all()
        self._open(self._session)
        return self

    async def commit(self) -> None:
        await self._session.commit()

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._opened.aclose()
        if isinstance(error, IntegrityError) and (fact := self._fact(error)):
            raise fact from error
        if isinstance(error, OperationalError) and isinstance(error.orig, LockNotAvailable | DeadlockDetected):
            raise Contended(error.statement, error.params, error.orig, hide_parameters=error.hide_parameters) from error
        if isinstance(error, DataError | psycopg.DataError):  # the latter where rows are copied
            raise Unstorable from error

    def _fact(self, error: IntegrityError) -> Exception | None:
        diagnosis = getattr(error.orig, "diag", None)
        fact = self.constraints.get(getattr(diagnosis, "constraint_name", None) or "")
        return fact() if fact else None
