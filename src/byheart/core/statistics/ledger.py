"""The tables of a whole history: what every statistic is counted from."""

from dataclasses import dataclass, fields
from typing import Any

from numpy.typing import NDArray

from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import Integers, StateTable


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """What a history comes to.

    Attributes:
        reviews: Those that count.
        states: What they make of each card; the `cards` are the same.
        study_days: The days with any answer, be it undone or made to cram, in order.
    """

    reviews: ReviewTable
    states: StateTable
    study_days: Integers


def columns_of(table: ReviewTable | StateTable) -> dict[str, NDArray[Any]]:
    """Return the columns of a table by their names."""
    names = (each.name for each in fields(table) if each.name != "cards")
    return {name: getattr(table, name) for name in names}
