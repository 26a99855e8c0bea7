"""Events that the disk refused: each is kept in a file beside the history for the next start.

That start stores it under the id that it has, so it counts once, whether or not the disk had
taken it after all.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from byheart.core.errors import UserError
from byheart.core.review import Event
from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import LINE_MOST, BadLineError, line_of, read_line
from byheart.storage.history.event_rows import INSERT, row_of
from byheart.storage.whole_file import write_whole

_ENDING = ".unsaved"
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_SAME = "select 1 from event where id = ?"
_TAKEN = "select 1 from event where device = ? and counter = ?"
_LAST = "select coalesce(max(counter), 0) from event where device = ?"


def keep(history: Path, event: Event) -> bool:
    """Keep an event for the next start; False where the disk refuses that too."""
    try:
        write_whole(_place(history, event), line_of(row_of(event)))
    except UserError:
        return False
    return True


def left_over(history: Path) -> list[tuple[Path, EventRow]]:
    """Return what former sessions kept, and the files; what cannot be read is left alone."""
    return list(_read(sorted(history.parent.glob(f"{history.name}.*{_ENDING}"))))


def store(db: sqlite3.Connection, rows: Sequence[EventRow]) -> list[EventRow]:
    """Insert the rows that the log lacks; return these.

    A number that another session has given meanwhile is not given twice.
    """
    new = [row for row in rows if not db.execute(_SAME, [row.id]).fetchone()]
    for row in new:
        taken = db.execute(_TAKEN, [row.device, row.counter]).fetchone()
        (last,) = db.execute(_LAST, [row.device]).fetchone()
        db.execute(INSERT, row._replace(counter=last + 1) if taken else row)
    return new


def forget(files: Iterable[Path]) -> None:
    """Remove files whose events are stored; one that stays does no harm."""
    for file in files:
        with suppress(OSError):
            file.unlink()


def _place(history: Path, event: Event) -> Path:
    return history.with_name(f"{history.name}.{event.id}{_ENDING}")


def _read(files: Sequence[Path]) -> Iterator[tuple[Path, EventRow]]:
    for file in files:
        with suppress(OSError, BadLineError), os.fdopen(os.open(file, _FLAGS), "rb") as opened:
            yield file, read_line(opened.read(LINE_MOST + 1)).row
