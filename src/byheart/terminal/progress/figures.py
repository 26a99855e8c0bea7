"""The figures that come in one piece for a section, gathered by whoever counts them."""

from dataclasses import dataclass

from byheart.core.statistics.retention import DayRetention, HourRetention, Retention
from byheart.core.statistics.wilson import Share


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was remembered over a period, and by what it may hang on.

    Attributes:
        period: The period in words.
        aim: The desired retention.
        all: Over everything.
    """

    period: str
    aim: float
    all: Share
    by_day: tuple[DayRetention, ...]
    by_deck: tuple[Retention, ...]
    by_kind: tuple[Retention, ...]
    by_tag: tuple[Retention, ...]
    by_maturity: tuple[Retention, ...]
    by_hour: tuple[HourRetention, ...]
