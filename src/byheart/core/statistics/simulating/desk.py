"""The cards of many lives of one learner side by side, and what answers do to them.

A life is one run of a simulation for one desired retention.
"""

from collections.abc import Iterator

import numpy as np

from byheart.core.review import Rating
from byheart.core.scheduling.answering_arrays import Asked, answered_many
from byheart.core.scheduling.memory_arrays import retrievability_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.study_day import LONGEST_ELAPSED
from byheart.core.statistics.simulating.chance import streams, uniforms
from byheart.core.statistics.simulating.rules import Rules
from byheart.core.statistics.simulating.start import Start
from byheart.core.statistics.states import Flags, Floats, Integers, numbered

NOT_BEGUN = 2**31 - 1
SET_ASIDE = 2**31 - 2
"""Stand for the due day of a card that has none; later than any day."""


class Desk:
    """The cards of the first life, then those of the second, and so on; a row is one of them.

    The first `runs` lives follow the first desired retention, the next the second, and so on;
    the first run of each has the same chance, and so have the others.
    """

    def __init__(self, start: Start, rules: Rules, runs: int, seed: int) -> None:
        self._options, self._number = numbered(start.states.cards, rules.schedules)
        self.cards = len(start.deck)
        self.lives = runs * len(rules.played)
        self.retention = np.repeat(np.array(rules.played), runs)
        known = start.states
        self.stability = np.tile(known.stability, self.lives)
        self.difficulty = np.tile(known.difficulty, self.lives)
        self.first_day = np.tile(known.first_day.astype(np.int32), self.lives)
        self.last_day = np.tile(known.last_day.astype(np.int32), self.lives)
        self.interval = np.tile(known.interval_days.astype(np.int32), self.lives)
        self.lapses = np.tile(known.lapses.astype(np.int32), self.lives)
        due = np.where(start.due_day < 0, SET_ASIDE, start.due_day)
        due[start.queue] = NOT_BEGUN
        self.due_day = np.tile(due.astype(np.int32), self.lives)
        self._stream = np.tile(streams(seed, runs, self.cards), len(rules.played))
        self._drawn = np.zeros(len(self.due_day), np.uint32)

    def life(self, rows: Integers) -> Integers:
        """Return the lives that rows belong to."""
        return rows // max(1, self.cards)

    def draw(self, rows: Integers) -> Floats:
        """Return the next number of each card's own chance, from 0 to below 1."""
        self._drawn[rows] += 1
        return uniforms(self._stream[rows], self._drawn[rows])

    def is_new(self, rows: Integers) -> Flags:
        """Say which cards are new."""
        return np.isnan(self.stability[rows])

    def elapsed(self, rows: Integers, day: int) -> Integers:
        """Return the days since the last review; 0 for new cards."""
        last = self.last_day[rows].astype(np.int64)
        since: Integers = np.where(last < 0, 0, day - last)
        return since.clip(0, LONGEST_ELAPSED)

    def recall(self, rows: Integers, elapsed: Integers) -> Floats:
        """Return the probabilities of recall; NaN for new cards."""
        recall = np.empty(len(rows))
        for options, at in self.parts(rows):
            recall[at] = retrievability_many(elapsed[at], self.stability[rows[at]], options.decay)
        return recall

    def parts(self, rows: Integers) -> Iterator[tuple[SchedulingOptions, Integers]]:
        """Yield the options by which rows are scheduled, each with the places of its rows."""
        number = self._number[rows % max(1, self.cards)]
        for each, options in enumerate(self._options):
            yield options, np.flatnonzero(number == each)

    def answer(self, rows: Integers, rating: Integers, day: int) -> Flags:
        """Take answers in; return which cards have become leeches, and so are set aside."""
        leeches = np.zeros(len(rows), np.bool_)
        for options, at in self.parts(rows):
            leeches[at] = self._schedule(rows[at], rating[at], day, options)
        return leeches

    def _schedule(
        self, rows: Integers, rating: Integers, day: int, options: SchedulingOptions
    ) -> Flags:
        asked = Asked(
            self.stability[rows],
            self.difficulty[rows],
            self.elapsed(rows, day),
            self.interval[rows].astype(np.int64),
            self.draw(rows),
            self.retention[self.life(rows)],
        )
        leeches = self._lapsed(rows, rating, day, options.leech_lapses)
        stability, difficulty, days = answered_many(asked, rating, options)
        self.stability[rows], self.difficulty[rows] = stability, difficulty
        self.first_day[rows] = np.where(np.isnan(asked.stability), day, self.first_day[rows])
        self.last_day[rows] = day
        self.interval[rows] = days
        self.due_day[rows] = np.where(leeches, SET_ASIDE, day + days)
        return leeches

    def _lapsed(self, rows: Integers, rating: Integers, day: int, threshold: int) -> Flags:
        """Count lapses, and say which make leeches, by the rules of `answering`."""
        learned = (self.interval[rows] >= 1) & (self.first_day[rows] != day)
        lapsed = learned & (rating == Rating.AGAIN)
        self.lapses[rows] += lapsed
        if threshold == 0:
            return np.zeros(len(rows), np.bool_)
        over = self.lapses[rows] - threshold
        found: Flags = lapsed & (over >= 0) & (over % max(1, (threshold + 1) // 2) == 0)
        return found
