"""The composed document as Schemathesis reads it."""

from collections.abc import Callable
from typing import Any, Final

import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import one_of
from schemathesis import AuthContext, Case, SerializationContext
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode

from gateway.composition import Document
from gateway.house import composed
from tests.patience import PATIENCE_S

CHECKS: Final = {
    # what is well-formed may still name an unknown material, an unheld place, a past day, an old version: no schema tells of those
    "positive_data_acceptance": {"expected-statuses": ["2xx", "400", "401", "403", "404", "409", "412", "422"]},
    # a change is only looked at when it was made on the current version: an old one is refused first, whatever else is wrong
    "negative_data_rejection": {"expected-statuses": ["400", "401", "403", "404", "405", "409", "412", "413", "415", "422", "428"]},
    "missing_required_header": {"expected-statuses": ["400", "401", "428"]},
}
PHASES: Final = {"coverage": {"enabled": False}}
"""By chance only. What lies at the edges of each schema is some 150 calls per operation: `make soak` makes them."""

DOCUMENT: Final = composed()


@schemathesis.serializer("application/x-ndjson")
def lines(_: SerializationContext, value: Any) -> bytes:
    """Lines as they come, whatever is in them."""
    return value if isinstance(value, bytes) else getattr(value, "data", None) or str(value).encode()


def schema_of(document: Document) -> Any:
    """What a fuzzer needs to know of the document."""
    return schemathesis.openapi.from_dict(
        document, config=SchemathesisConfig.from_dict({"checks": CHECKS, "phases": PHASES, "request-timeout": PATIENCE_S})
    )


def admit(schema: Any, key: Callable[[], str]) -> None:
    """Have the fuzzer send this key where the document asks for one; it may also leave it out."""

    @schema.auth()
    class Key:
        def get(self, case: Case, context: AuthContext) -> str:
            return key()

        def set(self, case: Case, data: str, context: AuthContext) -> None:
            case.headers["authorization"] = f"Bearer {data}"


def by_chance(operation: Any, address: str, cases: int) -> None:
    """So many calls of one operation, as its schema has it and otherwise; whatever answers outside the contract is raised."""

    @given(case=one_of(operation.as_strategy(generation_mode=mode) for mode in GenerationMode))
    @settings(max_examples=cases, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def tried(case: Case) -> None:
        case.call_and_validate(base_url=address)

    tried()
