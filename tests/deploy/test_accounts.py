"""Root's server runs as somebody who can do nothing else; an ordinary user's as that user."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from deploy.account import place
from deploy.embedded import embedded
from deploy.prefix import shared_folder

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")

ROOT = Path(__file__).parents[2]
NOBODY = {"user": 65534, "group": 65534, "extra_groups": []}
PROBE = """
import sys
from pathlib import Path
import psycopg
from deploy.embedded import embedded
with embedded(Path(sys.argv[1]), print) as cluster, psycopg.connect(cluster.dsn) as connection:
    connection.execute("CREATE EXTENSION postgis")
    print(connection.execute("SELECT ST_AsText(ST_Point(4, 51))").fetchone()[0])
"""


def test_root_keeps_its_database_where_the_servers_account_can_reach_it(tmp_path: Path, home_at: Callable[[Path], Path]) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    home = home_at(closed / ".spolia")
    with embedded(home, lambda _: None) as cluster, psycopg.connect(cluster.dsn) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
        assert place(home).data.stat().st_uid != 0
        assert not home.exists()


@pytest.fixture
def python() -> str:
    """An interpreter of our version that everyone can read; a virtual environment's may lie in a closed home."""
    found = shutil.which(f"python3.{sys.version_info.minor}", path="/usr/local/bin:/usr/bin")
    if (
        found is None
        or subprocess.run([found, "-c", "import deploy, psycopg"], env=_environment("/"), cwd="/", check=False, **NOBODY).returncode
    ):
        pytest.skip("no Python with our packages that an ordinary user can read")
    return found


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Not pytest's own, which is closed to others."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    os.chown(folder, NOBODY["user"], NOBODY["group"])
    yield folder
    shutil.rmtree(folder)


def test_an_ordinary_user_has_all_of_it_below_the_home(cluster, python: str, open_folder: Path) -> None:
    """What root has fetched before stands in for the user's cache, to spare the network."""
    fetched = shared_folder(place(open_folder))
    (open_folder / "spolia").mkdir()
    os.chown(open_folder / "spolia", NOBODY["user"], NOBODY["group"])
    if fetched.exists():
        (open_folder / "spolia" / fetched.name).symlink_to(fetched)
    home = open_folder / "checkout" / ".spolia"
    said = subprocess.run(
        [python, "-c", PROBE, home], env=_environment(str(open_folder)), cwd="/", text=True, capture_output=True, check=True, **NOBODY
    )
    assert said.stdout.split("\n") == ["Making an empty database", "Starting PostgreSQL", "POINT(4 51)", ""]
    assert (home / "postgresql" / "data").stat().st_uid == NOBODY["user"]
    for socket in Path("/tmp").glob(f"spolia-{NOBODY['user']}-*"):  # noqa: S108 - where `place` puts them
        shutil.rmtree(socket)


def _environment(cache: str) -> dict[str, str]:
    path = f"{ROOT}:{sysconfig.get_path('purelib')}"
    return {"PATH": os.environ["PATH"], "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": cache}
