"""Goals: which counts, what it asks of a day, what it takes, and whether one is on it."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from builders import FIRST_DAY, deck, event, question
from history_samples import at, reading, writing
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.commands.goal import goal as goal_command
from byheart.commands.goal_demand import goal_note
from byheart.commands.today import today as today_command
from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, DeckId
from byheart.core.errors import UsageError
from byheart.core.review import NO_CARD, Deed, Event, EventId, Foreign, Goal, Instant, Rating, Undo
from byheart.core.scheduling.answering import answered
from byheart.core.scheduling.goals import NEAR_DAYS, Demand, brought_in, demand, goals, new_today
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import recall
from byheart.core.scheduling.planning import Choices, plan
from byheart.core.scheduling.schedules import Schedules
from byheart.core.statistics.goals import (
    GoalPlan,
    Standing,
    goal_progress,
    kept_cards,
    plan_goal,
    reserve,
)
from byheart.core.statistics.simulating.habits import Habits
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history.event_rows import event_of, row_of
from byheart.terminal.goal_view import goal_line, plan_lines

DAY = FIRST_DAY
CAPITALS = DeckId("capitals")
SCHEDULES = Schedules(SchedulingOptions())


def goal(days: int = 20, recall: float = 0.9, until: int = 14, deck_id: str = "capitals") -> Goal:
    return Goal(DeckId(deck_id), DAY + days, recall, DAY + until)


def cards(count: int) -> list[Card]:
    return list(deck(*(question(f"q{at}") for at in range(count))).cards)


def known(card: Card, stability: float = 5.0, ago: int = 3, **more: object) -> CardState:
    state = CardState(
        card.id,
        stability=stability,
        difficulty=5.0,
        first_day=DAY - ago,
        last_day=DAY - ago,
        due_day=DAY + 30,
        interval_days=30,
        reps=1,
    )
    return replace(state, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("deeds", "days"),
    [
        pytest.param([], None, id="none"),
        pytest.param([goal(20)], 20, id="one"),
        pytest.param([goal(20), goal(30)], 30, id="the latest counts"),
        pytest.param([goal(20), goal(30, deck_id="seas")], 20, id="another deck"),
        pytest.param([goal(20), replace(goal(20), dropped=True)], None, id="dropped"),
        pytest.param([goal(20), replace(goal(20), dropped=True), goal(9)], 9, id="and set again"),
        pytest.param([goal(20), goal(9), Undo(NO_CARD, EventId("here-0002"))], 20, id="undone"),
        pytest.param([Foreign(NO_CARD, "goal", "{}")], None, id="of a newer version"),
    ],
)
def test_the_latest_goal_of_a_deck_counts(deeds: list[Deed], days: int | None) -> None:
    events = [event(deed, number, day=number) for number, deed in enumerate(deeds, start=1)]
    for order in (events, events[::-1]):
        found = goals(order).get(CAPITALS)
        assert (None if found is None else found.by - DAY) == days


STAMP = ("id", "device", 1, 2, 3)


@settings(max_examples=40, deadline=None)
@given(
    st.builds(
        Goal,
        st.text("abc-é\u2028", min_size=1, max_size=9).map(DeckId),
        st.integers(1, 3_652_059),
        st.floats(0.5, 0.99),
        st.integers(0, 3_652_059),
        st.booleans(),
    )
)
def test_a_goal_comes_back_from_its_row(kept: Goal) -> None:
    stored = Event(EventId("id"), "device", 1, Instant(2, 3), kept)
    assert event_of(row_of(stored)) == stored


SOUND = {"deck": "seas", "by": 739_000, "recall": 0.9, "begin_until": 738_990, "dropped": False}


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"by": "soon"}, id="no day"),
        pytest.param({"by": 0}, id="before all days"),
        pytest.param({"recall": 2.0}, id="a share over one"),
        pytest.param({"deck": ""}, id="no deck"),
        pytest.param({"dropped": "no"}, id="a word for a flag"),
        pytest.param({"minutes": 5}, id="more than is known"),
    ],
)
def test_another_body_is_carried_along_as_it_is(changed: dict[str, object]) -> None:
    sound = EventRow(*STAMP, "goal", "", body=json.dumps(SOUND))
    assert isinstance(event_of(sound).deed, Goal)
    row = sound._replace(body=json.dumps(SOUND | changed))
    assert isinstance(event_of(row).deed, Foreign)
    assert row_of(event_of(row)) == row


def test_a_goal_is_kept_and_moves_no_state(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with writing(path) as history:
        history.append(goal(), at())
    with reading(path) as history:
        assert goals(history.events(NO_CARD)) == {CAPITALS: goal()}
        assert history.states() == {}


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 60), st.integers(2, 60), st.data())
def test_at_its_pace_all_cards_are_begun_in_time(
    count: int, days: int, data: st.DataObject
) -> None:
    own = cards(count)
    kept = goal(days, until=data.draw(st.integers(0, days - 1)))
    states: dict[CardId, CardState] = {}
    for day in range(DAY, kept.by):
        wanted = new_today(kept, own, states, day)
        for card in [card for card in own if card.id not in states][:wanted]:
            states[card.id] = known(card, first_day=day, last_day=day)
        if day >= kept.begin_until:
            break
    assert len(states) == count


@pytest.mark.parametrize(
    ("days", "until", "fresh", "begun_today", "wanted"),
    [
        pytest.param(20, 9, 20, 0, 2, id="spread evenly"),
        pytest.param(20, 9, 18, 2, 2, id="what was begun today counts"),
        pytest.param(20, 9, 21, 0, 3, id="rounded up"),
        pytest.param(20, -1, 20, 0, 1, id="late: over the days that are left"),
        pytest.param(1, 0, 20, 0, 20, id="the last day"),
        pytest.param(20, 9, 0, 0, 0, id="none left"),
    ],
)
def test_new_cards_of_a_day(
    days: int, until: int, fresh: int, begun_today: int, wanted: int
) -> None:
    own = cards(fresh + begun_today) if fresh else []
    states = {card.id: known(card, ago=0) for card in own[:begun_today]}
    assert new_today(goal(days, until=until), own, states, DAY) == wanted


def test_near_the_test_what_would_be_under_the_goal_comes_early() -> None:
    weak, strong, today, aside, new = cards(5)
    states = {
        weak.id: known(weak, stability=2.0),
        strong.id: known(strong, stability=400.0),
        today.id: known(today, stability=1.0, ago=0),
        aside.id: known(aside, stability=1.0, suspended=True),
    }
    every = [weak, strong, today, aside, new]
    for days in (NEAR_DAYS, 1):
        assert brought_in(goal(days), every, states, DAY, SCHEDULES) == {weak.id}
    assert brought_in(goal(NEAR_DAYS + 1), every, states, DAY, SCHEDULES) == set()
    assert brought_in(goal(0), every, states, DAY, SCHEDULES) == set()


def planned(choices: Choices, own: list[Card], states: dict[CardId, CardState]) -> set[CardId]:
    chance = Random(1)  # noqa: S311 - no secret
    return set(plan(own, states, DAY, choices, SCHEDULES, chance).ids)


def test_a_session_follows_the_goal() -> None:
    own = cards(30)
    other = list(deck(*(question(f"s{at}") for at in range(30)), id_="seas").cards)
    weak = known(own[0], stability=4.0)
    states = {weak.card: weak}
    asked = demand({CAPITALS: goal(2, until=1)}, own, states, DAY, SCHEDULES)
    assert asked.early == {weak.card}
    assert asked.new_of_deck == {CAPITALS: 15}
    found = planned(Choices(new_per_day=4, demand=asked), [*own, *other], states)
    assert weak.card in found
    assert sum(id_.startswith("capitals/") for id_ in found) == 16
    assert sum(id_.startswith("seas/") for id_ in found) <= 4
    without = planned(Choices(new_per_day=4), [*own, *other], states)
    assert weak.card not in without
    assert len(without) == 4


def test_a_session_says_what_is_there_for_a_goal() -> None:
    own = cards(30)
    states = {own[0].id: known(own[0], stability=4.0)}
    asked = demand({CAPITALS: goal(2, until=1)}, own, states, DAY, SCHEDULES)
    chance = Random(1)  # noqa: S311 - no secret
    found = plan(own, states, DAY, Choices(demand=asked), SCHEDULES, chance)
    assert goal_note(found, asked) == "For your goals: 15 new, 1 early."
    assert goal_note(found, Demand()) == ""


def test_a_goal_that_is_past_asks_nothing() -> None:
    found = demand({CAPITALS: goal(0)}, cards(5), {}, DAY, SCHEDULES)
    assert (dict(found.new_of_deck), found.early) == ({}, frozenset())


def planned_goal(count: int, days: int, recall: float = 0.9, **states: CardState) -> GoalPlan:
    standing = Standing({CardId(k): v for k, v in states.items()}, DAY, SCHEDULES, Habits())
    return plan_goal(goal(days, recall), cards(count), standing, seed=1)


def test_what_can_be_done_is_done_at_the_slowest_pace() -> None:
    easy = planned_goal(40, 40)
    assert easy.possible
    assert easy.course.new_per_day == -(-40 // (40 - reserve(40)))
    assert easy.course.begin_until <= easy.by - 1 - reserve(40)
    assert easy.course.expected >= 0.9
    assert easy.course.low <= easy.course.expected <= easy.course.high
    harder = planned_goal(40, 40, recall=0.97)
    assert harder.course.new_per_day >= easy.course.new_per_day
    assert harder.course.minutes_a_day > easy.course.minutes_a_day


def test_what_cannot_be_done_is_said_with_the_best_that_can() -> None:
    hopeless = planned_goal(40, 1, recall=0.99)
    assert not hopeless.possible
    assert hopeless.course.expected < 0.99
    assert "cannot be reached by then" in " ".join(plan_lines(hopeless, stored=False))


def test_a_deck_that_is_known_already_needs_nothing_new() -> None:
    own = cards(6)
    states = {card.id: known(card, stability=2_000.0) for card in own}
    standing = Standing(states, DAY, SCHEDULES, Habits())
    found = plan_goal(goal(5), own, standing, seed=1)
    assert found.possible
    assert (found.new_left, found.course.new_per_day) == (0, 0)
    assert found.course.expected > 0.99


def test_the_spread_is_that_of_independent_cards() -> None:
    own = cards(50)
    states = {card.id: known(card, stability=3.0, ago=40, due_day=DAY + 999) for card in own}
    standing = Standing(states, DAY, SCHEDULES, Habits())
    found = goal_progress(replace(goal(0), by=DAY), own, standing, seed=1)
    share = found.expected
    assert found.spread == pytest.approx((share * (1 - share) / 50) ** 0.5, rel=0.3)


def test_who_falls_behind_is_told_so() -> None:
    own = cards(60)
    standing = Standing({}, DAY, SCHEDULES, Habits())
    on_it = goal_progress(goal(40, until=30), own, standing, seed=1)
    late = goal_progress(goal(1, until=0), own, standing, seed=1)
    assert (on_it.on_track, late.on_track) == (True, False)
    assert (on_it.days_left, on_it.new_left, on_it.new_per_day) == (40, 60, 2)
    assert late.new_per_day == 60
    assert ": on track, " in goal_line(on_it)
    assert len(goal_line(on_it)) <= 80
    assert ": behind, " in goal_line(late)
    past = goal_progress(goal(-3), own, standing, seed=1)
    assert "would be recalled" in goal_line(past)
    assert past.new_per_day == 0


def test_a_goal_is_about_what_is_not_set_aside() -> None:
    plain, suspended, leech = cards(3)
    states = {
        suspended.id: known(suspended, suspended=True),
        leech.id: known(leech, suspended=True, leech=True),
    }
    assert kept_cards([plain, suspended, leech], states) == [plain, leech]


DECK = Path(__file__).parent.parent / "decks" / "fall-of-hama" / "figures.yaml"
NOON = date(2026, 3, 1)


def test_a_goal_is_set_followed_shown_and_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    def told(*, days: int = 0, **options: Any) -> str:  # noqa: ANN401 - those of the command
        name = options.pop("deck", str(DECK))
        goal_command(name, now=(NOON + timedelta(days=days)).isoformat(), **options)
        return capsys.readouterr().out

    looked = json.loads(told(by="20 March 2026", dry_run=True, json=True))
    assert (looked["stored"], looked["by"], looked["possible"]) == (False, "2026-03-20", True)
    assert told(deck=None).startswith("No goals.")
    assert "hama-figures by Mon 2 Mar 2026, 1 day from now." in told(by="2026-03-02", recall=0.5)
    today_command(now=NOON.isoformat(), json=True)
    today = json.loads(capsys.readouterr().out)
    assert {each["id"]: each["new"] for each in today["decks"]}["hama-figures"] > 5
    (standing,) = json.loads(told(deck=None, json=True))
    assert (standing["deck"], standing["days_left"]) == ("hama-figures", 1)
    assert "is dropped" in told(drop=True, days=1)
    assert told(deck=None, days=1).startswith("No goals.")


@pytest.mark.parametrize(
    ("named", "given", "said"),
    [
        pytest.param(None, {"by": "2026-03-20"}, "which deck?", id="no deck"),
        pytest.param(DECK, {"by": "soon"}, '"soon" is not one day', id="no day"),
        pytest.param(DECK, {"by": "March 2026"}, "is not one day", id="a month"),
        pytest.param(DECK, {"by": "2026-03-01"}, "between tomorrow and", id="today"),
        pytest.param(DECK, {"drop": True}, "hama-figures has no goal", id="nothing to drop"),
        pytest.param(DECK, {}, "has no goal", id="nothing to show"),
        pytest.param(DECK, {"by": "2026-03-20", "drop": True}, "exclude", id="both"),
        pytest.param(DECK.parent, {"by": "2026-03-20"}, "for one deck", id="several"),
    ],
)
def test_wrong_use_is_said(named: Path | None, given: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)):
        goal_command(str(named) if named else None, now=NOON.isoformat(), **given)


def lived(own: list[Card], kept: Goal, habits: Habits, chance: Random) -> float:
    """Study until the test, day by day, by sessions as the quiz plans them; return the recall."""
    options = SCHEDULES.usual
    states: dict[CardId, CardState] = {}
    for day in range(DAY, kept.by):
        asked = demand({kept.deck: kept}, own, states, day, SCHEDULES)
        for id_ in plan(own, states, day, Choices(demand=asked), SCHEDULES, chance).ids:
            state = states.get(id_) or CardState(id_)
            odds = recall(state, day, options)
            right = 1 - habits.first[0] if odds is None else odds
            rating = Rating.GOOD if chance.random() < right else Rating.AGAIN
            states[id_] = answered(state, rating, day, options)
            while rating is Rating.AGAIN:
                rating = Rating.GOOD if chance.random() < habits.repeated else Rating.AGAIN
                states[id_] = answered(states[id_], rating, day, options)
    found = [recall(states[card.id], kept.by, options) for card in own if card.id in states]
    return sum(filter(None, found)) / len(own)


@pytest.mark.parametrize(("days", "until"), [(3, 1), (9, 5)], ids=["short", "longer"])
def test_the_expectation_is_what_the_quiz_comes_to(days: int, until: int) -> None:
    own, kept = cards(12), goal(days, recall=0.95, until=until)
    habits = Habits(first=(0.3, 0, 0.7, 0), recalled=(0, 1, 0))
    standing = Standing({}, DAY, SCHEDULES, habits)
    expected = goal_progress(kept, own, standing, seed=1).expected
    chance = Random(1)  # noqa: S311 - no secret
    scores = [lived(own, kept, habits, chance) for _ in range(60)]
    assert sum(scores) / len(scores) == pytest.approx(expected, abs=0.015)
