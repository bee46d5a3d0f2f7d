"""The guide tells every rate as it is packaged."""

from services.acceptance.domain.outlets.rates import rates
from tests.conftest import ROOT

GUIDE = ROOT / "docs" / "guides" / "outlets.md"
BY_CLASS = ("hours.", "cleaning.", "breakage.", "price.")


def test_the_guide_has_every_rate_with_its_value_and_source():
    rows = GUIDE.read_text("utf-8").splitlines()
    for rate in rates():
        if rate.key.startswith(BY_CLASS):
            (row,) = [one for one in rows if one.startswith(f"| `{rate.key.partition('.')[2]}` |")]
            assert f"{rate.value.normalize():f}" in row
        else:
            (row,) = [one for one in rows if one.startswith(f"| `{rate.key}` |")]
            assert f"| {rate.value.normalize():f}" in row
            assert rate.source in row
