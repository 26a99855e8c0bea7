"""The states of the cards as a table: a cache of the fold, stamped with what it was made by.

A row is the fold of the events under that very card id.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import NO_CARD, Rating
from byheart.core.scheduling.outlook import SchedulingOptions, fold
from byheart.core.scheduling.schedules import Fit, Schedules, fits, schedules
from byheart.storage.history import meta_table
from byheart.storage.history.all_states import all_states, events_of
from byheart.storage.history.statements import insert, select

_TYPES = {
    "card": "text primary key not null",
    "stability": "real",
    "difficulty": "real",
    "first_day": "integer",
    "last_day": "integer",
    "last_ms": "integer",
    "due_day": "integer",
    "interval_days": "integer not null",
    "reps": "integer not null",
    "lapses": "integer not null",
    "last_rating": "integer",
    "revision": "integer not null",
    "suspended": "integer not null",
    "leech": "integer not null",
    "buried_day": "integer",
    "flagged": "integer not null",
}
NAMES = tuple(_TYPES)
_SELECT = select("state", NAMES)
_INSERT = insert("state", NAMES)
_MAKE = f"create table state ({', '.join(map(' '.join, _TYPES.items()))}) strict, without rowid"
_VALUES = attrgetter(*NAMES)


def is_current(db: sqlite3.Connection, options: SchedulingOptions) -> bool:
    """Say whether the table was made by this fold, with these options and these columns."""
    return _is_of(db, schedules_in(db, options))


def schedules_in(db: sqlite3.Connection, options: SchedulingOptions) -> Schedules:
    """Return the options of every deck: the learner's, with what was fitted to this history."""
    return schedules(options, events_of(db, NO_CARD))


def fits_in(db: sqlite3.Connection) -> tuple[Fit, ...]:
    """Return the parameters that were fitted and count, in order."""
    return fits(events_of(db, NO_CARD))


def rebuild(db: sqlite3.Connection, options: SchedulingOptions) -> None:
    """Make the table anew from all events; for the inside of a transaction."""
    of_decks = schedules_in(db, options)
    db.execute("drop table if exists state")
    db.execute(_MAKE)
    db.executemany(_INSERT, map(_VALUES, all_states(db, of_decks)))
    meta_table.say(db, meta_table.STATES, _stamp(of_decks))


def refold(db: sqlite3.Connection, cards: Iterable[CardId], options: SchedulingOptions) -> None:
    """Fold cards whose events have changed; for the inside of a transaction."""
    of_decks = schedules_in(db, options)
    if not _is_of(db, of_decks):  # parameters were fitted, or another program has folded meanwhile
        rebuild(db, options)
        return
    for card in filter(None, cards):
        db.execute("delete from state where card = ?", (card,))
        if events := events_of(db, card):  # another content may have taken its last one away
            db.execute(_INSERT, _VALUES(fold(card, events, of_decks.of(card))))


def due_count(db: sqlite3.Connection, day: int) -> int:
    """Return how many cards are due by a study day and not set aside, in whatever deck."""
    query = "select count(*) from state where due_day <= ? and not suspended"
    return int(db.execute(query, (day,)).fetchone()[0])


def stored(db: sqlite3.Connection) -> Iterator[CardState]:
    """Yield the states in the table."""
    rows: Iterator[tuple[Any, ...]] = db.execute(_SELECT)
    for *numbers, rating, revision, suspended, leech, buried_day, flagged in rows:
        last_rating = None if rating is None else Rating(rating)
        marks = (bool(suspended), bool(leech), buried_day, bool(flagged))
        yield CardState(*(*numbers, last_rating, revision, *marks))


def folded(db: sqlite3.Connection, options: SchedulingOptions) -> Iterator[CardState]:
    """Yield the states of all cards, folded from their events."""
    return all_states(db, schedules_in(db, options))


def _is_of(db: sqlite3.Connection, of_decks: Schedules) -> bool:
    return meta_table.said(db, meta_table.STATES) == _stamp(of_decks)


def _stamp(of_decks: Schedules) -> str:
    return f"{of_decks.stamp} {' '.join(NAMES)}"
