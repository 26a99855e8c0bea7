"""Whether a deck will be known by a day: what it takes, and what a test on that day would show.

The days until then are played through as in `simulation`, but for two things: new cards come at
the goal's own pace, and near the day cards come early that would be under the goal on it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, DeckId
from byheart.core.review import Goal
from byheart.core.scheduling.goals import NEAR_DAYS, new_today
from byheart.core.scheduling.schedules import Schedules
from byheart.core.statistics.forecast import usual_runs
from byheart.core.statistics.simulating.desk import NOT_BEGUN, SET_ASIDE, Desk
from byheart.core.statistics.simulating.habits import Habits
from byheart.core.statistics.simulating.lives import Day, Lives
from byheart.core.statistics.simulating.rules import Rules
from byheart.core.statistics.simulating.start import Start, start_of
from byheart.core.statistics.states import Floats, StateTable

_MS_A_MINUTE = 60_000
_PACES_TRIED = 8
_RUNS_MOST = 50
_RESERVE_SHARE, _RESERVE_MOST = 5, 7
"""One day in so many, and no more than that, is kept free of new cards before the test."""
NEARLY = 0.01
"""How far under the goal an expectation may be and still count as on it: the simulation's noise."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner stands, and how days are studied.

    Attributes:
        states: What is known of the cards; of one that is missing, that it is new.
        day: The study day.
        schedules: How cards are scheduled.
        habits: How the learner answers.
    """

    states: Mapping[CardId, CardState]
    day: int
    schedules: Schedules
    habits: Habits


@dataclass(frozen=True, slots=True)
class Course:
    """What a pace of new cards comes to.

    Attributes:
        new_per_day: New cards a day, until none is left.
        begin_until: The last study day with new cards at that pace.
        expected: The share of the deck that can be expected to be recalled on the day, 0 to 1.
        spread: The standard deviation of the score of a test of the whole deck, as a share.
        low: One test in twenty scores less, as a share.
        high: One test in twenty scores more.
        reviews_a_day: Answers a day, the mean.
        minutes_a_day: The mean.
        busiest_minutes: The mean of the busiest day.
    """

    new_per_day: int
    begin_until: int
    expected: float
    spread: float
    low: float
    high: float
    reviews_a_day: float
    minutes_a_day: float
    busiest_minutes: float


@dataclass(frozen=True, slots=True)
class GoalPlan:
    """How a deck can be known by a day: the slowest pace that does it, else the best one.

    `possible` says whether the course reaches the goal; `cards` counts those of the deck,
    `new_left` those that are still new.
    """

    deck: DeckId
    by: int
    recall: float
    days_left: int
    cards: int
    new_left: int
    possible: bool
    course: Course


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """How a goal stands today.

    Attributes:
        deck: The deck.
        by: The study day of the test, as `date.toordinal()` counts it.
        recall: The share of the deck that is to be recalled then.
        days_left: Study days until then, today included; 0 or less once it has come.
        cards: The cards of the deck, but for those that the learner has set aside.
        new_left: How many of them are still new.
        new_per_day: How many new ones a day it takes from today on.
        minutes_a_day: About how long that and the reviews take, the mean of the days.
        expected: The share that can be expected to be recalled on the day.
        spread: The standard deviation of the score of a test of the whole deck, as a share.
        on_track: Whether the expectation reaches the goal.
    """

    deck: DeckId
    by: int
    recall: float
    days_left: int
    cards: int
    new_left: int
    new_per_day: int
    minutes_a_day: float
    expected: float
    spread: float
    on_track: bool


def plan_goal(goal: Goal, cards: Sequence[Card], standing: Standing, *, seed: int) -> GoalPlan:
    """Return the slowest pace that reaches a goal, else the one that comes nearest.

    The last days before the test, one in five and at most seven, are kept free of new cards.

    Args:
        goal: The deck, the day (after the present one) and the share; nothing else is asked.
        cards: The deck's cards; those that the learner has set aside are left out.
        standing: Where the learner stands.
        seed: Where chance begins.

    Raises:
        ValueError: If the day has come already, or there is no card.
    """
    own = kept_cards(cards, standing.states)
    days = goal.by - standing.day
    if days < 1 or not own:
        raise ValueError(f"need a day to come and a card, got {days} and {len(own)}")
    start = _start(own, standing)
    new = len(start.queue)
    best: Course | None = None
    for pace in _paces(new, days - reserve(days)):
        course = _course(start, goal, pace, standing, seed=seed)
        if best is None or course.expected > best.expected:
            best = course
        if course.expected >= goal.recall:
            break
    if best is None:
        raise ValueError("there is always a pace to try")
    enough = best.expected >= goal.recall
    return GoalPlan(goal.deck, goal.by, goal.recall, days, len(own), new, enough, best)


def goal_progress(
    goal: Goal, cards: Sequence[Card], standing: Standing, *, seed: int
) -> GoalProgress:
    """Return how a goal stands, if its plan is kept from today on; arguments as for `plan_goal`.

    Once the day has come, it tells what would be recalled on it if nothing is asked any more.
    """
    own, day = kept_cards(cards, standing.states), standing.day
    start = _start(own, standing)
    pace = new_today(goal, own, standing.states, day) if goal.by > day else 0
    course = _course(start, goal, pace, standing, seed=seed)
    return GoalProgress(
        deck=goal.deck,
        by=goal.by,
        recall=goal.recall,
        days_left=goal.by - day,
        cards=len(own),
        new_left=len(start.queue),
        new_per_day=pace,
        minutes_a_day=course.minutes_a_day,
        expected=course.expected,
        spread=course.spread,
        on_track=course.expected >= goal.recall - NEARLY,
    )


def kept_cards(cards: Sequence[Card], states: Mapping[CardId, CardState]) -> list[Card]:
    """Return the cards that a goal is about: leeches too, but none that the learner set aside."""
    aside = {id_ for id_, state in states.items() if state.suspended and not state.leech}
    return [card for card in cards if card.id not in aside]


def reserve(days: int) -> int:
    """Return how many of the days before a test are kept free of new cards."""
    return min(_RESERVE_MOST, days // _RESERVE_SHARE)


def _paces(new: int, days: int) -> list[int]:
    """Return paces to try: from the slowest that begins all cards in the days, to all at once."""
    begin_days = np.geomspace(max(1, days), 1, _PACES_TRIED).round().astype(int).tolist()
    return sorted({-(-new // each) for each in begin_days})


def _start(cards: Sequence[Card], standing: Standing) -> Start:
    """Return the start of the simulation: this deck alone, whatever else was begun today."""
    states = standing.states
    known = [state for card in cards if (state := states.get(card.id)) is not None]
    return start_of(cards, StateTable.of(known), standing.day)


def _course(start: Start, goal: Goal, pace: int, standing: Standing, *, seed: int) -> Course:
    habits, rules = standing.habits, Rules(standing.schedules, new_per_day=pace)
    runs = min(_RUNS_MOST, usual_runs(len(start.deck), 1))
    desk = Desk(start, rules, runs, seed)
    days = list(_lived(Lives(start, rules, habits, desk), desk, goal, start.day))
    cards = max(1, desk.cards)
    recall = _recall_on(desk, goal.by).reshape(desk.lives, desk.cards)
    drawn = desk.draw(np.arange(recall.size)).reshape(recall.shape)
    scores = (drawn < recall).sum(axis=1) / cards
    low, high = np.quantile(scores, (0.05, 0.95)).tolist()
    minutes = [float(_ms(each, habits).mean()) / _MS_A_MINUTE for each in days] or [0.0]
    answers = [float((each.new + each.due + each.repeats).mean()) for each in days] or [0.0]
    return Course(
        new_per_day=pace,
        begin_until=start.day + max(0, -(-len(start.queue) // max(1, pace)) - 1),
        expected=float(recall.sum(axis=1).mean()) / cards,
        spread=float(scores.std()),
        low=low,
        high=high,
        reviews_a_day=sum(answers) / len(answers),
        minutes_a_day=sum(minutes) / len(minutes),
        busiest_minutes=max(minutes),
    )


def _lived(lives: Lives, desk: Desk, goal: Goal, first: int) -> Iterator[Day]:
    """Live the days until the test; near it, bring in what would be under the goal on it."""
    for today in range(first, goal.by):
        if goal.by - today <= NEAR_DAYS:
            recall = _recall_on(desk, goal.by)
            asked = (desk.due_day != NOT_BEGUN) & (desk.due_day != SET_ASIDE)
            early = asked & (desk.last_day < today) & (recall < goal.recall)
            desk.due_day[early] = np.minimum(desk.due_day[early], today)
        yield lives.study()


def _recall_on(desk: Desk, day: int) -> Floats:
    """Return the probabilities of recall on a day, card by card; 0 for new ones."""
    rows = np.arange(len(desk.stability))
    return np.nan_to_num(desk.recall(rows, desk.elapsed(rows, day).clip(1, None)))


def _ms(day: Day, habits: Habits) -> Floats:
    """Return how long the answers of a day take, life by life: the means of the habits."""
    paces = (habits.pace_first, habits.pace_right, habits.pace_wrong, habits.pace_repeat)
    answers = (day.new, day.due - day.failed, day.failed, day.repeats)
    times = [count * pace.mean_ms for count, pace in zip(answers, paces, strict=True)]
    total: Floats = np.sum(times, axis=0)
    return total
