"""Whether predictions come true: what FSRS-6 said of each review, against what happened.

Only reviews on a later day than the one before count. Within a day FSRS predicts nothing: the
card was in mind a moment ago, its model gives 1 for no elapsed day, and the field's benchmark
leaves such reviews out as well. First reviews have no prediction either.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byheart.core.scheduling.memory import DEFAULT_DECAY, DEFAULT_PARAMETERS
from byheart.core.scheduling.memory_arrays import retrievability_many
from byheart.core.scheduling.replay import grouped, replay
from byheart.core.scheduling.scoring import log_losses, rmse_bins
from byheart.core.statistics.reviews import Flags, ReviewTable
from byheart.core.statistics.wilson import Share, share

BINS = 20
"""Bins of equal width for the predicted probability."""
Reals = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bin:
    """Reviews whose predicted probability of recall lay from `low` to below `high`.

    Attributes:
        low: A probability.
        high: Another.
        predicted: The mean of what was predicted of them; None where there are none.
        observed: How many were recalled.
    """

    low: float
    high: float
    predicted: float | None
    observed: Share


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one way to predict fits what happened; lower is better.

    Attributes:
        log_loss: The mean of -ln of the probability that was given to what happened.
        rmse_bins: The root of the mean squared distance of predicted and observed recall over
            groups of alike reviews, as the field's benchmark has it; see `scoring.rmse_bins`.
            Single reviews are random, the mean of a group is not. (Anki's figure counts late
            reviews up to four times as much as early ones.)
    """

    log_loss: float
    rmse_bins: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was predicted against what happened.

    Attributes:
        reviews: That predictions were made of, on a later day than the review before.
        left_out: Reviews that were on the same day as the one before.
        predicted: The mean of the predictions; None where there are none.
        observed: How many were recalled.
        bins: By predicted probability.
        present: The fit of the parameters in force.
        default: That of FSRS-6's own parameters.
        constant: That of always saying the share that was recalled over all. What does not beat
            it knows nothing about single cards.
    """

    reviews: int
    left_out: int
    predicted: float | None
    observed: Share
    bins: tuple[Bin, ...]
    present: Fit | None
    default: Fit | None
    constant: Fit | None


@dataclass(frozen=True, slots=True)
class Foretold:
    """What was predicted over all of some reviews: the short form of a calibration.

    Attributes:
        reviews: That predictions were made of, on a later day than the review before.
        predicted: The mean of the predictions; None where there are none.
        observed: How many were recalled.
    """

    reviews: int
    predicted: float | None
    observed: Share


def foretold(table: ReviewTable, since_day: int = 0) -> Foretold:
    """Return what was predicted of the reviews from a study day on, and what happened."""
    rows = (table.elapsed > 0) & (table.day >= since_day)
    reviews = int(np.count_nonzero(rows))
    predicted = float(table.recall[rows].mean(dtype=np.float64)) if reviews else None
    recalled = int(np.count_nonzero(rows & table.recalled))
    return Foretold(reviews, predicted, share(recalled, reviews))


def calibration(
    table: ReviewTable, parameters: Sequence[float] = (), since_day: int = 0
) -> Calibration:
    """Return what was predicted against what happened.

    Args:
        table: All reviews that count: the default parameters are replayed from each card's first
            one. `recall` is what was predicted with the parameters in
            force. Those of today fold the whole history, so this is how well they explain it;
            how well new ones foresee is for `tune` to say.
        parameters: Those in force, if they hold for all decks: where they are FSRS-6's own, they
            need not be tried again.
        since_day: The study day from which on reviews are held against their predictions.
    """
    seen = table.day >= since_day
    rows = (table.elapsed > 0) & seen
    right = table.recalled[rows]
    predicted = table.recall[rows].astype(np.float64)
    observed = share(int(np.count_nonzero(right)), len(right))
    bins = table.alike[rows]
    constant = np.full(len(right), observed.share or 0.0)
    present = _fit(predicted, right, bins)
    own = tuple(parameters) == DEFAULT_PARAMETERS
    default = present if own else _fit(_by_default(table, rows), right, bins)
    return Calibration(
        reviews=len(right),
        left_out=int(np.count_nonzero((table.elapsed == 0) & seen)),
        predicted=float(predicted.mean()) if len(right) else None,
        observed=observed,
        bins=_bins(predicted, right),
        present=present,
        default=default,
        constant=_fit(constant, right, bins),
    )


def _fit(predicted: Reals, right: Flags, bins: NDArray[np.integer]) -> Fit | None:
    if not len(right):
        return None
    return Fit(float(log_losses(predicted, right).mean()), rmse_bins(predicted, right, bins))


def _bins(predicted: Reals, right: Flags) -> tuple[Bin, ...]:
    number = (predicted * BINS).astype(np.int64).clip(0, BINS - 1)
    of = np.bincount(number, minlength=BINS).tolist()
    recalled = np.bincount(number[right], minlength=BINS).tolist()
    said = np.bincount(number, predicted, BINS).tolist()
    return tuple(
        Bin(
            n / BINS,
            (n + 1) / BINS,
            said[n] / of[n] if of[n] else None,
            share(recalled[n], of[n]),
        )
        for n in range(BINS)
    )


def _by_default(table: ReviewTable, rows: Flags) -> Reals:
    """Return what FSRS-6's own parameters would have predicted."""
    order, _ = grouped(table.card)
    life = np.empty(len(order), np.int32)
    life[order] = np.cumsum(table.is_new[order])
    made = replay(life, table.day, table.rating, DEFAULT_PARAMETERS)
    return retrievability_many(made.elapsed[rows], made.stability_before[rows], DEFAULT_DECAY)
