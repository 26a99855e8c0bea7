"""Ids that no other device ever makes."""

import os
from collections.abc import Callable

from byheart.core.review import EventId

_DEVICE_BYTES = 6
_RANDOM_BITS = 62
_SEQUENCE_BITS = 12
_LAST_SEQUENCE = 2**_SEQUENCE_BITS - 1


class EventIds:
    """Makes UUIDs of version 7: they sort by the millisecond, and within one as they were made.

    Sixty-two bits are drawn for each, so they stay unique where a clock is set back, and after
    more of them than the sequence can number within one millisecond.

    Source:
        RFC 9562, 5.7, with the counter of 6.2, method 1, in `rand_a`.
    """

    def __init__(self, random_bytes: Callable[[int], bytes] = os.urandom) -> None:
        self._random_bytes = random_bytes
        self._ms = -1
        self._sequence = 0

    def next(self, ms: int) -> EventId:
        """Return a new id for a moment: milliseconds since 1970 in UTC, below 2**48."""
        same = ms == self._ms and self._sequence < _LAST_SEQUENCE
        # a fresh sequence starts in the lower half, so that there is room to count up
        self._sequence = self._sequence + 1 if same else self._bits(_SEQUENCE_BITS - 1)
        self._ms = ms
        version, variant = 0x7, 0b10
        high = ms << 16 | version << 12 | self._sequence
        low = variant << _RANDOM_BITS | self._bits(_RANDOM_BITS)
        digits = f"{high:016x}{low:016x}"
        return EventId(
            "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
        )

    def _bits(self, count: int) -> int:
        return int.from_bytes(self._random_bytes(8)) >> (64 - count)


def new_device() -> str:
    """Return a name for this device that says nothing about it or its owner."""
    return os.urandom(_DEVICE_BYTES).hex()
