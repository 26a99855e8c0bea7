"""Moments and sizes as people read them."""

from byheart.core.review import Instant
from byheart.core.scheduling.study_day import study_day
from byheart.terminal.phrases import day_name

_MINUTES_A_DAY = 24 * 60
_MS_A_MINUTE = 60_000
_STEP = 1_000
_TENS = 10


def clock_time(at: Instant) -> str:
    """Return a moment as it was on the clock where it was lived: "Thu 5 Dec 2024 13:02"."""
    minutes = (at.ms // _MS_A_MINUTE + at.zone) % _MINUTES_A_DAY
    return f"{day_name(study_day(at, 0))} {minutes // 60:02}:{minutes % 60:02}"


def file_size(size: int) -> str:
    """Return a number of bytes in the largest unit that leaves 1 or more: "68 kB", "3.2 MB"."""
    amount = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < _STEP or unit == "GB":
            break
        amount /= _STEP
    return f"{amount:.0f} {unit}" if amount >= _TENS or unit == "bytes" else f"{amount:.1f} {unit}"
