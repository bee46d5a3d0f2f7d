"""A DSN and its relatives name what they should, to psycopg and to SQLAlchemy alike."""

from hypothesis import given
from hypothesis import strategies as st
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import make_url

from deploy.dsn import over_socket, relative

WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=0x24F), min_size=1, max_size=20)


def test_the_socket_folder_is_the_host() -> None:
    assert conninfo_to_dict(over_socket("/tmp/x y")) == {"user": "postgres", "dbname": "spolia", "host": "/tmp/x y"}  # noqa: S108 - never made


@given(WORDS, WORDS, WORDS)
def test_every_name_and_password_survives_the_writing(database: str, role: str, password: str) -> None:
    dsn = relative(over_socket("/run/x"), database=database, role=role, password=password)
    assert conninfo_to_dict(dsn) == {"user": role, "password": password, "dbname": database, "host": "/run/x"}
    url = make_url(dsn.replace("postgresql://", "postgresql+psycopg://"))
    assert (url.username, url.password, url.query["host"]) == (role, password, "/run/x")


def test_host_port_and_options_of_another_server_are_kept() -> None:
    dsn = relative("postgresql://admin:s3cret@db.example:6432/postgres?sslmode=verify-full", database="spolia", role="listings_app")
    assert dsn == "postgresql://listings_app@db.example:6432/spolia?sslmode=verify-full"


def test_without_a_role_the_login_is_kept() -> None:
    assert relative("postgresql://admin:s3cret@db/a", database="b") == "postgresql://admin:s3cret@db/b"
