"""`spolia labels`: sheets for lots of the running instance."""

from uuid import uuid4

from tests.listings.hub import an_item, lines_of
from tests.listings.printed import pages


def test_labels_of_lots_by_ones_own_ids_are_written(instance, tmp_path):
    name, stock, sheets = f"{uuid4().hex[:6]}", tmp_path / "stock.ndjson", tmp_path / "sheets.pdf"
    stock.write_bytes(lines_of([an_item(f"{name}-1"), an_item(f"{name}-2")]))
    assert instance.spolia("sync", str(stock), "--inventory", name).returncode == 0
    done = instance.spolia("labels", f"{name}-1", f"{name}-2", "--sheet", "a4_4", "--start", "4", "-o", str(sheets))
    assert (done.returncode, done.stderr) == (0, "")
    assert "99.1 x 139 mm" in done.stdout
    assert len(pages(sheets.read_bytes())) == 2


def test_lots_are_named_in_one_way_and_those_that_are_not_there_are_told(instance, tmp_path):
    both = instance.spolia("labels", "A-1", "--project", "P-1")
    assert both.returncode == 2
    none = instance.spolia("labels", "nowhere-1", "-o", str(tmp_path / "none.pdf"))
    assert (none.returncode, "nowhere-1" in none.stderr) == (2, True)
    assert not (tmp_path / "none.pdf").exists()
