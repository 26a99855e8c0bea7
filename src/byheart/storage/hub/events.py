"""One learner's events at a hub: added in batches, and read after a cursor.

A device numbers its own events without gaps, so the cursor is a map from devices to numbers and
asks nothing of the order in which the server commits. Beside each number it holds how many events
stood up to there and the sum of their marks. Where these no longer agree with the hub (an event
came late, two clones used one number, the hub was put back to an older state), all is read anew.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple, Self

from psycopg import Connection, IsolationLevel, sql

from byheart.core.syncing.lines import Entry, line_of
from byheart.storage.hub.link import again

PUSHED_AT_ONCE = 500
PULLED_AT_ONCE = 2_000
"""Events in one transaction."""
_MARK_DIGITS = 12
_COLUMNS = 8
TOTALS = """
    select device, max(counter), count(*), sum(mark) from byheart.event
    where learner = %s group by device
"""
UP_TO = """
    select count(*), coalesce(sum(mark), 0) from byheart.event
    where learner = %s and device = %s and counter <= %s
"""
AFTER = """
    select counter, mark, line from byheart.event
    where learner = %s and device = %s and counter > %s
    order by counter, mark limit %s
"""
_INSERT = """
    insert into byheart.event (learner, device, counter, mark, at_ms, kind, card, line)
    values {} on conflict do nothing returning device, counter, mark
"""


class Seen(NamedTuple):
    """What was seen of one device's events: up to which number, how many, the sum of marks."""

    last: int = -1
    events: int = 0
    total: int = 0

    def after(self, keys: Iterable[tuple[int, int]]) -> Self:
        """Return this with further events, each its number and its mark."""
        last, events, total = self
        for counter, mark in keys:
            last, events, total = max(last, counter), events + 1, total + mark
        return self._replace(last=last, events=events, total=total)


Cursor = Mapping[str, Seen]


class Page(NamedTuple):
    """Some events as lines, the cursor behind them, and whether there are more."""

    lines: Sequence[str]
    cursor: Cursor
    more: bool
    whole: bool


def read_cursor(text: str) -> Cursor:
    """Return the cursor of a text; an empty one of a text that is none."""
    try:
        return {str(device): Seen(*map(int, seen)) for device, *seen in json.loads(text or "[]")}
    except (ValueError, TypeError):
        return {}


def cursor_text(cursor: Cursor) -> str:
    """Return a cursor as a text."""
    return json.dumps([[device, *seen] for device, seen in sorted(cursor.items())])


def pull(connection: Connection, learner: str, cursor: Cursor) -> Page:
    """Return the events after a cursor, or all where it does not hold any more."""
    connection.isolation_level = IsolationLevel.REPEATABLE_READ

    def work() -> Page:
        with connection.transaction():
            return _page(connection, learner, cursor)

    try:
        return again(work)
    finally:
        connection.isolation_level = None


def push(connection: Connection, learner: str, entries: Sequence[Entry], cursor: Cursor) -> Cursor:
    """Add events, batch by batch; those that are there already change nothing.

    Returns:
        The cursor, moved past those that were new.
    """
    moved = dict(cursor)
    rest = iter(entries)
    while batch := list(islice(rest, PUSHED_AT_ONCE)):
        for device, counter, mark in again(partial(add, connection, learner, batch)):
            moved[device] = moved.get(device, Seen()).after([(counter, mark)])
    return moved


def _page(connection: Connection, learner: str, cursor: Cursor) -> Page:
    now = {
        device: Seen(last, events, int(total))
        for device, last, events, total in connection.execute(TOTALS, [learner])
    }
    if now == cursor:
        return Page((), cursor, more=False, whole=False)
    whole = not all(_holds(connection, learner, *seen, now=now) for seen in cursor.items())
    begun = {} if whole else cursor
    lines, after = _lines(connection, learner, begun, now)
    return Page(lines, after, more=after != now, whole=whole or not cursor)


def _holds(connection: Connection, learner: str, device: str, seen: Seen, *, now: Cursor) -> bool:
    """Say whether the hub has of a device what was seen up to a number, and nothing else."""
    if now.get(device) == seen:
        return True
    row = connection.execute(UP_TO, [learner, device, seen.last]).fetchone()
    return row is not None and (row[0], int(row[1])) == (seen.events, seen.total)


def _lines(
    connection: Connection, learner: str, cursor: Cursor, now: Cursor
) -> tuple[list[str], Cursor]:
    """Read a page of lines, device after device; events with one number stay together."""
    lines: list[str] = []
    after = dict(cursor)
    for device in sorted(now):
        seen = after.get(device, Seen())
        while now[device] != seen and len(lines) < PULLED_AT_ONCE:
            rows = _whole_numbers(connection, [learner, device, seen.last])
            if not rows:  # a number below any that a device gives
                after[device] = now[device]
                break
            lines += [line for _, _, line in rows]
            seen = after[device] = seen.after((counter, mark) for counter, mark, _ in rows)
    return lines, after


def _whole_numbers(
    connection: Connection, place: Sequence[str | int]
) -> Sequence[tuple[int, int, str]]:
    """Return the events after a place; a number that several events have is not cut in two."""
    limit = PULLED_AT_ONCE
    while True:
        rows = connection.execute(AFTER, [*place, limit]).fetchall()
        if len(rows) < limit:
            return rows
        if kept := [row for row in rows if row[0] != rows[-1][0]]:
            return kept
        limit *= 2


def add(
    connection: Connection, learner: str, batch: Sequence[Entry]
) -> Sequence[tuple[str, int, int]]:
    """Add one batch in a transaction; return the device, number and mark of what was new."""
    values = sql.SQL(", ").join(
        [sql.SQL("({})").format(sql.SQL(", ").join([sql.Placeholder()] * _COLUMNS))] * len(batch)
    )
    with connection.transaction():
        return connection.execute(
            sql.SQL(_INSERT).format(values), [*_columns(learner, batch)]
        ).fetchall()


def _columns(learner: str, batch: Iterable[Entry]) -> Iterator[str | int]:
    """Yield the values of rows. The line alone is the event; the columns are for finding it."""
    for row, checksum in batch:
        line = line_of(row).decode().removesuffix("\n")
        mark = int(checksum[:_MARK_DIGITS], 16)
        yield from (learner, _plain(row.device), row.counter, mark, row.at_ms)
        yield from (_plain(row.kind), _plain(row.card), line)


def _plain(text: str) -> str:
    return text.replace("\0", "\ufffd")  # which no text of PostgreSQL holds
