"""Search from the command line, the demo from beginning to end, and the projection built again."""

import json
import shutil

from gateway.demo.reading import needs
from services.kernel.clock import local_date, now
from tests.cli.conftest import Instance, wait_for


def found(instance: Instance, *arguments: str) -> dict:
    done = instance.spolia("search", *arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_is_near_and_fits_is_found_with_reasons(instance: Instance) -> None:
    wait_for(lambda: json.loads(instance.spolia("status", "--json").stdout)["lag"] == 0)
    items = found(instance, "gevelstenen", "--postal-code", "2800", "--radius-km", "60", "--lang", "nl")["items"]
    assert items[0]["lot"]["material"]["code"] == "masonry.brick.facing"
    assert all(one["distance_km"] <= 60 for one in items)
    assert items[0]["reasons"]
    assert [one["score"] for one in items] == sorted((one["score"] for one in items), reverse=True)


def test_people_get_a_table(instance: Instance) -> None:
    done = instance.spolia("search", "portes intérieures", "--postal-code", "1000", "--lang", "fr", "--limit", "2")
    assert "score" in done.stdout
    assert "km" in done.stdout


def test_a_refused_search_names_what_is_wrong(instance: Instance) -> None:
    done = instance.spolia("search", "x", "--near", "overal")
    assert done.returncode == 1
    assert "near" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_shows_the_main_job_and_ends(instance: Instance, tmp_path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(instance.home / "secrets.json", other)
    done = instance.spolia("demo", SPOLIA_HOME=str(other))
    assert done.returncode == 0, done.stderr
    for need in needs(local_date(now())):
        assert need.story in " ".join(done.stdout.split())
    assert "Nothing fits" not in done.stdout
    assert "make up" in done.stdout
    assert json.loads((other / "keys.json").read_text())["keys"].keys() == instance.keys["keys"].keys()


def test_the_projection_is_built_again_beside_a_running_instance(instance: Instance) -> None:
    before = found(instance, "tegels", "--limit", "50")["items"]
    done = instance.spolia("reindex")
    assert done.returncode == 0, done.stderr
    assert "lots in the new projection" in done.stderr
    assert [one["lot"]["id"] for one in found(instance, "tegels", "--limit", "50")["items"]] == [one["lot"]["id"] for one in before]
