"""`spolia sync`: a hub's stock from a file."""

import gzip
import json
from uuid import uuid4

import pytest

from tests.listings.hub import an_item, lines_of


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_file_is_sent_packed_or_not_and_bad_lines_are_told(instance, tmp_path, pack):
    name, file = f"stock-{uuid4().hex[:6]}", tmp_path / "stock.ndjson"
    file.write_bytes(pack(lines_of([an_item(f"{name}-1"), an_item(f"{name}-2", quantity={"value": 1, "unit": "stuks"})])))
    done = instance.spolia("sync", str(file), "--inventory", name, "--lang", "nl")
    assert done.returncode == 1
    assert "1 created, 1 refused" in done.stdout
    assert "/quantity/unit" in done.stdout
    assert "kies uit" in done.stdout
    again = instance.spolia("sync", str(file), "--inventory", name, "--json")
    assert json.loads(again.stdout)["end"]["counts"] == {"unchanged": 1, "refused": 1}


def test_a_snapshot_withdraws_what_is_not_in_the_file(instance, tmp_path):
    name, file = f"stock-{uuid4().hex[:6]}", tmp_path / "stock.ndjson"
    file.write_bytes(lines_of([an_item(f"{name}-1"), an_item(f"{name}-2")]))
    assert instance.spolia("sync", str(file), "--inventory", name).returncode == 0
    file.write_bytes(lines_of([an_item(f"{name}-1")]))
    done = instance.spolia("sync", str(file), "--inventory", name, "--snapshot")
    assert (done.returncode, done.stdout.strip()) == (0, "1 unchanged, 1 withdrawn")


def test_a_file_that_is_not_there_is_told_so(instance, tmp_path):
    done = instance.spolia("sync", str(tmp_path / "none.ndjson"))
    assert done.returncode == 2
    assert "cannot be read" in done.stderr
