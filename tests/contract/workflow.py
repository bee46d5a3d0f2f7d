"""Calls that follow from each other: what is posted is read, changed, published, withdrawn and let go of, in any order."""

from collections.abc import Mapping
from typing import Any, Final

from hypothesis import HealthCheck, settings
from hypothesis.stateful import Bundle, initialize
from schemathesis import Case
from schemathesis.generation.stateful.state_machine import APIStateMachine, StepInput, StepOutput

from tests.contract.examples import a_receiver
from tests.contract.fuzzing import DOCUMENT, admit, schema_of
from tests.contract.linking import linked
from tests.listings.offers import a_body

OWN_KEYS: Final = "list_keys"
"""Not called: who finds the key that is asked with can revoke it, and nothing more is learned."""

STEPS: Final = 20
_EVERYWHERE: Final = Bundle[StepOutput]("catch_all")
"""Schemathesis itself sorts answers into bundles by operation and status."""


def workflow(address: str, key: str) -> type[APIStateMachine]:
    """The machine that makes such calls. Each chain begins with a good lot and a good receiver, which chance would seldom find."""
    schema = schema_of(linked(DOCUMENT)).exclude(operation_id=OWN_KEYS)
    admit(schema, lambda: key)

    class Workflow(schema.as_state_machine()):  # type: ignore[misc]
        @initialize(target=_EVERYWHERE)
        def a_lot(self) -> StepOutput:
            return self._posted("/v1/lots", a_body(status="draft"))

        @initialize(target=_EVERYWHERE)
        def a_receiver(self) -> StepOutput:
            return self._posted("/v1/receivers", a_receiver())

        def _posted(self, path: str, body: Mapping[str, Any]) -> StepOutput:
            case = schema[path]["POST"].Case(body=body, media_type="application/json", headers={"authorization": f"Bearer {key}"})
            self.recorder.record_case(case=case)
            self.control.record_step(StepInput.initial(case), self.recorder)
            answer = self.call(case, base_url=address)
            self.after_call(answer, case)
            assert answer.status_code == 201, answer.text
            return StepOutput(answer, case)

        def get_call_kwargs(self, case: Case) -> dict[str, Any]:
            return {"base_url": address}

    return Workflow


def chains(most: int, *, derandomize: bool) -> settings:
    """So many chains of calls, the same ones each time or others."""
    return settings(
        max_examples=most,
        stateful_step_count=STEPS,
        derandomize=derandomize,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
