"""The operator's guide names what there is: every variable with its default, every metric, no file that is not there."""

import re

import pytest

from gateway.house import described
from services.acceptance import app as acceptance
from services.acceptance.api import imported
from services.acceptance.api.consignment_errors import CONSIGNMENT_REFUSALS
from services.acceptance.api.errors import REFUSALS
from services.acceptance.api.fact_errors import FACT_REFUSALS
from services.acceptance.api.programme_errors import PROGRAMME_REFUSALS
from services.acceptance.api.project_errors import PROJECT_REFUSALS
from services.acceptance.domain import bounds, consigning, programme, receiver, sheet, versioning
from services.acceptance.schemas import evaluations, rows
from services.acceptance.store import arriving, listed_projects, nearby, queueing
from services.acceptance.use_cases import judging, trying
from tests.conftest import ROOT
from tests.deploy.variables import COMMAND_LINE, Variable, variables

GUIDE = (ROOT / "docs" / "guides" / "operating.md").read_text(encoding="utf-8")
TOLD = {name: default.strip("` ") for name, default in re.findall(r"^\| `(SPOLIA_\w+)` \| (.*?) \|", GUIDE, re.MULTILINE)}
IN_WORDS = {"SPOLIA_MATCHING_WEIGHTS"}


def test_the_guide_tells_every_variable_and_no_other() -> None:
    assert TOLD.keys() == variables().keys() | COMMAND_LINE


@pytest.mark.parametrize("variable", [one for one in variables().values() if one.name not in IN_WORDS], ids=lambda one: one.name)
def test_the_guide_tells_the_default(variable: Variable) -> None:
    assert TOLD[variable.name] == {None: "required", "None": "none"}.get(variable.default, variable.default)


def test_the_guide_tells_the_weights() -> None:
    weights = re.findall(r"(\w+)=([\d.]+)", str(variables()["SPOLIA_MATCHING_WEIGHTS"].default))
    assert TOLD["SPOLIA_MATCHING_WEIGHTS"] == ", ".join(f"{name} {float(value):g}" for name, value in weights)


def test_the_guide_tells_every_metric() -> None:
    registries = [app.state.figures.registry for app in described().values()]
    families = {family.name for registry in registries for family in registry.collect()}
    told = {name.removesuffix("_total") for name in re.findall(r"^\| `(spolia_\w+)`", GUIDE, re.MULTILINE)}
    assert told == families


LIMITS = {
    "outlets reckoned at once": acceptance.RECKONED_AT_ONCE,
    "outlets waiting": acceptance.MOST_WAITING,
    "drafts tried": acceptance.TRIED_AT_ONCE,
    "lots a draft": trying.MOST,
    "requests waiting": arriving.MOST_WAITING,
    "facts": sheet.MOST_FACTS,
    "items of a project": listed_projects.MOST_ITEMS,
    "programmes of a receiver": programme.MOST_PROGRAMMES,
    "versions": versioning.MOST_VERSIONS,
    "sites": receiver.MOST_SITES,
    "rules": bounds.MOST,
    "programmes told": nearby.MOST_TERMS,
    "programmes of one evaluation": evaluations.MOST_PROGRAMMES,
    "loads": consigning.MOST_OPEN,
    "rows": rows.MOST_ROWS,
    "bytes": imported.LARGEST,
    "lots judged": judging.AT_ONCE,
    "days": queueing.KEPT_DAYS,
}
_, _, _OF_LIMITS = GUIDE.partition("## Limits that are not settings")
TOLD_LIMITS = re.findall(r"^\| ([^|]+) \| (\d+) \| ([^|]+) \|", _OF_LIMITS.partition("\n## ")[0], re.MULTILINE)


def test_the_guide_tells_every_limit_as_it_is() -> None:
    assert len(TOLD_LIMITS) == len(LIMITS)
    for (label, figure, _), (begins, limit) in zip(TOLD_LIMITS, LIMITS.items(), strict=True):
        assert (label[: len(begins)], int(figure)) == (begins, limit)


def test_what_lies_beyond_a_limit_is_told_with_the_status_it_has() -> None:
    parts = (REFUSALS, PROGRAMME_REFUSALS, FACT_REFUSALS, PROJECT_REFUSALS, CONSIGNMENT_REFUSALS)
    statuses = {told.code: told.status for refusals in parts for told in refusals.values()}
    told = {code: int(status) for _, _, beyond in TOLD_LIMITS for status, code in re.findall(r"(\d{3}), `(\w+)`", beyond)}
    assert told.items() & statuses.items() == {(code, status) for code, status in told.items() if code in statuses}
    assert told.keys() - statuses.keys() == {"list_too_long", "too_long", "body_too_large"}


def test_every_file_that_the_guide_names_is_there() -> None:
    named = set(re.findall(r"(?:deploy|tests|services)/[\w/.-]+\.(?:py|yaml|sh|json)", GUIDE))
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
