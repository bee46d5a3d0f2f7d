"""How well searches find what people mean: `make quality`, or `python -m tests.quality [--half tuning] [--wrong]`.

The judging half is what is reported; tune on the other one only.
"""

import argparse
import asyncio
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from rich.console import Console
from rich.table import Table

from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import SERVICES, migrate
from services.kit.logging import configure
from tests.conftest import PASSWORDS
from tests.household import household
from tests.quality.baselines import baselines
from tests.quality.corpus import Corpus, Query, corpus
from tests.quality.engine import found, posted
from tests.quality.measures import Quality, mean, quality
from tests.scenarios.installation import as_app

SPOLIA: Final = "Spolia"
console: Final = Console(width=150)

Rankings = Mapping[str, Mapping[str, Sequence[str]]]
"""By way of searching and query id: the ids found."""


def main() -> None:
    """On `SPOLIA_TEST_DATABASE_URL`, or on an embedded server of its own."""
    arguments = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    arguments.add_argument("--half", choices=("tuning", "judging"), default="judging")
    arguments.add_argument("--wrong", action="store_true", help="also tell the worst queries, with what they found; for the tuning half")
    given = arguments.parse_args()
    configure("WARNING")
    with TemporaryDirectory() as folder:
        if administrator := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
            report(administrator, given.half, wrong=given.wrong)
            return
        with embedded(Path(folder) / "database", progress=Console(stderr=True).print) as cluster:
            report(cluster.dsn, given.half, wrong=given.wrong)


def report(administrator: str, half: str, *, wrong: bool) -> None:
    """Everything of one half, on a database made for it and dropped."""
    name = f"quality_{half}"
    database = clone(administrator, "template1", name)
    try:
        provision(database, SERVICES, PASSWORDS)
        for service in SERVICES:
            migrate(database, service)
        told = corpus(half)
        rankings = asyncio.run(_rankings(database, told))
    finally:
        drop(administrator, name)
    console.print(
        f"{half} half: {len(told.lots)} lots, {len(told.queries)} queries; {_elsewhere(told):.0%} of the wanted in another language"
    )
    for by in ("overall", "kind", "language"):
        console.print(_table(by, told, rankings))
    if wrong:
        _tell_wrong(told, rankings[SPOLIA])


async def _rankings(database: str, told: Corpus) -> Rankings:
    async with household(database, as_app) as house:
        ids = await posted(house, told)
        spolia = {query.id: await found(house, query.text, query.language, ids) for query in told.queries}
    others = {name: {query.id: search(query.text) for query in told.queries} for name, search in baselines(database, told).items()}
    return {SPOLIA: spolia, **others}


def _table(by: str, told: Corpus, rankings: Rankings) -> Table:
    groups: dict[str, list[Query]] = {}
    for query in told.queries:
        groups.setdefault("all" if by == "overall" else getattr(query, by), []).append(query)
    table = Table(title=f"by {by}: nDCG@10, recall@20, MRR" if by != "overall" else "nDCG@10, recall@20, MRR", title_justify="left")
    for column in ("", "queries", *rankings):
        table.add_column(column)
    for group, queries in sorted(groups.items()):
        table.add_row(
            group, str(len(queries)), *(_cell(mean([quality(by_id[one.id], one.wanted) for one in queries])) for by_id in rankings.values())
        )
    return table


def _cell(one: Quality) -> str:
    return f"{one.ndcg:.3f}  {one.recall:.3f}  {one.mrr:.3f}"


def _elsewhere(told: Corpus) -> float:
    language = {lot.id: lot.language for lot in told.lots}
    wanted = [language[lot] != query.language for query in told.queries for lot, grade in query.wanted.items() if grade > 1]
    return sum(wanted) / len(wanted)


def _tell_wrong(told: Corpus, ranking: Mapping[str, Sequence[str]]) -> None:
    titles = {lot.id: lot.title for lot in told.lots}
    for query in sorted(told.queries, key=lambda one: quality(ranking[one.id], one.wanted).ndcg):
        of = quality(ranking[query.id], query.wanted)
        console.print(f"\n[bold]{query.text}[/] ({query.id}, {query.language}, {query.kind}) {_cell(of)}", highlight=False)
        for lot in ranking[query.id][:10]:
            console.print(f"   {query.wanted.get(lot, 0)} {lot} {titles[lot]}", highlight=False, markup=False)
        for lot, grade in sorted(query.wanted.items(), key=lambda pair: -pair[1]):
            if lot not in ranking[query.id][:10] and grade > 1:
                console.print(f"   missed {grade} {lot} {titles[lot]}", highlight=False, markup=False)


if __name__ == "__main__":
    main()
