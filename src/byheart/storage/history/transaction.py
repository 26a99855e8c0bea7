"""A change to a database that happens whole or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock, and commit at the end or take everything back.

    Raises:
        sqlite3.Error: Of whatever failed. If it was the commit, what is on the disk is not
            known until the file is opened anew.
    """
    try:
        db.execute("begin immediate")
        yield
        db.execute("commit")
    except BaseException:
        if db.in_transaction:
            with suppress(sqlite3.Error):
                db.execute("rollback")
        raise


@contextmanager
def snapshot(db: sqlite3.Connection) -> Iterator[None]:
    """Let several queries see one state of the database, whatever others write meanwhile."""
    db.execute("begin")
    try:
        yield
    finally:
        db.execute("commit")
