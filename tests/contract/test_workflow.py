"""Schemathesis' stateful phase: no chain of calls leads outside the contract, and what is gone stays gone."""

from typing import Final

from tests.contract.fuzzing import DOCUMENT
from tests.contract.linking import linked
from tests.contract.workflow import follow

FEW: Final = 8
"""Chains in the suite, the same ones each time; `make soak` asks for many more, and others."""


def test_no_chain_of_calls_leads_outside_the_contract(address: str, fuzzer_key: str) -> None:
    followed = follow(address, fuzzer_key, chains=FEW, first_seed=1)
    changed = {label for label, status in followed.answers if status == 200 and not label.startswith("GET")}
    assert changed, "chains get past the first version"


def test_a_version_is_passed_on_to_whatever_asks_for_one() -> None:
    links = linked(DOCUMENT)["paths"]["/v1/lots"]["post"]["responses"]["201"]["links"]
    assert links["update_lot"]["parameters"] == {
        "lot_id": "$response.header.Location#regex:([^/]+)$",
        "header.if-match": "$response.header.ETag",
    }
    assert links.keys() >= {"get_lot", "publish_lot", "withdraw_lot"}
