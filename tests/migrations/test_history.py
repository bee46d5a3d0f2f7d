"""Every service's history is one line, and ends where its tables say."""

import pytest
from alembic.script import ScriptDirectory

from migrations.run import SERVICES, check, history


@pytest.mark.parametrize("service", SERVICES)
def test_the_history_ends_where_the_tables_say(own_database, service):
    check(own_database, service)


@pytest.mark.parametrize("service", SERVICES)
def test_the_history_is_one_line(service):
    script = ScriptDirectory.from_config(history(service))
    assert len(script.get_heads()) == 1
    assert len(script.get_bases()) == 1
