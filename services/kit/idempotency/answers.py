"""Answers kept beside what they tell of, in one transaction."""

from typing import Any, Final, Self

from psycopg.errors import LockNotAvailable
from pydantic import BaseModel
from sqlalchemy import ColumnElement, Table, and_, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.responses import Response

from services.kit.idempotency.once import Once
from services.kit.idempotency.refusals import KeyReused, KeyRunning
from services.kit.idempotency.table import KEPT

REPLAYED: Final = "idempotency-replayed"
_ANEW: Final[dict[str, Any]] = {"status": None, "headers": None, "body": None, "created_at": func.now()}


class Answer(Response):
    """An answer to its last byte, made before COMMIT."""

    @classmethod
    def of(cls, body: BaseModel, status: int, **headers: str) -> Self:
        return cls(body.model_dump_json(by_alias=True), status, headers, "application/json")


class Answers:
    """The answers of one service, inside one piece of work."""

    def __init__(self, session: AsyncSession, table: Table) -> None:
        self._session = session
        self._table = table

    async def claim(self, once: Once | None) -> Answer | None:
        """The answer that this request was given before. None, and then the key is this work's until it ends.

        Whoever comes meanwhile with the same key waits for that end, at most `lock_timeout`, then `KeyRunning`. Waiting
        serves a retry best: the first is mostly about to commit, or about to be rolled back because its caller is gone,
        and milliseconds later the final answer is there. A 409 at once would have every client poll for it.
        """
        if once is None or await self._is_first(once):
            return None
        table = self._table.c
        kept = (await self._session.execute(select(table.asked, table.status, table.headers, table.body).where(self._of(once)))).one()
        if kept.asked != once.asked:
            raise KeyReused(once.key)
        return Answer(kept.body, kept.status, {**kept.headers, REPLAYED: "true"})

    async def keep(self, once: Once | None, answer: Answer) -> Answer:
        """The same answer, kept for whoever asks again under the key that this work has claimed."""
        if once is not None:
            headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
            kept = {"status": answer.status_code, "headers": headers, "body": bytes(answer.body)}
            await self._session.execute(update(self._table).where(self._of(once)).values(kept))
        return answer

    async def _is_first(self, once: Once) -> bool:
        """Whether nobody has used this key within 72 hours. The row is locked either way, so that it is still there when read."""
        asked = {"organization_id": once.organization_id, "route": once.route, "key": once.key, "asked": once.asked}
        first = (
            insert(self._table)
            .values(asked)
            .on_conflict_do_update(
                index_elements=self._table.primary_key,
                set_={**_ANEW, "asked": once.asked},
                where=self._table.c.created_at < func.now() - KEPT,
            )
            .returning(literal(value=True))
        )
        try:
            return bool(await self._session.scalar(first))
        except OperationalError as error:
            if isinstance(error.orig, LockNotAvailable):
                raise KeyRunning(once.key) from error
            raise

    def _of(self, once: Once) -> ColumnElement[bool]:
        table = self._table.c
        return and_(table.organization_id == once.organization_id, table.route == once.route, table.key == once.key)
