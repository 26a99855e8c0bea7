"""A history that nobody else has open: what is changed as a whole is changed only then."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from byheart.storage.history.database_file import connect, make_durable
from byheart.storage.history.fault import DamagedError, HistoryError, explained, is_busy, no_history
from byheart.storage.history.schema_steps import APPLICATION_ID, application_of
from byheart.storage.history.transaction import transaction

WAIT_SECONDS = 3.0
"""How long it is waited until other programs have closed the history."""


@contextmanager
def alone_with(path: Path, wait_seconds: float = WAIT_SECONDS) -> Iterator[sqlite3.Connection]:
    """Connect to a history and keep everybody else out until the end.

    In SQLite's exclusive locking mode the file's lock is held between transactions too; whoever
    opens the history meanwhile waits, and then sees what was made of it.

    Raises:
        HistoryError: If another program has it open.
        DamagedError: If it cannot be used.

    Source:
        https://www.sqlite.org/pragma.html#pragma_locking_mode, https://www.sqlite.org/wal.html,
        "Use of WAL without shared memory"
    """
    try:
        with explained(path), closing(connect(path, "mode=rw", wait_seconds)) as db:
            db.execute("pragma locking_mode = exclusive").fetchall()
            if application_of(db) != APPLICATION_ID:
                raise no_history(path)
            make_durable(db)
            with transaction(db):
                pass
            yield db
    except HistoryError as error:
        cause = error.__cause__
        if isinstance(cause, sqlite3.Error) and is_busy(cause):
            raise HistoryError(f"another byheart has {path} open: close it, then try again") from (
                error
            )
        raise


def nobody_has(path: Path, wait_seconds: float = WAIT_SECONDS) -> None:
    """See to it that no other program has a file open, be the file damaged or not.

    Raises:
        HistoryError: If one has.
    """
    try:
        with alone_with(path, wait_seconds):
            return
    except DamagedError:
        return
