"""How a learner answers and how long it takes: what a simulation must know besides memory."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byheart.core.review import Rating
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import Flags, Floats, Integers

_LATEST, _DRAWN = 10_000, 20
_LONGEST_MS = 120_000
USUAL_MS = 12_000
"""Milliseconds that an answer takes a learner of whom nothing is known yet, as in `session`."""


_RATINGS = np.array([Rating.HARD, Rating.GOOD, Rating.EASY, Rating.AGAIN])
"""By how many of the bounds a drawn number passes."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long answers of one sort take, in milliseconds: their mean and their deviation."""

    mean_ms: float = USUAL_MS
    deviation_ms: float = USUAL_MS

    def __post_init__(self) -> None:
        if not (self.mean_ms > 0 and self.deviation_ms >= 0):
            raise ValueError(f"an answer takes time, got {self.mean_ms} ± {self.deviation_ms} ms")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a learner answers.

    Attributes:
        first: The shares of Again, Hard, Good and Easy among first answers to new cards.
        recalled: The shares of Hard, Good and Easy among answers that were right on a later day.
        repeated: The share of right answers (they count as Good) when a card that was failed
            comes back on the same day; FSRS predicts nothing within a day.
        pace_first: Of first answers to new cards.
        pace_right: Of right answers on a later day.
        pace_wrong: Of wrong answers on a later day.
        pace_repeat: Of answers to cards that were failed earlier on the day.
    """

    first: tuple[float, float, float, float] = (0.50, 0.05, 0.45, 0.0)
    recalled: tuple[float, float, float] = (0.05, 0.95, 0.0)
    repeated: float = 0.85
    pace_first: Pace = Pace()
    pace_right: Pace = Pace()
    pace_wrong: Pace = Pace()
    pace_repeat: Pace = Pace()

    def __post_init__(self) -> None:
        for shares in (self.first, self.recalled):
            if min(shares) < 0 or not math.isclose(sum(shares), 1, abs_tol=1e-9):
                raise ValueError(f"shares are 0 or more and make 1, got {shares}")
        if not 0 < self.repeated <= 1:  # else a failed card would never be got right
            raise ValueError(f"the share of repeats is above 0 and at most 1: {self.repeated}")

    def ms_a_card(self, retention: Floats) -> Floats:
        """Return how long a card that is due takes until it is right, milliseconds."""
        ms: Floats = retention * self.pace_right.mean_ms
        ms += (1 - retention) * (self.pace_wrong.mean_ms + self._ms_until_right)
        return ms

    @property
    def ms_a_new_card(self) -> float:
        """How long a new card takes until it is right, milliseconds."""
        return self.pace_first.mean_ms + self.first[0] * self._ms_until_right

    @property
    def _ms_until_right(self) -> float:
        return self.pace_repeat.mean_ms / self.repeated

    def ratings(self, drawn: Floats, recall: Floats, new: Flags) -> Integers:
        """Return the ratings of first answers on a day.

        Args:
            drawn: A number of each card's chance, from 0 to below 1.
            recall: The probabilities of recall; not looked at where a card is new.
            new: Which cards are new.
        """
        begun = np.cumsum((*self.first[1:], self.first[0]))
        known = np.cumsum(self.recalled)
        bounds = np.where(new, begun[:3, None], known[:, None] * recall)
        better = (drawn >= bounds).sum(axis=0)
        ratings: Integers = _RATINGS[better]
        return ratings

    def repeats(self, drawn: Floats) -> Integers:
        """Return the ratings of answers to cards that were failed earlier on the day."""
        return np.where(drawn < self.repeated, Rating.GOOD.value, Rating.AGAIN.value)


_USUAL = Habits()


def habits_of(reviews: ReviewTable) -> Habits:
    """Return the habits of a learner, by the latest reviews.

    Shares are drawn towards the usual ones, as if those had been seen in 20 further answers, and
    so are times. An answer of more than two minutes counts as two: the learner was away.
    """
    latest = reviews.where(slice(-_LATEST, None))
    right, later = latest.rating > Rating.AGAIN, latest.elapsed > 0
    waited = (latest.elapsed == 0) & (latest.interval == 0)
    again, hard, good, easy = _shares(latest.rating[latest.is_new] - 1, _USUAL.first)
    recalled = _shares(latest.rating[later & right] - 2, _USUAL.recalled)
    _, repeated = _shares(right[waited], (1 - _USUAL.repeated, _USUAL.repeated))
    return Habits(
        first=(again, hard, good, easy),
        recalled=(recalled[0], recalled[1], recalled[2]),
        repeated=repeated,
        pace_first=_pace(latest.took_ms[latest.is_new]),
        pace_right=_pace(latest.took_ms[later & right]),
        pace_wrong=_pace(latest.took_ms[later & ~right]),
        pace_repeat=_pace(latest.took_ms[waited]),
    )


def _shares(found: NDArray[np.generic], usual: tuple[float, ...]) -> list[float]:
    """Return the shares of the numbers from 0 on, drawn towards the usual ones."""
    counts = np.bincount(found.astype(np.int64), minlength=len(usual)) + _DRAWN * np.array(usual)
    return [float(share) for share in counts / counts.sum()]


def _pace(took_ms: NDArray[np.int32]) -> Pace:
    """Return how long answers took; those that say nothing of it are left out."""
    known = took_ms[took_ms > 0].clip(None, _LONGEST_MS).astype(np.float64)
    weight = len(known) + _DRAWN
    mean = (known.sum() + _DRAWN * USUAL_MS) / weight
    squares = (known**2).sum() + _DRAWN * (USUAL_MS**2 + USUAL_MS**2)
    return Pace(float(mean), math.sqrt(max(0.0, float(squares / weight - mean**2))))
