"""What is ahead: the spread over many lives, and the choices between desired retentions."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from statistics import fmean, quantiles

import numpy as np
import pytest
from builders import FIRST_DAY, card, event, question
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import Deed, GradedBy, Rating, Review
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import is_due
from byheart.core.scheduling.schedules import Schedules
from byheart.core.session import USUAL_MS
from byheart.core.statistics.due import due_ahead
from byheart.core.statistics.forecast import (
    CHOICES,
    Habits,
    Pace,
    Rules,
    Spread,
    forecast,
    habits_of,
    simulate,
    spread,
    start_anew,
    start_of,
    usual_runs,
)
from byheart.core.statistics.simulating import habits as habits_module
from byheart.core.statistics.states import StateTable
from byheart.storage.history.history import History
from byheart.storage.history.review_table import read_tables

DAY = FIRST_DAY + 50
RULES = Rules(retentions=CHOICES, new_per_day=5)


def test_the_days_ahead_are_those_of_the_simulation() -> None:
    start = start_anew(40, DAY)
    found = forecast(start, RULES, Habits(), days=25, runs=6, seed=4)
    played = simulate(start, RULES, Habits(), days=25, runs=6, seed=4)
    present = played.retentions.index(0.9)
    assert (found.cards, found.runs, len(found.ahead)) == (40, 6, 25)
    for number, day in enumerate(found.ahead):
        reviews = played.reviews[present, :, number].tolist()
        assert day.day == DAY + number
        assert day.reviews.mean == pytest.approx(fmean(reviews))
        tenths = quantiles(reviews, n=10, method="inclusive")
        middle = [day.reviews.p10, day.reviews.p50, day.reviews.p90]
        assert middle == pytest.approx([tenths[0], tenths[4], tenths[8]])
        assert day.new == fmean(played.new[present, :, number].tolist())


def test_retentions_stand_side_by_side_with_the_present_one() -> None:
    own = Schedules(SchedulingOptions(desired_retention=0.87))
    rules = replace(RULES, schedules=own)
    found = forecast(start_anew(60, DAY), rules, Habits(), days=60, runs=4, seed=4)
    assert [each.retention for each in found.choices] == [0.80, 0.85, 0.87, 0.90, 0.95]
    assert [each.is_present for each in found.choices] == [False, False, True, False, False]
    lazy, keen = found.choices[0], found.choices[-1]
    assert lazy.reviews.mean < keen.reviews.mean
    assert lazy.minutes_a_day < keen.minutes_a_day
    assert lazy.knowledge.mean < keen.knowledge.mean <= keen.begun == 60
    present = found.choices[2]
    assert present.reviews_a_day == pytest.approx(fmean(day.reviews.mean for day in found.ahead))
    assert present.minutes.mean == pytest.approx(sum(day.minutes.mean for day in found.ahead))


def test_a_spread_is_no_wider_than_what_it_is_of() -> None:
    found = forecast(start_anew(30, DAY), RULES, Habits(), days=20, seed=1)
    for day in found.ahead:
        assert 0 <= day.reviews.p10 <= day.reviews.p50 <= day.reviews.p90


def test_nothing_to_study_is_nothing_ahead() -> None:
    found = forecast(start_anew(0, DAY), RULES, Habits(), days=3, runs=2, seed=1)
    assert {day.reviews for day in found.ahead} == {Spread(0, 0, 0, 0)}
    assert found.choices[0].knowledge == Spread(0, 0, 0, 0)


def test_results_are_plain() -> None:
    found = forecast(start_anew(3, DAY), RULES, Habits(), days=3, runs=2, seed=1)
    assert json.loads(json.dumps(asdict(found)))["ahead"][0]["day"] == DAY


def test_one_run_has_no_spread() -> None:
    assert spread(np.array([7])) == Spread(7, 7, 7, 7)


@pytest.mark.parametrize(
    ("cards", "runs"),
    [
        pytest.param(0, 50, id="none"),
        pytest.param(1_000, 25, id="a thousand"),
        pytest.param(100_000, 5, id="a hundred thousand"),
    ],
)
def test_fewer_runs_of_more_cards(cards: int, runs: int) -> None:
    assert usual_runs(cards, 4) == runs


def test_one_run_may_be_all_where_days_are_limited() -> None:
    assert usual_runs(100_000, 4, limited=True) == 1
    assert usual_runs(1_000, 4, limited=True) == 25


states = st.builds(
    CardState,
    card=st.integers(0, 10**6).map(lambda number: CardId(f"d/q{number}")),
    stability=st.none() | st.just(9.0),
    difficulty=st.just(5.0),
    due_day=st.integers(DAY - 20, DAY + 20),
    suspended=st.booleans(),
    leech=st.booleans(),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(states, max_size=15), st.integers(1, 25))
def test_what_is_due_counts_once(cards: list[CardState], days: int) -> None:
    expected = [0] * days
    for state in cards:
        coming = (day for day in range(days) if is_due(state, DAY + day))
        first = next(coming, None)
        if first is not None and not (state.is_new or state.suspended or state.leech):
            expected[first] += 1
    assert due_ahead(StateTable.of(cards), DAY, days) == tuple(expected)


def test_a_retired_question_and_a_foreign_card_are_not_studied() -> None:
    known = CardState(CardId("gone/card"), 9.0, 5.0, DAY, DAY, due_day=DAY)
    gone = replace(question("old"), retired=date.fromordinal(DAY))
    start = start_of([card(question("q")), card(gone)], StateTable.of([known]), DAY)
    assert start.states.cards == ("capitals/q",)
    assert start.begun_today == 1  # of whatever deck, it counts for the limit of the day


def learned(answers: Sequence[tuple[int, Rating, int]], file: Path) -> Habits:
    """Return the habits by answers to one card: on which day, how rated, and how long it took."""
    name = CardId("capitals/q")
    deeds: list[tuple[Deed, float]] = [
        (Review(name, rating, GradedBy.AUTO, took_ms=took_ms), day + number / 1_000)
        for number, (day, rating, took_ms) in enumerate(answers)
    ]
    with History.open(file, SchedulingOptions(), write=True) as history:
        history.add_events(event(deed, at, day) for at, (deed, day) in enumerate(deeds))
    return habits_of(read_tables(file, SchedulingOptions()).reviews)


def test_habits_are_the_shares_of_the_answers(tmp_path: Path) -> None:
    again, hard, good, _ = Rating
    answers = [(0, again, 1_000), (0, good, 3_000), (2, hard, 5_000), (5, good, 7_000)]
    found = learned(
        [*answers, (9, again, 9_000), (9, again, 3_000), (9, good, 3_000)], tmp_path / "h"
    )
    usual = Habits()
    first = [(20 * share + (at == 0)) / 21 for at, share in enumerate(usual.first)]
    assert found.first == pytest.approx(first)
    recalled = [
        (20 * share + one) / 22 for share, one in zip(usual.recalled, (1, 1, 0), strict=True)
    ]
    assert found.recalled == pytest.approx(recalled)
    assert found.repeated == pytest.approx((20 * usual.repeated + 2) / 23)
    assert found.pace_first.mean_ms == pytest.approx((20 * USUAL_MS + 1_000) / 21)
    assert found.pace_right.mean_ms == pytest.approx((20 * USUAL_MS + 12_000) / 22)
    assert found.pace_wrong.mean_ms == pytest.approx((20 * USUAL_MS + 9_000) / 21)
    assert found.pace_repeat.mean_ms == pytest.approx((20 * USUAL_MS + 9_000) / 23)


def test_nothing_known_of_a_learner_is_the_usual(tmp_path: Path) -> None:
    found, usual = learned([], tmp_path / "h"), Habits()
    assert found.first == pytest.approx(usual.first)
    assert found.recalled == pytest.approx(usual.recalled)
    assert found.repeated == pytest.approx(usual.repeated)
    assert asdict(found.pace_first) == pytest.approx(asdict(usual.pace_first))


def test_a_long_absence_is_taken_for_two_minutes(tmp_path: Path) -> None:
    found = learned([(0, Rating.GOOD, 3_600_000)], tmp_path / "h")
    assert found.pace_first.mean_ms == pytest.approx((20 * USUAL_MS + 120_000) / 21)


def test_the_usual_time_is_that_of_sessions() -> None:
    assert habits_module.USUAL_MS == USUAL_MS


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: Habits(repeated=0), id="never right"),
        pytest.param(lambda: Habits(first=(0.5, 0, 0.4, 0)), id="shares of less than all"),
        pytest.param(lambda: Habits(recalled=(1.5, -0.5, 0)), id="a share below 0"),
        pytest.param(lambda: Pace(mean_ms=0), id="no time at all"),
        pytest.param(lambda: Rules(new_per_day=-1), id="a limit below 0"),
        pytest.param(lambda: Rules(retentions=(1.0,)), id="a desired retention of 1"),
    ],
)
def test_what_cannot_be_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"got|above 0"):
        make()
