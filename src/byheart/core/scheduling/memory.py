"""What a memory does over days: FSRS-6, by the field's own Rust library.

Besides this only `fitting` knows that library. It clips bad input in silence and panics on some,
so whatever is handed to it is checked here first.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

from byheart.core.review import Rating

if TYPE_CHECKING:
    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview, ItemState, NextStates
    from fsrs_rs_python import MemoryState as RustState

DEFAULT_PARAMETERS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The weights w0 to w20 that FSRS-6 was fitted to, on some hundred million reviews."""
DEFAULT_DECAY = DEFAULT_PARAMETERS[20]

_INITIAL = (0.001, 100.0)
_RANGES = (
    _INITIAL, _INITIAL, _INITIAL, _INITIAL, (1.0, 10.0), (0.001, 4.0), (0.001, 4.0),
    (0.001, 0.75), (0.0, 4.5), (0.0, 0.8), (0.001, 3.5), (0.001, 5.0), (0.001, 0.25),
    (0.001, 0.9), (0.0, 4.0), (0.0, 1.0), (1.0, 6.0), (0.0, 2.0), (0.0, 2.0), (0.0, 0.8),
    (0.1, 0.8),
)  # fmt: skip
"""Where FSRS-6 clips its weights to, lowest and highest; it is silent about it, we are not."""
_LONGEST_ELAPSED = 2**32 - 1
_ANY_RETENTION = 0.9
"""It shapes only the library's intervals, which are not used."""


@dataclass(frozen=True, slots=True)
class MemoryState:
    """How well one thing is remembered.

    Attributes:
        stability: Days after which the probability of recall has fallen to 0.9; above 0.
        difficulty: From 1 (easy) to 10.
    """

    stability: float
    difficulty: float

    def __post_init__(self) -> None:
        if not (self.stability > 0 and math.isfinite(self.stability)):
            raise ValueError(f"stability is above 0 and finite, got {self.stability}")
        if not 1 <= self.difficulty <= 10:  # noqa: PLR2004 - FSRS's own scale
            raise ValueError(f"difficulty is from 1 to 10, got {self.difficulty}")


class Remembered(Protocol):
    """A memory, ours or as the library has it: to make ours of all that is computed takes long."""

    @property
    def stability(self) -> float:
        """Days after which the probability of recall has fallen to 0.9."""

    @property
    def difficulty(self) -> float:
        """From 1 (easy) to 10."""


def check_parameters(parameters: Sequence[float]) -> None:
    """Refuse weights that FSRS-6 would not use as they are.

    Raises:
        ValueError: If there are not 21, or one is not a number in FSRS-6's range for it.
    """
    if len(parameters) != len(_RANGES):
        raise ValueError(f"FSRS-6 has {len(_RANGES)} parameters, got {len(parameters)}")
    for index, (weight, (low, high)) in enumerate(zip(parameters, _RANGES, strict=True)):
        if not low <= weight <= high:  # NaN is in no range
            raise ValueError(f"parameter w{index} is from {low} to {high}, got {weight}")


def within_ranges(parameters: Sequence[float]) -> tuple[float, ...]:
    """Return weights with those that are outside their ranges at the nearer end of them."""
    pairs = zip(parameters, _RANGES, strict=True)
    return tuple(min(max(weight, low), high) for weight, (low, high) in pairs)


def next_states(
    state: MemoryState | None,
    elapsed_days: int,
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS,
) -> Mapping[Rating, MemoryState]:
    """Return what the memory becomes after each of the four ratings.

    Args:
        state: The memory after the last review; None before the first.
        elapsed_days: Whole days since the last review; 0 on the same day, where FSRS-6's
            short-term terms apply, and before the first review.
        parameters: The weights w0 to w20.

    Raises:
        ValueError: If the parameters are bad or the history is impossible.
        RuntimeError: If the library panics none the less.

    Source:
        FSRS-6, https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
    """
    after = _after(state, elapsed_days, parameters)
    found = (after.again, after.hard, after.good, after.easy)
    return {rating: _ours(item) for rating, item in zip(Rating, found, strict=True)}


def step(
    state: MemoryState | None,
    elapsed_days: int,
    rating: Rating,
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS,
) -> MemoryState:
    """Return the memory after one review; arguments and errors as for `next_states`."""
    after = _after(state, elapsed_days, parameters)
    match rating:
        case Rating.AGAIN:
            return _ours(after.again)
        case Rating.HARD:
            return _ours(after.hard)
        case Rating.GOOD:
            return _ours(after.good)
        case Rating.EASY:
            return _ours(after.easy)


def memories_after(
    reviews: Sequence[tuple[int, int]], parameters: tuple[float, ...] = DEFAULT_PARAMETERS
) -> Sequence[Remembered]:
    """Return the memories after each review of a card, as `step` gives them one by one.

    Args:
        reviews: The ratings, 1 to 4, each with the whole days since the review before; 0 at the
            first.
        parameters: The weights w0 to w20.

    Raises:
        ValueError: If the parameters are bad.
        RuntimeError: If the library panics none the less.
    """
    fsrs, _ = _library(parameters)
    try:
        return fsrs.historical_memory_states(_item(reviews))
    except BaseException as error:
        raise_if_panic(error)
        raise


