"""The states of many cards as columns, for all that is counted over them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import attrgetter
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.study_day import LONGEST_ELAPSED

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]
Scalar = TypeVar("Scalar", bound=np.generic)

NEVER = -1
"""Stands for a day that there is none of."""
NAMES = (
    "stability",
    "difficulty",
    "first_day",
    "last_day",
    "due_day",
    "buried_day",
    "interval_days",
    "reps",
    "lapses",
    "last_rating",
    "revision",
    "suspended",
    "leech",
)
"""The columns: fields of `CardState`."""
_VALUES = attrgetter(*NAMES)


@dataclass(frozen=True, slots=True, eq=False)
class StateTable:
    """What is known of cards, a row a card; the columns mean what they do in `CardState`.

    Where a state has None, `stability` and `difficulty` have NaN, days have `NEVER`, and
    `last_rating` has 0.
    """

    cards: tuple[CardId, ...]
    stability: Floats
    difficulty: Floats
    first_day: Integers
    last_day: Integers
    due_day: Integers
    buried_day: Integers
    interval_days: Integers
    reps: Integers
    lapses: Integers
    last_rating: Integers
    revision: Integers
    suspended: Flags
    leech: Flags

    @classmethod
    def of(cls, states: Iterable[CardState]) -> "StateTable":
        """Return the table of some states, in their order."""
        found = list(states)
        rows = [_VALUES(state) for state in found]
        return cls.of_columns([state.card for state in found], columns(rows, len(NAMES)))

    @classmethod
    def of_columns(
        cls, cards: Iterable[CardId], values: Sequence[Sequence[float | None]]
    ) -> "StateTable":
        """Return the table of columns that may hold None, in the order of `NAMES`."""
        named = dict(zip(NAMES, values, strict=True))
        return cls(
            cards=tuple(cards),
            stability=_reals(named["stability"]),
            difficulty=_reals(named["difficulty"]),
            first_day=_wholes(named["first_day"]),
            last_day=_wholes(named["last_day"]),
            due_day=_wholes(named["due_day"]),
            buried_day=_wholes(named["buried_day"]),
            interval_days=_wholes(named["interval_days"]),
            reps=_wholes(named["reps"]),
            lapses=_wholes(named["lapses"]),
            last_rating=_wholes(named["last_rating"], 0),
            revision=_wholes(named["revision"]),
            suspended=np.array(named["suspended"], np.bool_),
            leech=np.array(named["leech"], np.bool_),
        )

    def at(self, cards: Sequence[CardId]) -> "StateTable":
        """Return the rows of these cards, in this order; one that is missing is new."""
        if tuple(cards) == self.cards:
            return self
        row_of = dict(zip(self.cards, range(len(self.cards)), strict=True))
        last = len(self.cards)  # where `_taken` puts a new card
        rows = np.fromiter(map(row_of.get, cards, repeat(last)), np.int64, len(cards))
        return StateTable(
            cards=tuple(cards),
            stability=_taken(self.stability, rows, np.nan),
            difficulty=_taken(self.difficulty, rows, np.nan),
            first_day=_taken(self.first_day, rows, NEVER),
            last_day=_taken(self.last_day, rows, NEVER),
            due_day=_taken(self.due_day, rows, NEVER),
            buried_day=_taken(self.buried_day, rows, NEVER),
            interval_days=_taken(self.interval_days, rows, 0),
            reps=_taken(self.reps, rows, 0),
            lapses=_taken(self.lapses, rows, 0),
            last_rating=_taken(self.last_rating, rows, 0),
            revision=_taken(self.revision, rows, 0),
            suspended=_taken(self.suspended, rows, 0),
            leech=_taken(self.leech, rows, 0),
        )

    @property
    def begun(self) -> Flags:
        """Which cards have been answered, and were not reset since."""
        return ~np.isnan(self.stability)

    def elapsed(self, day: int) -> Integers:
        """Return the days from the last review to a day, never below 0; 0 for a new card."""
        since: Integers = np.where(self.last_day == NEVER, 0, day - self.last_day)
        return since.clip(0, LONGEST_ELAPSED)


def numbered(
    cards: Sequence[CardId], schedules: Schedules
) -> tuple[tuple[SchedulingOptions, ...], Integers]:
    """Return all options that cards are scheduled by, and which of them each card has."""
    if not schedules.decks:
        return (schedules.usual,), np.zeros(len(cards), np.int64)
    found = [schedules.of(card) for card in cards]
    numbers = {options: number for number, options in enumerate(dict.fromkeys(found))}
    return tuple(numbers), np.array([numbers[options] for options in found], np.int64)


def columns(rows: Sequence[tuple[float | None, ...]], width: int) -> list[Sequence[float | None]]:
    """Return the columns of a table, as many as its width even where it has no row."""
    return list(zip(*rows, strict=True)) if rows else [()] * width


def _reals(values: Sequence[float | None]) -> Floats:
    return np.array(values, np.float64)  # None becomes NaN


def _wholes(values: Sequence[float | None], none: int = NEVER) -> Integers:
    return np.fromiter((none if value is None else value for value in values), np.int64)


def _taken(column: NDArray[Scalar], rows: Integers, new: float) -> NDArray[Scalar]:
    taken: NDArray[Scalar] = np.append(column, np.array([new]).astype(column.dtype))[rows]
    return taken
