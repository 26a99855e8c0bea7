"""How cards are spread over stability, difficulty, interval and the chance of being recalled.

Only cards that have been begun have any of these; suspended ones and leeches are among them.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from byheart.core.scheduling.schedules import Schedules
from byheart.core.statistics.knowledge import recall_now
from byheart.core.statistics.states import Floats, StateTable

STABILITY_DAYS = (0, 1, 3, 7, 14, 30, 90, 180, 365, 730, math.inf)
"""A day, some days, weeks, months and years: each bin is two or three times as wide."""
INTERVAL_DAYS = (0, 1, 2, 4, 8, 15, 31, 91, 181, 366, math.inf)
"""None (waits to be got right), 1, 2-3, 4-7, 8-14, 15-30 days, to 3, 6 and 12 months, more."""
DIFFICULTIES = tuple(range(1, 11))
RECALLS = tuple(n / 20 for n in range(21))
"""Twenty bins, as Anki draws them."""


@dataclass(frozen=True, slots=True)
class Bin:
    """How many cards have a value from `low` on to below `high`.

    The last bin of all has its upper bound as well. `high` is None where there is none.
    """

    low: float
    high: float | None
    cards: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """The values of some cards.

    Attributes:
        name: What is distributed: `stability`, `difficulty`, `interval` or `recall`.
        unit: `days`, or "" for a difficulty (1 to 10) and a chance (0 to 1).
        cards: How many have a value.
        median: None without any card.
        mean: None without any card.
        bins: Without gaps, the lowest first; those that are empty are among them.
    """

    name: str
    unit: str
    cards: int
    median: float | None
    mean: float | None
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class Distributions:
    """All distributions over the same cards, on one study day."""

    stability: Distribution
    difficulty: Distribution
    interval: Distribution
    recall: Distribution


def distributions(states: StateTable, day: int, schedules: Schedules) -> Distributions:
    """Return how the cards that have been begun are spread on a study day.

    Args:
        states: What is known of the cards.
        day: The study day; on the day of its last review, a card has its chance of tomorrow.
        schedules: How cards are scheduled, for the forgetting curves.
    """
    begun = states.begun
    recall = recall_now(states, day, schedules)
    interval = states.interval_days.astype(np.float64)
    return Distributions(
        stability=distribution("stability", "days", states.stability[begun], STABILITY_DAYS),
        difficulty=distribution("difficulty", "", states.difficulty[begun], DIFFICULTIES),
        interval=distribution("interval", "days", interval[begun], INTERVAL_DAYS),
        recall=distribution("recall", "", recall[begun], RECALLS),
    )


def distribution(name: str, unit: str, values: Floats, edges: Sequence[float]) -> Distribution:
    """Return the distribution of values over bins with these edges, which hold all of them."""
    counts = np.histogram(values, np.array(edges))[0].tolist()
    bins = tuple(
        Bin(float(low), None if math.isinf(high) else float(high), count)
        for (low, high), count in zip(pairwise(edges), counts, strict=True)
    )
    some = len(values) > 0
    return Distribution(
        name=name,
        unit=unit,
        cards=len(values),
        median=float(np.median(values)) if some else None,
        mean=float(values.mean()) if some else None,
        bins=bins,
    )
