"""The database of a state folder comes up whatever happened to it before, and nothing committed is lost."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from deploy.account import place
from deploy.embedded import embedded
from deploy.unavailable import DatabaseUnavailable, DataOfAnotherMajor

Launch = Callable[[], "subprocess.Popen[str]"]


def quiet(_: str) -> None: ...


def ask(dsn: str, question: str) -> object:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(sql.SQL(question)).fetchone()
    return row and row[0]


def note(dsn: str, line: str) -> None:
    with psycopg.connect(dsn) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS notes (line text)")
        connection.execute("INSERT INTO notes VALUES (%s)", [line])


def postmaster(home: Path) -> int:
    return int((place(home).data / "postmaster.pid").read_text().split()[0])


def running(home: Path) -> bool:
    return (place(home).data / "postmaster.pid").exists()


def test_a_fresh_home_gets_an_empty_database_with_postgis_at_hand(home: Path) -> None:
    steps: list[str] = []
    with embedded(home, steps.append) as cluster:
        assert ask(cluster.dsn, "SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'") == 1
        assert ask(cluster.dsn, "SHOW server_encoding") == "UTF8"
        assert ask(cluster.dsn, "SHOW data_checksums") == "on"
    assert steps[-2:] == ["Making an empty database", "Starting PostgreSQL"]


def test_what_was_written_is_there_when_it_comes_up_again(home: Path) -> None:
    with embedded(home, quiet) as cluster:
        note(cluster.dsn, "kept")
    assert not running(home)
    steps: list[str] = []
    with embedded(home, steps.append) as cluster:
        assert ask(cluster.dsn, "SELECT line FROM notes") == "kept"
    assert steps == ["Starting PostgreSQL"]


def test_nothing_listens_on_the_network_and_durability_is_on(home: Path) -> None:
    with embedded(home, quiet) as cluster:
        settings = [ask(cluster.dsn, f"SHOW {name}") for name in ("listen_addresses", "fsync", "synchronous_commit", "full_page_writes")]
    assert settings == ["", "on", "on", "on"]


def test_its_tools_run(home: Path) -> None:
    with embedded(home, quiet) as cluster:
        dump = subprocess.run(
            [cluster.bin / "pg_dump", "-s", cluster.dsn], env=os.environ | cluster.environment, check=True, capture_output=True
        )
    assert b"PostgreSQL database dump complete" in dump.stdout


def test_only_the_last_to_leave_stops_the_server(home: Path) -> None:
    with embedded(home, quiet) as cluster:
        with embedded(home, quiet):
            pass
        assert ask(cluster.dsn, "SELECT 1") == 1
    assert not running(home)


def test_a_killed_server_comes_back_with_everything_committed(home: Path) -> None:
    with embedded(home, quiet) as cluster:
        note(cluster.dsn, "kept")
        os.kill(postmaster(home), signal.SIGKILL)
        with embedded(home, quiet) as again:
            assert ask(again.dsn, "SELECT line FROM notes") == "kept"


def test_a_session_that_never_ends_does_not_keep_a_killed_server_from_coming_back(home: Path) -> None:
    with embedded(home, quiet) as cluster:
        busy = psycopg.connect(cluster.dsn)
        busy.pgconn.send_query(b"DO $$ BEGIN LOOP END LOOP; END $$")
        while not ask(cluster.dsn, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'DO %' AND state = 'active'"):
            time.sleep(0.01)
        os.kill(postmaster(home), signal.SIGKILL)
        with embedded(home, quiet) as again:
            assert ask(again.dsn, "SELECT 1") == 1
        busy.close()


def test_a_server_whose_launcher_was_killed_is_used_as_it_is_and_then_stopped(home: Path, launch: Launch) -> None:
    launcher = launch()
    note(launcher.stdout.readline().strip(), "kept")
    launcher.kill()
    launcher.wait()
    left = postmaster(home)
    with embedded(home, quiet) as cluster:
        assert postmaster(home) == left
        assert ask(cluster.dsn, "SELECT line FROM notes") == "kept"
    assert not running(home)


def test_launcher_and_server_killed_at_once_lose_nothing(home: Path, launch: Launch) -> None:
    launcher = launch()
    note(launcher.stdout.readline().strip(), "kept")
    os.kill(postmaster(home), signal.SIGKILL)
    launcher.kill()
    with embedded(home, quiet) as cluster:
        assert ask(cluster.dsn, "SELECT line FROM notes") == "kept"


def test_six_launchers_at_once_share_one_server(home: Path, launch: Launch) -> None:
    launchers = [launch() for _ in range(6)]
    dsns = [one.stdout.readline().strip() for one in launchers]
    assert len({ask(dsn, "SELECT pg_postmaster_start_time()") for dsn in dsns}) == 1
    for one in launchers:
        one.stdin.close()
    assert [one.wait() for one in launchers] == [0] * 6
    assert not running(home)


def test_a_pid_file_that_names_somebody_elses_process_is_stale(home: Path) -> None:
    with embedded(home, quiet):
        pass
    (place(home).data / "postmaster.pid").write_text(f"{os.getpid()}\n{place(home).data}\n")
    with embedded(home, quiet) as cluster:
        assert ask(cluster.dsn, "SELECT 1") == 1


def test_a_state_folder_removed_under_its_server_begins_anew(home: Path, launch: Launch) -> None:
    launcher = launch()
    note(launcher.stdout.readline().strip(), "gone")
    launcher.kill()
    launcher.wait()
    shutil.rmtree(place(home).base)
    with embedded(home, quiet) as cluster:
        assert ask(cluster.dsn, "SELECT to_regclass('notes')") is None


def test_data_of_another_major_is_refused_and_left_as_it_is(home: Path) -> None:
    data = place(home).data
    with embedded(home, quiet):
        pass
    (data / "PG_VERSION").write_text("9\n")
    before = {path: path.stat().st_mtime_ns for path in data.rglob("*")}
    with pytest.raises(DataOfAnotherMajor, match="is of PostgreSQL 9, and here is"), embedded(home, quiet):
        pass
    assert {path: path.stat().st_mtime_ns for path in data.rglob("*")} == before


def test_a_socket_folder_that_others_may_enter_is_refused(home: Path) -> None:
    place(home).socket.mkdir()
    place(home).socket.chmod(0o755)
    with pytest.raises(DatabaseUnavailable, match="nobody else can enter"), embedded(home, quiet):
        pass


def test_a_socket_path_is_short_however_long_the_home(tmp_path: Path) -> None:
    assert len(os.fsencode(place(tmp_path / ("long" * 50)).socket / ".s.PGSQL.5432.lock")) < 107
