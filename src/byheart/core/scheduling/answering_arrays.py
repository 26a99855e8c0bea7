"""What answers to many cards do to their memories and intervals: `answering` on arrays.

The rules are those of `intervals`, where they are explained.
"""

from dataclasses import dataclass

import numpy as np

from byheart.core.review import Rating
from byheart.core.scheduling.intervals import FUZZ, UNFUZZED_BELOW
from byheart.core.scheduling.memory_arrays import Floats, Integers, step_many
from byheart.core.scheduling.options import SchedulingOptions

_PASSING = (Rating.HARD.value, Rating.GOOD.value, Rating.EASY.value)


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """Cards as they stand when they are asked, an entry a card.

    Attributes:
        stability: Days; NaN where the card is new.
        difficulty: 1 to 10; NaN where the card is new.
        elapsed: Whole days since the last review.
        previous_days: The interval that ends now; 0 for a new card, and for one that waits to be
            got right.
        draw: From 0 to below 1: where in its range of fuzz an interval falls.
        retention: The desired retention.
    """

    stability: Floats
    difficulty: Floats
    elapsed: Integers
    previous_days: Integers
    draw: Floats
    retention: Floats

    def at(self, rows: Integers) -> "Asked":
        """Return some of the cards."""
        return Asked(
            self.stability[rows],
            self.difficulty[rows],
            self.elapsed[rows],
            self.previous_days[rows],
            self.draw[rows],
            self.retention[rows],
        )


def answered_many(
    asked: Asked, rating: Integers, options: SchedulingOptions
) -> tuple[Floats, Floats, Integers]:
    """Return the stabilities, difficulties and whole days to the next review after answers.

    Args:
        asked: The cards.
        rating: The answers', 1 to 4.
        options: How to schedule; the desired retention is that of each card instead.
    """
    stability, difficulty = _stepped(asked, rating, options)
    days = np.zeros(len(rating), np.int64)
    least = np.ones(len(rating), np.int64)
    for given in _PASSING:
        rows = np.flatnonzero(rating == given)
        if rows.size:
            days[rows] = whole_days(asked.at(rows), stability[rows], least[rows], options)
        above = np.flatnonzero((rating > given) & (asked.previous_days > 0))
        if above.size:
            better = asked.at(above)
            lower, _ = _stepped(better, np.full(len(above), given), options)
            least[above] = 1 + whole_days(better, lower, least[above], options)
    return stability, difficulty, days


def whole_days(
    asked: Asked, stability: Floats, least: Integers, options: SchedulingOptions
) -> Integers:
    """Return the whole days to the next review, as `intervals.interval_days` finds them.

    Args:
        asked: The cards before the answers.
        stability: Days, after the answers.
        least: Days; a day more than a lower rating would give, where that plays a part.
        options: How to schedule; the desired retention is that of each card instead.
    """
    decay = options.decay
    interval = stability / (0.9 ** (-1 / decay) - 1) * (asked.retention ** (-1 / decay) - 1)
    fuzz = fuzz_days_many(interval)
    least = np.maximum(least, _minimum(interval, interval + fuzz, asked.previous_days))
    spread = fuzz if options.fuzz else 0.0
    most = options.maximum_interval
    shortest = np.maximum(least, _rounded(interval - spread)).clip(None, most)
    longest = np.maximum(least, _rounded(interval + spread)).clip(None, most)
    days: Integers = shortest + np.floor(asked.draw * (longest - shortest + 1)).astype(np.int64)
    return days


def fuzz_days_many(interval: Floats) -> Floats:
    """Return by how many days intervals may be shortened or lengthened: `fuzz_days`."""
    fuzz = np.ones(len(interval))
    for low, high, share in FUZZ:
        fuzz += share * (interval.clip(low, high) - low)
    fuzz[interval < UNFUZZED_BELOW] = 0
    return fuzz


def _stepped(asked: Asked, rating: Integers, options: SchedulingOptions) -> tuple[Floats, Floats]:
    return step_many(asked.stability, asked.difficulty, asked.elapsed, rating, options.parameters)


def _minimum(interval: Floats, furthest: Floats, previous_days: Integers) -> Integers:
    kept = np.where(previous_days <= _rounded(furthest), previous_days, 0)
    return np.where(_rounded(interval) > previous_days, previous_days + 1, kept)


def _rounded(days: Floats) -> Integers:
    return np.floor(days + 0.5).astype(np.int64)
