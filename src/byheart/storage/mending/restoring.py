"""Putting a backup in the place of the history: what it would change, and the change itself."""

import os
import sqlite3
from collections.abc import Container, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from byheart.core.deck import CardId
from byheart.core.errors import UserError
from byheart.core.restoration import Exchange, Trace, exchange
from byheart.core.review import Instant
from byheart.core.scheduling.study_day import study_day
from byheart.storage.folders import make_private
from byheart.storage.history import meta_table
from byheart.storage.history.backups import (
    copy_whole,
    draft_beside,
    free_place,
    keep_backup,
    publish,
)
from byheart.storage.history.database_file import BESIDE, beside, connect, is_there, sync_folder
from byheart.storage.history.event_ids import new_device
from byheart.storage.history.event_rows import REVIEW
from byheart.storage.history.fault import DamagedError, explained
from byheart.storage.history.file import open_to_read
from byheart.storage.history.schema_steps import STEPS, migrate
from byheart.storage.history.transaction import transaction
from byheart.storage.mending.alone import WAIT_SECONDS, alone_with, nobody_has
from byheart.storage.mending.setting_aside import copy_aside

_READ_WAIT_SECONDS = 10.0
_TRACES = "select id, card, at_ms, zone, kind = ? from event"


@dataclass(frozen=True, slots=True)
class Offer:
    """What restoring a file would do.

    Attributes:
        file: What would be put in the place of the history.
        events: How many events it has.
        present: How many the present history has; None where there is none or it is damaged.
        fault: What is wrong with the present history, "" for nothing.
        exchange: What would be lost and regained.
    """

    file: Path
    events: int
    present: int | None
    fault: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: the events that are there now, and where the history before is kept."""

    events: int
    kept: Path | None


def offer(history: Path, file: Path, rollover_hour: int) -> Offer:
    """Say what restoring a file would lose and regain. Nothing is changed.

    Raises:
        UserError: If the file is no history, is damaged, or of a newer version.
    """
    _check(history, file)
    there = _ids(file)
    here, fault = set[str](), ""
    is_present = is_there(history)
    if is_present:
        try:
            here = _ids(history)
        except DamagedError as error:
            fault = error.fault
    lost = [] if fault or not is_present else list(_traces(history, there, rollover_hour))
    regained = list(_traces(file, here, rollover_hour))
    present = len(here) if is_present and not fault else None
    return Offer(file, len(there), present, fault, exchange(lost, regained))


def restore(
    history: Path, file: Path, at: Instant, *, wait_seconds: float = WAIT_SECONDS
) -> Restored:
    """Put a backup in the place of the history, which is kept whole.

    Whenever this is broken off, the history is the one before or the one after. It goes on under
    a new device name: what this device did since the backup may be known elsewhere under the old
    name, and the same numbers may not be given to other events.

    Args:
        history: The file of the present history; there need be none, and it may be damaged.
        file: The backup, which is left as it is.
        at: The present moment.
        wait_seconds: How long it is waited until other programs have closed the history.

    Raises:
        UserError: If the file is no history, is damaged, or of a newer version; another program
            has the history open; or the disk fails. The history is as it was then.
    """
    _check(history, file)
    make_private(history.parent)
    with draft_beside(history) as draft:
        events = _prepare(file, draft)
        kept = _swap(history, draft, at, wait_seconds)
    keep_backup(history, "restored", Instant(at.ms + 1, at.zone))  # what repairs may build upon
    return Restored(events, kept)


def _check(history: Path, file: Path) -> None:
    """Refuse what cannot be restored, in words that are about a backup."""
    if not file.exists():
        raise UserError(f"there is no file {file}: `byheart backup --list` shows the backups")
    if history.exists() and history.samefile(file):
        raise UserError(f"{file} is the present history itself: name a backup")
    try:
        with explained(file):
            is_there(file)
            with closing(open_to_read(file, _READ_WAIT_SECONDS)) as opened:
                faults = [row[0] for row in opened.db.execute("pragma integrity_check(1)")]
    except DamagedError as error:
        advice = "; update byheart" if "newer" in error.fault else ""
        raise UserError(f"{file} {error.fault}{advice}: nothing is changed") from error
    if faults != ["ok"]:
        raise UserError(f"{file} is damaged: nothing is changed")


def _ids(path: Path) -> set[str]:
    """Return the ids of all events of a history that is whole."""
    with explained(path), closing(open_to_read(path, _READ_WAIT_SECONDS)) as opened:
        found = {id_ for (id_,) in opened.db.execute("select id from event not indexed")}
        opened.check()
    return found


def _traces(path: Path, known: Container[str], rollover_hour: int) -> Iterator[Trace]:
    """Yield what is told of the events whose ids are not known."""
    with explained(path), closing(open_to_read(path, _READ_WAIT_SECONDS)) as opened:
        for id_, card, at_ms, zone, is_review in opened.db.execute(_TRACES, [REVIEW]):
            if id_ not in known:
                day = study_day(Instant(at_ms, zone), rollover_hour)
                yield Trace(day, CardId(card), bool(is_review))
        opened.check()


def _prepare(file: Path, draft: Path) -> int:
    """Make of a backup what is to be the history; return how many events it has."""
    with explained(file), closing(open_to_read(file, _READ_WAIT_SECONDS)) as opened:
        contents = copy_whole(opened.db, draft, file)
        opened.check()
    with explained(draft), closing(connect(draft, "mode=rw")) as db:
        go_on_anew(db)
    return contents.events


def go_on_anew(db: sqlite3.Connection) -> None:
    """Bring a copy up to this version, and let it go on as a device of its own."""
    migrate(db, STEPS)
    with transaction(db):
        meta_table.say(db, meta_table.DEVICE, new_device())
        meta_table.forget(db, meta_table.SYNC)


def _swap(history: Path, draft: Path, at: Instant, wait_seconds: float) -> Path | None:
    """Put a draft in the place of the history; return where the one before is kept."""
    if not is_there(history):
        left = [each for suffix in BESIDE if os.path.lexists(each := beside(history, suffix))]
        kept = copy_aside(history, history.parent, at) if left else None
        replace_history(history, draft)
        return kept
    kept = None if _looks_whole(history) else _set_aside(history, at)
    try:
        with alone_with(history, wait_seconds) as db:
            saved = _keep(db, history, at)
            with explained(history):
                _overwrite(db, draft)
    except DamagedError:
        kept = kept or _set_aside(history, at)
        nobody_has(history, wait_seconds)
        replace_history(history, draft)
        return kept
    return kept or saved


def _looks_whole(history: Path) -> bool:
    """Say whether a history can be read, before anything is opened that could change it."""
    try:
        with explained(history), closing(open_to_read(history, _READ_WAIT_SECONDS)) as opened:
            (said,) = opened.db.execute("pragma integrity_check(1)").fetchone()
    except DamagedError:
        return False
    return bool(said == "ok")


def _set_aside(history: Path, at: Instant) -> Path:
    with explained(history):
        return copy_aside(history, history.parent, at)


def _keep(db: sqlite3.Connection, history: Path, at: Instant) -> Path:
    """Keep the history as a backup that is never thinned out.

    Raises:
        DamagedError: If it is not whole.
    """
    target = free_place(history, "restore", at)
    with draft_beside(target) as draft:
        copy_whole(db, draft, history)
        publish(draft, target)
    return target


def _overwrite(db: sqlite3.Connection, draft: Path) -> None:
    """Put all of a draft into an open history, in one transaction of SQLite's.

    Renaming a file over one that a `-wal` belongs to could mix the two; this cannot.
    """
    with closing(connect(draft, "mode=rw")) as new:
        (size,) = db.execute("pragma page_size").fetchone()
        if new.execute("pragma page_size").fetchone() != (size,):
            new.execute(f"pragma page_size = {int(size)}")
            new.execute("vacuum")
        new.backup(db)


def replace_history(history: Path, draft: Path) -> None:
    """Give a draft the name of a history that is kept elsewhere, all at once."""
    with explained(history):
        for suffix in BESIDE[1:]:
            beside(history, suffix).unlink(missing_ok=True)
        draft.replace(history)
        sync_folder(history.parent)
