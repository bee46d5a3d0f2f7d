"""Schemathesis over the composed document: whatever is sent, nothing answers with a server error or outside the contract."""

from typing import Final

import pytest

from tests.contract.fuzzing import DOCUMENT, admit, by_chance, schema_of

SCHEMA: Final = schema_of(DOCUMENT)
OPERATIONS: Final = {found.ok().label: found.ok() for found in SCHEMA.get_all_operations()}
FEW: Final = 6
"""Cases per operation in the suite; `make soak` asks for many more."""


@pytest.fixture(scope="module", autouse=True)
def admitted(fuzzer_key: str) -> None:
    admit(SCHEMA, lambda: fuzzer_key)


@pytest.mark.parametrize("label", OPERATIONS)  # not Schemathesis' own way: there all have one name, and of one name xdist runs one
def test_nothing_answers_outside_the_contract(label: str, address: str) -> None:
    by_chance(OPERATIONS[label], address, FEW)
