"""Old backups are thinned to days, weeks and months, and it matters not how often."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.thinning import kept_moments

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
START = (datetime(2024, 1, 1, tzinfo=UTC) - EPOCH) // timedelta(milliseconds=1)
hours = st.integers(0, 24 * 500).map(lambda hour: START + hour * HOUR_MS)
moments = st.sets(hours, max_size=40)


def ms(text: str) -> int:
    """Read a moment in UTC."""
    return (datetime.fromisoformat(text + "+00:00") - EPOCH) // timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("made", "kept"),
    [
        pytest.param([], [], id="none"),
        pytest.param(
            ["2024-06-30T08:00", "2024-06-30T09:00", "2024-06-28T13:00", "2024-06-28T14:00"],
            ["2024-06-30T08:00", "2024-06-30T09:00", "2024-06-28T13:00", "2024-06-28T14:00"],
            id="all of two days",
        ),
        pytest.param(
            ["2024-06-27T08:00", "2024-06-27T09:00", "2024-06-26T23:00"],
            ["2024-06-27T09:00", "2024-06-26T23:00"],
            id="then the last of each day",
        ),
        pytest.param(
            ["2024-06-03T09:00", "2024-06-09T10:00", "2024-06-10T07:00"],
            ["2024-06-09T10:00", "2024-06-10T07:00"],
            id="then the last of each week, from Monday",
        ),
        pytest.param(
            ["2024-01-01T09:00", "2024-01-31T10:00", "2024-02-01T07:00", "2023-01-02T00:00"],
            ["2024-01-31T10:00", "2024-02-01T07:00", "2023-01-02T00:00"],
            id="then the last of each month, for ever",
        ),
        pytest.param(["2031-06-30T08:00"], ["2031-06-30T08:00"], id="by a clock that was wrong"),
    ],
)
def test_what_is_kept_on_a_day_in_june(made: list[str], kept: list[str]) -> None:
    now = ms("2024-06-30T12:00")
    assert kept_moments(map(ms, made), now) == set(map(ms, kept))


@given(moments, moments, st.integers(0, 400), st.integers(0, 400))
@settings(max_examples=120, deadline=None)
def test_to_thin_often_or_seldom_comes_to_the_same(
    old: set[int], new: set[int], days: int, more_days: int
) -> None:
    then = START + days * DAY_MS
    now = then + more_days * DAY_MS
    old = {each for each in old if each <= then}
    new = {each for each in new if then < each <= now}
    assert kept_moments(kept_moments(old, then) | new, now) == kept_moments(old | new, now)


@given(moments, st.integers(0, 600))
@settings(max_examples=100, deadline=None)
def test_every_backup_has_one_as_near_as_its_age_asks(made: set[int], days: int) -> None:
    now = START + days * DAY_MS
    kept = kept_moments(made, now)
    assert kept <= made
    for each in made:
        age = now - each
        near = (age > 2 * DAY_MS) + 6 * (age > 14 * DAY_MS) + 24 * (age > 91 * DAY_MS)
        assert any(each <= other < each + near * DAY_MS + 1 for other in kept), (each, age)


@given(st.sets(hours, min_size=1, max_size=40))
@settings(max_examples=50, deadline=None)
def test_the_last_of_each_month_is_never_lost(made: set[int]) -> None:
    latest: dict[str, int] = {}
    for each in sorted(made):
        latest[f"{EPOCH + timedelta(milliseconds=each):%Y-%m}"] = each
    assert kept_moments(made, max(made) + 40_000 * DAY_MS) == set(latest.values())
