"""What a memory becomes: what is refused, and what holds for every memory."""

from collections.abc import Callable
from itertools import pairwise

import fsrs_rs_python as rust
import pytest
from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.review import Rating
from byheart.core.scheduling.memory import (
    DEFAULT_PARAMETERS,
    MemoryState,
    check_parameters,
    next_interval,
    next_states,
    raise_if_panic,
    recalled_days,
    retrievability,
    step,
)

NAN, INFINITY = float("nan"), float("inf")
KNOWN = MemoryState(stability=3.0, difficulty=5.0)


def changed(index: int, weight: float) -> tuple[float, ...]:
    """Put one weight in the place of a default one."""
    return (*DEFAULT_PARAMETERS[:index], weight, *DEFAULT_PARAMETERS[index + 1 :])


def test_the_default_parameters_are_the_librarys() -> None:
    assert pytest.approx(rust.DEFAULT_PARAMETERS, rel=1e-7) == DEFAULT_PARAMETERS


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        pytest.param((), "FSRS-6 has 21 parameters, got 0", id="none"),
        pytest.param(DEFAULT_PARAMETERS[:19], "FSRS-6 has 21 parameters, got 19", id="FSRS-5's"),
        pytest.param((*DEFAULT_PARAMETERS, 0.1), "21 parameters, got 22", id="one too many"),
        pytest.param(changed(4, NAN), "w4 is from 1.0 to 10.0, got nan", id="not a number"),
        pytest.param(changed(8, INFINITY), "w8 is from 0.0 to 4.5, got inf", id="infinite"),
        pytest.param(changed(0, 0.0), "w0 is from 0.001 to 100.0, got 0.0", id="no stability"),
        pytest.param(changed(3, 101.0), "w3 is from 0.001 to 100.0", id="too stable at first"),
        pytest.param(changed(7, -0.1), "w7 is from 0.001 to 0.75", id="negative"),
        pytest.param(changed(19, 0.9), "w19 is from 0.0 to 0.8", id="clipped in silence"),
        pytest.param(changed(20, 0.05), "w20 is from 0.1 to 0.8", id="too flat a curve"),
    ],
)
def test_bad_parameters_are_refused(parameters: tuple[float, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_parameters(parameters)
    with pytest.raises(ValueError, match=message):
        step(None, 0, Rating.GOOD, parameters)


@pytest.mark.parametrize("index", range(21))
def test_the_ends_of_every_range_are_accepted_and_no_more(index: int) -> None:
    check_parameters(changed(index, LOWER_BOUNDS_PARAMETERS[index]))
    check_parameters(changed(index, UPPER_BOUNDS_PARAMETERS[index]))
    with pytest.raises(ValueError, match=f"w{index} "):
        check_parameters(changed(index, LOWER_BOUNDS_PARAMETERS[index] - 1e-6))
    with pytest.raises(ValueError, match=f"w{index} "):
        check_parameters(changed(index, UPPER_BOUNDS_PARAMETERS[index] + 1e-6))


@pytest.mark.parametrize(
    ("stability", "difficulty", "message"),
    [
        pytest.param(0.0, 5.0, "stability is above 0", id="no stability"),
        pytest.param(-1.0, 5.0, "stability is above 0", id="negative stability"),
        pytest.param(NAN, 5.0, "stability is above 0", id="stability that is no number"),
        pytest.param(INFINITY, 5.0, "stability is above 0 and finite", id="endless stability"),
        pytest.param(3.0, 0.99, "difficulty is from 1 to 10", id="too easy"),
        pytest.param(3.0, 10.01, "difficulty is from 1 to 10", id="too difficult"),
        pytest.param(3.0, NAN, "difficulty is from 1 to 10", id="difficulty that is no number"),
    ],
)
def test_an_impossible_memory_cannot_be_made(
    stability: float, difficulty: float, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        MemoryState(stability, difficulty)


@pytest.mark.parametrize(
    ("state", "elapsed", "message"),
    [
        pytest.param(KNOWN, -1, "from 0 to", id="a review before the last one"),
        pytest.param(KNOWN, 2**32, "from 0 to", id="more days than the library counts"),
        pytest.param(None, 1, "no days pass before the first review", id="days before the first"),
    ],
)
def test_an_impossible_history_is_refused(
    state: MemoryState | None, elapsed: int, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        next_states(state, elapsed)


def panic() -> None:
    """Let the library panic: no card can be simulated in a deck of none."""
    config = rust.default_simulator_config()
    config.deck_size = 0
    try:
        rust.simulate(DEFAULT_PARAMETERS, 0.9, config)
    except BaseException as error:
        raise_if_panic(error)
        raise


def test_a_panic_of_the_library_becomes_an_exception() -> None:
    with pytest.raises(RuntimeError, match=r"the FSRS library failed: .*InvalidDeckSize"):
        panic()


def test_an_interruption_is_no_panic() -> None:
    raise_if_panic(KeyboardInterrupt())


@pytest.mark.parametrize(
    ("call", "message"),
    [
        pytest.param(lambda: retrievability(-1, 3), "need t >= 0", id="time before the review"),
        pytest.param(lambda: retrievability(NAN, 3), "need t >= 0", id="time that is no number"),
        pytest.param(lambda: retrievability(1, 0), "S > 0", id="recall without stability"),
        pytest.param(lambda: retrievability(1, NAN), "S > 0", id="stability that is no number"),
        pytest.param(lambda: retrievability(1, 3, 0.0), "decay is from", id="no decay"),
        pytest.param(lambda: next_interval(0, 0.9), "S > 0", id="interval without stability"),
        pytest.param(lambda: next_interval(3, 1.0), "retention < 1", id="certain recall"),
        pytest.param(lambda: next_interval(3, 0.0), "0 < retention", id="no recall"),
        pytest.param(lambda: next_interval(3, 0.9, NAN), "decay is from", id="decay no number"),
        pytest.param(lambda: recalled_days(2, 1, 3), "from <= to", id="days that run back"),
        pytest.param(lambda: recalled_days(-1, 1, 3), "0 <= from", id="days before the review"),
        pytest.param(lambda: recalled_days(0, 1, 0), "S > 0", id="days without stability"),
    ],
)
def test_arguments_outside_their_range_are_refused(call: Callable[[], float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()


always = settings(max_examples=100, deadline=None)
stabilities = st.floats(0.01, 30_000)
decays = st.floats(0.1, 0.8)
memories = st.builds(MemoryState, stabilities, st.floats(1, 10))


@always
@given(stabilities, decays)
def test_recall_is_certain_at_once_and_nine_in_ten_after_the_stability(
    stability: float, decay: float
) -> None:
    assert retrievability(0, stability, decay) == 1
    assert retrievability(stability, stability, decay) == pytest.approx(0.9)


@always
@given(stabilities, st.floats(0, 40_000), st.floats(0.01, 1_000), decays)
def test_recall_falls_with_time_and_stays_a_probability(
    stability: float, elapsed: float, later: float, decay: float
) -> None:
    now = retrievability(elapsed, stability, decay)
    assert 0 < retrievability(elapsed + later, stability, decay) <= now <= 1


@always
@given(stabilities, st.floats(0.70, 0.99), decays)
def test_after_the_interval_recall_is_as_desired(
    stability: float, desired: float, decay: float
) -> None:
    interval = next_interval(stability, desired, decay)
    assert retrievability(interval, stability, decay) == pytest.approx(desired)


@always
@given(st.floats(0.5, 1_000), st.integers(0, 50), st.integers(1, 50), decays)
def test_the_days_of_recall_are_the_area_under_the_curve(
    stability: float, start: int, days: int, decay: float
) -> None:
    points = [start + days * at / 2_000 for at in range(2_001)]
    curve = [retrievability(point, stability, decay) for point in points]
    area = sum((left + right) / 2 for left, right in pairwise(curve)) * days / 2_000
    assert recalled_days(start, start + days, stability, decay) == pytest.approx(area, rel=1e-4)


@always
@given(memories, st.integers(0, 36_500))
def test_better_ratings_leave_a_stabler_and_easier_memory(
    memory: MemoryState, elapsed: int
) -> None:
    after = next_states(memory, elapsed)
    stability = [after[rating].stability for rating in Rating]
    difficulty = [after[rating].difficulty for rating in Rating]
    assert stability == sorted(stability)
    assert difficulty == sorted(difficulty, reverse=True)


@always
@given(memories, st.integers(1, 36_500), st.sampled_from(Rating))
def test_recalling_after_a_day_strengthens_and_forgetting_weakens(
    memory: MemoryState, elapsed: int, rating: Rating
) -> None:
    after = step(memory, elapsed, rating).stability
    rounding = 1 + 1e-6  # the library counts in 32 bits
    if rating is Rating.AGAIN:
        assert after <= memory.stability * rounding
    else:
        assert after * rounding >= memory.stability


@always
@given(st.one_of(st.none(), memories), st.integers(0, 400), st.sampled_from(Rating))
def test_a_step_is_one_of_the_next_states(
    memory: MemoryState | None, elapsed: int, rating: Rating
) -> None:
    days = 0 if memory is None else elapsed
    assert step(memory, days, rating) == next_states(memory, days)[rating]
