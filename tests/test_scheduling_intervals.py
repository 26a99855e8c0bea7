"""How a memory becomes whole days: the least and the most, the order of ratings, fuzz."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import Rating
from byheart.core.scheduling.intervals import draw, fuzz_days, interval_days
from byheart.core.scheduling.memory import MemoryState, next_states
from byheart.core.scheduling.options import SchedulingOptions

PLAIN = SchedulingOptions(fuzz=False)
FUZZY = SchedulingOptions()
PASSING = (Rating.HARD, Rating.GOOD, Rating.EASY)
LOWEST_DRAW, MIDDLE_DRAW, HIGHEST_DRAW = 0, 2**63, 2**64 - 1


def stable(*days: float) -> Mapping[Rating, MemoryState]:
    """Make memories whose intervals, at the default retention, are these days for 2, 3 and 4."""
    again = MemoryState(0.1, 5.0)
    return {Rating.AGAIN: again} | {
        rating: MemoryState(each, 5.0) for rating, each in zip(PASSING, days, strict=True)
    }


def days(
    memories: Mapping[Rating, MemoryState],
    previous: int = 0,
    seed: int = LOWEST_DRAW,
    options: SchedulingOptions = PLAIN,
) -> tuple[int, ...]:
    return tuple(interval_days(rating, memories, previous, seed, options) for rating in Rating)


@pytest.mark.parametrize(
    ("stabilities", "previous", "expected"),
    [
        pytest.param((1.29, 2.31, 8.3), 0, (0, 1, 2, 8), id="a new card"),
        pytest.param((0.2, 0.3, 0.4), 0, (0, 1, 1, 1), id="at least a day"),
        pytest.param((0.2, 0.3, 0.4), 3, (0, 1, 2, 3), id="a learned card: a day apart"),
        pytest.param((7.0, 7.1, 7.2), 3, (0, 7, 8, 9), id="a day apart, further on"),
        pytest.param((2.5, 9.5, 20.5), 0, (0, 3, 10, 21), id="halves are rounded up"),
        pytest.param((10.0, 12.0, 14.0), 10, (0, 10, 12, 14), id="no growth for Hard"),
        pytest.param((9.0, 12.0, 14.0), 10, (0, 10, 12, 14), id="not pulled back within fuzz"),
        pytest.param((5.0, 12.0, 14.0), 10, (0, 5, 12, 14), id="pulled back from far off"),
        pytest.param((10.6, 11.4, 14.0), 10, (0, 11, 12, 14), id="growth is a day at least"),
        pytest.param((4e4, 5e4, 6e4), 100, (0, 36_500, 36_500, 36_500), id="the maximum"),
    ],
)
def test_intervals(
    stabilities: tuple[float, float, float], previous: int, expected: tuple[int, ...]
) -> None:
    assert days(stable(*stabilities), previous) == expected


def test_a_maximum_of_one_day_is_kept() -> None:
    daily = replace(PLAIN, maximum_interval=1)
    assert days(stable(3.0, 30.0, 300.0), 1, options=daily) == (0, 1, 1, 1)


@pytest.mark.parametrize(
    ("interval", "fuzz"),
    [
        pytest.param(2.49, 0.0, id="none under two and a half days"),
        pytest.param(2.5, 1.0, id="a day from there on"),
        pytest.param(7.0, 1.675, id="15 % of the days up to seven"),
        pytest.param(20.0, 2.975, id="10 % of those up to twenty"),
        pytest.param(100.0, 6.975, id="5 % of those above"),
    ],
)
def test_fuzz(interval: float, fuzz: float) -> None:
    assert fuzz_days(interval) == pytest.approx(fuzz)


@pytest.mark.parametrize(
    ("stability", "shortest", "middle", "longest"),
    [
        pytest.param(2.4, 2, 2, 2, id="short intervals keep their day"),
        pytest.param(4.0, 3, 4, 5, id="four days"),
        pytest.param(20.0, 17, 20, 23, id="twenty"),
        pytest.param(100.0, 93, 100, 107, id="a hundred"),
    ],
)
def test_fuzz_draws_from_the_whole_range(
    stability: float, shortest: int, middle: int, longest: int
) -> None:
    memories = stable(stability, stability, stability)
    drawn = [
        interval_days(Rating.GOOD, memories, 0, seed, FUZZY)
        for seed in (LOWEST_DRAW, MIDDLE_DRAW, HIGHEST_DRAW)
    ]
    assert drawn == [shortest, middle, longest]


def test_fuzz_does_not_undo_growth() -> None:
    assert days(stable(10.0, 11.0, 12.0), 10, LOWEST_DRAW, FUZZY)[1:] == (10, 11, 12)


def test_the_draw_hangs_on_card_and_count_alone_and_is_the_same_everywhere() -> None:
    assert draw(CardId("hama/aleppo"), 3) == 0xE03FC51084FFEE31
    assert draw(CardId("hama/aleppo"), 4) != draw(CardId("hama/aleppo"), 3)
    assert draw(CardId("hama/homs"), 3) != draw(CardId("hama/aleppo"), 3)


def test_draws_are_spread_evenly() -> None:
    tenths = [draw(CardId(f"deck/{at}"), 1) * 10 >> 64 for at in range(10_000)]
    assert all(900 < tenths.count(tenth) < 1_100 for tenth in range(10))


always = settings(max_examples=200, deadline=None)
stabilities = st.floats(0.01, 36_500)
passed = st.lists(stabilities, min_size=3, max_size=3).map(lambda each: stable(*sorted(each)))
learned = st.builds(
    next_states,
    st.builds(MemoryState, stabilities, st.floats(1, 10)),
    st.integers(0, 36_500),
)
memories_ = st.one_of(passed, learned)
draws = st.integers(0, 2**64 - 1)
previous_days = st.one_of(st.integers(0, 40), st.integers(0, 36_500))
all_options = st.builds(
    SchedulingOptions,
    desired_retention=st.floats(0.70, 0.99),
    maximum_interval=st.one_of(st.integers(1, 40), st.integers(1, 36_500)),
    fuzz=st.booleans(),
)


@always
@given(memories_, previous_days, draws, all_options)
def test_every_interval_is_from_a_day_to_the_maximum_and_better_ratings_wait_longer(
    memories: Mapping[Rating, MemoryState], previous: int, seed: int, options: SchedulingOptions
) -> None:
    again, *found = days(memories, previous, seed, options)
    assert again == 0
    assert all(1 <= each <= options.maximum_interval for each in found)
    assert found == sorted(found)
    hard, good, easy = found
    if previous:
        assert good > hard or hard == options.maximum_interval
        assert easy > good or good == options.maximum_interval


@always
@given(memories_, previous_days, draws, all_options, st.floats(0, 0.29))
def test_who_wants_to_retain_more_never_waits_longer(
    memories: Mapping[Rating, MemoryState],
    previous: int,
    seed: int,
    options: SchedulingOptions,
    more: float,
) -> None:
    retained = min(0.99, options.desired_retention + more)
    eager = replace(options, desired_retention=retained)
    pairs = zip(
        days(memories, previous, seed, eager), days(memories, previous, seed, options), strict=True
    )
    assert all(sooner <= later for sooner, later in pairs)


@always
@given(memories_, draws, all_options)
def test_fuzz_stays_in_its_range(
    memories: Mapping[Rating, MemoryState], seed: int, options: SchedulingOptions
) -> None:
    sharp = days(memories, 0, seed, replace(options, fuzz=False))
    fuzzy = days(memories, 0, seed, replace(options, fuzz=True))
    for exact, drawn in zip(sharp, fuzzy, strict=True):
        assert abs(drawn - exact) <= fuzz_days(exact + 0.5) + 1
