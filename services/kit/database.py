"""A service's connections to its own schema."""

from typing import Final, cast

from sqlalchemy import AsyncAdaptedQueuePool, PoolProxiedConnection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from services.kit.pools import Use

STATEMENT_TIMEOUT_MS: Final = 5_000
LOCK_TIMEOUT_MS: Final = 2_000
IDLE_IN_TRANSACTION_MS: Final = 10_000
POOL_TIMEOUT_S: Final = 2.0


def options(schema: str) -> str:
    """Options for libpq: where names are looked up, and how long anything may take."""
    return (
        f"-c search_path={schema},extensions -c statement_timeout={STATEMENT_TIMEOUT_MS} -c lock_timeout={LOCK_TIMEOUT_MS} "
        f"-c idle_in_transaction_session_timeout={IDLE_IN_TRANSACTION_MS} -c timezone=UTC -c jit=off"
    )


class _Pool(AsyncAdaptedQueuePool):
    """Counts who waits, and who waited in vain."""

    waiting = 0
    timeouts = 0

    def connect(self) -> PoolProxiedConnection:
        self.waiting += 1
        try:
            return super().connect()
        except PoolTimeout:
            self.timeouts += 1
            raise
        finally:
            self.waiting -= 1


class Database:
    """A bounded pool; a caller who finds none free within two seconds is told so rather than queued for ever."""

    def __init__(self, url: str, schema: str, pool_size: int) -> None:
        self.url = url
        self.schema = schema
        self.engine: AsyncEngine = create_async_engine(
            make_url(url).set(drivername="postgresql+psycopg"),
            poolclass=_Pool,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=POOL_TIMEOUT_S,
            hide_parameters=True,  # what a statement was given has no place in logs
            connect_args={"options": options(schema), "application_name": f"spolia-{schema}"},
        )
        self.sessions: async_sessionmaker[AsyncSession] = async_sessionmaker(self.engine, expire_on_commit=False)

    def use(self) -> Use:
        """How busy the pool is."""
        pool = cast("_Pool", self.engine.pool)
        return Use(pool.size(), pool.checkedout(), pool.waiting, pool.timeouts)

    async def answers(self) -> bool:
        """Whether a query comes back; for readiness."""
        try:
            async with self.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except (SQLAlchemyError, OSError):
            return False
        return True

    async def close(self) -> None:
        await self.engine.dispose()
