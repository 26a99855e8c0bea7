"""What came of the answers of a whole history: `folding.fold` for all cards at once.

The rules are those of `answering`, where they are explained. The only difference to folding card
by card is that memories are counted in 64 bits here and in 32 there: they part in the sixth
digit, and an interval by a day where just that decides a rounding.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from byheart.core.review import Rating
from byheart.core.scheduling.answering import is_leech
from byheart.core.scheduling.answering_arrays import Asked, answered_many
from byheart.core.scheduling.memory_arrays import Floats, Integers
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.replay import by_rank, grouped
from byheart.core.scheduling.study_day import LONGEST_ELAPSED

NEW = -1
"""Stands for an interval and for elapsed days where the card was new."""
_DIGEST_BYTES = 32


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """The answers that count, a row each, in the order in which they are folded.

    Attributes:
        life: The card that was answered; what follows a reset is another life.
        day: The study day.
        rating: 1 to 4.
        id_: The id under which the card was answered, as an index into `ids`.
        ids: All of them.
    """

    life: Integers
    day: Integers
    rating: Integers
    id_: Integers
    ids: Sequence[str]

    def __len__(self) -> int:
        return len(self.life)


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """The memories and schedules around each answer; the rows are those that were given.

    Attributes:
        elapsed: Days since the answer before; NEW where there was none.
        stability_before: Days; NaN where the card was new.
        interval_before: Days that had been scheduled; 0 after Again, NEW where the card was new.
        stability: Days, after the answer.
        difficulty: 1 to 10, after it.
        interval: Days that the answer scheduled.
        first_row: Of each life, the row of its first answer; lives in the order of their numbers.
        last_row: Of each life, the row of its last answer.
        reps: The answers of each life.
        lapses: Those of each life.
        leeches: The rows at which a card became a leech.
    """

    elapsed: Integers
    stability_before: Floats
    interval_before: Integers
    stability: Floats
    difficulty: Floats
    interval: Integers
    first_row: Integers
    last_row: Integers
    reps: Integers
    lapses: Integers
    leeches: Integers


def folded(answers: Answers, options: SchedulingOptions) -> Folded:
    """Return what came of the answers: the first ones of all cards, then the second ones."""
    order, starts = grouped(answers.life)
    counts = np.diff(starts, append=len(order))
    elapsed = _elapsed(answers.day[order], starts, order)
    draw = _draws(answers, order, starts, counts)
    walked = _Walk.of(len(answers))
    for rows in by_rank(order, starts):
        walked.step(rows, answers.rating[rows], elapsed[rows], draw[rows], options)
    first_row, last_row = order[starts], order[starts + counts - 1]
    walked.interval_before[first_row] = NEW
    number = np.empty_like(order)
    number[order] = np.repeat(np.arange(len(starts)), counts)
    lapse = _lapses(answers, walked.interval_before, first_row[number])
    lapses, leeches = _counted(lapse, number, len(starts), options.leech_lapses)
    return Folded(
        elapsed,
        walked.stability_before,
        walked.interval_before,
        walked.stability,
        walked.difficulty,
        walked.interval,
        first_row,
        last_row,
        counts,
        lapses,
        leeches,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Walk:
    """Columns that are filled as the reviews are gone through."""

    stability_before: Floats
    interval_before: Integers
    stability: Floats
    difficulty: Floats
    interval: Integers
    now: list[tuple[Floats, Floats, Integers]]
    """Stabilities, difficulties and intervals of the cards that have further reviews."""

    @classmethod
    def of(cls, rows: int) -> "_Walk":
        unknown, none = np.full(rows, np.nan), np.zeros(rows, np.int64)
        return cls(unknown, none, unknown.copy(), unknown.copy(), none.copy(), [])

    def step(
        self,
        rows: Integers,
        rating: Integers,
        elapsed: Integers,
        draw: Floats,
        options: SchedulingOptions,
    ) -> None:
        """Go on by one review of each card that has one; `rows` are the most reviewed first."""
        size = len(rows)
        stability, difficulty, interval = (
            self.now.pop()
            if self.now
            else (np.full(size, np.nan), np.full(size, np.nan), np.zeros(size, np.int64))
        )
        asked = Asked(
            stability[:size],
            difficulty[:size],
            elapsed.clip(0),
            interval[:size],
            draw,
            np.full(size, options.desired_retention),
        )
        after = answered_many(asked, rating, options)
        self.stability_before[rows], self.interval_before[rows] = stability[:size], interval[:size]
        self.stability[rows], self.difficulty[rows], self.interval[rows] = after
        self.now.append(after)


def _elapsed(days: Integers, starts: Integers, order: Integers) -> Integers:
    """Return the days since the answer before, given the days card by card."""
    since = np.diff(days, prepend=days[:1]).clip(0, LONGEST_ELAPSED)
    since[starts] = NEW
    elapsed = np.empty_like(since)
    elapsed[order] = since
    return elapsed


def _draws(answers: Answers, order: Integers, starts: Integers, counts: Integers) -> Floats:
    """Return for each answer where in its range of fuzz the interval falls: `intervals.draw`."""
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order)) - np.repeat(starts, counts)
    right = np.flatnonzero(answers.rating > Rating.AGAIN)  # Again schedules nothing
    ids, sha256 = answers.ids, hashlib.sha256
    digests = b"".join(
        sha256(f"{ids[id_]}#{reps}".encode()).digest()
        for id_, reps in zip(answers.id_[right].tolist(), rank[right].tolist(), strict=True)
    )
    words = np.frombuffer(digests, ">u8").reshape(-1, _DIGEST_BYTES // 8)[:, 0]
    draw = np.zeros(len(answers))
    draw[right] = words / 2.0**64
    return draw.clip(None, np.nextafter(1.0, 0.0))


def _lapses(answers: Answers, interval_before: Integers, first_row: Integers) -> Integers:
    """Return the rows that are lapses, as `answering.is_lapse` tells them."""
    forgotten = (answers.rating == Rating.AGAIN) & (interval_before >= 1)
    return np.flatnonzero(forgotten & (answers.day != answers.day[first_row]))


def _counted(
    lapse: Integers, number: Integers, lives: int, threshold: int
) -> tuple[Integers, Integers]:
    """Return the lapses of each life, and the rows at which they made a leech."""
    life = number[lapse]
    order, starts = grouped(life)
    sofar = np.empty_like(order)
    sofar[order] = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
    makes = np.array([is_leech(1 + n, threshold) for n in range(sofar.max(initial=0) + 1)])
    return np.bincount(life, minlength=lives), lapse[makes[sofar]]
