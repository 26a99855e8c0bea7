"""When to remind of tuning: kept beside the events, for this device alone."""

import sqlite3

from byheart.core.scheduling.schedules import next_fit_at
from byheart.storage.history import meta_table
from byheart.storage.history.history import History
from byheart.storage.history.state_table import fits_in

_KEY = "reviews when tuning was looked at"
_COUNTED_EXACTLY = 20_000
"""Above this many, reviews of one day count as well: counting without them would take too long."""
_LATER_REVIEWS = """
    select count(*) - count(distinct card) from (
        select distinct card, (at_ms / 60000 + zone - 60 * ?) / 1440
        from event where kind = 'review' and coalesce(cram, 0) = 0
    )
"""


def note_reviews(history: History, reviews: int) -> None:
    """Keep how many reviews there were when tuning was tried or reminded of.

    Raises:
        HistoryError: As `History.append`.
    """
    history.within(lambda db, _: meta_table.say(db, _KEY, str(reviews)))


def time_to_tune(history: History, reviews: int, rollover_hour: int) -> int | None:
    """Return about how many reviews can be learned from, when there are enough to try it.

    Args:
        history: The history.
        reviews: At most how many there can be: all reviews but the first of each card.
        rollover_hour: The local hour at which a study day begins.

    Raises:
        HistoryError: If it cannot be read.
    """
    return history.looked(lambda db: _time_to_tune(db, reviews, rollover_hour))


def _time_to_tune(db: sqlite3.Connection, reviews: int, rollover_hour: int) -> int | None:
    looked_at = int(meta_table.said(db, _KEY) or 0)
    enough = next_fit_at(fits_in(db), looked_at)
    if enough <= reviews <= _COUNTED_EXACTLY:
        (reviews,) = db.execute(_LATER_REVIEWS, (rollover_hour,)).fetchone()
    return reviews if reviews >= enough else None
