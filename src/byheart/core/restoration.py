"""What putting another history in the place of the present one loses, and what it regains."""

from collections.abc import Iterable
from dataclasses import dataclass

from byheart.core.deck import CardId


@dataclass(frozen=True, slots=True)
class Trace:
    """What is told of one event that only one of two histories has."""

    day: int
    card: CardId
    is_review: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How many events, how many of them reviews, and of how many cards."""

    events: int = 0
    reviews: int = 0
    cards: int = 0


@dataclass(frozen=True, slots=True)
class DayExchange:
    """What one study day loses and regains."""

    day: int
    lost: Tally
    regained: Tally


@dataclass(frozen=True, slots=True)
class Exchange:
    """What is lost and regained, in all and day by day, the latest first."""

    lost: Tally
    regained: Tally
    days: tuple[DayExchange, ...]


def exchange(lost: Iterable[Trace], regained: Iterable[Trace]) -> Exchange:
    """Sum up the events that only the present history has, and those that only the other has."""
    gone, come = list(lost), list(regained)
    gone_by_day, come_by_day = _by_day(gone), _by_day(come)
    days = sorted(gone_by_day.keys() | come_by_day.keys(), reverse=True)
    return Exchange(
        tally(gone),
        tally(come),
        tuple(
            DayExchange(day, tally(gone_by_day.get(day, [])), tally(come_by_day.get(day, [])))
            for day in days
        ),
    )


def tally(traces: Iterable[Trace]) -> Tally:
    """Count some events."""
    each = list(traces)
    cards = {trace.card for trace in each if trace.card}
    return Tally(len(each), sum(trace.is_review for trace in each), len(cards))


def _by_day(traces: Iterable[Trace]) -> dict[int, list[Trace]]:
    days: dict[int, list[Trace]] = {}
    for trace in traces:
        days.setdefault(trace.day, []).append(trace)
    return days
