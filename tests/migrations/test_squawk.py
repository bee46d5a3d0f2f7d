"""Migrations run while the previous version serves: squawk finds nothing in their SQL that would stop it."""

import json
import subprocess
from importlib import import_module
from io import StringIO
from pathlib import Path
from sys import executable
from typing import Final

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from migrations.run import SERVICES, history

SQUAWK: Final = Path(executable).with_name("squawk")

NOT_OURS: Final = (
    "prefer-bigint-over-int",  # versions, numbers within a lot, seconds: nothing that counts past 2,000 million
    "prefer-bigint-over-smallint",  # grades and generations, whose CHECK names every value
    "require-lock-timeout",  # set for every migration by migrations.run
    "require-statement-timeout",
)

BEFORE_ANY_DATA: Final = {
    ("acceptance", "0003"): {"require-concurrent-index-creation"},
    ("listings", "0003"): {"require-concurrent-index-creation"},
    ("listings", "0005"): {"constraint-missing-not-valid"},
    ("listings", "0011"): {"require-concurrent-index-creation"},
}
"""Migrations before release 0.2, when no deployment held rows that a lock could keep waiting. Nothing is added here."""


def told_in_sql(service: str, revision: str) -> str:
    """What one migration sends, without a database."""
    module = import_module(f"migrations.{service}.{revision}")
    buffer = StringIO()
    context = MigrationContext.configure(dialect_name="postgresql", opts={"as_sql": True, "output_buffer": buffer, "literal_binds": True})
    with Operations.context(context):
        module.upgrade()
    return buffer.getvalue()


@pytest.mark.parametrize("service", SERVICES)
def test_no_migration_stops_whoever_serves(service: str, tmp_path: Path) -> None:
    scripts = [*ScriptDirectory.from_config(history(service)).walk_revisions()]
    for script in scripts:
        sql = told_in_sql(service, Path(script.path).stem)
        (tmp_path / f"{script.revision}.sql").write_text(sql)
    exclude = [f"--exclude={rule}" for rule in NOT_OURS]
    command = [str(SQUAWK), "--assume-in-transaction", "--reporter=json", *exclude, *map(str, sorted(tmp_path.glob("*.sql")))]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    found = [(Path(one["file"]).stem, one["rule_name"], one["line"]) for one in json.loads(answer.stdout)]
    assert scripts
    assert [one for one in found if one[1] not in BEFORE_ANY_DATA.get((service, one[0]), set())] == []


def test_squawk_finds_what_would_stop_it(tmp_path: Path) -> None:
    slow = tmp_path / "slow.sql"
    slow.write_text("CREATE INDEX slow ON listings.lots (title);")
    answer = subprocess.run([str(SQUAWK), "--reporter=json", str(slow)], capture_output=True, text=True, check=False)
    assert "require-concurrent-index-creation" in {one["rule_name"] for one in json.loads(answer.stdout)}
