"""Moments in the names of files: sorted as they came, and allowed by every system."""

import re
from datetime import UTC, datetime, timedelta

from byheart.core.review import Instant

PATTERN = r"\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z"
_FORMAT = "%Y-%m-%dT%H%M%S.%fZ"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WHOLE = re.compile(PATTERN)


def stamp(at: Instant) -> str:
    """Return a moment in UTC, as 2026-01-31T173000.000Z."""
    moment = _EPOCH + timedelta(milliseconds=at.ms)
    return f"{moment:%Y-%m-%dT%H%M%S}.{at.ms % 1_000:03}Z"


def stamped_ms(text: str) -> int | None:
    """Return the milliseconds UTC of such a stamp; None if it is none."""
    if _WHOLE.fullmatch(text) is None:
        return None
    try:
        moment = datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)
    except ValueError:  # a 31st of February
        return None
    return (moment - _EPOCH) // timedelta(milliseconds=1)
