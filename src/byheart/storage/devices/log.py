"""The history's side of a synchronisation: what it takes in, and what it has to give.

Nothing is taken away but a content that gave way to another of the same id; that one is kept in
the table `conflict`.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, islice
from time import sleep
from typing import Any, NamedTuple

from byheart.core.deck import CardId
from byheart.core.scheduling.outlook import SchedulingOptions
from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import Entry, entry_of, text_of
from byheart.core.syncing.merging import Union, union
from byheart.core.syncing.outcome import DeviceEvents, Gap
from byheart.storage.history import meta_table, state_table
from byheart.storage.history.event_ids import new_device
from byheart.storage.history.event_rows import INSERT, SELECT
from byheart.storage.history.history import History
from byheart.storage.history.statements import select

CHUNK = 300
"""Events in one transaction, or all of one card: so long is the lock held."""
_PAUSE_SECONDS = 0.01
"""How long it is free between two, for a quiz that waits to store an answer."""
GAPS_MOST = 20
"""Gaps of one device that are named."""
_ASKED_AT_ONCE = 500
_SINCE = select("event", ("rowid", *EventRow._fields)) + " where rowid > ? order by rowid"
_GAPS = """
    select before + 1, counter - 1 from (
        select counter, lag(counter, 1, 0) over (order by counter) as before
        from (select distinct counter from event where device = ?)
    ) where counter > before + 1 order by counter limit ?
"""
_CONFLICTS = """
    create table if not exists conflict (
        id text not null, sum text not null, text text not null, primary key (id, sum)
    ) strict, without rowid
"""


@dataclass(slots=True)
class Taken:
    """What became of events that arrived."""

    added: int = 0
    replaced: int = 0
    renamed_from: str = ""


class Bookmark(NamedTuple):
    """How far a target has been given the events of this history, in the order of storing.

    Where the last of them has another place now, or more or fewer stand before it, the table
    was made anew, and the bookmark means nothing.
    """

    place: int = 0
    events: int = 0
    last: str = ""


def unknown(history: History, entries: Iterable[Entry]) -> list[Entry]:
    """Return those that are not in the history just so; each content once."""
    kept: dict[Entry, None] = {}
    arrived = iter(entries)
    while some := list(islice(arrived, _ASKED_AT_ONCE)):
        there = history.looked(partial(_rows, ids=[entry.row.id for entry in some]))
        kept |= dict.fromkeys(entry for entry in some if there.get(entry.row.id) != entry.row)
    return list(kept)


def expected(history: History, entries: Sequence[Entry]) -> int:
    """Return how many events `take` would add or replace."""

    def look(db: sqlite3.Connection) -> int:
        change = union(_rows(db, [entry.row.id for entry in entries]), entries)
        return len(change.added) + len(change.replacing)

    return history.looked(look)


def take(history: History, entries: Iterable[Entry]) -> Taken:
    """Unite the history with events that are durable here when this returns.

    They are taken card by card, so that each card is folded once and the lock is never held
    for long; whatever breaks it off, the next time goes on. An event under this device's own
    name that it never wrote comes from a clone of it: the device then gets a new name.
    """
    taken = Taken()
    for number, chunk in enumerate(_by_card(entries)):
        if number:
            sleep(_PAUSE_SECONDS)
        change = history.within(partial(_united, chunk=chunk))
        taken.added += len(change.union.added)
        taken.replaced += len(change.union.replacing)
        taken.renamed_from = taken.renamed_from or change.renamed_from
    return taken


def part_from_clones(history: History) -> str:
    """Give the device a new name where its numbers are used twice; return the old one or ""."""
    if not history.looked(_is_numbered_twice):
        return ""
    return history.within(lambda db, _options: _renamed(db) if _is_numbered_twice(db) else "")


def unsent(
    history: History, mark: Bookmark, there: Collection[str]
) -> tuple[list[Entry], Bookmark]:
    """Return what was stored after a bookmark and has none of the checksums, oldest first.

    Returns:
        These events, and the bookmark behind all that is stored now.
    """

    def look(db: sqlite3.Connection) -> tuple[list[Entry], Bookmark]:
        found = [
            (place, entry_of(EventRow._make(values)))
            for place, *values in db.execute(_SINCE, [mark.place])
        ]
        if not found:
            return [], mark
        place, last = found[-1]
        after = Bookmark(place, mark.events + len(found), last.row.id)
        return [entry for _, entry in found if entry.sum not in there], after

    entries, after = history.looked(look)
    return sorted(entries, key=_order), after


def is_valid(history: History, mark: Bookmark) -> bool:
    """Say whether the table still is the one that the bookmark was put into."""

    def look(db: sqlite3.Connection) -> bool:
        row = db.execute("select id from event where rowid = ?", [mark.place]).fetchone()
        (after,) = db.execute("select count(*) from event where rowid > ?", [mark.place]).fetchone()
        (events,) = db.execute("select count(*) from event").fetchone()  # by the smallest index
        return mark == Bookmark(mark.place, events - after, row[0] if row else "")

    return history.looked(look)


def devices(history: History) -> tuple[DeviceEvents, ...]:
    """Return what is known of each device's events, with what is missing among them."""

    def look(db: sqlite3.Connection) -> tuple[DeviceEvents, ...]:
        found = db.execute(
            "select device, count(*), max(counter) > count(distinct nullif(counter, 0))"
            " from event group by device"
        ).fetchall()
        return tuple(
            DeviceEvents(device, events, tuple(_gaps(db, device)) if has_gaps else ())
            for device, events, has_gaps in found
        )

    return history.looked(look)


