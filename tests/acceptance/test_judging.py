"""Verdicts follow what they rest on: the lot, its facts, the version in force, and the day."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import event, func, select, text

from services.acceptance import app
from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Fact, FactAudience, Paper, Presence
from services.acceptance.domain.place import at_postal_code
from services.acceptance.domain.rules.composition import Moisture, Wetness
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.schemas.use_profiles import uses
from services.acceptance.schemas.verdict_state import use_id
from services.acceptance.store import lots as store_lots
from services.acceptance.store import queueing, verdicts
from services.acceptance.store.tables import FACTS, LOTS, SHEETS, TO_JUDGE, VERDICTS_TOLD
from services.acceptance.store.work import HOUSE
from services.acceptance.use_cases import judging
from services.acceptance.use_cases.judging import Judge
from tests.acceptance.judged import BOARD, CLEAN, DIRTY, SAND, Acceptance, a_board, in_force, judging_on
from tests.acceptance.programmes import criteria, site
from tests.acceptance.publishing import publish, withdraw
from tests.conftest import AsApp
from tests.matching.lots import TODAY, day
from tests.patience import until

DRY = Moisture(id="dry", state=Wetness.DRY)
SURVEY = DocumentRequired(id="survey", any_of=("asbestos_inventory",), max_age_days=100)


@pytest.fixture
async def acceptance(own_database: str, as_app: AsApp) -> AsyncIterator[Acceptance]:
    async with judging_on(as_app(own_database, "acceptance")) as one:
        yield one


async def test_a_lot_is_judged_by_each_programme_that_concerns_it_and_by_no_other(acceptance: Acceptance) -> None:
    taking = await acceptance.established(in_force(SAND))
    above = await acceptance.established(replace(in_force(), criteria=criteria("boards", rules=())))
    await acceptance.established(replace(in_force(), criteria=criteria("timber", rules=())))
    await acceptance.established(in_force(), country="NL")
    await acceptance.established(in_force(), regions=("BE-WAL",))
    flemish = await acceptance.established(in_force(), regions=("BE-VLG",))
    await acceptance.established(in_force(since=TODAY + dt.timedelta(days=1)))
    lot = a_board()
    await publish(acceptance.database, lot)
    assert await acceptance.judged() == 1
    assert await acceptance.verdicts() == {
        (lot["id"], taking.id): "unknown",
        (lot["id"], above.id): "pass",
        (lot["id"], flemish.id): "pass",
    }


async def test_a_fact_changes_the_verdict_and_so_does_taking_it_back(acceptance: Acceptance) -> None:
    one, lot = await acceptance.established(in_force(SAND)), a_board()
    await publish(acceptance.database, lot)
    outcomes = []
    for facts in ((), (CLEAN,), (DIRTY,), ()):
        await acceptance.stated(lot, *facts)
        assert await acceptance.judged() == 1
        outcomes.append((await acceptance.verdicts())[lot["id"], one.id])
    assert outcomes == ["unknown", "pass", "fail", "unknown"]


async def test_private_facts_decide_and_their_values_are_in_no_row_that_others_read(acceptance: Acceptance) -> None:
    one, lot = await acceptance.established(in_force(SAND)), a_board()
    await publish(acceptance.database, lot)
    secret = replace(CLEAN, value=Amount.exactly(Decimal("0.0123")), audience=FactAudience.PRIVATE)
    await acceptance.stated(lot, secret)
    await acceptance.judged()
    assert (await acceptance.verdicts())[lot["id"], one.id] == "pass"
    async with acceptance.database.sessions() as session:
        for table in ("verdicts", "verdicts_told", "fact_sheets", "outbox", "changes", "lots", "facts"):
            held = await session.scalars(text(f"SELECT row_to_json(one)::text FROM acceptance.{table} AS one"))  # noqa: S608 - tables of our own
            assert not any("0.0123" in row for row in held), table


async def test_a_new_version_judges_every_lot_that_it_concerns_or_did(acceptance: Acceptance) -> None:
    one = await acceptance.established(in_force(SAND, since=TODAY - dt.timedelta(days=9)))
    lots = [a_board() for _ in range(judging.AT_ONCE + 1)]
    await publish(acceptance.database, *lots)
    await acceptance.judged()
    async with acceptance.work(one.organization_id) as work:
        held = await work.programmes.for_change(one.id, one.organization_id)
        ended = replace(held.versions[0], valid_until=TODAY - dt.timedelta(days=1))
        await work.programmes.save(replace(held, version=2, versions=(ended, in_force(number=2))), held)
        await work.commit()
    assert await acceptance.judged() == len(lots)
    assert set((await acceptance.verdicts()).values()) == {"pass"}


async def test_a_version_that_begins_or_ends_by_itself_is_noticed_on_its_day(acceptance: Acceptance) -> None:
    begins, ends = TODAY + dt.timedelta(days=1), TODAY + dt.timedelta(days=2)
    one, lot = await acceptance.established(replace(in_force(since=begins), valid_until=ends)), a_board()
    await publish(acceptance.database, lot)
    seen = []
    for days in range(4):
        acceptance.today = TODAY + dt.timedelta(days=days)
        await acceptance.judged()
        seen.append((lot["id"], one.id) in await acceptance.verdicts())
    assert seen == [False, True, True, False]


async def test_a_paper_that_runs_out_turns_a_yes_into_a_doubt_on_the_day_after(acceptance: Acceptance) -> None:
    one, lot = await acceptance.established(in_force(SURVEY)), a_board(until=day(400))
    await publish(acceptance.database, lot)
    issued = TODAY - dt.timedelta(days=98)
    await acceptance.stated(lot, Fact(Aspect(About.DOCUMENT, "asbestos_inventory"), Paper("A-1", issued=issued)))
    outcomes = []
    for days in range(4):
        acceptance.today = TODAY + dt.timedelta(days=days)
        outcomes.append((await acceptance.judged(), (await acceptance.verdicts())[lot["id"], one.id]))
    assert outcomes == [(1, "pass"), (0, "pass"), (0, "pass"), (1, "unknown")]


async def test_a_paper_of_the_last_day_there_is_keeps_no_lot_from_being_judged(acceptance: Acceptance) -> None:
    one, lots = await acceptance.established(in_force(SURVEY)), [a_board(), a_board()]
    await publish(acceptance.database, *lots)
    await acceptance.stated(lots[0], Fact(Aspect(About.DOCUMENT, "asbestos_inventory"), Paper("A-1", issued=dt.date.max)))
    assert await acceptance.judged() == 2
    assert await acceptance.verdicts() == {(lots[0]["id"], one.id): "pass", (lots[1]["id"], one.id): "unknown"}


async def test_a_lot_that_cannot_be_read_is_set_aside_and_the_others_are_judged(acceptance: Acceptance) -> None:
    one, lots = await acceptance.established(in_force()), [a_board() for _ in range(5)]
    await publish(acceptance.database, *lots)
    broken = lots[2]
    async with acceptance.database.sessions() as session:
        await session.execute(text("UPDATE acceptance.lots SET document = document - 'quantity' WHERE lot_id = :id"), {"id": broken["id"]})
        await session.commit()
    assert await acceptance.judged() == 5
    assert await acceptance.verdicts() == {(lot["id"], one.id): "pass" for lot in lots if lot is not broken}
    await publish(acceptance.database, {**broken, "version": 2})
    assert await acceptance.judged() == 1
    assert (await acceptance.verdicts())[broken["id"], one.id] == "pass"


async def test_whatever_fails_lots_go_on_being_judged(acceptance: Acceptance) -> None:
    await acceptance.established(in_force())
    await publish(acceptance.database, a_board())
    days = iter([None, TODAY])

    def today() -> dt.date:
        if (day := next(days, TODAY)) is None:
            raise OverflowError("date value out of range")
        return day

    async def judged() -> bool:
        assert not judging_for_ever.done()
        return bool(await acceptance.verdicts())

    judging_for_ever = asyncio.create_task(app._judging(Judge(lambda: acceptance.work(HOUSE), today)))
    try:
        await until(judged)
    finally:
        judging_for_ever.cancel()


async def test_the_feed_tells_per_lot_what_it_passes_and_what_it_is_one_remedy_from_and_only_when_that_changes(
    acceptance: Acceptance,
) -> None:
    passing, away = await acceptance.established(in_force()), await acceptance.established(in_force(SAND))
    lot = a_board()
    await publish(acceptance.database, lot)
    await acceptance.judged()
    await publish(acceptance.database, {**lot, "version": 2, "condition": "A"})
    await acceptance.judged()
    (told,) = await acceptance.told()
    assert (str(told.subject), told.version, told.public) == (lot["id"], 1, False)
    assert told.data == {"lot_id": lot["id"], "version": 1, "passes": [str(passing.id)], "one_remedy_away": [str(away.id)]}
    await acceptance.stated(lot, CLEAN)
    await acceptance.judged()
    assert set((await acceptance.told())[-1].data["passes"]) == {str(passing.id), str(away.id)}
    await withdraw(acceptance.database, {**lot, "version": 2})
    await acceptance.judged()
    assert [(one.version, one.data is None) for one in await acceptance.told()] == [(1, False), (2, False), (3, True)]
    assert await acceptance.verdicts() == {}


async def test_what_is_two_kinds_of_work_away_is_not_told(acceptance: Acceptance) -> None:
    await acceptance.established(in_force(SAND, SURVEY, DRY))
    await publish(acceptance.database, a_board())
    await acceptance.judged()
    assert await acceptance.told() == []
    async with acceptance.database.sessions() as session:
        assert await session.scalar(select(func.count()).select_from(VERDICTS_TOLD)) == 0


async def test_two_judges_do_not_judge_at_once_and_nothing_is_lost(acceptance: Acceptance) -> None:
    await acceptance.established(in_force())
    await publish(acceptance.database, a_board())
    async with acceptance.work(HOUSE) as first:
        assert await first.judging.mine()
        assert await acceptance.judged() == 0
    assert await acceptance.judged() == 1
    async with acceptance.database.sessions() as session:
        assert await session.scalar(select(func.count()).select_from(TO_JUDGE)) == 0


async def test_what_comes_while_lots_are_judged_waits_for_the_next_turn(acceptance: Acceptance) -> None:
    await acceptance.established(in_force())
    lot = a_board()
    await publish(acceptance.database, lot)
    async with acceptance.work(HOUSE) as work:
        await work.judging.mine()
        batch = await work.judging.batch(10)
        await acceptance.stated(lot, CLEAN)  # does not wait for whoever judges
        await work.judging.keep(batch, [])
        await work.commit()
    assert await acceptance.judged() == 1


async def test_how_many_statements_a_turn_takes_does_not_hang_on_how_many_lots(acceptance: Acceptance) -> None:
    for _ in range(3):
        await acceptance.established(in_force(SAND))
    executed: list[str] = []
    event.listen(acceptance.database.engine.sync_engine, "before_cursor_execute", lambda *told: executed.append(told[2]))
    counts = []
    for lots in (2, 40):
        await publish(acceptance.database, *(a_board() for _ in range(lots)))
        executed.clear()
        assert await acceptance.judge.step() == lots
        counts.append(len(executed))
    assert counts[1] <= counts[0]


async def test_a_lot_that_is_gone_for_a_year_is_forgotten_with_what_was_stated_of_it(acceptance: Acceptance) -> None:
    lot, other = a_board(), a_board()
    await publish(acceptance.database, lot, other)
    for one in (lot, other):
        await acceptance.stated(one, replace(CLEAN, audience=FactAudience.PRIVATE))
    await withdraw(acceptance.database, lot)
    for days, kept in ((365, 2), (366, 1)):
        acceptance.today = TODAY + dt.timedelta(days=days)
        await acceptance.judged()
        async with acceptance.work(HOUSE) as work:
            assert [await work._session.scalar(select(func.count()).select_from(table)) for table in (LOTS, SHEETS, FACTS)] == [kept] * 3


SITE = {"sites": [UUID(int=1)], "xs": [1.0], "ys": [1.0], "trader": False, "metres": 9.0, "limit": 9}
PLANS = {
    "what is in force otherwise": (queueing._OTHERWISE, {"today": TODAY, "uses": UUID(int=0)}, "pk_judged_by"),
    "what time changes": (queueing._OVER, {"today": TODAY}, "ix_verdicts_lasts_until"),
    "lots of a programme": (queueing._SPREAD, {}, "ix_lots_classes"),
    "programmes that wait": (queueing._SPREAD, {}, "ix_to_judge_programme_id"),
    "on a lot": (verdicts._OF_LOT, {"lot_id": UUID(int=1), "outcomes": [], "rank": 0, "after": UUID(int=0), "limit": 9}, "pk_verdicts"),
    "near sites": (
        verdicts._NEAR,
        {"programme_id": UUID(int=1), "passing": True, "behind": 0.0, "after": UUID(int=0), **SITE},
        "ix_verdicts_programme_id_near",
    ),
    "around sites": (store_lots._AROUND, {"materials": [BOARD], "since": TODAY, **SITE}, "ix_lots_classes"),
}


@pytest.mark.parametrize("name", PLANS)
async def test_every_statement_over_many_rows_has_its_index(acceptance: Acceptance, name: str) -> None:
    """Told to avoid reading whole tables, the planner finds a way around it."""
    statement, given, index = PLANS[name]
    async with acceptance.database.sessions() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        told = "\n".join(await session.scalars(text(f"EXPLAIN {statement.text}"), given))
    assert index in told, told


HBCD = Fact(Aspect(About.FRACTION, "hbcd"), Amount.exactly(Decimal("0.0006")), Basis.MEASURED)


async def test_what_the_law_closes_passes_no_programme(acceptance: Acceptance) -> None:
    recycled = replace(in_force(), criteria=criteria("insulation.eps", rules=(), fate=Fate.OPEN_LOOP))
    one, lot = await acceptance.established(recycled), a_board(material="insulation.eps", title="eps")
    await publish(acceptance.database, lot)
    await acceptance.judged()
    assert (await acceptance.verdicts())[lot["id"], one.id] == "unknown"
    await acceptance.stated(lot, HBCD)
    await acceptance.judged()
    assert (await acceptance.verdicts())[lot["id"], one.id] == "fail"


async def test_lots_are_judged_again_when_the_law_is_another(acceptance: Acceptance) -> None:
    recycled = replace(in_force(since=dt.date(2023, 1, 1)), criteria=criteria("insulation.eps", rules=(), fate=Fate.OPEN_LOOP))
    one, lot = await acceptance.established(recycled), a_board(material="insulation.eps", title="eps")
    await publish(acceptance.database, lot)
    await acceptance.stated(lot, HBCD)
    outcomes = []
    for acceptance.today in (dt.date(2023, 6, 9), dt.date(2023, 6, 10)):
        await acceptance.judged()
        outcomes.append((await acceptance.verdicts())[lot["id"], one.id])
    assert outcomes == ["pass", "fail"]


async def test_a_site_that_moves_to_another_region_brings_another_law(acceptance: Acceptance) -> None:
    gate, aac = site(), Fact(Aspect(About.SUBSTANCE, "aac"), Presence.PRESENT)
    crushed = replace(in_force(), criteria=criteria("bulk.rubble", rules=(), fate=Fate.CRUSHER))
    one, lot = await acceptance.established(crushed, sites=(gate,)), a_board(material="bulk.rubble", title="puin")
    await publish(acceptance.database, lot)
    clean = [Fact(Aspect(About.SUBSTANCE, of), Presence.ABSENT) for of in ("asbestos", "coal_tar")]
    await acceptance.stated(lot, aac, *clean)
    await acceptance.judged()
    outcomes = [(await acceptance.verdicts())[lot["id"], one.id]]
    async with acceptance.work(one.organization_id) as work:
        receiver = await work.receivers.for_change(one.receiver_id, one.organization_id)
        moved = replace(receiver, sites=(replace(gate, place=at_postal_code("5000", "BE")),), version=receiver.version + 1)
        await work.receivers.save(moved)
        await work.commit()
    await acceptance.judged()
    assert [*outcomes, (await acceptance.verdicts())[lot["id"], one.id]] == ["fail", "pass"]


async def test_uses_are_judged_as_programmes_are_and_again_when_they_are_edited(acceptance: Acceptance) -> None:
    lot = a_board(material="timber.beam")
    await publish(acceptance.database, lot)
    await acceptance.judged()
    assert (lot["id"], use_id("structural_timber")) in await acceptance.verdicts()
    async with acceptance.work(HOUSE) as work:
        law = regulations().edition(TODAY)
        for edition, waits in ((uses().dated, False), (dt.date(2099, 1, 1), True)):
            await work.judging.notice(TODAY, edition, *law)
            assert await work.judging.waiting() is waits
        await work.commit()
    assert [await acceptance.judged() for _ in range(2)] == [1, 0], "not again by who still knows the earlier edition"
