"""Which of many backups are kept as they get old."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date

_MS_A_DAY = 86_400_000
_EPOCH = date(1970, 1, 1).toordinal()
_ALL_DAYS, _DAILY_DAYS, _WEEKLY_DAYS = 2, 14, 91
"""Days for which all are kept, then the last of each day, then the last of each week."""


def kept_moments(moments: Iterable[int], now_ms: int) -> set[int]:
    """Return the moments whose backups are kept: the newer, the more of them.

    All of the last two days, the last of each day for two weeks, the last of each week (from
    Monday) for three months, and the last of each month for ever; days, weeks and months in UTC.
    What is later than now is kept, since a clock that was wrong is no reason to lose a backup.

    What is thinned now is what would have been thinned later: to thin often, seldom or twice
    comes to the same.

    Args:
        moments: When the backups were made, milliseconds UTC, in any order.
        now_ms: The present moment.
    """
    made = sorted(set(moments))
    kept = {ms for ms in made if now_ms - ms <= _ALL_DAYS * _MS_A_DAY}
    kept |= _last_of_each(_day, made, now_ms - _DAILY_DAYS * _MS_A_DAY)
    kept |= _last_of_each(_week, made, now_ms - _WEEKLY_DAYS * _MS_A_DAY)
    return kept | _last_of_each(_month, made, None)


def _last_of_each(
    span: Callable[[int], Hashable], made: Iterable[int], since_ms: int | None
) -> set[int]:
    """Return the last moment of each span, of those from a moment on."""
    last = {span(ms): ms for ms in made}
    return {ms for ms in last.values() if since_ms is None or ms >= since_ms}


def _day(ms: int) -> int:
    return ms // _MS_A_DAY


def _week(ms: int) -> int:
    return (_EPOCH + _day(ms) - 1) // 7  # 1 is a Monday, as `date.fromordinal` has it


def _month(ms: int) -> tuple[int, int]:
    day = date.fromordinal(_EPOCH + _day(ms))
    return day.year, day.month
