"""A damaged history made anew from what can be read; the damaged one is kept whole."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from byheart.core.review import Instant
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history import state_table
from byheart.storage.history.backup_files import backups_in, folder_of
from byheart.storage.history.backups import draft_beside
from byheart.storage.history.database_file import connect, make_durable
from byheart.storage.history.event_rows import INSERT, SELECT
from byheart.storage.history.fault import HistoryError, explained
from byheart.storage.history.file import open_to_read
from byheart.storage.history.transaction import transaction
from byheart.storage.mending.alone import WAIT_SECONDS, nobody_has
from byheart.storage.mending.page_records import Record
from byheart.storage.mending.restoring import go_on_anew, replace_history
from byheart.storage.mending.salvage import salvaged, united
from byheart.storage.mending.setting_aside import copy_aside, write_into

UNREAD = "unread.jsonl"
"""The file of what looks like an event and could not be read."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved.

    Attributes:
        events: The events that are there now.
        from_backups: Those of them that only a backup still had.
        unread: What looks like an event and could not be read.
        aside: The folder where the damaged history is kept, whole.
    """

    events: int
    from_backups: int
    unread: int
    aside: Path


def rescue(
    history: Path, options: SchedulingOptions, at: Instant, *, wait_seconds: float = WAIT_SECONDS
) -> Rescued:
    """Make a damaged history anew from its readable pages and from its backups.

    Only backups made since the last restore are asked: earlier ones may hold what the learner
    went back behind. It goes on under a new device name, since nobody knows which numbers the
    old one has given away.

    Raises:
        HistoryError: If another program has it open, or the disk fails; it is then as it was.
    """
    with explained(history):
        aside = copy_aside(history, history.parent, at)
        found = salvaged(aside / history.name)
    read = {row.id: row for row in found.rows}
    # a flipped letter cannot be told in a page; a backup was read back when it was whole
    kept = {row.id: row for row in united(rows_of_backups(history))}
    rows = read | kept
    with draft_beside(history) as draft, explained(history):
        with closing(connect(draft, "mode=rw")) as db:
            _fill(db, rows.values(), options)
        if found.unread:
            write_into(aside / UNREAD, "".join(map(_line, found.unread)))
        nobody_has(history, wait_seconds)
        replace_history(history, draft)
    return Rescued(len(rows), len(kept.keys() - read.keys()), len(found.unread), aside)


def rows_of_backups(history: Path) -> Iterator[EventRow]:
    """Yield the events of the backups that are of the present history, as far as they are whole."""
    for backup in backups_in(folder_of(history)):
        if backup.reason == "restore":
            return
        try:
            with explained(backup.path), closing(open_to_read(backup.path, WAIT_SECONDS)) as opened:
                yield from map(EventRow._make, opened.db.execute(SELECT).fetchall())
        except HistoryError:
            continue


def _fill(db: sqlite3.Connection, rows: Iterable[EventRow], options: SchedulingOptions) -> None:
    make_durable(db)
    go_on_anew(db)
    with transaction(db):
        in_order: list[EventRow] = sorted(rows, key=_order)
        db.executemany(INSERT, in_order)
        state_table.rebuild(db, options)
    db.execute("pragma journal_mode = delete").fetchall()


def _order(row: EventRow) -> tuple[int, str, int, str]:
    return row.at_ms, row.device, row.counter, row.id


def _line(record: Record) -> str:
    values = None if record.values is None else list(record.values)
    return json.dumps({"page": record.page, "values": values, "hex": record.raw.hex()}) + "\n"
