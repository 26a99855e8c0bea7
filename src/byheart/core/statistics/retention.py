"""How much was remembered: the first answers of a day to cards that had been learned.

It is Anki's true retention. An answer counts if its card had been scheduled for a day or more,
and if it is the first of that card on its study day; Hard, Good and Easy are right. So these are
left out:

- answers to new cards, which had nothing to remember;
- further answers on the same day: what was shown a minute ago is still in mind, and whoever
  gets a card wrong would get it right at once by having seen the answer;
- answers to a card that waits to be got right, be it on a later day: as in Anki, where it is in
  its (re)learning steps.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byheart.core.statistics.facts import Grouping
from byheart.core.statistics.reviews import MATURE_DAYS, Flags, ReviewTable
from byheart.core.statistics.wilson import Share, share

_HOURS = 24


@dataclass(frozen=True, slots=True)
class Retention:
    """What was remembered of one group: a deck, a kind of question, a tag, a maturity."""

    name: str
    share: Share


@dataclass(frozen=True, slots=True)
class DayRetention:
    """What was remembered on one study day, as `date.toordinal()` counts them."""

    day: int
    share: Share


@dataclass(frozen=True, slots=True)
class HourRetention:
    """What was remembered in one local hour of the day, and all answers that fell into it."""

    hour: int
    share: Share
    reviews: int


@dataclass(frozen=True, slots=True, eq=False)
class Attempts:
    """The answers that show what was remembered: some rows of a table."""

    table: ReviewTable
    rows: Flags
    right: Flags
    """Those of `rows` that were right."""


def attempts(table: ReviewTable, since_day: int | None = None) -> Attempts:
    """Return the answers of a table that show what was remembered, from a study day on."""
    rows = table.first & (table.interval >= 1)
    if since_day is not None:
        rows &= table.day >= since_day
    return Attempts(table, rows, rows & table.recalled)


def retention(found: Attempts) -> Share:
    """Return what was remembered over all."""
    return share(int(np.count_nonzero(found.right)), int(np.count_nonzero(found.rows)))


def by_day(found: Attempts) -> tuple[DayRetention, ...]:
    """Return what was remembered on each study day that has an answer, the oldest first."""
    first = int(found.table.day.min(initial=0 if not len(found.table) else 2**31 - 1))
    counted = _shares(found, found.table.day - first)
    return tuple(DayRetention(first + day, each) for day, each in enumerate(counted) if each.of)


def by_hour(found: Attempts) -> tuple[HourRetention, ...]:
    """Return what was remembered in each of the 24 local hours, from midnight.

    As in Anki, the hours are those of the clock, whenever the study day begins, and `reviews`
    counts every answer, same-day ones included.
    """
    counted = _shares(found, found.table.hour, _HOURS)
    every = np.bincount(found.table.hour, minlength=_HOURS).tolist()
    return tuple(HourRetention(hour, counted[hour], every[hour]) for hour in range(_HOURS))


def by_maturity(found: Attempts) -> tuple[Retention, Retention]:
    """Return what was remembered of young and of mature cards: scheduled for 21 days or more."""
    mature = (found.table.interval >= MATURE_DAYS).view(np.int8)
    young, old = _shares(found, mature, 2)
    return Retention("young", young), Retention("mature", old)


def by_group(found: Attempts, grouping: Grouping) -> tuple[Retention, ...]:
    """Return what was remembered of each group of cards, in their order; groups may overlap.

    Args:
        found: The answers.
        grouping: Of the table's own cards (`FactTable.of_cards`).
    """
    cards = len(found.table.cards)
    right = grouping.totals(np.bincount(found.table.card[found.right], minlength=cards))
    of = grouping.totals(np.bincount(found.table.card[found.rows], minlength=cards))
    return tuple(
        Retention(name, share(int(its_right), int(its_all)))
        for name, its_right, its_all in zip(grouping.names, right, of, strict=True)
    )


def _shares(found: Attempts, code: NDArray[np.signedinteger], size: int = 0) -> list[Share]:
    """Return the shares of rows with the code 0, 1, 2 …, at least so many."""
    of = np.bincount(code[found.rows], minlength=size)
    right = np.bincount(code[found.right], minlength=len(of))
    return [share(*pair) for pair in zip(right.tolist(), of.tolist(), strict=True)]
