"""From a memory to whole days: Anki's minimum rule, the order of the ratings, and fuzz."""

import hashlib
import math
from collections.abc import Mapping

from byheart.core.deck import CardId
from byheart.core.review import Rating
from byheart.core.scheduling.memory import Remembered, next_interval
from byheart.core.scheduling.options import SchedulingOptions

UNFUZZED_BELOW = 2.5
FUZZ = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, math.inf, 0.05))
"""Shares of the days between two bounds that are added to one day of fuzz, as in Anki."""
_DRAW_BITS = 64
_PASSING = (Rating.HARD, Rating.GOOD, Rating.EASY)


def interval_days(
    rating: Rating,
    memories: Mapping[Rating, Remembered],
    previous_days: int,
    draw: int,
    options: SchedulingOptions,
) -> int:
    """Return the whole days to the next review; 0 after Again.

    A card that was scheduled `previous_days` ahead is, as in Anki, not pulled back by an
    interval that meant to grow, and Hard, Good and Easy are at least a day apart, as far as the
    maximum lets them. A new card, or one being learned again (`previous_days` 0), has neither.

    Args:
        rating: The answer's.
        memories: What the memory becomes after each rating.
        previous_days: The interval that ends now; 0 or more.
        draw: From `draw`: where in its range of fuzz an interval falls.
        options: Desired retention, maximum, and whether there is fuzz at all.
    """
    if rating is Rating.AGAIN:
        return 0
    least = 1
    if previous_days:
        least += interval_days(Rating(rating - 1), memories, previous_days, draw, options)
    stability = memories[rating].stability
    interval = next_interval(stability, options.desired_retention, options.decay)
    shortest, longest = _range(interval, max(least, _minimum(interval, previous_days)), options)
    return _drawn(shortest, longest, draw)


def previous_most(stability: float, options: SchedulingOptions) -> int:
    """Return the most days that a passing review can have scheduled, by the memory after it.

    A better rating leaves a memory that is no weaker, so what a lower one would give, and a day
    more for each, is at most two days above what this one gives by itself.
    """
    interval = next_interval(stability, options.desired_retention, options.decay)
    return max(1, _rounded(interval + fuzz_days(interval))) + 2


def free_interval(
    rating: Rating,
    memories: Mapping[Rating, Remembered],
    previous_most: int,
    draw: int,
    options: SchedulingOptions,
) -> int | None:
    """Return what `interval_days` does whatever interval ends now, None where it may hang on it.

    Args:
        rating: A passing one.
        memories: What the memory becomes after each rating.
        previous_most: The interval that ends now had from 1 day to so many.
        draw: As for `interval_days`.
        options: As there.
    """
    interval = fuzz = 0.0
    least = lower_most = 0
    for each in _PASSING[: rating - 1]:
        stability = memories[each].stability
        interval = next_interval(stability, options.desired_retention, options.decay)
        fuzz = fuzz_days(interval)
        least = lower_most + 1
        lower_most = max(least, _rounded(interval + fuzz))
    spread = fuzz if options.fuzz else 0.0
    shortest = _rounded(interval - spread)
    if max(least, previous_most + 1) > shortest:
        return None
    most = options.maximum_interval
    return _drawn(min(shortest, most), min(_rounded(interval + spread), most), draw)


def draw(card: CardId, reps: int) -> int:
    """Return 64 bits that are the same on every device until the card is answered again."""
    digest = hashlib.sha256(f"{card}#{reps}".encode()).digest()
    return int.from_bytes(digest[: _DRAW_BITS // 8])


def fuzz_days(interval: float) -> float:
    """Return by how many days an interval may be shortened or lengthened.

    Source:
        Anki: a day, and 15 % of the days between 2.5 and 7, 10 % of those between 7 and 20, 5 %
        of those above 20; nothing under 2.5 days.
    """
    if interval < UNFUZZED_BELOW:
        return 0.0
    days = 0.0
    for low, high, share in FUZZ:
        if interval <= low:
            break
        days += share * (min(interval, high) - low)
    return 1.0 + days


def _minimum(interval: float, previous_days: int) -> int:
    if _rounded(interval) > previous_days:
        return previous_days + 1
    return previous_days if previous_days <= _rounded(interval + fuzz_days(interval)) else 0


def _range(interval: float, least: int, options: SchedulingOptions) -> tuple[int, int]:
    most = options.maximum_interval
    spread = fuzz_days(interval) if options.fuzz else 0.0
    shortest = max(least, _rounded(interval - spread))
    longest = max(least, _rounded(interval + spread))
    return min(shortest, most), min(longest, most)


def _drawn(shortest: int, longest: int, draw: int) -> int:
    return shortest + (draw * (longest - shortest + 1) >> _DRAW_BITS)


def _rounded(days: float) -> int:
    return math.floor(days + 0.5)
