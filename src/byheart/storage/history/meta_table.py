"""The few words that a history keeps about itself."""

import sqlite3

DEVICE = "device"
STATES = "states"
"""What the table of states was made by."""
SYNC = "sync "
"""What every key begins with under which the progress with a target of `sync` is kept."""


def said(db: sqlite3.Connection, key: str) -> str | None:
    """Return what is kept under a key."""
    row = db.execute("select value from meta where key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def say(db: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a value under a key, in place of an earlier one; for the inside of a transaction."""
    db.execute("insert or replace into meta (key, value) values (?, ?)", (key, value))


def forget(db: sqlite3.Connection, start: str) -> None:
    """Keep nothing under keys that begin so; for the inside of a transaction."""
    db.execute("delete from meta where substr(key, 1, ?) = ?", (len(start), start))
