"""Questions to the log of events. Nothing here writes."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from byheart.core.deck import CardId
from byheart.core.review import Event, EventId, Instant, Review
from byheart.core.scheduling.counting import counting
from byheart.core.scheduling.outlook import SchedulingOptions, study_day
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history.event_rows import REVIEW, SELECT, event_of
from byheart.storage.history.fault import explained
from byheart.storage.history.file import OpenFile
from byheart.storage.history.transaction import snapshot

Result = TypeVar("Result")
_RECENT_REVIEWS = 200
_MS_AN_HOUR = 3_600_000


class EventLog:
    """The events of a history, in the order in which every device folds them."""

    def __init__(self, opened: OpenFile, options: SchedulingOptions) -> None:
        self._opened = opened
        self._db = opened.db
        self._path = opened.path
        self._options = options

    def events(
        self,
        card: CardId | None = None,
        since_ms: int | None = None,
        *,
        earlier: Sequence[CardId] = (),
    ) -> Iterator[Event]:
        """Yield events, the oldest first.

        Args:
            card: Only those of this card.
            since_ms: Only those from this moment on, milliseconds UTC.
            earlier: Ids that the card had before; their events are among its own.

        Raises:
            HistoryError: If the file cannot be read, or was changed while it was read.
        """
        terms, values = ["true"], list[str | int]()
        if card is not None:
            terms.append(f"card in ({', '.join('?' * (1 + len(earlier)))})")
            values += [card, *earlier]
        if since_ms is not None:
            terms.append("at_ms >= ?")
            values.append(since_ms)
        where = f" where {' and '.join(terms)} order by at_ms, device, counter, id"
        return map(event_of, map(EventRow._make, self._rows(SELECT + where, values)))

    def event(self, id_: EventId) -> Event | None:
        """Return one event, None if the log has none with that id."""
        rows = list(self._rows(SELECT + " where id = ?", [id_]))
        return event_of(EventRow._make(rows[0])) if rows else None

    def last_review(self, card: CardId, earlier: Sequence[CardId] = ()) -> Event | None:
        """Return the last review of a card that was not undone, None if there is none."""
        counted = counting(self.events(card, earlier=earlier))
        return next((event for event in reversed(counted) if isinstance(event.deed, Review)), None)

    def study_days(self, since_ms: int = 0) -> set[int]:
        """Return the study days with a review, be it undone: the learner was there."""
        hours = self._rows(  # every study day begins with a local hour
            "select distinct (at_ms / 60000 + zone) / 60 from event where kind = ? and at_ms >= ?",
            [REVIEW, since_ms],
        )
        rollover = self._options.rollover_hour
        return {study_day(Instant(hour * _MS_AN_HOUR), rollover) for (hour,) in hours}

    def counts(self) -> Mapping[str, int]:
        """Return how many events there are of each kind; marks go by their own names."""
        return dict(self._rows("select kind, count(*) from event group by kind"))

    def took_median_ms(self) -> int | None:
        """Return the median time that recent reviews took, in milliseconds; None without any."""
        recent = self._rows(
            "select took_ms from event where kind = ? order by at_ms desc limit ?",
            [REVIEW, _RECENT_REVIEWS],
        )
        times = sorted(took_ms for (took_ms,) in recent if took_ms is not None)
        return times[len(times) // 2] if times else None

    def looked(self, look: Callable[[sqlite3.Connection], Result]) -> Result:
        """Return what several queries find in one state of the tables; for modules beside this.

        Raises:
            HistoryError: As for `events`.
        """
        with explained(self._path), snapshot(self._db):
            found = look(self._db)
            self._opened.check()
        return found

    def _rows(self, query: str, values: Sequence[str | int] = ()) -> Iterator[tuple[Any, ...]]:
        with explained(self._path):
            yield from self._db.execute(query, values)
            self._opened.check()
