"""A share with what it may be in truth, so that three reviews do not look like a law."""

import math
from dataclasses import dataclass

_Z = 1.959963984540054
"""95 of 100 such intervals hold the truth."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some reviews were right.

    Attributes:
        right: Reviews that were right.
        of: All of them.
        share: From 0 to 1; None where there were none.
        low: The lower end of the interval for the true share, 95 %.
        high: The upper end.
    """

    right: int
    of: int
    share: float | None
    low: float
    high: float


def share(right: int, of: int) -> Share:
    """Return a share with its Wilson interval; from 0 to 1 where nothing was counted.

    Raises:
        ValueError: If more were right than there are.

    Source:
        E. B. Wilson, Probable inference, 1927; without correction for continuity. Unlike the
        usual p ± 1.96 s it stays within 0 and 1, and is honest for few reviews and for shares
        near 1, as those of a learner are.
    """
    if not 0 <= right <= of:
        raise ValueError(f"of {of} reviews {right} cannot be right")
    if of == 0:
        return Share(0, 0, None, 0.0, 1.0)
    rate, weight = right / of, _Z * _Z / of
    middle = (rate + weight / 2) / (1 + weight)
    half = _Z * math.sqrt(rate * (1 - rate) / of + weight / (4 * of)) / (1 + weight)
    low = 0.0 if right == 0 else max(0.0, middle - half)  # but for the last digit it is so
    high = 1.0 if right == of else min(1.0, middle + half)
    return Share(right, of, rate, low, high)
