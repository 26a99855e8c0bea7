"""The tables that statistics are counted from, read from a history of any size at once.

To read a million reviews from the history takes seconds. So the tables are kept in a file beside
the decks' cache, with a stamp that says of what they were made; what has happened since is read
from the history, and put in its place. The history itself is opened to read.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, fields
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from byheart import __version__
from byheart.core.deck import CardId
from byheart.core.errors import UserError
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules
from byheart.core.statistics.deeds import Names
from byheart.core.statistics.ledger import Tables, columns_of
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import StateTable
from byheart.storage.column_file import Column, read_columns, write_columns
from byheart.storage.history import meta_table
from byheart.storage.history.fault import explained
from byheart.storage.history.file import open_to_read
from byheart.storage.history.state_table import schedules_in
from byheart.storage.history.transaction import snapshot

if TYPE_CHECKING:
    from byheart.core.statistics.merging import Order

FORMAT = 2
"""To be raised when the tables are made or kept otherwise, between two versions as well."""
_LAYOUT = ",".join(each.name for table in (ReviewTable, StateTable) for each in fields(table))
_WAIT_SECONDS = 10.0
_WRITTEN_AFTER = 1_000
"""Events that are read anew each time before the file is written again: 50 MB for a million."""
_CHANGED_MOST = 10_000
"""Cards that are read one by one; where more have changed, all are read."""
_NO_RENAMES: Mapping[CardId, Sequence[CardId]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The tables of the first events of a history.

    Attributes:
        tables: Made of them.
        ids: Of cards, as they are in the events.
        events: How many events.
        last: The id of the last of them: it tells whether the file has still the same ones.
    """

    tables: Tables
    ids: tuple[CardId, ...]
    events: int
    last: str


def read_tables(
    path: Path,
    options: SchedulingOptions,
    renamed: Mapping[CardId, Sequence[CardId]] = _NO_RENAMES,
    cache: Path | None = None,
) -> Tables:
    """Return the tables of a history; empty ones where there is no file.

    Args:
        path: The history. It is only read.
        options: What shapes the states and predictions, with what was fitted to the history.
        renamed: The earlier ids of cards that have any. The events under an earlier id are those
            of the card.
        cache: A folder for the file that makes this fast; None to do without.

    Raises:
        HistoryError: If the history cannot be read.
    """
    with explained(path), closing(open_to_read(path, _WAIT_SECONDS)) as opened:
        with snapshot(opened.db):
            schedules = schedules_in(opened.db, options)
            reading = _Reading(opened.db, schedules, _present_names(renamed))
            keeping = None if cache is None else _Keeping.of(cache, reading)
            known = None if keeping is None else keeping.get()
            found = reading.now(known)
        opened.check()
    if keeping is not None and (known is None or _much_came(known.events, found.events)):
        keeping.put(found)
    return found.tables


