"""A file of SQLite and those that it keeps beside it."""

import os
import sqlite3
import stat
from pathlib import Path
from typing import NamedTuple

from byheart.storage.history.fault import HistoryError

BESIDE = ("", "-wal", "-shm", "-journal")
"""What may be behind the name of the file, itself among them."""
_OLDEST_SQLITE = (3, 37)  # the first with strict tables


class Fingerprint(NamedTuple):
    """What changes when a file is written to."""

    inode: int
    size: int
    mtime_ns: int


def beside(file: Path, suffix: str) -> Path:
    """Return one of the files that belong together."""
    return file.with_name(file.name + suffix)


def fingerprint(file: Path) -> Fingerprint:
    """Return what is to be the same as long as nobody writes to a file."""
    found = file.stat()
    return Fingerprint(found.st_ino, found.st_size, found.st_mtime_ns)


def inode_of(file: Path) -> int:
    """Return the number of the file that has this name now; 0 if none has."""
    try:
        return file.stat().st_ino
    except FileNotFoundError:
        return 0


def is_there(file: Path) -> bool:
    """Say whether there is such a file.

    Raises:
        HistoryError: If it, or one that SQLite would use with it, is not a plain file: to open
            a pipe could wait for ever, and a link would part the files.
    """
    modes = {each: _mode(each) for each in (beside(file, suffix) for suffix in BESIDE)}
    for each, mode in modes.items():
        if stat.S_ISLNK(mode):
            raise HistoryError(
                f"{each} is a link: move the file itself here, or set BYHEART_HOME to its folder"
            )
        if mode and not stat.S_ISREG(mode):
            raise HistoryError(f"{each} is not a plain file: move it away")
    return modes[file] != 0


def connect(file: Path, how: str, wait_seconds: float = 0) -> sqlite3.Connection:
    """Connect to a file that is there, with `how` as the query of its URI.

    Transactions are begun and ended by hand alone.

    Raises:
        HistoryError: If this Python's SQLite is too old for the tables.
        sqlite3.Error: If the file cannot be opened; most faults show at the first query.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise HistoryError(
            f"this Python brings SQLite {sqlite3.sqlite_version}, and the history needs 3.37 or"
            " later: use a newer Python"
        )
    uri = f"{file.absolute().as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, timeout=wait_seconds, isolation_level=None)


def make_durable(db: sqlite3.Connection) -> None:
    """Make a commit return only when the disk has it; `fullfsync` is what macOS needs for it."""
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    db.execute("pragma fullfsync = on")
    db.execute("pragma checkpoint_fullfsync = on")


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    if os.name != "posix":  # Windows cannot open a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mode(file: Path) -> int:
    try:
        return file.lstat().st_mode
    except FileNotFoundError:
        return 0
