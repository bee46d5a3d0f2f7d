"""The operator's guide names what there is: every variable with its default, every metric, no file that is not there."""

import re

import pytest

from gateway.house import described
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


def test_every_file_that_the_guide_names_is_there() -> None:
    named = set(re.findall(r"(?:deploy|tests|services)/[\w/.-]+\.(?:py|yaml|sh|json)", GUIDE))
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