def _much_came(before: int, now: int) -> bool:
    """Say whether so many events have come that the file is better written anew."""
    return now - before > min(_WRITTEN_AFTER, before // 100)


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    """One reading of a history, within one snapshot of it."""

    db: sqlite3.Connection
    schedules: Schedules
    renamed: Mapping[CardId, CardId]

    def now(self, known: _Known | None) -> _Known:
        """Return the tables of all events there are."""
        (events,) = self.db.execute("select coalesce(max(rowid), 0) from event").fetchone()
        if known is None or not self._begins_with(known, events):
            return self._all(events)
        if events == known.events:
            return known
        changed = self._ids(known.events)
        if len(changed) > _CHANGED_MOST:
            return self._all(events)
        return self._updated(known, changed, events)

    def last(self, events: int) -> str:
        """Return the id of the event with a number; "" if there is none."""
        row = self.db.execute("select id from event where rowid = ?", (events,)).fetchone()
        return "" if row is None else str(row[0])

    def _begins_with(self, known: _Known, events: int) -> bool:
        return known.events <= events and self.last(known.events) == known.last

    def _all(self, events: int) -> _Known:
        names = Names.of(self._ids(0), self.renamed)
        made = _made(self, names)
        return _Known(made, names.ids, events, self.last(events))

    def _updated(self, known: _Known, changed: Sequence[CardId], events: int) -> _Known:
        names = Names.of(tuple(dict.fromkeys((*known.ids, *changed))), self.renamed)
        number = {id_: index for index, id_ in enumerate(names.ids)}
        has_changed = np.zeros(len(names.cards), np.bool_)
        has_changed[names.card_of[[number[id_] for id_ in changed]]] = True
        only = [names.ids[index] for index in np.flatnonzero(has_changed[names.card_of])]
        from byheart.core.statistics.merging import merged  # noqa: PLC0415 - as in `_made`

        new = _made(self, names, only)
        made = merged(known.tables, new, has_changed, self._orders)
        return _Known(made, names.ids, events, self.last(events))

    def _ids(self, after: int) -> tuple[CardId, ...]:
        """Return the cards with later events than the first ones, by their first of these."""
        rows = self.db.execute(
            "select card from event where rowid > ? and card <> '' group by card"
            " order by min(rowid)",
            (after,),
        )
        return tuple(CardId(card) for (card,) in rows)

    def _orders(self, events: Sequence[int]) -> "dict[int, Order]":
        query = "select device, counter, id from event where rowid = ?"
        return {event: self.db.execute(query, (event,)).fetchone() for event in events}


def _made(reading: _Reading, names: Names, only: Sequence[CardId] | None = None) -> Tables:
    """Make the tables of all events, or of those of some cards."""
    # most of the time the file has all of it, and making tables needs a dozen modules more
    from byheart.core.statistics.tables import tables  # noqa: PLC0415
    from byheart.storage.history.review_rows import read_deeds  # noqa: PLC0415

    return tables(names, read_deeds(reading.db, names, only), reading.schedules)


def _present_names(renamed: Mapping[CardId, Sequence[CardId]]) -> Mapping[CardId, CardId]:
    """Return the present ids of earlier ones. Where two cards claim one, the first has it."""
    found: dict[CardId, CardId] = {}
    for card, earlier in renamed.items():
        for id_ in earlier:
            found.setdefault(id_, card)
    return found


@dataclass(frozen=True, slots=True)
class _Keeping:
    """A file of tables, and the stamp of those that are wanted."""

    file: Path
    stamp: str
    renamed: Mapping[CardId, CardId]

    @classmethod
    def of(cls, folder: Path, reading: _Reading) -> "_Keeping":
        """Return where the tables of a reading are kept: each set of renames has its own file."""
        renames = json.dumps(sorted(reading.renamed.items())).encode()
        digest = blake2b(renames, digest_size=8).hexdigest()
        device = meta_table.said(reading.db, meta_table.DEVICE)
        made_by = f"byheart {__version__} tables {FORMAT} {_LAYOUT} {reading.schedules.stamp}"
        file = folder / f"reviews-{digest}.columns"
        return cls(file, f"{made_by} {digest} {device}", reading.renamed)

    def get(self) -> _Known | None:
        """Return what the file holds, if it was made as these tables would be made."""
        columns = read_columns(self.file, self.stamp)
        if columns is None:
            return None
        events, last, ids = json.loads(columns.pop("known").tobytes())
        names = Names.of(tuple(ids), self.renamed)
        reviews = ReviewTable(names.cards, **_of_table(columns, "reviews"))
        states = StateTable(names.cards, **_of_table(columns, "states"))
        made = Tables(reviews, states, columns["study_days"])
        return _Known(made, names.ids, events, last)

    def put(self, found: _Known) -> None:
        """Keep the tables; a file that cannot be written is done without."""
        known = json.dumps((found.events, found.last, found.ids)).encode()
        columns: dict[str, Column] = {
            "known": np.frombuffer(known, np.uint8),
            "study_days": found.tables.study_days,
        }
        for name, table in (("reviews", found.tables.reviews), ("states", found.tables.states)):
            columns |= {f"{name}.{each}": column for each, column in columns_of(table).items()}
        with suppress(OSError, UserError):
            write_columns(self.file, self.stamp, columns)


def _of_table(columns: Mapping[str, Column], table: str) -> dict[str, Column]:
    start = f"{table}."
    return {
        name.removeprefix(start): column
        for name, column in columns.items()
        if name.startswith(start)
    }
