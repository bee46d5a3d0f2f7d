"""A state machine over lots, ledger and holds, on the real database: whatever is done in whatever order, the ledger sums to the lot."""

import asyncio
from decimal import Decimal
from typing import Any

import httpx
import psycopg
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.kernel.identity import Scope
from services.kit.testing import an_actor, served
from services.listings.app import create_app
from services.listings.settings import Settings
from services.listings.store.work import ListingsWork
from services.listings.use_cases.reservations import expire_holds
from tests.conftest import SECRET, AsApp
from tests.listings.conftest import Caller
from tests.listings.reserving import assert_ledgers_sum, moved, posted, reserve, step

BUYERS = 3
AMOUNTS = st.integers(1, 8)
EXAMPLES, STEPS = 12, 30


class Trading(RuleBasedStateMachine):
    """The model: what is there, and each reservation with its status and amount. The service must agree after every step."""

    database: str
    http: httpx.AsyncClient
    sessions: async_sessionmaker[AsyncSession]
    loop: asyncio.AbstractEventLoop

    @initialize()
    def begin(self) -> None:
        scopes = (Scope.LOTS_READ, Scope.LOTS_WRITE, Scope.RESERVATIONS_WRITE)
        self.owner, *self.buyers = [Caller(an_actor(*scopes), self.http) for _ in range(BUYERS + 1)]
        self.lot = self.run(posted(self.owner, 10))
        self.present, self.withdrawn = Decimal(10), False
        self.reservations: dict[str, tuple[str, int]] = {}

    def run(self, doing: Any) -> Any:
        return self.loop.run_until_complete(doing)

    @property
    def reserved(self) -> int:
        return sum(amount for status, amount in self.reservations.values() if status in {"held", "confirmed"})

    def one(self, data: Any) -> tuple[str, str, int]:
        chosen = data.draw(st.sampled_from(sorted(self.reservations)))
        return (chosen, *self.reservations[chosen])

    @rule(buyer=st.integers(0, BUYERS - 1), amount=AMOUNTS)
    def hold(self, buyer: int, amount: int) -> None:
        answer = self.run(reserve(self.buyers[buyer], self.lot, amount))
        if self.withdrawn:
            assert answer.status_code == 404
        elif self.present - self.reserved >= amount:
            assert answer.status_code == 201, answer.text
            self.reservations[answer.json()["id"]] = ("held", amount)
        else:
            assert answer.json()["code"] == "quantity_not_available"

    @precondition(lambda self: self.reservations)
    @rule(data=st.data())
    def confirm(self, data: Any) -> None:
        chosen, status, amount = self.one(data)
        answer = self.run(step(self.owner, "confirm", {"id": chosen}))
        assert answer.status_code == (200 if status == "held" else 409), answer.text
        if status == "held":
            self.reservations[chosen] = ("confirmed", amount)

    @precondition(lambda self: self.reservations)
    @rule(data=st.data(), by_owner=st.booleans())
    def release(self, data: Any, by_owner: bool) -> None:
        chosen, status, amount = self.one(data)
        buyer = next(one for one in self.buyers if self.run(one("GET", f"/v1/reservations/{chosen}")).status_code == 200)
        answer = self.run(step(self.owner if by_owner else buyer, "release", {"id": chosen}))
        assert answer.status_code == (200 if status in {"held", "confirmed"} else 409)
        if answer.status_code == 200:
            self.reservations[chosen] = ("released", amount)

    @precondition(lambda self: self.reservations)
    @rule(data=st.data(), delivered=AMOUNTS)
    def complete(self, data: Any, delivered: int) -> None:
        chosen, status, amount = self.one(data)
        answer = self.run(step(self.owner, "complete", {"id": chosen}, {"delivered": {"value": delivered, "unit": "m2"}}))
        assert answer.status_code == (200 if status == "confirmed" else 409)
        if status == "confirmed":
            self.reservations[chosen] = ("completed", amount)
            self.present = max(Decimal(0), self.present - delivered)

    @precondition(lambda self: self.reservations)
    @rule(data=st.data())
    def lapse(self, data: Any) -> None:
        """Time passes for a hold; the sweeper may come before or after whoever comes next."""
        chosen, status, amount = self.one(data)
        if status == "held":
            with psycopg.connect(self.database, autocommit=True) as connection:
                connection.execute("UPDATE listings.reservations SET expires_at = now() WHERE id = %s", [chosen])
            assert self.run(step(self.owner, "confirm", {"id": chosen})).json()["code"] == "reservation_status"
            self.reservations[chosen] = ("expired", amount)
            while self.run(self.seen())["reserved"] != self.reserved:
                self.run(expire_holds(lambda owner: ListingsWork(self.sessions, owner)))

    @precondition(lambda self: not self.withdrawn)
    @rule(counted=st.integers(0, 14))
    def recount(self, counted: int) -> None:
        answer = self.run(self.owner("POST", f"/v1/lots/{self.lot['id']}/recount", json={"value": counted}))
        assert answer.json()["shortfall"] == max(0, self.reserved - counted)
        self.present = Decimal(counted)

    @precondition(lambda self: not self.withdrawn)
    @rule(kind=st.sampled_from(["in", "out"]), amount=AMOUNTS)
    def move(self, kind: str, amount: int) -> None:
        answer = self.run(moved(self.owner, self.lot, kind, amount))
        assert answer.status_code == 201, answer.text
        self.present = self.present + amount if kind == "in" else max(Decimal(0), self.present - amount)
        assert answer.json()["stock"]["shortfall"] == max(0, self.reserved - self.present)

    @precondition(lambda self: not self.withdrawn)
    @rule(stated=st.integers(1, 14))
    def restate(self, stated: int) -> None:
        before = self.run(self.seen())
        change = {"quantity": {"value": stated, "unit": "m2"}}
        answer = self.run(self.owner("PATCH", f"/v1/lots/{self.lot['id']}", version=before["version"], json=change))
        if stated == before["quantity"]["value"]:
            assert answer.status_code == 200
        elif stated < self.reserved:
            assert answer.json()["code"] == "quantity_promised"
        else:
            assert answer.status_code == 200, answer.text
            self.present = Decimal(stated)

    @precondition(lambda self: not self.withdrawn and len(self.reservations) > 6)
    @rule()
    def withdraw(self) -> None:
        version = self.run(self.seen())["version"]
        answer = self.run(self.owner("POST", f"/v1/lots/{self.lot['id']}/withdraw", version=version))
        if any(status == "confirmed" for status, _ in self.reservations.values()):
            assert answer.json()["code"] == "lot_promised"
            return
        assert answer.status_code == 200
        self.withdrawn = True
        ended = {one: ("released", amount) for one, (status, amount) in self.reservations.items() if status == "held"}
        self.reservations |= ended

    async def seen(self) -> dict[str, Any]:
        return dict((await self.owner("GET", f"/v1/lots/{self.lot['id']}")).json())

    @invariant()
    def the_service_agrees(self) -> None:
        lot = self.run(self.seen())
        assert lot["reserved"] == self.reserved
        assert lot["remaining"] == max(0, self.present - self.reserved)
        assert lot["shortfall"] == max(0, self.reserved - self.present)
        items = self.run(self.owner("GET", "/v1/reservations?limit=100")).json()["items"]
        assert {one["id"]: one["status"] for one in items} == {one: status for one, (status, _) in self.reservations.items()}
        assert sum(one["short"] for one in items) == lot["shortfall"]

    @invariant()
    def the_ledger_sums_to_the_lot(self) -> None:
        assert_ledgers_sum(self.database, [self.lot["id"]])


def test_whatever_is_done_in_whatever_order_the_ledger_sums_to_the_lot(database: str, as_app: AsApp) -> None:
    rules: dict[str, Any] = {"holds_most": 1_000, "holds_dropped": 1_000, "hold_rest": 0}
    app = create_app(Settings(database_url=as_app(database, "listings"), identity_secret=SECRET, pool_size=3, **rules))

    class Here(Trading):
        pass

    with asyncio.Runner() as runner:
        service = served(app)
        Here.database, Here.loop = database, runner.get_loop()
        Here.http = runner.run(service.__aenter__())
        Here.sessions = app.state.database.sessions
        limits = {"max_examples": EXAMPLES, "stateful_step_count": STEPS, "deadline": None}
        try:
            run_state_machine_as_test(Here, settings=settings(**limits, suppress_health_check=list(HealthCheck)))
        finally:
            runner.run(service.__aexit__(None, None, None))
