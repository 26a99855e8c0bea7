"""Reviews, minutes and knowledge to come, with their spread, so that a learner can choose."""

from dataclasses import dataclass, replace

import numpy as np

from byheart.core.statistics.simulating.habits import Habits, Pace, habits_of
from byheart.core.statistics.simulating.rules import Rules
from byheart.core.statistics.simulating.simulation import Simulated, simulate
from byheart.core.statistics.simulating.start import Start, start_anew, start_of
from byheart.core.statistics.states import Floats, Integers

__all__ = [
    "CHOICES",
    "Ahead",
    "Choice",
    "Forecast",
    "Habits",
    "Pace",
    "Rules",
    "Simulated",
    "Spread",
    "Start",
    "forecast",
    "habits_of",
    "simulate",
    "start_anew",
    "start_of",
]

CHOICES = (0.80, 0.85, 0.90, 0.95)
"""Desired retentions to choose from, side by side."""
_SHARES = (0.1, 0.5, 0.9)
_FEWEST, _MOST, _CARDS_PLAYED = 5, 50, 100_000


@dataclass(frozen=True, slots=True)
class Spread:
    """What a number may come to over all runs: its mean, and what 10, 50 and 90 % are below."""

    mean: float
    p10: float
    p50: float
    p90: float


@dataclass(frozen=True, slots=True)
class Ahead:
    """One day to come, as `date.toordinal()` counts it; answers and minutes of that day.

    `new` and `due` are the means of the cards begun and asked again; what is over in `reviews` are
    cards that came back on the same day.
    """

    day: int
    reviews: Spread
    minutes: Spread
    new: float
    due: float


@dataclass(frozen=True, slots=True)
class Choice:
    """What a desired retention comes to over the days ahead.

    Attributes:
        retention: The desired retention.
        is_present: Whether it is the learner's now.
        reviews: Answers in all.
        minutes: Minutes in all.
        reviews_a_day: The mean over the days.
        minutes_a_day: The mean over the days.
        knowledge: Facts that can be expected to be recalled on the morning after the last day.
        begun: The mean of the cards begun by then, so that `knowledge.mean / begun` is their share.
    """

    retention: float
    is_present: bool
    reviews: Spread
    minutes: Spread
    reviews_a_day: float
    minutes_a_day: float
    knowledge: Spread
    begun: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The days to come: day by day for the present desired retention, in sums for each choice.

    Attributes:
        cards: All cards that can be asked, new ones included.
        runs: How often the days were played through.
        ahead: The days, today's rest first.
        choices: The present desired retention and those to choose from, the lowest first.
    """

    cards: int
    runs: int
    ahead: tuple[Ahead, ...]
    choices: tuple[Choice, ...]


def forecast(
    start: Start, rules: Rules, habits: Habits, *, days: int, runs: int | None = None, seed: int
) -> Forecast:
    """Return what is ahead.

    Args:
        start: The cards as they stand.
        rules: How the days are studied. Beside the present desired retention, those of
            `rules.retentions` are played through.
        habits: How the learner answers.
        days: How many, today's rest among them; 1 or more.
        runs: How often; without a number, as often as it takes some seconds at the most.
        seed: Where chance begins.
    """
    present = rules.present
    retentions = tuple(sorted({present, *rules.retentions}))
    if runs is None:
        runs = usual_runs(len(start.deck), len(retentions), limited=rules.is_limited)
    played = replace(rules, retentions=retentions)
    found = simulate(start, played, habits, days=days, runs=runs, seed=seed)
    at = retentions.index(present)
    return Forecast(
        cards=len(start.deck),
        runs=runs,
        ahead=tuple(_ahead(found, at, number, start.day) for number in range(days)),
        choices=tuple(_choice(found, at, present) for at in range(len(retentions))),
    )


def usual_runs(cards: int, retentions: int, *, limited: bool = False) -> int:
    """Return how many runs there is time for: fewer for more cards, whose sums spread less.

    Where days are limited, a backlog may have to be ordered on each of them: then one may be all.
    """
    fewest = 1 if limited else _FEWEST
    return max(fewest, min(_MOST, _CARDS_PLAYED // max(1, cards * retentions)))


def _ahead(found: Simulated, at: int, number: int, first_day: int) -> Ahead:
    return Ahead(
        day=first_day + number,
        reviews=spread(found.reviews[at, :, number]),
        minutes=spread(found.minutes[at, :, number]),
        new=float(found.new[at, :, number].mean()),
        due=float(found.due[at, :, number].mean()),
    )


def _choice(found: Simulated, at: int, present: float) -> Choice:
    reviews, minutes = found.reviews[at], found.minutes[at]
    return Choice(
        retention=found.retentions[at],
        is_present=found.retentions[at] == present,
        reviews=spread(reviews.sum(axis=1)),
        minutes=spread(minutes.sum(axis=1)),
        reviews_a_day=float(reviews.mean()),
        minutes_a_day=float(minutes.mean()),
        knowledge=spread(found.knowledge[at]),
        begun=float(found.begun[at].mean()),
    )


def spread(values: Floats | Integers) -> Spread:
    """Return the spread of a number over all runs."""
    return Spread(float(values.mean()), *np.quantile(values, _SHARES).tolist())
