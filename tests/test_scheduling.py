"""When a card comes back: options, what is due, what is recalled, what waiting costs."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import FIRST_DAY, event, reviewed
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import Rating
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, retrievability
from byheart.core.scheduling.outlook import (
    SchedulingOptions,
    fold,
    is_due,
    loss_by_waiting,
    preview,
    recall,
)

CARD = CardId("capitals/capital-norway")
OPTIONS = SchedulingOptions(fuzz=False)
LEARNED = fold(CARD, [event(reviewed(), 0), event(reviewed(), 1, day=2)], OPTIONS)
"""Answered right on the first day and on the third, and due ten days after that."""
LAST_DAY, DUE_DAY = FIRST_DAY + 2, FIRST_DAY + 2 + LEARNED.interval_days


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(
            lambda: SchedulingOptions(desired_retention=0.69), "from 0.70 to 0.99", id="too lax"
        ),
        pytest.param(
            lambda: SchedulingOptions(desired_retention=1.0), "from 0.70 to 0.99", id="too strict"
        ),
        pytest.param(
            lambda: SchedulingOptions(desired_retention=float("nan")), "got nan", id="no number"
        ),
        pytest.param(
            lambda: SchedulingOptions(maximum_interval=0), "1 day or more", id="no interval"
        ),
        pytest.param(
            lambda: SchedulingOptions(rollover_hour=24), "from 0 to 23", id="no such hour"
        ),
        pytest.param(lambda: SchedulingOptions(leech_lapses=-1), "0 or more", id="fewer than none"),
        pytest.param(
            lambda: SchedulingOptions(parameters=DEFAULT_PARAMETERS[:19]), "21", id="old parameters"
        ),
    ],
)
def test_options_outside_their_range_are_refused(
    make: Callable[[], SchedulingOptions], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(replace(OPTIONS, desired_retention=0.91), id="retention"),
        pytest.param(replace(OPTIONS, maximum_interval=365), id="maximum"),
        pytest.param(replace(OPTIONS, rollover_hour=3), id="rollover"),
        pytest.param(replace(OPTIONS, leech_lapses=9), id="leeches"),
        pytest.param(replace(OPTIONS, fuzz=True), id="fuzz"),
        pytest.param(replace(OPTIONS, parameters=(0.3, *DEFAULT_PARAMETERS[1:])), id="weights"),
    ],
)
def test_every_option_has_its_own_stamp(other: SchedulingOptions) -> None:
    assert other.stamp != OPTIONS.stamp
    assert replace(other).stamp == other.stamp


@pytest.mark.parametrize(
    ("state", "day", "revision", "due"),
    [
        pytest.param(CardState(CARD), FIRST_DAY, 0, False, id="a new card is never due"),
        pytest.param(CardState(CARD), FIRST_DAY, 1, False, id="not even a revised one"),
        pytest.param(LEARNED, DUE_DAY - 1, 0, False, id="the day before"),
        pytest.param(LEARNED, DUE_DAY, 0, True, id="on its day"),
        pytest.param(LEARNED, DUE_DAY + 99, 0, True, id="long after"),
        pytest.param(LEARNED, LAST_DAY, 1, True, id="when the answer has changed since"),
        pytest.param(replace(LEARNED, revision=1), LAST_DAY, 1, False, id="answered since"),
    ],
)
def test_is_due(state: CardState, day: int, revision: int, *, due: bool) -> None:
    assert is_due(state, day, revision) is due


@pytest.mark.parametrize(
    ("state", "day"),
    [
        pytest.param(CardState(CARD), FIRST_DAY, id="a new card"),
        pytest.param(LEARNED, LAST_DAY, id="on the day of the answer"),
        pytest.param(LEARNED, LAST_DAY - 1, id="on the day before, after a flight"),
    ],
)
def test_there_is_no_recall_to_tell(state: CardState, day: int) -> None:
    assert recall(state, day, OPTIONS) is None


def test_recall_follows_the_curve_of_the_options() -> None:
    flat = replace(OPTIONS, parameters=(*DEFAULT_PARAMETERS[:20], 0.1))
    assert LEARNED.stability is not None
    after_ten = retrievability(10, LEARNED.stability)
    assert recall(LEARNED, LAST_DAY + 10, OPTIONS) == pytest.approx(after_ten)
    assert recall(LEARNED, LAST_DAY + 99, flat) != recall(LEARNED, LAST_DAY + 99, OPTIONS)


def test_the_four_intervals_before_choosing() -> None:
    outlooks = preview(LEARNED, DUE_DAY, OPTIONS)
    again, hard, good, easy = (outlooks[rating].interval_days for rating in Rating)
    assert again == 0 < hard < good < easy
    assert outlooks[Rating.AGAIN].state.lapses == 1
    assert outlooks[Rating.EASY].state.due_day == DUE_DAY + easy


def test_fuzz_is_the_cards_and_the_counts_not_the_days() -> None:
    fuzzy = SchedulingOptions()
    for later in range(1, 30):
        moved = replace(LEARNED, last_day=LAST_DAY + later, due_day=DUE_DAY + later)
        today = preview(LEARNED, DUE_DAY, fuzzy)
        then = preview(moved, DUE_DAY + later, fuzzy)
        assert [each.interval_days for each in today.values()] == [
            each.interval_days for each in then.values()
        ]


def state(stability: float, interval: int, difficulty: float = 5.0) -> CardState:
    """Make a card that was answered on the first day."""
    return replace(
        LEARNED,
        stability=stability,
        difficulty=difficulty,
        last_day=FIRST_DAY,
        due_day=FIRST_DAY + interval,
        interval_days=interval,
    )


def test_a_new_card_loses_nothing_by_waiting() -> None:
    assert loss_by_waiting(CardState(CARD), FIRST_DAY, OPTIONS) == 0


@pytest.mark.parametrize(
    ("loses_more", "loses_less"),
    [
        pytest.param(
            (state(30, 30), 60), (state(30, 30, difficulty=9), 60), id="an easier one grows more"
        ),
        pytest.param(
            (state(10, 10), 30), (state(100, 100), 30), id="one overdue, and one not yet due"
        ),
        pytest.param(
            (state(30, 30), 150), (state(3, 3), 15), id="as likely known, the one that then lasts"
        ),
    ],
)
def test_what_loses_more_by_waiting(
    loses_more: tuple[CardState, int], loses_less: tuple[CardState, int]
) -> None:
    more, less = (
        loss_by_waiting(each, FIRST_DAY + elapsed, OPTIONS)
        for each, elapsed in (loses_more, loses_less)
    )
    assert more > less


@settings(max_examples=100, deadline=None)
@given(st.floats(0.01, 3_000), st.floats(1, 10), st.integers(0, 3_000))
def test_no_card_loses_more_than_the_week_it_waits(
    stability: float, difficulty: float, elapsed: int
) -> None:
    card = state(stability, 1, difficulty)
    assert -7 <= loss_by_waiting(card, FIRST_DAY + elapsed, OPTIONS) <= 7


@settings(max_examples=100, deadline=None)
@given(st.floats(0.1, 300), st.floats(1, 10), st.integers(1, 300), st.integers(1, 300))
def test_a_card_that_falls_loses_more_and_more(
    stability: float, difficulty: float, elapsed: int, later: int
) -> None:
    card, day = state(stability, 1, difficulty), FIRST_DAY + elapsed
    now, then = (loss_by_waiting(card, each, OPTIONS) for each in (day, day + later))
    assert then > now
