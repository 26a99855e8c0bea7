"""The tables of a history, as numbered steps from the first version to this one.

A step that has been released is never edited: a file made by it exists somewhere. The table of
states is none of them: it is a cache, made with its stamp (`state_table`).
"""

import sqlite3
from collections.abc import Sequence

from byheart.storage.history.transaction import transaction

APPLICATION_ID = 0x62796874
"""Marks the file as a history of byheart ("byht"), for `file` and for us."""

_EVENTS = (
    f"pragma application_id = {APPLICATION_ID}",
    """
    create table event (
        id text primary key not null,
        device text not null,
        counter integer not null,
        at_ms integer not null,
        zone integer not null,
        kind text not null,
        card text not null,
        target text,
        rating integer,
        graded_by text,
        judgement text,
        score real,
        typed text,
        took_ms integer,
        revision integer,
        cram integer,
        body text not null
    ) strict
    """,
    "create index event_of_card on event (card, at_ms)",
    "create index event_by_time on event (at_ms, kind, zone)",
    # not unique: a cloned device numbers events of its own with the same counters
    "create index event_of_device on event (device, counter)",
    "create table meta (key text primary key not null, value text not null) strict, without rowid",
)

Steps = Sequence[Sequence[str]]
STEPS: Steps = (_EVENTS,)


def version_of(db: sqlite3.Connection) -> int:
    """Return the version of a file's tables: how many steps it has been through."""
    (version,) = db.execute("pragma user_version").fetchone()
    return int(version)


def application_of(db: sqlite3.Connection) -> int:
    """Return whose file it is."""
    (application,) = db.execute("pragma application_id").fetchone()
    return int(application)


def migrate(db: sqlite3.Connection, steps: Steps = STEPS) -> None:
    """Take the tables through the steps that they lack, each whole or not at all.

    Two programs may do it at once: each step is taken by the first that gets the lock.
    """
    for number in range(version_of(db), len(steps)):
        with transaction(db):
            if version_of(db) == number:
                for statement in steps[number]:
                    db.execute(statement)
                db.execute(f"pragma user_version = {number + 1}")
