"""How well predictions of recall came true: log loss, and RMSE in bins of alike reviews."""

import numpy as np
from numpy.typing import NDArray

from byheart.core.review import Rating
from byheart.core.scheduling.memory_arrays import Floats, Integers
from byheart.core.scheduling.replay import AnyIntegers, grouped

Flags = NDArray[np.bool_]

_SURE = 1e-7
"""Nearer than this no prediction counts as to 0 or 1: one mistake would cost without end."""
_ELAPSED_GROWTH, _LENGTH_GROWTH, _LAPSES_GROWTH = 3.62, 1.89, 1.73
"""How much longer each bin of fsrs-rs is than the one before."""
_MOST_STEPS = 64


def log_losses(recall: Floats, recalled: Flags) -> Floats:
    """Return the log loss of each prediction: -ln of the chance given to what happened.

    Args:
        recall: The predicted probabilities.
        recalled: Whether it came true.
    """
    chance = np.where(recalled, recall, 1 - recall)
    losses: Floats = -np.log(chance.clip(_SURE, 1 - _SURE))
    return losses


def rmse_bins(recall: Floats, recalled: Flags, bins: AnyIntegers) -> float:
    """Return the root of the mean squared distance of prediction and truth over bins.

    In each bin the mean prediction is held against the share recalled; bins count by their
    reviews. Without reviews it is 0.

    Source:
        fsrs-rs, `evaluate`; https://github.com/open-spaced-repetition/srs-benchmark
    """
    if not len(bins):
        return 0.0
    count = np.bincount(bins)
    there = np.flatnonzero(count)
    apart = np.bincount(bins, recall - recalled)[there] / count[there]
    return float(np.sqrt(np.average(apart**2, weights=count[there])))


def bins_of(card: AnyIntegers, elapsed: AnyIntegers, rating: AnyIntegers) -> Integers:
    """Return a small number for each review that alike reviews share; it means nothing else.

    Reviews are alike if the days before them, the reviews on later days so far and the lapses
    so far are about the same. Only those on a later day than the one before count.

    Args:
        card: Which card each is a review of; the rows of a card in their order.
        elapsed: Days since the review before; 0 or less on the same day and for new cards.
        rating: 1 to 4.
    """
    later = elapsed > 0
    lapse = later & (rating == Rating.AGAIN)
    order, starts = grouped(card)
    length = _so_far(later, order, starts) + 1
    lapses = _so_far(lapse, order, starts) - lapse
    steps = (
        _steps(elapsed, _ELAPSED_GROWTH),
        _steps(length, _LENGTH_GROWTH),
        _steps(lapses, _LAPSES_GROWTH),
    )
    bins: Integers = np.ravel_multi_index(steps, [_MOST_STEPS] * len(steps))
    return bins


def _so_far(counted: Flags, order: Integers, starts: Integers) -> Integers:
    """Return how many rows of the same card up to and with each one are counted."""
    running: Integers = np.cumsum(counted[order], dtype=np.int64)
    before = running[starts] - counted[order[starts]]
    so_far = np.empty_like(order)
    so_far[order] = running - np.repeat(before, np.diff(starts, append=len(order)))
    return so_far


def _steps(numbers: AnyIntegers, growth: float) -> Integers:
    """Return in which bin whole numbers are: 0 has its own, that of 1 begins with it."""
    upto = np.arange(1, numbers.max(initial=0) + 1)
    steps = 1 + np.floor(np.log(upto) / np.log(growth)).astype(np.int64)
    found: Integers = np.concatenate(([0], steps))[numbers.clip(0)]
    return found
