"""Tables brought up to date: the rows of the cards that have changed, put in place of theirs."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from byheart.core.scheduling.memory_arrays import Integers
from byheart.core.statistics.ledger import Tables, columns_of
from byheart.core.statistics.reviews import Longs, ReviewTable
from byheart.core.statistics.states import StateTable

Flags = NDArray[np.bool_]
Scalar = TypeVar("Scalar", bound=np.generic)
Order = tuple[str, int, str]
"""Device, its counter, and id: what orders the events of one millisecond."""
Orders = Callable[[Sequence[int]], dict[int, Order]]


def merged(old: Tables, new: Tables, changed: Flags, orders: Orders) -> Tables:
    """Return the tables of all cards.

    Args:
        old: What was known before. Its cards are the first of the new ones.
        new: Made of all the deeds of the cards that have changed, and of no other's.
        changed: Which cards have.
        orders: Returns what orders the events with these numbers; it is asked about those alone
            that share their millisecond with one of another card.
    """
    return Tables(
        _reviews(old.reviews, new.reviews, changed, orders),
        _states(old.states, new.states, changed),
        np.union1d(old.study_days, new.study_days),  # events never go, so neither do their days
    )


def _reviews(old: ReviewTable, new: ReviewTable, changed: Flags, orders: Orders) -> ReviewTable:
    kept = ~changed[old.card]
    at = _places(old.where(kept), new, orders)
    columns = {
        name: _inserted(column[kept], at, getattr(new, name))
        for name, column in columns_of(old).items()
    }
    return ReviewTable(new.cards, **columns)


def _inserted(column: NDArray[Scalar], at: Integers, values: NDArray[Scalar]) -> NDArray[Scalar]:
    if not at.size or at[0] == len(column):  # nearly always: reviews come at the end
        return np.concatenate((column, values))
    return np.insert(column, at, values)


def _places(old: ReviewTable, new: ReviewTable, orders: Orders) -> Integers:
    """Return before which of the old rows each of the new ones belongs."""
    first = np.searchsorted(old.at_ms, new.at_ms, "left")
    after = np.searchsorted(old.at_ms, new.at_ms, "right")
    tied = np.flatnonzero(first < after)
    if tied.size:
        _untie(first, after, (old.event, new.event), tied, orders)
    return first


def _untie(
    first: Integers,
    after: Integers,
    events: tuple[Longs, Longs],
    tied: Integers,
    orders: Orders,
) -> None:
    """Move each of the tied new rows behind those of the same millisecond that go before it."""
    old, new = events
    spans = [old[first[row] : after[row]].tolist() for row in tied]
    order_of = orders([*{event for span in spans for event in span}, *new[tied].tolist()])
    for row, span in zip(tied.tolist(), spans, strict=True):
        own = order_of[int(new[row])]
        first[row] += sum(order_of[event] < own for event in span)


def _states(old: StateTable, new: StateTable, changed: Flags) -> StateTable:
    known = np.flatnonzero(~changed[: len(old.cards)])
    columns = {name: column.copy() for name, column in columns_of(new).items()}
    for name, column in columns.items():
        column[known] = getattr(old, name)[known]
    return StateTable(new.cards, **columns)
