"""What was done: today, in the last seven days, and on every day of a year."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from byheart.core.statistics.retention import attempts, retention
from byheart.core.statistics.reviews import Flags, ReviewTable
from byheart.core.statistics.streaks import longest_streak, streak
from byheart.core.statistics.wilson import Share

WEEK_DAYS = 7
YEAR_DAYS = 365


@dataclass(frozen=True, slots=True)
class Period:
    """What was done on some study days in a row. Those are as `date.toordinal()` counts them.

    Attributes:
        first_day: The first of them.
        last_day: The last.
        reviews: Answers that count.
        cards: Cards that were answered.
        took_ms: The time that the answers took, milliseconds.
        again: Answers rated Again.
        hard: Rated Hard.
        good: Rated Good.
        easy: Rated Easy.
        new: Cards answered for the first time, or for the first time since they were reset.
        relearning: Answers to a card that had been forgotten after it was learned, and waited
            to be got right; Anki's "relearn".
        retention: What was remembered at the first attempt; `retention` has the definition.
    """

    first_day: int
    last_day: int
    reviews: int
    cards: int
    took_ms: int
    again: int
    hard: int
    good: int
    easy: int
    new: int
    relearning: int
    retention: Share


@dataclass(frozen=True, slots=True)
class Year:
    """What was done on each study day of a year, for a heatmap.

    Attributes:
        first_day: The study day of the first count.
        reviews: Answers, day by day; the last is today's.
        took_ms: The time they took, milliseconds.
    """

    first_day: int
    reviews: tuple[int, ...]
    took_ms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """What was done lately.

    Attributes:
        today: On the present study day.
        week: On the seven study days that end with it, as Anki's week.
        streak: Study days in a row that end today, or yesterday while today is still open.
        longest_streak: The most that ever came in a row.
        studied_days: All study days with an answer.
        year: Day by day.
    """

    today: Period
    week: Period
    streak: int
    longest_streak: int
    studied_days: int
    year: Year


def activity(table: ReviewTable, study_days: Collection[int], today: int) -> Activity:
    """Return what was done.

    Args:
        table: The reviews that count.
        study_days: The days with any answer, be it undone or made to cram: the learner was
            there, and the streak goes on. `Tables.study_days` has them.
        today: The present study day. What a device with a wrong clock did later is not in it.
    """
    days = {int(day) for day in study_days}
    return Activity(
        today=period(table, today, today),
        week=period(table, today - WEEK_DAYS + 1, today),
        streak=streak(days, today),
        longest_streak=longest_streak(days),
        studied_days=len(days),
        year=year(table, today),
    )


def period(table: ReviewTable, first_day: int, last_day: int) -> Period:
    """Return what was done on the study days from one to another, both included."""
    rows = (table.day >= first_day) & (table.day <= last_day)
    there = table.where(rows)
    _, again, hard, good, easy = np.bincount(there.rating, minlength=5).tolist()
    return Period(
        first_day=first_day,
        last_day=last_day,
        reviews=len(there),
        cards=len(np.unique(there.card)),
        took_ms=int(there.took_ms.sum(dtype=np.int64)),
        again=again,
        hard=hard,
        good=good,
        easy=easy,
        new=int(np.count_nonzero(there.is_new)),
        relearning=_relearning(table, rows),
        retention=retention(attempts(there)),
    )


def year(table: ReviewTable, today: int, days: int = YEAR_DAYS) -> Year:
    """Return what was done on each of so many study days, the last of them today."""
    first_day = today - days + 1
    rows = (table.day >= first_day) & (table.day <= today)
    day = table.day[rows] - first_day
    reviews = np.bincount(day, minlength=days)
    took_ms = np.bincount(day, table.took_ms[rows], days)
    return Year(first_day, tuple(reviews.tolist()), tuple(map(int, took_ms.tolist())))


def _relearning(table: ReviewTable, rows: Flags) -> int:
    """Count those rows whose card waited to be got right, after it had been learned before."""
    waited = rows & (table.interval == 0)
    of = np.zeros(len(table.cards), np.bool_)
    of[table.card[waited]] = True
    theirs = np.flatnonzero(of[table.card])
    columns = (table.card, table.is_new, table.interval, waited)
    learned, count = dict[int, bool](), 0
    for card, is_new, interval, waits in zip(
        *(column[theirs].tolist() for column in columns), strict=True
    ):
        learned[card] = not is_new and (learned[card] or interval >= 1)
        count += waits and learned[card]
    return count