def memories_next(
    before: Remembered | None, elapsed_days: int, parameters: tuple[float, ...]
) -> Mapping[Rating, Remembered]:
    """Return what `next_states` does for one of `memories_after`, unchecked, as these are."""
    fsrs, _ = _library(parameters)
    theirs = cast("RustState | None", before)
    after = fsrs.next_states(theirs, _ANY_RETENTION, elapsed_days)
    return {
        Rating.AGAIN: after.again.memory,
        Rating.HARD: after.hard.memory,
        Rating.GOOD: after.good.memory,
        Rating.EASY: after.easy.memory,
    }


def retrievability(
    elapsed_days: float, stability_days: float, decay: float = DEFAULT_DECAY
) -> float:
    """Return the probability of recall.

    Args:
        elapsed_days: Days since the last review; 0 or more.
        stability_days: Days after which the probability has fallen to 0.9; above 0.
        decay: How flat the forgetting curve is; FSRS-6's weight w20, from 0.1 to 0.8.

    Returns:
        A probability: 1.0 at no elapsed time, 0.9 when `elapsed_days == stability_days`.

    Raises:
        ValueError: If an argument is outside its range or not a number.

    Source:
        FSRS-6, R(t, S) = (1 + factor * t / S) ** -w20,
        https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
    """
    if not (elapsed_days >= 0 and stability_days > 0):
        raise ValueError(f"need t >= 0 and S > 0, got t={elapsed_days}, S={stability_days}")
    return float((1 + _factor(decay) * elapsed_days / stability_days) ** -decay)


def recalled_days(
    from_day: float, to_day: float, stability_days: float, decay: float = DEFAULT_DECAY
) -> float:
    """Return the expected days on which something is recalled, between two days after a review.

    Args:
        from_day: Days since the last review; 0 or more.
        to_day: Not before `from_day`.
        stability_days: Days after which the probability has fallen to 0.9; above 0.
        decay: FSRS-6's weight w20, from 0.1 to 0.8.

    Raises:
        ValueError: If an argument is outside its range or not a number.

    Source:
        The integral of `retrievability` over t, in closed form.
    """
    if not (0 <= from_day <= to_day and stability_days > 0):
        raise ValueError(
            f"need 0 <= from <= to and S > 0, got {from_day}, {to_day}, S={stability_days}"
        )
    scale, power = _factor(decay) / stability_days, 1 - decay
    end, start = ((1 + scale * day) ** power for day in (to_day, from_day))
    return float((end - start) / (scale * power))


def next_interval(
    stability_days: float, desired_retention: float, decay: float = DEFAULT_DECAY
) -> float:
    """Return the days after which recall will have fallen to the desired retention, unrounded.

    Args:
        stability_days: Days after which the probability has fallen to 0.9; above 0.
        desired_retention: The probability to review at; between 0 and 1, both exclusive.
        decay: FSRS-6's weight w20, from 0.1 to 0.8.

    Raises:
        ValueError: If an argument is outside its range or not a number.

    Source:
        The inverse of `retrievability` in t.
    """
    if not (stability_days > 0 and 0 < desired_retention < 1):
        raise ValueError(
            f"need S > 0 and 0 < retention < 1, got S={stability_days}, {desired_retention}"
        )
    return float(stability_days / _factor(decay) * (desired_retention ** (-1 / decay) - 1))


def _after(
    state: MemoryState | None, elapsed_days: int, parameters: tuple[float, ...]
) -> "NextStates":
    if not 0 <= elapsed_days <= _LONGEST_ELAPSED:
        raise ValueError(f"elapsed days are from 0 to {_LONGEST_ELAPSED}, got {elapsed_days}")
    if state is None and elapsed_days:
        raise ValueError(f"no days pass before the first review, got {elapsed_days}")
    fsrs, state_type = _library(parameters)
    before = None if state is None else state_type(state.stability, state.difficulty)
    try:
        return fsrs.next_states(before, _ANY_RETENTION, elapsed_days)
    except BaseException as error:
        raise_if_panic(error)
        raise


@lru_cache(maxsize=4)
def _library(parameters: tuple[float, ...]) -> tuple["FSRS", type["RustState"]]:
    import fsrs_rs_python as rust  # noqa: PLC0415 - not on every path of the program

    check_parameters(parameters)
    return rust.FSRS(parameters), rust.MemoryState


def _item(reviews: Sequence[tuple[int, int]]) -> "FSRSItem":
    import fsrs_rs_python as rust  # noqa: PLC0415 - not on every path of the program

    return rust.FSRSItem([_review(*review) for review in reviews])


@lru_cache(maxsize=4_096)
def _review(rating: int, elapsed_days: int) -> "FSRSReview":
    import fsrs_rs_python as rust  # noqa: PLC0415 - not on every path of the program

    return rust.FSRSReview(rating, elapsed_days)


def _ours(item: "ItemState") -> MemoryState:
    return MemoryState(item.memory.stability, item.memory.difficulty)


def raise_if_panic(error: BaseException) -> None:
    """Turn a panic of the library into an exception that `except Exception` catches.

    Its type derives from BaseException and cannot be imported, hence the name.

    Raises:
        RuntimeError: If the error is a panic.
    """
    if type(error).__name__ == "PanicException":
        raise RuntimeError(f"the FSRS library failed: {error}") from error


def _factor(decay: float) -> float:
    low, high = _RANGES[20]
    if not low <= decay <= high:
        raise ValueError(f"decay is from {low} to {high}, got {decay}")
    return float(0.9 ** (-1 / decay) - 1)
