"""Events out of a damaged history: page by page, so that no bad page hides a good one."""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import entry_of
from byheart.core.syncing.merging import union
from byheart.storage.history.database_file import beside
from byheart.storage.mending.page_records import (
    Record,
    Value,
    frames_of,
    page_size_of,
    pages_of,
    records,
)

_LAST_MS = 253_402_300_799_999  # the end of the year 9999
_LONGEST_ZONE = 24 * 60  # minutes
_OUR_ID = re.compile(r"([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_COLUMNS = len(EventRow._fields)
_TEXTS = ("id", "device", "kind", "card", "body")
_NUMBERS = ("counter", "at_ms", "zone")
_TEXTS_OR_NOT = ("target", "graded_by", "judgement", "typed")
_NUMBERS_OR_NOT = ("rating", "took_ms", "revision", "cram")


@dataclass(frozen=True, slots=True)
class Salvage:
    """The events that could be read, and what looks like one and cannot be."""

    rows: tuple[EventRow, ...]
    unread: tuple[Record, ...]


def salvaged(file: Path) -> Salvage:
    """Return what can be read of a history, its write-ahead log included.

    An event is never changed once it is stored, so that every copy of it in any page is good;
    where two contents have one id, the one that every device would keep is kept.

    Raises:
        OSError: If the files cannot be read at all.
    """
    data = file.read_bytes()
    wal = beside(file, "-wal")
    frames = list(frames_of(wal.read_bytes())) if wal.is_file() else []
    size = len(frames[0][1]) if frames else page_size_of(data)
    stored = list(pages_of(data, size))
    latest = dict([*stored, *frames])
    found, unread = list[EventRow](), dict[bytes, Record]()
    for number, page in (*stored, *frames):
        for record in records(number, page, latest):
            row = event_row(record.values)
            if row is not None:
                found.append(row)
            elif record.values is None or len(record.values) == _COLUMNS:
                unread.setdefault(record.raw, record)
    return Salvage(united(found), tuple(unread.values()))


def united(rows: Iterable[EventRow]) -> tuple[EventRow, ...]:
    """Return each event once."""
    different = dict.fromkeys(rows)
    return tuple(entry.row for entry in union({}, map(entry_of, different)).added)


def event_row(values: tuple[Value, ...] | None) -> EventRow | None:
    """Return the event that a row holds; None if it cannot be one as we store it."""
    if values is None or len(values) != _COLUMNS:
        return None
    named = dict(zip(EventRow._fields, values, strict=True))
    score = named["score"]
    named["score"] = float(score) if isinstance(score, int) else score
    return _typed(named) if not any(_faults(named)) else None


def _faults(named: dict[str, Value]) -> Iterator[bool]:
    for types, names in (
        ((str,), _TEXTS),
        ((int,), _NUMBERS),
        ((str, type(None)), _TEXTS_OR_NOT),
        ((int, type(None)), _NUMBERS_OR_NOT),
        ((float, type(None)), ("score",)),
    ):
        yield not all(isinstance(named[name], types) for name in names)
    at_ms, zone, score = named["at_ms"], named["zone"], named["score"]
    yield not (isinstance(at_ms, int) and 0 <= at_ms <= _LAST_MS)
    yield not (isinstance(zone, int) and abs(zone) <= _LONGEST_ZONE)
    yield isinstance(score, float) and math.isnan(score)
    yield not (named["id"] and named["device"] and named["kind"])
    yield _contradicts_itself(named["id"], at_ms)


def _contradicts_itself(id_: Value, at_ms: Value) -> bool:
    """Say whether an id of ours names another moment than the event: one of them is damaged."""
    ours = _OUR_ID.fullmatch(id_) if isinstance(id_, str) else None
    return ours is not None and int(ours[1] + ours[2], 16) != at_ms


def _typed(named: dict[str, Value]) -> EventRow:
    values: list[object] = list(named.values())
    return EventRow._make(values)
