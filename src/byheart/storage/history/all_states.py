"""The states of all cards of a history at once: folded anew, for a million answers in seconds.

Of most cards there are only plain answers, and a number for each holds all that a state needs.
Where there is more, all events are read.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import Event, GradedBy
from byheart.core.scheduling.refolding import Life, refold
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.study_day import day_of
from byheart.core.syncing.event_row import EventRow
from byheart.core.verdict import Judgement
from byheart.storage.history.event_rows import REVIEW, SELECT, event_of

_ZONE, _AT = 2, 14
"""The bits at which zone and moment begin in the number of an answer; before them, the rating."""
_WEST = 1_500
"""Minutes that are added to a zone, so that none is below 0."""
_LAST_RATING, _LAST_ZONE = (1 << _ZONE) - 1, (1 << _AT - _ZONE) - 1


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)


_PLAIN = f"""(
    kind = '{REVIEW}' and cram = 0 and revision = 0 and rating between 1 and 4
    and at_ms between 0 and {1 << 48} and zone between -{_WEST} and {_WEST}
    and graded_by in ({_listed(GradedBy)})
    and (judgement is null or judgement in ({_listed(Judgement)}))
    and (score is null or score between 0 and 1)
)"""
_EVENTS = f"""
    select card, case when {_PLAIN} then
        (at_ms << {_AT}) | ((zone + {_WEST}) << {_ZONE}) | (rating - 1)
    end
    from event where card <> ''
"""  # noqa: S608 - only names of our own


def all_states(db: sqlite3.Connection, of_decks: Schedules) -> Iterator[CardState]:
    """Yield the states of all cards, as `folding.fold` gives them one by one.

    Most come in the order of their ids, in which a table is filled soonest.
    """
    found, others = _answers(db)
    for card, packed in sorted(found.items()):
        numbers = sorted(packed)
        moments = [number >> _AT for number in numbers]
        if card in others or len(set(moments)) < len(moments):
            others.add(card)  # only other columns tell which of two answers came first
            continue
        life = Life(card, of_decks.of(card))
        days = _days(numbers, of_decks.usual.rollover_hour)
        life.answers(days, [1 + (number & _LAST_RATING) for number in numbers], moments[-1])
        yield life.state()
    for card in sorted(others):
        yield refold(card, events_of(db, card), of_decks.of(card))


def events_of(db: sqlite3.Connection, card: CardId) -> list[Event]:
    """Return the events of a card."""
    rows = db.execute(SELECT + " where card = ?", (card,))
    return [event_of(EventRow._make(row)) for row in rows]


def _answers(db: sqlite3.Connection) -> "tuple[dict[CardId, array[int]], set[CardId]]":
    """Return plain answers by card, a number for each, and the cards that have other events."""
    found: dict[CardId, array[int]] = {}
    others: set[CardId] = set()
    for card, packed in db.execute(_EVENTS):
        if packed is None:
            others.add(card)
        elif (answers := found.get(card)) is not None:
            answers.append(packed)
        else:
            found[card] = array("q", (packed,))
    return found, others


def _days(numbers: Iterable[int], rollover_hour: int) -> list[int]:
    """Return the study days of answers."""
    return [
        day_of(number >> _AT, (number >> _ZONE & _LAST_ZONE) - _WEST, rollover_hour)
        for number in numbers
    ]
