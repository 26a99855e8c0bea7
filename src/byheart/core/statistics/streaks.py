"""How many study days in a row there was a review."""

from collections.abc import Collection


def streak(days: Collection[int], today: int) -> int:
    """Return how many study days in a row end today, or yesterday while today is still open.

    Args:
        days: The study days with at least one review, as `date.toordinal()` counts them.
        today: The present study day.
    """
    studied = set(days)
    last = today if today in studied else today - 1
    length = 0
    while last - length in studied:
        length += 1
    return length


def longest_streak(days: Collection[int]) -> int:
    """Return the most study days that ever came in a row.

    Args:
        days: The study days with at least one review, as `date.toordinal()` counts them.
    """
    studied = set(days)
    firsts = (day for day in studied if day - 1 not in studied)
    return max((_run(studied, first) for first in firsts), default=0)


def _run(studied: set[int], first: int) -> int:
    last = first
    while last in studied:
        last += 1
    return last - first
