"""Copies of the history: whole even while others write to it, and read back before they count."""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count
from pathlib import Path

from byheart.core.review import Instant
from byheart.storage.folders import make_private
from byheart.storage.history.backup_files import Reason, folder_of, name_of, thin
from byheart.storage.history.database_file import BESIDE, beside, connect, is_there, sync_folder
from byheart.storage.history.fault import HistoryError, damaged, explained
from byheart.storage.history.file import OpenFile, open_to_read
from byheart.storage.history.transaction import snapshot

_OWNER_ALONE = 0o600
_WAIT_SECONDS = 10.0
_ATTEMPTS = 3
_LARGE_CACHE = "pragma cache_size = -32768"
"""32 MB: the check looks each row of a large history up in every index."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy must have in common with what was copied."""

    events: int
    digest: str


def keep_backup(history: Path, reason: Reason, at: Instant) -> Path | None:
    """Keep a copy of a history in the folder `backups` beside it, and thin the older ones.

    Other programs may write to the history meanwhile: the copy is of one moment. To be called
    before anything that could go wrong for the whole history.

    Args:
        history: The file of the history; other programs, and this one, may have it open.
        reason: What is about to happen.
        at: The present moment.

    Returns:
        The file, readable by its owner alone; it was read back and survives a power cut. None
        where there is no history yet.

    Raises:
        HistoryError: If the history is damaged or cannot be read, or the copy not be written.
    """
    if not is_there(history):
        return None
    target = free_place(history, reason, at)
    write_backup(history, target)
    thin(target.parent, at.ms)
    return target


def free_place(history: Path, reason: Reason, at: Instant) -> Path:
    """Return a name that no backup has yet; its folder is made."""
    folder = folder_of(history)
    make_private(history.parent)
    make_private(folder)
    targets = (folder / name_of(reason, at, number) for number in count(1))
    return next(target for target in targets if not os.path.lexists(target))


def write_backup(history: Path, target: Path) -> Contents:
    """Write a verified copy of a history to a file that is not there yet.

    Raises:
        HistoryError: As for `keep_backup`, or if there is such a file already.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        with explained(history), closing(open_to_read(history, _WAIT_SECONDS)) as opened:
            with draft_beside(target) as draft:
                contents = copy_whole(opened.db, draft, history)
                if not _is_settled(opened, last=attempt == _ATTEMPTS):
                    continue
                publish(draft, target)
            return contents
    raise AssertionError  # the last attempt returns or raises


def copy_whole(source: sqlite3.Connection, draft: Path, history: Path) -> Contents:
    """Copy what a connection sees at one moment into an empty file, and read it back.

    Args:
        source: A connection to the history, outside of a transaction.
        draft: The empty file.
        history: What messages are to call the history.

    Raises:
        HistoryError: If the history is damaged, or the copy is not the same.
    """
    with snapshot(source):
        with explained(history):
            contents = contents_of(source)
        with explained(draft):
            with closing(connect(draft, "mode=rw")) as copy:
                source.backup(copy)
                copy.execute("pragma journal_mode = delete").fetchall()  # a file that stands alone
            _sync(draft)
            with closing(connect(draft, "mode=ro&immutable=1")) as copy:
                copy.execute(_LARGE_CACHE)
                faults = [row[0] for row in copy.execute("pragma integrity_check(1)")]
                same = contents_of(copy) == contents
    if faults != ["ok"]:
        raise damaged(history)
    if not same:
        raise HistoryError(f"the copy of {history} is not what was copied: check the disk")
    return contents


def contents_of(db: sqlite3.Connection) -> Contents:
    """Return how many events a history has, and a digest of their ids."""
    digest, events = blake2b(digest_size=16), 0
    for (id_,) in db.execute("select cast(id as blob) from event order by id"):
        digest.update(len(id_).to_bytes(4) + id_)
        events += 1
    return Contents(events, digest.hexdigest())


def events_in(path: Path) -> int | None:
    """Return how many events a backup has; None if it cannot be read."""
    try:
        with explained(path), closing(open_to_read(path, _WAIT_SECONDS)) as opened:
            (events,) = opened.db.execute("select count(*) from event").fetchone()
    except HistoryError:
        return None
    return int(events)


@contextmanager
def draft_beside(target: Path) -> Iterator[Path]:
    """Make an empty file of the owner's beside a target; at the end it is gone or published."""
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with explained(target):
            os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, _OWNER_ALONE))
        yield draft
    finally:
        for suffix in BESIDE:
            beside(draft, suffix).unlink(missing_ok=True)


def publish(draft: Path, target: Path) -> None:
    """Give a finished file its name, which nobody may have taken meanwhile.

    Raises:
        HistoryError: If there is such a file already, or it cannot be named so.
    """
    taken = f"{target} is there already: choose another name"
    with explained(target):
        try:
            os.link(draft, target)
        except FileExistsError as error:
            raise HistoryError(taken) from error
        except (OSError, NotImplementedError):  # a file system without links
            if os.path.lexists(target):
                raise HistoryError(taken) from None
            draft.rename(target)
        sync_folder(target.parent)


def _is_settled(opened: OpenFile, *, last: bool) -> bool:
    """Say whether what was read without a lock was of one moment; the last time, or raise."""
    try:
        opened.check()
    except HistoryError:
        if last:
            raise
        return False
    return True


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
