"""What was typed in reviews, found by the numbers of their events."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from byheart.core.deck import CardId
from byheart.core.statistics.confusion import Reply

_TYPED = """
    select event.rowid, coalesce(typed, '') from json_each(?) as wanted
    join event on event.rowid = wanted.value
"""


def wrong_replies(db: sqlite3.Connection, wrong: Iterable[tuple[int, CardId]]) -> Iterator[Reply]:
    """Yield what was typed in some reviews, the same answer to a card once.

    Args:
        db: The history.
        wrong: The number of each review's event, and its card by its present name.
    """
    card_of = dict(wrong)
    rows = db.execute(_TYPED, (json.dumps(list(card_of)),))
    times = Counter((card_of[event], str(typed)) for event, typed in rows)
    return (Reply(card, typed, number) for (card, typed), number in times.items())
