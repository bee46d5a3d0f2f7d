"""Backup of the folder that documents are kept in: all files in one, beside the database's."""

import tarfile
from contextlib import suppress
from pathlib import Path
from shutil import copyfileobj
from typing import Final

from deploy.backup import BackupFailed

ENDING: Final = ".files.tar"
_STAGED: Final = "#"
"""What the file store has begun to write and not yet finished has this in its name."""


def beside(backup: Path) -> Path:
    """Where the files of a backup are."""
    return backup.with_name(backup.name + ENDING)


def pack(folder: Path, file: Path) -> int:
    """Write all files of `folder` to `file`, readable by its owner only: all, or nothing; how many. What is deleted meanwhile is left out.

    Made after the database's backup: bytes are stored before the row that tells of them, so none that it tells of is missing,
    unless it was deleted since.
    """
    making = file.with_name(f"{file.name}.making")
    making.unlink(missing_ok=True)
    packed = 0
    try:
        making.touch(mode=0o600)
        with tarfile.open(making, mode="w") as tar:
            for one in sorted(folder.rglob("*")):
                if one.is_file() and _STAGED not in one.name:
                    with suppress(FileNotFoundError):
                        tar.add(one, one.relative_to(folder).as_posix(), recursive=False)
                        packed += 1
        making.replace(file)
    finally:
        making.unlink(missing_ok=True)
    return packed


def unpack(file: Path, folder: Path) -> int:
    """Bring the files back into a folder that has none yet; how many. `BackupFailed` for a folder in use, or a file that is not whole."""
    if folder.exists() and any(folder.rglob("*")):
        raise BackupFailed(f"{folder} has files in it, and was left as it is: restore into an empty folder.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with tarfile.open(file) as tar:
            return sum(_brought_back(tar, member, folder.resolve()) for member in tar)
    except tarfile.TarError as error:
        raise BackupFailed(f"{file} is not whole: {error}") from error


def _brought_back(tar: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> bool:
    """Write one file into the folder. By hand, since tarfile's own filters are not in every Python 3.11."""
    target, content = (folder / member.name).resolve(), tar.extractfile(member) if member.isfile() else None
    if content is None or not target.is_relative_to(folder):
        raise BackupFailed(f"{member.name} is no file of a backup: nothing more was brought back.")
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with content, target.open("wb") as file:
        copyfileobj(content, file)
    return True
