"""A copy of a template is fresh whatever was there, and goes even while somebody is in it."""

import psycopg

from deploy.embedded import Cluster
from deploy.templates import clone, drop


def test_a_copy_has_the_templates_rows_and_none_of_its_predecessors(cluster: Cluster) -> None:
    template = clone(cluster.dsn, "template1", "pattern")
    with psycopg.connect(template) as connection:
        connection.execute("CREATE TABLE marks (n int)")
    for _ in range(2):
        with psycopg.connect(clone(cluster.dsn, "pattern", "copy")) as connection:
            assert connection.execute("SELECT count(*) FROM marks").fetchone() == (0,)
            connection.execute("INSERT INTO marks VALUES (1)")


def test_a_database_is_dropped_under_its_sessions_and_dropping_it_again_is_no_error(cluster: Cluster) -> None:
    with psycopg.connect(clone(cluster.dsn, "template1", "crowded"), autocommit=True):
        drop(cluster.dsn, "crowded")
    drop(cluster.dsn, "crowded")
    with psycopg.connect(cluster.dsn) as connection:
        assert connection.execute("SELECT FROM pg_database WHERE datname = 'crowded'").rowcount == 0
