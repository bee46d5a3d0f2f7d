"""Calls that follow from each other: what is posted is read, changed, published, withdrawn and let go of, in any order."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.errors import Flaky
from hypothesis.stateful import Bundle, initialize
from schemathesis import Case, Response
from schemathesis.core.failures import FailureGroup
from schemathesis.generation.stateful.state_machine import APIStateMachine, StepInput, StepOutput
from schemathesis.specs.openapi.checks import ensure_resource_availability

from tests.contract.examples import A_SITE, a_receiver
from tests.contract.fuzzing import DOCUMENT, admit, schema_of
from tests.contract.linking import linked
from tests.listings.offers import a_body

OWN_KEYS: Final = "list_keys"
"""Not called: who finds the key that is asked with can revoke it, and nothing more is learned."""

Parameters = Mapping[str, str]
NONE: Final[Parameters] = {}
STEPS: Final = 20
_EVERYWHERE: Final = Bundle[StepOutput]("catch_all")
"""Schemathesis itself sorts answers into bundles by operation and status."""


@dataclass(slots=True)
class Followed:
    """How many chains were begun, how often each operation answered with which status, and what was outside the contract."""

    chains: int = 0
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    failures: list[FailureGroup] = field(default_factory=list)


def follow(address: str, key: str, chains: int, first_seed: int) -> Followed:
    """Make so many chains of calls; `FailureGroup` when one leads outside the contract. The same seed tries the same calls.

    A house remembers, so calls made again need not be answered as before. Hypothesis takes that for a test that depends on chance
    and ends; as Schemathesis' own engine does, it is begun anew, here with the next seed.
    """
    followed = Followed()
    machine = _machine(address, key, followed)
    for one in count(first_seed):
        try:
            seed(one)(machine).run(settings=_settings(chains - followed.chains))
        except Flaky:
            if followed.failures:
                raise followed.failures[0] from None
        if followed.chains >= chains:
            return followed
    raise AssertionError("there is always another seed")


def _settings(chains: int) -> settings:
    """A chain that fails is told as it was found: made shorter, it would be other calls to a house that remembers the first."""
    return settings(
        max_examples=chains,
        stateful_step_count=STEPS,
        phases=[Phase.generate],
        database=None,
        derandomize=False,  # a seed says which ones
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def _machine(address: str, key: str, followed: Followed) -> type[APIStateMachine]:
    """What makes the calls. Each chain begins with a good lot, receiver and site, which chance would seldom find."""
    schema = schema_of(linked(DOCUMENT)).exclude(operation_id=OWN_KEYS)
    admit(schema, lambda: key)

    class Workflow(schema.as_state_machine()):  # type: ignore[misc]
        @initialize(target=_EVERYWHERE)
        def a_lot(self) -> StepOutput:
            return self._posted("/v1/lots", a_body(status="draft"))

        @initialize(target=_EVERYWHERE)
        def a_receiver(self) -> StepOutput:
            return self._posted("/v1/receivers", a_receiver())

        @initialize(target=_EVERYWHERE)
        def a_site(self) -> StepOutput:
            receiver = self._posted("/v1/receivers", a_receiver()).response
            path, version = {"receiver_id": receiver.json()["id"]}, {"if-match": '"1"'}
            return self._posted("/v1/receivers/{receiver_id}/sites", {**A_SITE, "name": "Kaai"}, path, version)

        def _posted(self, template: str, body: Mapping[str, Any], path: Parameters = NONE, headers: Parameters = NONE) -> StepOutput:
            """Recorded as a generated call is, but not checked: a key that we wrote is to the checks one that they did not ask for."""
            credentials = {"authorization": f"Bearer {key}"}
            given = {"path_parameters": {**path}, "headers": {**credentials, **headers}, "body": {**body}}
            case = schema[template]["POST"].Case(**given, media_type="application/json")
            self.recorder.record_case(case=case)
            self.control.record_step(StepInput.initial(case), self.recorder)
            answer = self.call(case, base_url=address)
            self.after_call(answer, case)
            assert answer.status_code == 201, answer.text
            return StepOutput(answer, case)

        def setup(self) -> None:
            followed.chains += 1

        def get_call_kwargs(self, case: Case) -> dict[str, Any]:
            return {"base_url": address}

        def after_call(self, response: Response, case: Case) -> None:
            followed.answers[case.operation.label, response.status_code] += 1
            super().after_call(response, case)

        def validate_response(self, response: Response, case: Case, *_: Any, **options: Any) -> None:
            elsewhere = case.operation.definition.raw["x-service"] != "listings"  # a draft is known to listings alone
            left_out = [ensure_resource_availability] if elsewhere else []
            try:
                case.validate_response(response, excluded_checks=left_out, transport_kwargs=options or None, recorder=self.recorder)
            except FailureGroup as found:
                followed.failures.append(found)
                raise

    return Workflow
