"""The present moment; the only reader of time."""

import time
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as time_of_day

from byheart.core.cleaning import clean
from byheart.core.errors import UsageError, UserError
from byheart.core.review import Instant

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_YEAR = 9999
_NOON = time_of_day(12)
_SHOWN_MOST = 60
_EXAMPLES = (
    "2026-01-31T18:30+01:00, 2026-01-31T17:30Z, 2026-01-31T18:30 (local time),"
    " or 2026-01-31 (its noon)"
)


class Stopwatch:
    """Measures how long something takes, untouched by whoever sets the computer's clock."""

    def __init__(self) -> None:
        self._started = time.monotonic()

    @property
    def took_ms(self) -> int:
        """Whole milliseconds since the stopwatch was made."""
        return int((time.monotonic() - self._started) * 1_000)


class Clock:
    """Tells the moment: the computer's own, or one that starts at a given instant and goes on."""

    def __init__(self, override: str | None = None) -> None:
        """Start the clock.

        Args:
            override: An instant in ISO 8601 with an offset, with `Z`, or in local time; or a
                date alone, which means its noon in local time, so that no rollover hour makes
                another study day of it. None for the computer's own clock.

        Raises:
            UsageError: If the override is none of these, or not in the years 1970 to 9999.
        """
        self._start = None if override is None else _parsed(override)
        self._watch = Stopwatch()

    def now(self) -> Instant:
        """Return the moment and the offset of the zone in force at it.

        Raises:
            UserError: If the computer's clock has left the years 1970 to 9999.
        """
        if self._start is None:
            return _system_instant()
        moved = self._start.astimezone(UTC) + timedelta(milliseconds=self._watch.took_ms)
        return _instant(moved, self._start.tzinfo)


def now(override: str | None = None) -> Instant:
    """Return one moment; arguments and errors as for `Clock`."""
    return Clock(override).now()


def _parsed(text: str) -> datetime:
    """Return the instant that a learner typed; without a zone where it is in local time."""
    try:
        at = _read(text.strip())
        _instant(at.astimezone(UTC), at.tzinfo)
    except (ValueError, OverflowError, OSError) as error:
        shown = clean(text)[:_SHOWN_MOST]
        raise UsageError(f'"{shown}" is not an instant from 1970 on: try {_EXAMPLES}') from error
    return at


def _read(text: str) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(text), _NOON)
    except ValueError:
        return datetime.fromisoformat(text)


def _system_instant() -> Instant:
    try:
        at = _EPOCH + timedelta(milliseconds=time.time_ns() // 1_000_000)
        return _instant(at, None)
    except (ValueError, OverflowError, OSError) as error:
        raise UserError("the computer's clock is not in the years 1970 to 9999: set it") from error


def _instant(at: datetime, zone: tzinfo | None) -> Instant:
    """Return a moment as it is in a zone, None for the local one."""
    local = at.astimezone(zone)
    if at < _EPOCH or local.year > _LAST_YEAR:
        raise ValueError(f"{at} is not in the years 1970 to 9999")
    offset = local.utcoffset() or timedelta()
    return Instant((at - _EPOCH) // timedelta(milliseconds=1), offset // timedelta(minutes=1))
