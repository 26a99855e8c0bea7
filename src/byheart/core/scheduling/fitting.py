"""Parameters of FSRS-6 fitted to reviews, by the optimiser of the field's own Rust library."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, raise_if_panic, within_ranges
from byheart.core.scheduling.memory_arrays import Integers
from byheart.core.scheduling.replay import AnyIntegers, grouped

if TYPE_CHECKING:
    from fsrs_rs_python import FSRSItem

Parameters = tuple[float, ...]
Report = Callable[[float], None]
"""Told from time to time which share, 0 to 1, of some work is done."""

_WEIGHT_OF_DEFAULTS = 1_000
_LONGEST = 256
"""Reviews of a card from which the optimiser learns; what comes after them it leaves out."""
_DECIMALS = 6
_REPORTED_EVERY = 500


class Lessons:
    """What the optimiser learns from: each review on a later day, with those before it.

    Args:
        card: Which card each row is a review of; the rows in the order of events.
        elapsed: Days since the review before of the same card; 0 or less when it was new.
        rating: 1 to 4.
        report: Told what share is made ready.
    """

    def __init__(
        self, card: AnyIntegers, elapsed: AnyIntegers, rating: AnyIntegers, report: Report
    ) -> None:
        items, rows, cards = _items(card, elapsed, rating, report)
        in_order = np.argsort(np.array(rows, np.int64))
        self._items = [items[at] for at in in_order]
        self._cards = [cards[at] for at in in_order]
        self._rows = np.array(rows, np.int64)[in_order]

    def fit(self, before_row: int) -> Parameters:
        """Return the parameters that the reviews before a row teach.

        Raises:
            RuntimeError: If the library fails.
        """
        until = int(np.searchsorted(self._rows, before_row))
        return blended(_fitted(self._items[:until], self._cards[:until]), until)


def blended(parameters: Sequence[float], reviews: int) -> Parameters:
    """Return fitted parameters, drawn towards FSRS-6's own the more the fewer reviews there were.

    With n reviews the fitted ones weigh n / (n + 1,000). Measured: at 1,000 reviews a bare fit
    made predictions worse for an average learner, a blended one did not.
    """
    weight = reviews / (reviews + _WEIGHT_OF_DEFAULTS)
    return within_ranges(
        [
            round(default + weight * (fitted - default), _DECIMALS)
            for fitted, default in zip(parameters, DEFAULT_PARAMETERS, strict=True)
        ]
    )


def _fitted(items: Sequence["FSRSItem"], cards: Sequence[int]) -> Sequence[float]:
    import fsrs_rs_python as rust  # noqa: PLC0415 - not on every path of the program

    if not items:
        return DEFAULT_PARAMETERS
    try:
        parameters = rust.FSRS(DEFAULT_PARAMETERS).compute_parameters(items, cards)
    except BaseException as error:
        raise_if_panic(error)
        raise
    if len(parameters) != len(DEFAULT_PARAMETERS) or not all(map(math.isfinite, parameters)):
        raise RuntimeError(f"the FSRS library fitted no usable parameters: {parameters}")
    return parameters


def _items(
    card: AnyIntegers, elapsed: AnyIntegers, rating: AnyIntegers, report: Report
) -> tuple[list["FSRSItem"], list[int], list[int]]:
    """Return the items of the library, the row of the last review of each, and its card."""
    import fsrs_rs_python as rust  # noqa: PLC0415 - not on every path of the program

    order, starts = grouped(card)
    made: dict[tuple[int, int], rust.FSRSReview] = {}
    items, rows_of_items, cards = list[rust.FSRSItem](), list[int](), list[int]()
    bounds = pairwise([*starts.tolist(), len(order)])
    for number, (start, end) in enumerate(bounds):
        rows: Integers = order[start : min(end, start + _LONGEST)]
        reviews = list[rust.FSRSReview]()
        for row, days, given in zip(
            rows, elapsed[rows].tolist(), rating[rows].tolist(), strict=True
        ):
            key = given, max(0, days)
            if key not in made:
                made[key] = rust.FSRSReview(*key)
            reviews.append(made[key])
            if days > 0:  # the library panics on items that end on the same day
                items.append(rust.FSRSItem(reviews))
                rows_of_items.append(row)
                cards.append(number)
        if number % _REPORTED_EVERY == 0:
            report(number / len(starts))
    return items, rows_of_items, cards
