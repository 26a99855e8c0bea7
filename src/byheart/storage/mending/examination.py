"""All of a history read through, and what is wrong with it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.health import (
    Finding,
    Level,
    clock_finding,
    fine,
    future_finding,
    number_findings,
    twice_finding,
)
from byheart.core.review import Event
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.syncing.event_row import EventRow
from byheart.storage.devices.log import conflicts, devices
from byheart.storage.history import state_table
from byheart.storage.history.event_rows import SELECT, event_of, is_readable
from byheart.storage.history.fault import DamagedError, explained
from byheart.storage.history.file import open_to_read
from byheart.storage.history.history import History
from byheart.storage.mending.repairing import rows_of_backups
from byheart.storage.mending.setting_aside import FOLDER as ASIDE

UNREADABLE = "unreadable.jsonl"
_NAMED_MOST = 5
_WAIT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Examined:
    """What was read, and what was found.

    Attributes:
        findings: One a check, in order.
        events: All that could be read.
        states: The cards' states.
        unreadable: Rows that do not say what they should, and are in no file yet.
        lost: Rows of backups that the history lacks.
    """

    findings: tuple[Finding, ...]
    events: tuple[Event, ...] = ()
    states: dict[CardId, CardState] = field(default_factory=dict)
    unreadable: tuple[EventRow, ...] = ()
    lost: tuple[EventRow, ...] = ()


def examine(history: Path, options: SchedulingOptions, now_ms: int) -> Examined:
    """Read all of a history and check it. Nothing is changed.

    Raises:
        HistoryError: If it cannot be read for a reason that is not its own: rights, a busy disk.
    """
    try:
        with explained(history), closing(open_to_read(history, _WAIT_SECONDS)) as opened:
            faults = [str(row[0]) for row in opened.db.execute("pragma integrity_check(5)")]
            if faults != ["ok"]:
                return Examined((_damaged("is damaged", tuple(faults)),))
            opened.db.text_factory = _tolerant
            rows = tuple(map(EventRow._make, opened.db.execute(SELECT)))
            stored = dict(_stored(opened.db, options))
            states = {state.card: state for state in state_table.folded(opened.db, options)}
            opened.check()
    except DamagedError as error:
        return Examined((_damaged(error.fault, ()),))
    bad = tuple(row for row in rows if not _is_whole(row))
    events = tuple(event_of(row) for row in rows if row not in set(bad))
    with History.open(history, options, write=False) as opened_history:
        known, own = devices(opened_history), opened_history.device
        gave_way = conflicts(opened_history)
    named = {row.id for row in rows}
    lost = tuple(row for row in _backed_up(history) if row.id not in named)
    findings = (
        fine("file", f"The file is whole; events in it: {len(rows)}."),
        *_row_findings(bad, history),
        twice_finding(events),
        _conflict_finding([id_ for id_, _ in gave_way]),
        *number_findings(known, own),
        _lost_finding(lost),
        _state_finding(stored, states),
        clock_finding(events),
        future_finding(events, now_ms),
    )
    new_bad = tuple(row for row in bad if row.id not in set_aside_ids(history))
    return Examined(findings, events, states, new_bad, lost)


def set_aside_ids(history: Path) -> set[str]:
    """Return the ids of the unreadable events that are in files already."""
    import json  # noqa: PLC0415 - hardly ever needed

    files = (history.parent / ASIDE).glob(f"*/{UNREADABLE}")
    return {
        str(json.loads(line)["id"])
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
    }


def _tolerant(data: bytes) -> str:
    """Read a text that need not be UTF-8; what is not stays recognisable as such."""
    return data.decode(errors="surrogateescape")


def _is_whole(row: EventRow) -> bool:
    try:
        "".join(each for each in row if isinstance(each, str)).encode()
    except UnicodeEncodeError:
        return False
    return is_readable(row)


def _backed_up(history: Path) -> Iterator[EventRow]:
    return rows_of_backups(history) if history.exists() else iter(())


def _stored(
    db: sqlite3.Connection, options: SchedulingOptions
) -> Iterator[tuple[CardId, CardState]]:
    """Yield the stored states; none where they are to be made anew anyway."""
    if state_table.is_current(db, options):
        for state in state_table.stored(db):
            yield state.card, state


def _damaged(fault: str, details: tuple[str, ...]) -> Finding:
    return Finding(
        "file",
        Level.FAULT,
        f"The history {fault}.",
        "`--fix` makes it anew of what can be read, and keeps the damaged one whole;"
        " `byheart restore` goes back to a backup instead.",
        mendable="newer" not in fault,
        details=details,
    )


def _row_findings(bad: tuple[EventRow, ...], history: Path) -> Iterator[Finding]:
    if not bad:
        yield fine("events", "Every event can be read.")
        return
    kept = set_aside_ids(history)
    new = [row for row in bad if row.id not in kept]
    yield Finding(
        "events",
        Level.FAULT if new else Level.NOTE,
        f"Events that cannot be read: {len(bad)}. They count for nothing.",
        "`--fix` copies them into a file, whole; they stay in the history."
        if new
        else f"They are in {ASIDE} of your home, whole.",
        mendable=bool(new),
        details=tuple(f"{row.id}, {row.kind} of {row.card}" for row in bad[:_NAMED_MOST]),
    )


def _conflict_finding(ids: list[str]) -> Finding:
    if not ids:
        return fine("conflicts", "No event came with two contents.")
    return Finding(
        "conflicts",
        Level.NOTE,
        f"Events that came with two contents: {len(set(ids))}. Every device keeps the same one.",
        "The others are kept in the history's table `conflict`.",
        details=tuple(sorted(set(ids))[:_NAMED_MOST]),
    )


def _lost_finding(lost: tuple[EventRow, ...]) -> Finding:
    if not lost:
        return fine("backups", "No backup has an event that the history lacks.")
    return Finding(
        "backups",
        Level.FAULT,
        f"Events that only backups have: {len(lost)}.",
        "`--fix` puts them back.",
        mendable=True,
        details=tuple(f"{row.id} of {row.card}" for row in lost[:_NAMED_MOST]),
    )


def _state_finding(stored: dict[CardId, CardState], replayed: dict[CardId, CardState]) -> Finding:
    """Compare the states that are stored with those of a full replay."""
    wrong = sorted(
        card for card in stored.keys() | replayed.keys() if stored.get(card) != replayed.get(card)
    )
    if not stored:
        return fine("states", "The schedule is computed afresh when it is next needed.")
    if not wrong:
        return fine("states", f"A full replay gives the same schedule; cards in it: {len(stored)}.")
    return Finding(
        "states",
        Level.FAULT,
        f"Cards whose schedule is not what a full replay gives: {len(wrong)}.",
        "`--fix` computes it anew.",
        mendable=True,
        details=tuple(wrong[:_NAMED_MOST]),
    )
