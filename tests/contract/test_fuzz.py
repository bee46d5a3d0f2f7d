"""Schemathesis over the composed document: whatever is sent, nothing answers with a server error or outside the contract."""

from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from schemathesis import Case

from tests.contract.fuzzing import DOCUMENT, admit, schema_of

SCHEMA: Final = schema_of(DOCUMENT)
FEW: Final = 12
"""Cases per operation in the suite; `make soak` asks for many more."""


@pytest.fixture(scope="module", autouse=True)
def admitted(fuzzer_key: str) -> None:
    admit(SCHEMA, lambda: fuzzer_key)


@SCHEMA.parametrize()
@settings(max_examples=FEW, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_answers_outside_the_contract(case: Case, address: str) -> None:
    case.call_and_validate(base_url=address)
