"""What a history says about the learner: pure functions over what was done."""

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
