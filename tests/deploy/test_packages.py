"""Which packages are fetched, and what is said when none can be."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.account import place
from deploy.apt import Apt
from deploy.packages import closure, parse, unpack
from deploy.prefix import fetch
from deploy.unavailable import DatabaseUnavailable

PRINTED = """\
postgresql-15-postgis-3
  Depends: postgresql-15
  PreDepends: libgeos-c1v5
  Depends: libgdal32
  Depends: <perl:any>
    perl
 |Depends: <libfirst>
 |Depends: libsecond
  Depends: libthird
  Recommends: postgis
postgresql-15
 |Depends: locales
  Depends: locales-all
  Depends: libc6
libgdal32
  Depends: libarmadillo11
libgeos-c1v5
  Depends: libc6
"""

names = st.sampled_from("abcdefgh")
graphs = st.dictionaries(names, st.lists(names, max_size=4))


def quiet(_: str) -> None: ...


def test_of_alternatives_the_first_that_exists_is_taken() -> None:
    assert parse(PRINTED.splitlines()) == {
        "postgresql-15-postgis-3": ["postgresql-15", "libgeos-c1v5", "libgdal32", "libsecond"],
        "postgresql-15": ["locales", "libc6"],
        "libgdal32": ["libarmadillo11"],
        "libgeos-c1v5": ["libc6"],
    }


def test_what_only_a_branch_left_out_needs_is_not_fetched() -> None:
    needed = closure(parse(PRINTED.splitlines()), ["postgresql-15-postgis-3"], present={"libc6"})
    assert needed == {"postgresql-15-postgis-3", "postgresql-15", "libgeos-c1v5", "libsecond"}


@given(graphs, st.lists(names), st.sets(names))
def test_a_closure_holds_all_it_needs_and_nothing_present(graph: dict[str, list[str]], start: list[str], present: set[str]) -> None:
    needed = closure(graph, start, present)
    assert set(start) - present <= needed
    assert not needed & present
    assert all(set(graph.get(name, ())) <= needed | present for name in needed)


def test_offline_it_says_what_failed_and_what_to_do_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for proxy in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(proxy, "http://127.0.0.1:9")  # nobody listens there
    (tmp_path / "impatient").write_text('Acquire::Retries "0";')
    monkeypatch.setenv("APT_CONFIG", str(tmp_path / "impatient"))
    with pytest.raises(DatabaseUnavailable, match=r"Could not connect.*SPOLIA_DATABASE_URL.*docker compose up"):
        unpack(Apt(tmp_path / "apt"), tmp_path / "prefix", None, quiet)
    assert not (tmp_path / "prefix").exists()


def test_where_there_is_no_apt_it_says_what_to_do_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DatabaseUnavailable, match="SPOLIA_DATABASE_URL"):
        fetch(place(tmp_path), None, quiet)
