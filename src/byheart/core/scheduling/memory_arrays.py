"""What many memories do over days, at once: FSRS-6 on arrays, in 64 bits.

It is `memory` for whole histories. The library behind that one counts in 32 bits, so that the
two part in the sixth digit; py-fsrs counts as this does.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from byheart.core.review import Rating
from byheart.core.scheduling.memory import check_parameters

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_SHORTEST, _LONGEST = 0.001, 36_500.0
"""Stabilities, days, between which FSRS-6 keeps all of them."""
_EASIEST, _HARDEST = 1.0, 10.0
_DECAY = 20


def retrievability_many(elapsed: Integers | Floats, stability: Floats, decay: float) -> Floats:
    """Return the probabilities of recall; `memory.retrievability` has the units and the source.

    Where the stability is NaN (a new card), so is the result.
    """
    factor = 0.9 ** (-1 / decay) - 1
    recall: Floats = (1 + factor * elapsed / stability) ** -decay
    return recall


def step_many(
    stability: Floats,
    difficulty: Floats,
    elapsed: Integers,
    rating: Integers,
    parameters: Sequence[float],
) -> tuple[Floats, Floats]:
    """Return the stabilities and difficulties after one review of each memory.

    Args:
        stability: Days, before the review; NaN where the card is new.
        difficulty: 1 to 10, before the review; not looked at where the card is new.
        elapsed: Whole days since the last review; 0 on the same day, where FSRS-6's short-term
            terms apply. Not looked at where the card is new.
        rating: 1 to 4.
        parameters: The weights w0 to w20.

    Raises:
        ValueError: If the parameters are bad.

    Source:
        FSRS-6, https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
    """
    check_parameters(parameters)
    w = np.asarray(parameters, np.float64)
    after = _later(stability, difficulty, elapsed, rating, w)
    same_day = np.flatnonzero(elapsed == 0)
    after[same_day] = _same_day(stability[same_day], rating[same_day], w)
    harder = _harder(difficulty, rating, w)
    new = np.flatnonzero(np.isnan(stability))
    if new.size:
        after[new] = w[rating[new] - 1]
        harder[new] = _first_difficulty(rating[new], w)
    return after.clip(_SHORTEST, _LONGEST), harder.clip(_EASIEST, _HARDEST)


def _later(
    stability: Floats, difficulty: Floats, elapsed: Integers, rating: Integers, w: Floats
) -> Floats:
    """Return the stabilities after reviews on a later day."""
    gone = 1 - retrievability_many(elapsed, stability, float(w[_DECAY]))
    factor_of = np.array([0.0, 0.0, w[15], 1.0, w[16]])[rating]
    gain = np.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * np.expm1(gone * w[10])
    after: Floats = stability * (1 + gain * factor_of)
    failed = np.flatnonzero(rating == Rating.AGAIN)
    after[failed] = _forgotten(stability[failed], difficulty[failed], gone[failed], w)
    return after


def _forgotten(stability: Floats, difficulty: Floats, gone: Floats, w: Floats) -> Floats:
    relearned = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1)
    kept: Floats = np.minimum(relearned * np.exp(gone * w[14]), stability / np.exp(w[17] * w[18]))
    return kept


def _same_day(stability: Floats, rating: Integers, w: Floats) -> Floats:
    gain = np.exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19]
    after: Floats = stability * np.where(rating == Rating.AGAIN, gain, np.maximum(gain, 1))
    return after


def _harder(difficulty: Floats, rating: Integers, w: Floats) -> Floats:
    """Return the difficulties after a review, drawn a little towards that of an easy card."""
    moved = difficulty - w[6] * (rating - 3) * (10 - difficulty) / 9
    easy = _first_difficulty(np.array([Rating.EASY.value]), w)
    drawn: Floats = w[7] * easy + (1 - w[7]) * moved
    return drawn


def _first_difficulty(rating: Integers, w: Floats) -> Floats:
    first: Floats = w[4] - np.exp(w[5] * (rating - 1)) + 1
    return first
