"""Whether parameters fitted to a learner's reviews predict later ones better than others do.

Parameters are never judged by what they were fitted to. The reviews of the second half are cut
into parts; for each part parameters are fitted to all that came before it, and predict it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

import numpy as np

from byheart.core.review import Rating
from byheart.core.scheduling.fitting import Lessons, Parameters, Report
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.memory_arrays import Floats, Integers, retrievability_many
from byheart.core.scheduling.replay import replay
from byheart.core.scheduling.schedules import LEAST_REVIEWS
from byheart.core.scheduling.scoring import bins_of, log_losses, rmse_bins

LEAST_LATER = 200
"""Reviews on a later day than the one before, on which parameters must be compared."""
_CUTS = (1 / 2, 2 / 3, 5 / 6)
"""Which shares of the reviews come before the parts that are predicted."""
_DECAY = 20
_LESSONS_SHARE = 0.3
"""How much of the work making the lessons is."""


class Outcome(StrEnum):
    """What came of an attempt to fit parameters.

    There are better ones: those fitted, or FSRS-6's own, where fitted ones were in use. Or those
    in use are kept, for one of three reasons.
    """

    BETTER = "better"
    DEFAULTS = "the defaults are better"
    TOO_FEW = "too few reviews"
    NONE_LATER = "too few reviews since the last fit"
    NOT_BETTER = "not better"


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """The reviews to learn from, a row each, in the order of events.

    Attributes:
        life: Which card it is a review of; what follows a reset is another life.
        day: The study day, counted from any day.
        rating: 1 to 4.
        at_ms: The moment, milliseconds UTC.
        present: Which of `parameters` the card is scheduled by now.
        parameters: Those in use; the first hold for decks to come.
        fitted_ms: The moment at which the last of them were fitted; None if none were.
    """

    life: Integers
    day: Integers
    rating: Integers
    at_ms: Integers
    present: Integers
    parameters: Sequence[Parameters] = (DEFAULT_PARAMETERS,)
    fitted_ms: int | None = None

    def where(self, rows: Integers) -> "Past":
        """Return only some rows."""
        return replace(
            self,
            life=self.life[rows],
            day=self.day[rows],
            rating=self.rating[rows],
            at_ms=self.at_ms[rows],
            present=self.present[rows],
        )


@dataclass(frozen=True, slots=True)
class Score:
    """How predictions came true; of both, lower is better."""

    log_loss: float
    rmse_bins: float


@dataclass(frozen=True, slots=True)
class Tuning:
    """What an attempt to fit parameters has found.

    Attributes:
        outcome: Whether there is something better.
        reviews: Those on a later day than the one before.
        tested: How many of them were predicted, all later than what was learned from.
        parameters: To be used from now on; None where those in use are kept.
        fitted: How parameters fitted in the same way to earlier reviews did.
        present: How those in use did.
        default: How FSRS-6's own did.
    """

    outcome: Outcome
    reviews: int
    tested: int = 0
    parameters: Parameters | None = None
    fitted: Score | None = None
    present: Score | None = None
    default: Score | None = None


def tune(past: Past, report: Report) -> Tuning:
    """Fit parameters to reviews, and compare them with those in use and with FSRS-6's own.

    Parameters are better than others if their log loss on later reviews is lower by more than the
    standard error of the difference. New ones must be better than both others. Those in use are
    compared only on what came after they were fitted.

    Args:
        past: The reviews.
        report: Told what share of the work is done.

    Raises:
        RuntimeError: If the library fails.
    """
    elapsed = replay(past.life, past.day, past.rating, DEFAULT_PARAMETERS).elapsed
    later = np.flatnonzero(elapsed > 0)
    if len(later) < LEAST_REVIEWS:
        return Tuning(Outcome.TOO_FEW, len(later))
    edges = _edges(past, later)
    if len(later) - edges[0] < LEAST_LATER:
        return Tuning(Outcome.NONE_LATER, len(later))
    lessons = Lessons(past.life, elapsed, past.rating, lambda done: report(done * _LESSONS_SHARE))
    tested = later[edges[0] :]
    new = np.empty(len(past.life))
    for start, end in pairwise(edges):
        rows = later[start:end]
        new[rows] = _recall(past, lessons.fit(int(rows[0])))[rows]
        report(_LESSONS_SHARE + (1 - _LESSONS_SHARE) * start / len(later))
    fitted = lessons.fit(len(past.life))
    report(1)
    return _compared(past, elapsed, later, (tested, new, fitted))


def _edges(past: Past, later: Integers) -> list[int]:
    """Return where the parts that are predicted begin, and the end, as indices into `later`."""
    size = len(later)
    cuts = [int(size * share) for share in _CUTS]
    if past.fitted_ms is None:
        return [*cuts, size]
    since = int(np.searchsorted(past.at_ms[later], past.fitted_ms, side="right"))
    first = max(since, cuts[0])
    return [first, *(cut for cut in cuts if cut > first), size]


def _recall(past: Past, parameters: Parameters) -> Floats:
    """Return what parameters predict for each row; NaN at the first of a card."""
    replayed = replay(past.life, past.day, past.rating, parameters)
    elapsed = replayed.elapsed.clip(0)
    return retrievability_many(elapsed, replayed.stability_before, parameters[_DECAY])


def _present_recall(past: Past) -> Floats:
    recall = np.empty(len(past.life))
    for number, parameters in enumerate(past.parameters):
        rows = np.flatnonzero(past.present == number)
        recall[rows] = _recall(past.where(rows), parameters)
    return recall


def _compared(
    past: Past, elapsed: Integers, later: Integers, made: tuple[Integers, Floats, Parameters]
) -> Tuning:
    """Return the scores on the rows that were predicted, and what follows from them."""
    tested, new, fitted = made
    recalled = past.rating[tested] > Rating.AGAIN
    bins = bins_of(past.life, elapsed, past.rating)[tested]
    recalls = [
        each[tested] for each in (new, _present_recall(past), _recall(past, DEFAULT_PARAMETERS))
    ]
    losses = [log_losses(each, recalled) for each in recalls]
    scores = [
        Score(float(loss.mean()), rmse_bins(recall, recalled, bins))
        for loss, recall in zip(losses, recalls, strict=True)
    ]
    outcome = _outcome(*losses)
    better = {Outcome.BETTER: fitted, Outcome.DEFAULTS: DEFAULT_PARAMETERS}.get(outcome)
    return Tuning(outcome, len(later), len(tested), better, *scores)


def _outcome(new: Floats, present: Floats, default: Floats) -> Outcome:
    if _is_lower(new, present) and _is_lower(new, default):
        return Outcome.BETTER
    return Outcome.DEFAULTS if _is_lower(default, present) else Outcome.NOT_BETTER


def _is_lower(losses: Floats, others: Floats) -> bool:
    """Say whether losses are lower than others by more than the standard error."""
    gain = others - losses
    return bool(gain.mean() > gain.std() / np.sqrt(len(gain)))
