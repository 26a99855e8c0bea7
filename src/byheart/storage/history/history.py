"""The learner's history: an append-only log of events, and the states that follow from it.

What is in the log is never changed. The states are a cache of its fold, stored with the event
that changes them in one transaction, and made anew where other options had made them.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self, TypeVar

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import Deed, Event, Instant
from byheart.core.scheduling.outlook import SchedulingOptions, fold
from byheart.core.scheduling.schedules import Schedules
from byheart.storage.history import meta_table, state_table, unsaved
from byheart.storage.history.event_ids import EventIds, new_device
from byheart.storage.history.event_log import EventLog
from byheart.storage.history.event_rows import INSERT, kept, row_of
from byheart.storage.history.fault import HistoryError, explained, is_busy, reason
from byheart.storage.history.file import OpenFile, open_to_read, open_to_write
from byheart.storage.history.transaction import snapshot, transaction

Result = TypeVar("Result")
WAIT_SECONDS = 10.0
"""How long another program's lock is waited for."""
_LAST_MS = 253_402_300_799_999  # the end of the year 9999
_LONGEST_ZONE = 24 * 60  # minutes
_NO_RENAMES: Mapping[CardId, Sequence[CardId]] = MappingProxyType({})


class History(EventLog):
    """The log of one learner on one device. Made by `History.open`; used by one thread."""

    def __init__(self, opened: OpenFile, options: SchedulingOptions, *, write: bool) -> None:
        super().__init__(opened, options)
        self._write = write
        self._ids = EventIds()
        self._saved = 0
        self._failed = False
        self._in_doubt: Event | None = None
        self._unkept: Event | None = None
        self.regained = 0
        """How many entries were stored at opening that the disk had refused before."""
        self._prepare()
        self._inodes = opened.inodes()

    @classmethod
    def open(
        cls,
        path: Path,
        options: SchedulingOptions,
        *,
        write: bool,
        wait_seconds: float = WAIT_SECONDS,
    ) -> Self:
        """Open the history of a learner.

        Args:
            path: The file. To read where there is none gives an empty history.
            options: What shapes the states. Where others made the stored ones, they are made
                anew: stored if `write`, else in memory whenever they are asked for.
            write: Whether to append; the file is made where there is none.
            wait_seconds: How long another program's lock is waited for.

        Raises:
            HistoryError: If the file cannot be used; it is then as it was.
        """
        with explained(path):
            opened = (open_to_write if write else open_to_read)(path, wait_seconds)
            try:
                return cls(opened, options, write=write)
            except BaseException:
                opened.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file. All that was appended is safe already."""
        self._opened.close()
        if self._unkept is not None:  # there is more space without SQLite's log
            unsaved.keep(self._path, self._unkept)
            self._unkept = None

    @property
    def device(self) -> str:
        """This device's name in the log; "" where nothing has been written yet."""
        with explained(self._path):
            return self._named()

    def append(self, deed: Deed, at: Instant) -> Event:
        """Store a deed durably, and the state of its card with it.

        Returns:
            The event as it is stored. When this returns, it survives a crash and a power cut.

        Raises:
            HistoryError: If the moment is not in the years 1970 to 9999, another program holds
                the lock, or the disk fails. After a failure of the disk this object appends
                nothing more: what such a disk then says cannot be believed.
        """
        if not (0 <= at.ms <= _LAST_MS and abs(at.zone) <= _LONGEST_ZONE):
            raise HistoryError("the clock is not in the years 1970 to 9999: set it, then go on")

        def work() -> Event:
            self._in_doubt = event = self._stamped(deed, at)
            self._db.execute(INSERT, row_of(event))
            state_table.refold(self._db, [deed.card], self._options)
            return event

        event = self._transacted(work)
        self._saved += 1
        return event

    def add_events(self, events: Iterable[Event]) -> int:
        """Add events that were stamped before, here or elsewhere, all or none; a set union.

        Returns:
            How many were new. When this returns, they survive a crash and a power cut.

        Raises:
            HistoryError: As for `append`, or if an event holds what no file can.
        """
        rows = [row_of(event) for event in events]

        def work() -> int:
            before = self._db.total_changes
            self._db.executemany(INSERT + " on conflict (id) do nothing", rows)
            new = self._db.total_changes - before
            cards = {CardId(row.card) for row in rows} if new else set()
            state_table.refold(self._db, cards, self._options)
            return new

        try:
            return self._transacted(work)
        except (UnicodeEncodeError, OverflowError) as error:
            raise HistoryError(f"an event cannot be stored: {error}; none was added") from error

    def within(self, work: Callable[[sqlite3.Connection, SchedulingOptions], Result]) -> Result:
        """Do work on the tables whole or not at all; for modules beside this one.

        Raises:
            HistoryError: As for `append`.
        """
        return self._transacted(lambda: work(self._db, self._options))

    def states(
        self, renamed: Mapping[CardId, Sequence[CardId]] = _NO_RENAMES
    ) -> dict[CardId, CardState]:
        """Return the states of all cards that have events.

        Args:
            renamed: The earlier ids of cards that have any. Where an earlier id has events,
                the card's state is the fold of all of them.
        """
        with explained(self._path), snapshot(self._db):
            current = state_table.is_current(self._db, self._options)
            found = (
                state_table.stored(self._db)
                if current
                else state_table.folded(self._db, self._options)
            )
            states = {state.card: state for state in found}
            self._opened.check()
        for card, earlier in renamed.items():
            if not states.keys().isdisjoint(earlier):
                states[card] = self.state(card, earlier)
        return states

    def state(self, card: CardId, earlier: Sequence[CardId] = ()) -> CardState:
        """Return the state of one card, folded with the events under its earlier ids."""
        options = self.schedules.of(card)
        return fold(card, tuple(self.events(card, earlier=earlier)), options)

    @property
    def schedules(self) -> Schedules:
        """The options of every deck: the learner's, with what was fitted to this history."""
        with explained(self._path):
            return state_table.schedules_in(self._db, self._options)

    def options_of(self, card: CardId) -> SchedulingOptions:
        """Return the options by which a card is scheduled."""
        return self.schedules.of(card)

    def _prepare(self) -> None:
        """See to the device's name and to the states, when writing."""
        if not self._write:
            return
        if not self._named() or not state_table.is_current(self._db, self._options):
            with transaction(self._db):
                meta_table.say(self._db, meta_table.DEVICE, self._named() or new_device())
                state_table.refold(self._db, (), self._options)
        if left := unsaved.left_over(self._path):
            with transaction(self._db):
                new = unsaved.store(self._db, [row for _, row in left])
                state_table.refold(self._db, {CardId(row.card) for row in new}, self._options)
            self.regained = len(new)
            unsaved.forget(file for file, _ in left)

    def _named(self) -> str:
        return meta_table.said(self._db, meta_table.DEVICE) or ""

    def _stamped(self, deed: Deed, at: Instant) -> Event:
        device = self._named()  # a synchronisation may have given it a new name meanwhile
        (last,) = self._db.execute(
            "select coalesce(max(counter), 0) from event where device = ?", (device,)
        ).fetchone()
        return Event(self._ids.next(at.ms), device, last + 1, at, kept(deed))

    def _transacted(self, work: Callable[[], Result]) -> Result:
        """Do some work whole or not at all, and never again after the disk has failed."""
        if not self._write:
            raise ValueError("this history was opened to read")
        if self._failed:
            raise HistoryError(f"{self._path} failed before, nothing more is saved: start again")
        if self._opened.inodes() != self._inodes:
            self._failed = True
            raise HistoryError(
                f"{self._path} was moved, deleted or replaced while it was in use."
                f" {self._said_saved()}, in the file that was there. Start again to go on"
            )
        self._in_doubt = None
        try:
            with transaction(self._db):
                return work()
        except sqlite3.ProgrammingError:  # ours to mend, not the learner's
            raise
        except (sqlite3.Error, OSError) as error:
            raise self._failure(error) from error

    def _failure(self, error: sqlite3.Error | OSError) -> HistoryError:
        said = reason(self._path, error)
        if isinstance(error, sqlite3.Error) and is_busy(error):
            return HistoryError(f"{said}; what came last was not saved")
        self._failed = True
        event = self._in_doubt
        last = "what came last may not be"
        if event is not None:
            if unsaved.keep(self._path, event):
                last = "what came last is kept aside and will be at the next start"
            else:
                self._unkept = event
        return HistoryError(f"{said}. {self._said_saved()}; {last}. Start again to go on", event)

    def _said_saved(self) -> str:
        return f"Entries of this session that are saved: {self._saved}"
