"""A place for what is in the way: files are kept there whole, and nothing is ever deleted."""

import os
import shutil
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from byheart.core.review import Instant
from byheart.storage.folders import make_private
from byheart.storage.history.database_file import BESIDE, beside, sync_folder
from byheart.storage.moments import stamp

FOLDER = "set-aside"
_OWNER_ALONE = 0o600
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL


def new_folder(home: Path, at: Instant) -> Path:
    """Make a new folder for what is set aside at a moment.

    Raises:
        UserError, OSError: If it cannot be made.
    """
    make_private(home)
    make_private(home / FOLDER)
    names = (stamp(at) + (f"-{number}" if number > 1 else "") for number in count(1))
    folders = (home / FOLDER / name for name in names)
    folder = next(each for each in folders if not os.path.lexists(each))
    folder.mkdir(mode=0o700)
    return folder


def copy_aside(history: Path, home: Path, at: Instant) -> Path:
    """Copy a history and what SQLite keeps beside it, byte for byte; return the folder.

    Raises:
        OSError: If it cannot be read or written.
    """
    folder = new_folder(home, at)
    for suffix in BESIDE:
        file = beside(history, suffix)
        if file.is_file():
            _copy(file, folder / file.name)
    sync_folder(folder)
    return folder


def move_aside(files: Iterable[Path], home: Path, at: Instant) -> Path:
    """Move files aside; return the folder.

    Raises:
        OSError: If one cannot be moved; the others before it are.
    """
    folder = new_folder(home, at)
    for file in files:
        shutil.move(file, folder / file.name)
    sync_folder(folder)
    return folder


def write_into(file: Path, text: str) -> None:
    """Write a text into a new file, durably.

    Raises:
        OSError: If it cannot be written.
    """
    with os.fdopen(os.open(file, _NEW, _OWNER_ALONE), "w", encoding="utf-8") as new:
        new.write(text)
        new.flush()
        os.fsync(new.fileno())
    sync_folder(file.parent)


def _copy(file: Path, target: Path) -> None:
    with (
        file.open("rb") as old,
        os.fdopen(os.open(target, _NEW, _OWNER_ALONE), "wb") as new,
    ):
        shutil.copyfileobj(old, new, 1 << 20)
        new.flush()
        os.fsync(new.fileno())
