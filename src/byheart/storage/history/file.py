"""Opening the history, to read or to write.

Whoever only reads neither makes nor changes a file: not the history, nor SQLite's beside it.
"""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from byheart.core.review import Instant
from byheart.storage.folders import make_private
from byheart.storage.history.database_file import (
    Fingerprint,
    beside,
    connect,
    fingerprint,
    inode_of,
    is_there,
    make_durable,
)
from byheart.storage.history.fault import DamagedError, HistoryError, damaged, no_history
from byheart.storage.history.new_file import create
from byheart.storage.history.schema_steps import (
    APPLICATION_ID,
    STEPS,
    application_of,
    migrate,
    version_of,
)

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_ATTEMPTS = 3
_WAL_HEADER_BYTES = 32


class OpenFile:
    """A connection to a history, and how to tell whether it has read one state of the file."""

    def __init__(
        self,
        db: sqlite3.Connection,
        path: Path,
        seen: Fingerprint | None = None,
        scratch: "TemporaryDirectory[str] | None" = None,
    ) -> None:
        self.db = db
        self.path = path
        self.seen = seen
        """What the file was like, where it is read without a lock."""
        self._scratch = scratch

    def check(self) -> None:
        """Make sure that nobody has written to a file that is read without a lock.

        Raises:
            HistoryError: If somebody did, so that what was read may not fit together.
        """
        if self.seen is not None:
            _check_unchanged(self.path, self.seen)

    def inodes(self) -> tuple[int, ...]:
        """Return which files have the names of the history and its log now; 0 for none."""
        return tuple(inode_of(beside(self.path, suffix)) for suffix in ("", "-wal"))

    def close(self) -> None:
        """Close the connection, and remove the copy that was read, if it was one."""
        self.db.close()
        if self._scratch is not None:
            self._scratch.cleanup()


def open_to_read(path: Path, wait_seconds: float) -> OpenFile:
    """Open a history and leave everything as it is; an empty one where there is no file.

    Raises:
        HistoryError: If the file is not a history, or is of a newer version.
        sqlite3.Error, OSError: If it cannot be read.
    """
    for _ in range(_ATTEMPTS - 1):
        try:
            return _checked(_opened(path, wait_seconds))
        except (sqlite3.OperationalError, FileNotFoundError) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_PROTOCOL:
                # a writer was killed in its first commit: the `-shm` will never fit the `-wal`
                return _checked(_copied(path, wait_seconds))
            # otherwise a writer may just have come or gone, and its files with it
    return _checked(_opened(path, wait_seconds))


def open_to_write(path: Path, wait_seconds: float) -> OpenFile:
    """Open a history, made where there is none, with its tables brought up to this version.

    Raises:
        HistoryError: If the file is not a history, or is of a newer version; it is untouched.
        sqlite3.Error, OSError: If it cannot be read or written.
    """
    make_private(path.parent)
    if not is_there(path):
        create(path)
    left = _has_log(path)
    # a connection that may write does so when it closes: what is not ours is to be found before
    open_to_read(path, wait_seconds).close()
    opened = _checked(OpenFile(connect(path, "mode=rw", wait_seconds), path))
    try:
        if version_of(opened.db) < len(STEPS):
            _keep_before_migration(path)
        make_durable(opened.db)
        migrate(opened.db, STEPS)
        if left:
            _take_in(opened.db)
    except BaseException:
        opened.close()
        raise
    return opened


def _has_log(path: Path) -> bool:
    try:
        return beside(path, "-wal").stat().st_size > _WAL_HEADER_BYTES
    except FileNotFoundError:
        return False


def _take_in(db: sqlite3.Connection) -> None:
    """Move what a log holds into the history, and so on the disk.

    After an fsync that failed the system may take pages for written that the disk never got.
    What would be appended to such a log could not be read after a power cut, for its checksums
    go on from those pages.
    """
    db.execute("pragma wal_checkpoint(passive)").fetchall()


def _keep_before_migration(path: Path) -> None:
    """Keep a backup of a history whose tables are about to change, dated by its last change."""
    from byheart.storage.history.backups import keep_backup  # noqa: PLC0415 - rare, and it imports this

    keep_backup(path, "migration", Instant(path.stat().st_mtime_ns // 1_000_000))


def _opened(path: Path, wait_seconds: float) -> OpenFile:
    """Choose the way to read that neither makes nor changes a file.

    A connection in `mode=ro` still makes SQLite's `-wal` and `-shm`. Where both are there, a
    writer is at work or was killed: `readonly_shm` reads by them, or keeps an index in memory.
    Where there is no `-wal`, all is in the file itself, which may be taken as immutable if it
    then turns out not to have changed. So it is where the `-wal` is only begun: if its writer was
    killed there, SQLite waits in vain for the header in the `-shm` to fit. A `-wal` alone, as
    after a power cut, can be read only by making its `-shm`: in a copy of the two.

    Source:
        https://www.sqlite.org/wal.html#read_only_databases, https://www.sqlite.org/uri.html
    """
    if not is_there(path):
        empty = sqlite3.connect(":memory:", isolation_level=None)
        migrate(empty)
        return OpenFile(empty, path)
    wal = beside(path, "-wal")
    size = wal.stat().st_size if wal.exists() else 0
    begun = 0 < size <= _WAL_HEADER_BYTES
    if wal.exists() and beside(path, "-shm").exists() and not begun:
        return OpenFile(connect(path, "mode=ro&readonly_shm=1", wait_seconds), path)
    if size and not begun:
        return _copied(path, wait_seconds)
    seen = fingerprint(path)
    return OpenFile(connect(path, "mode=ro&immutable=1", wait_seconds), path, seen)


def _copied(path: Path, wait_seconds: float) -> OpenFile:
    import shutil  # noqa: PLC0415 - a rare case, as is the next
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    scratch = TemporaryDirectory(prefix="byheart-")
    copy = Path(scratch.name, path.name)
    try:
        for suffix in ("", "-wal"):
            seen = fingerprint(beside(path, suffix))
            shutil.copyfile(beside(path, suffix), beside(copy, suffix))
            _check_unchanged(beside(path, suffix), seen)
        db = connect(copy, "mode=rw", wait_seconds)
    except BaseException:
        scratch.cleanup()
        raise
    return OpenFile(db, path, scratch=scratch)


def _checked(opened: OpenFile) -> OpenFile:
    """Return a file that is a history of a version that we know, else close it."""
    try:
        _check_ours(opened.db, opened.path)
        _check_whole(opened)
        opened.check()
    except BaseException:
        opened.close()
        raise
    return opened


def _check_ours(db: sqlite3.Connection, path: Path) -> None:
    if application_of(db) != APPLICATION_ID:
        if path.stat().st_size == 0:
            raise DamagedError(path, "is empty", "put a backup in its place, or delete it")
        raise no_history(path)
    if version_of(db) > len(STEPS):
        fault = (
            f"was written by a newer byheart (its tables have version {version_of(db)},"
            f" this one knows {len(STEPS)})"
        )
        raise DamagedError(path, fault, "update byheart; the file is as it was")


def _check_whole(opened: OpenFile) -> None:
    """Find a damaged list of tables, and a cut inside the last page, which reads as zeros."""
    opened.db.execute("select count(*) from sqlite_schema").fetchone()
    (page_size,) = opened.db.execute("pragma page_size").fetchone()
    if opened.seen is not None and opened.seen.size % page_size:
        raise damaged(opened.path)


def _check_unchanged(file: Path, seen: Fingerprint) -> None:
    if fingerprint(file) != seen:
        raise HistoryError(f"{file} changed while it was read: run this again")
