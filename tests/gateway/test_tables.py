"""The tables as the code has them are those that the migrations make."""

from migrations.run import check


def test_the_tables_are_what_the_history_makes_of_them(database) -> None:
    check(database, "gateway")
