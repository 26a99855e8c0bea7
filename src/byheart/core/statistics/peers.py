"""Which reviews are alike, in the groups by which the field's benchmark measures calibration.

Source:
    https://github.com/open-spaced-repetition/srs-benchmark, RMSE(bins): by elapsed days, by
    reviews and by lapses of the card before, each on a logarithmic scale.
"""

import numpy as np
from numpy.typing import NDArray

from byheart.core.review import Rating
from byheart.core.scheduling.memory_arrays import Integers
from byheart.core.scheduling.replay import grouped

_ELAPSED_BASE, _REVIEWS_BASE, _LAPSES_BASE = 3.62, 1.89, 1.73
_MOST_LEVELS = 64


def peers(life: Integers, elapsed: Integers, rating: Integers) -> NDArray[np.int32]:
    """Return the number of each review's group; 0 where the benchmark asks nothing of it.

    Args:
        life: The card of each, in the order of events; what follows a reset is another.
        elapsed: Days since the review before. Those on the same day count for nothing, neither
            now nor as reviews or lapses before.
        rating: 1 to 4.
    """
    later = elapsed > 0
    order, starts = grouped(life)
    reviews = _before(later, order, starts)
    lapses = _before(later & (rating == Rating.AGAIN), order, starts)
    levels = (
        _levels(elapsed.clip(0), _ELAPSED_BASE),
        _levels(reviews + 2, _REVIEWS_BASE),  # with itself and the first, which is on no later day
        _levels(lapses, _LAPSES_BASE),
    )
    numbers = np.ravel_multi_index(levels, [_MOST_LEVELS] * len(levels))
    return np.where(later, numbers, 0).astype(np.int32)


def _before(which: NDArray[np.bool_], order: Integers, starts: Integers) -> Integers:
    """Count for each review those of the same card before it that are among some."""
    counts: Integers = np.cumsum(which[order], dtype=np.int64) - which[order]
    counts -= np.repeat(counts[starts], np.diff(starts, append=len(order)))
    before = np.empty_like(counts)
    before[order] = counts
    return before


def _levels(values: Integers, base: float) -> Integers:
    """Return 0 for 0, 1 for what is below the base, 2 for what is below its square, and so on."""
    upto = np.arange(1, values.max(initial=0) + 1)
    levels = np.concatenate(([0], 1 + np.floor(np.log(upto) / np.log(base)).astype(np.int64)))
    return levels[values]
