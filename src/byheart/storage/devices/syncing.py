"""Synchronising a history with a target: events go both ways, states never travel."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field

from byheart.core.syncing.lines import Entry
from byheart.core.syncing.outcome import Summary
from byheart.storage.devices import log
from byheart.storage.devices.log import Bookmark
from byheart.storage.devices.target import Pulled, Target
from byheart.storage.history import meta_table
from byheart.storage.history.history import History

_LAST_TARGET = "target"


@dataclass(frozen=True, slots=True)
class _Progress:
    """How far a history and a target are with each other."""

    cursor: str = ""
    mark: Bookmark = field(default_factory=Bookmark)


def synchronise(
    history: History, target: Target, keep_backup: Callable[[], object], *, dry: bool = False
) -> Summary:
    """Give a target the events that it lacks, and take in those that were not here.

    It may be broken off anywhere, and may run twice at once: what was taken is kept, the rest
    is taken the next time, and nothing counts twice.

    Args:
        history: Opened to write, unless `dry`.
        target: What to synchronise with.
        keep_backup: Called before the first events of another device are taken in.
        dry: Say what would be done, and write nothing.

    Raises:
        UserError: If the target or the history cannot be used.
    """
    summary = Summary(target.name, history.device, dry=dry)
    if not dry:
        summary.renamed_from = log.part_from_clones(history)
    before = progress = _kept(history, target)
    there: set[str] = set()
    while True:
        pulled = target.pull(progress.cursor)
        there.update(entry.sum for entry in pulled.entries)
        _take(history, pulled, summary, keep_backup)
        mark = Bookmark() if pulled.whole else progress.mark
        progress = _Progress(pulled.cursor, mark)
        if not pulled.more:
            break
        if not dry:
            _keep(history, target, progress)
    after = _given(history, target, progress, there, summary)
    if not dry and (after != before or last_target(history) != target.name):
        _keep(history, target, after)
    summary.device = history.device
    summary.devices = log.devices(history)
    summary.conflicts = len({id_ for id_, _ in log.conflicts(history)})
    return summary


def last_target(history: History) -> str:
    """Return the name of the target of the last synchronisation, "" before the first."""
    return history.looked(lambda db: meta_table.said(db, _LAST_TARGET)) or ""


def _take(
    history: History, pulled: Pulled, summary: Summary, keep_backup: Callable[[], object]
) -> None:
    summary.faults += pulled.faults
    summary.notes += pulled.notes
    arrived = log.unknown(history, pulled.entries)
    if summary.dry:
        summary.received += log.expected(history, arrived)
        return
    if arrived and _is_first_of_another(history, arrived):
        keep_backup()
    taken = log.take(history, arrived)
    summary.received += taken.added
    summary.replaced += taken.replaced
    summary.renamed_from = summary.renamed_from or taken.renamed_from


def _given(
    history: History, target: Target, progress: _Progress, there: set[str], summary: Summary
) -> _Progress:
    """Push what the target lacks, and return how far it is then."""
    entries, mark = log.unsent(history, progress.mark, there)
    summary.sent = len(entries)
    cursor = progress.cursor
    if entries and not summary.dry:
        cursor = target.push(entries, history.device, cursor)
    return _Progress(cursor, mark)


def _is_first_of_another(history: History, arrived: list[Entry]) -> bool:
    """Say whether the first events of some other device arrive."""
    devices = {entry.row.device for entry in arrived}
    known = (each.device for each in log.devices(history))
    return not devices <= {history.device, *known}


def _kept(history: History, target: Target) -> _Progress:
    """Return the progress with a target; none where the history was made anew since."""
    said = history.looked(lambda db: meta_table.said(db, meta_table.SYNC + target.name))
    if said is None:
        return _Progress()
    try:
        cursor, place, events, last = json.loads(said)
        progress = _Progress(str(cursor), Bookmark(int(place), int(events), str(last)))
    except (ValueError, TypeError):
        return _Progress()
    return progress if log.is_valid(history, progress.mark) else _Progress()


def _keep(history: History, target: Target, progress: _Progress) -> None:
    said = json.dumps([progress.cursor, *progress.mark])

    def work(db: sqlite3.Connection, _options: object) -> None:
        meta_table.say(db, meta_table.SYNC + target.name, said)
        meta_table.say(db, _LAST_TARGET, target.name)

    history.within(work)
