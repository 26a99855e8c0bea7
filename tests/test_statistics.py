"""What a history says about the learner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byheart.core.statistics import streak
from byheart.core.statistics.streaks import longest_streak


@pytest.mark.parametrize(
    ("days", "today", "length"),
    [
        pytest.param([], 10, 0, id="nothing yet"),
        pytest.param([10], 10, 1, id="the first day"),
        pytest.param([8, 9, 10], 10, 3, id="three days with today"),
        pytest.param([8, 9], 10, 2, id="today is still open"),
        pytest.param([8], 10, 0, id="a missed day ends it"),
        pytest.param([5, 6, 9, 10], 10, 2, id="only the last run counts"),
        pytest.param([11, 12], 10, 0, id="days to come do not count"),
    ],
)
def test_streak(days: list[int], today: int, length: int) -> None:
    assert streak(days, today) == length


@given(st.sets(st.integers(0, 30)), st.integers(0, 30))
def test_a_streak_is_the_longest_run_that_ends_now(days: set[int], today: int) -> None:
    length = streak(days, today)
    end = today if today in days else today - 1
    assert set(range(end - length + 1, end + 1)) <= days
    assert end - length not in days


@given(st.sets(st.integers(0, 30)))
def test_the_longest_streak_is_the_best_that_any_day_ever_ended(days: set[int]) -> None:
    assert longest_streak(days) == max((streak(days, day) for day in days), default=0)
