"""The learner's calendar: which study day a moment belongs to."""

from byheart.core.review import Instant

_EPOCH = 719_163
"""1970-01-01 as `date.toordinal()` counts days."""
_MINUTES_A_DAY = 24 * 60
_MS_A_MINUTE = 60_000
_HOURS = range(24)
LONGEST_ELAPSED = 36_500
"""Days; FSRS has no stability for more."""


def study_day(at: Instant, rollover_hour: int) -> int:
    """Return the study day of a moment: the local calendar day, begun at the rollover hour.

    The zone is the one that was in force where and when the moment was lived, so a change of
    the clocks or a flight needs no further rule. Integers alone: any year, no time zone data.

    Args:
        at: The moment, with its offset from UTC in minutes.
        rollover_hour: The local hour, 0 to 23, at which the day begins.

    Returns:
        The day as `date.toordinal()` counts it; 719,163 is 1970-01-01.

    Raises:
        ValueError: If the rollover hour is not from 0 to 23.
    """
    if rollover_hour not in _HOURS:
        raise ValueError(f"a rollover hour is from 0 to 23, got {rollover_hour}")
    return day_of(at.ms, at.zone, rollover_hour)


def day_of(at_ms: int, zone: int, rollover_hour: int) -> int:
    """Return the study day of a moment in parts, unchecked; for where millions are asked."""
    minutes = at_ms // _MS_A_MINUTE + zone - 60 * rollover_hour
    return _EPOCH + minutes // _MINUTES_A_DAY


def elapsed_days(last_day: int, day: int) -> int:
    """Return the days from one review to the next.

    Never below 0, whatever was flown over, and never more than FSRS has stabilities for,
    whatever a device took for the date.
    """
    return min(max(0, day - last_day), LONGEST_ELAPSED)