def conflicts(history: History) -> list[tuple[str, str]]:
    """Return the ids that came with several contents, with the texts that gave way."""

    def look(db: sqlite3.Connection) -> list[tuple[str, str]]:
        named = db.execute("select 1 from sqlite_schema where name = 'conflict'").fetchone()
        return db.execute("select id, text from conflict").fetchall() if named else []

    return history.looked(look)


class _Change(NamedTuple):
    union: Union
    renamed_from: str


def _united(db: sqlite3.Connection, options: SchedulingOptions, chunk: Sequence[Entry]) -> _Change:
    there = _rows(db, [entry.row.id for entry in chunk])
    change = union(there, chunk)
    device = meta_table.said(db, meta_table.DEVICE)
    cards = {entry.row.card for entry in change.added}
    for entry in change.replacing:
        cards |= {there[entry.row.id].card, entry.row.card}
        db.execute("delete from event where id = ?", [entry.row.id])
    arrived = (*change.added, *change.replacing)
    db.executemany(INSERT, [entry.row for entry in arrived])
    if change.lost:
        _keep_lost(db, change.lost)
    if change.replacing:
        meta_table.forget(db, meta_table.SYNC)  # other targets have the content that gave way
    state_table.refold(db, map(CardId, cards), options)
    cloned = any(entry.row.device == device for entry in arrived)
    return _Change(change, _renamed(db) if cloned else "")


def _keep_lost(db: sqlite3.Connection, lost: Iterable[Entry]) -> None:
    db.execute(_CONFLICTS)
    db.executemany(
        "insert into conflict (id, sum, text) values (?, ?, ?) on conflict do nothing",
        [(entry.row.id, entry.sum, text_of(entry.row)) for entry in lost],
    )


def _renamed(db: sqlite3.Connection) -> str:
    old = meta_table.said(db, meta_table.DEVICE) or ""
    meta_table.say(db, meta_table.DEVICE, new_device())
    return old


def _is_numbered_twice(db: sqlite3.Connection) -> bool:
    twice = db.execute(
        "select 1 from event where device = (select value from meta where key = ?)"
        " group by counter having count(*) > 1 limit 1",
        [meta_table.DEVICE],
    )
    return twice.fetchone() is not None


def _rows(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, EventRow]:
    found: dict[str, EventRow] = {}
    for start in range(0, len(ids), _ASKED_AT_ONCE):
        some = ids[start : start + _ASKED_AT_ONCE]
        rows: Iterator[tuple[Any, ...]] = db.execute(
            f"{SELECT} where id in ({', '.join('?' * len(some))})", some
        )
        found |= {row[0]: EventRow._make(row) for row in rows}
    return found


def _by_card(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield all events in pieces of about a chunk, those of one card in one piece."""
    card: Callable[[Entry], str] = lambda entry: entry.row.card  # noqa: E731 - a key, used twice
    piece: list[Entry] = []
    for _, group in groupby(sorted(entries, key=card), key=card):
        piece += group
        if len(piece) >= CHUNK:
            yield piece
            piece = []
    if piece:
        yield piece


def _gaps(db: sqlite3.Connection, device: str) -> Iterator[Gap]:
    for first, last in db.execute(_GAPS, [device, GAPS_MOST]):
        yield Gap(first, last)


def _order(entry: Entry) -> tuple[int, str, int, str]:
    row = entry.row
    return row.at_ms, row.device, row.counter, row.id
