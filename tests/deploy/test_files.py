"""The folder of documents is backed up and restored."""

import stat
from pathlib import Path

import pytest

from deploy.backup import BackupFailed
from deploy.files import beside, pack, unpack


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    for name, content in {"documents/a/1/file": b"one", "documents/a/1/thumbnail": b"small", "documents/b/2/file": b"two"}.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(content)
    return made


def every_file(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_what_was_packed_is_unpacked_to_the_byte(folder, tmp_path):
    file = beside(tmp_path / "spolia.backup")
    assert pack(folder, file) == 3
    assert unpack(file, tmp_path / "restored") == 3
    assert every_file(tmp_path / "restored") == every_file(folder)


def test_it_is_its_owners_alone_and_replaces_the_last_one_only_when_it_is_whole(folder, tmp_path):
    file = beside(tmp_path / "spolia.backup")
    pack(folder, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not list(tmp_path.glob("*.making"))


def test_what_is_only_half_written_is_left_out(folder, tmp_path):
    (folder / "documents" / "a" / "1" / "file#3").write_bytes(b"half")
    assert pack(folder, tmp_path / "f.tar") == 3


def test_a_folder_in_use_is_not_restored_over(folder, tmp_path):
    pack(folder, tmp_path / "f.tar")
    before = every_file(folder)
    with pytest.raises(BackupFailed, match="empty folder"):
        unpack(tmp_path / "f.tar", folder)
    assert every_file(folder) == before


def test_a_damaged_file_is_told_as_such(folder, tmp_path):
    pack(folder, tmp_path / "f.tar")
    (tmp_path / "f.tar").write_bytes((tmp_path / "f.tar").read_bytes()[:700])
    with pytest.raises(BackupFailed, match="not whole"):
        unpack(tmp_path / "f.tar", tmp_path / "restored")


def test_an_installation_that_has_kept_nothing_yet_has_an_empty_backup(tmp_path):
    assert pack(tmp_path / "nothing", tmp_path / "f.tar") == 0
    assert unpack(tmp_path / "f.tar", tmp_path / "restored") == 0
