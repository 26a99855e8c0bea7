"""The simulation of days to come, held to the real scheduler, card by card."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

import numpy as np
import pytest
from builders import card, question
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, DeckId, Expected, Gap, Kind, cards_of
from byheart.core.review import Rating
from byheart.core.scheduling.answering import answered
from byheart.core.scheduling.answering_arrays import Asked, answered_many
from byheart.core.scheduling.arranging import Order
from byheart.core.scheduling.intervals import interval_days
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, MemoryState
from byheart.core.scheduling.memory_arrays import step_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import loss_by_waiting, recall
from byheart.core.scheduling.planning import Choices, plan
from byheart.core.scheduling.schedules import Schedules
from byheart.core.statistics.simulating.chance import streams, uniforms
from byheart.core.statistics.simulating.choosing import losses
from byheart.core.statistics.simulating.habits import Habits, Pace
from byheart.core.statistics.simulating.rules import Rules
from byheart.core.statistics.simulating.simulation import Simulated, simulate
from byheart.core.statistics.simulating.start import start_anew, start_of
from byheart.core.statistics.states import StateTable

DAY = date(2024, 12, 1).toordinal()
UNFUZZED = SchedulingOptions(fuzz=False)
"""Real fuzz hangs on the ids of cards, that of a simulation on its seed."""
HABITS = Habits(first=(0.4, 0.1, 0.4, 0.1), recalled=(0.2, 0.6, 0.2), repeated=0.7)
FORGETFUL = Habits(first=(0.2, 0.0, 0.8, 0.0), recalled=(0.9, 0.1, 0.0), repeated=0.9)


@dataclass
class Life:
    """One life, lived by the real planner and the real scheduler, with the simulation's chance."""

    cards: list[Card]
    states: dict[CardId, CardState]
    rules: Rules
    habits: Habits
    seed: int
    counts: list[tuple[int, int, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._streams = streams(self.seed, 1, len(self.cards))
        self._place = {card.id: place for place, card in enumerate(self.cards)}
        self._drawn = dict.fromkeys(self._place, 0)

    def live(self, day: int, days: int) -> "Life":
        for today in range(day, day + days):
            self._study(today)
        return self

    def _study(self, day: int) -> None:
        rules, chance = self.rules, Random(0)  # noqa: S311 - no secret
        choices = Choices(
            rules.new_per_day, rules.new_per_deck, rules.cards_per_day, order=rules.order
        )
        planned = plan(self.cards, self.states, day, choices, rules.schedules, chance)
        failed = repeats = 0
        for each in planned.ids:
            rating = self._first(each, day)
            failed += rating is Rating.AGAIN and each not in planned.new
            while rating is Rating.AGAIN and not self.states[each].leech:
                right = self._draw(each) < self.habits.repeated
                rating = self._answer(each, Rating.GOOD if right else Rating.AGAIN, day)
                repeats += 1
        new = len(planned.new)
        self.counts.append((new, len(planned.cards) - new, failed, repeats))

    def _first(self, card: CardId, day: int) -> Rating:
        state = self.states.get(card) or CardState(card)
        known = recall(state, day, self.rules.schedules.of(card))
        shares: Sequence[float]
        if state.is_new:
            shares = self.habits.first[1:]
        elif known is None:
            shares = (0, self.habits.repeated)
        else:
            shares = [known * share for share in self.habits.recalled]
        drawn, rating = self._draw(card), Rating.AGAIN
        for better, share in zip((Rating.HARD, Rating.GOOD, Rating.EASY), shares, strict=False):
            if 0 <= drawn < share:
                rating = better
            drawn -= share
        return self._answer(card, rating, day)

    def _answer(self, card: CardId, rating: Rating, day: int) -> Rating:
        self._draw(card)  # for the fuzz that is switched off
        state = self.states.get(card) or CardState(card)
        revision = self.cards[self._place[card]].question.revision
        options = self.rules.schedules.of(card)
        self.states[card] = answered(state, rating, day, options, revision=revision)
        return rating

    def _draw(self, card: CardId) -> float:
        self._drawn[card] += 1
        place = self._place[card]
        return float(uniforms(self._streams[place : place + 1], np.array([self._drawn[card]]))[0])


def singles(many: int, deck: str = "capitals") -> list[Card]:
    return [card(question(f"q{number}"), deck) for number in range(many)]


def clozes(many: int, gaps: int) -> list[Card]:
    names = [f"gap{number}" for number in range(gaps)]
    made = tuple(Gap(name, Expected(Kind.TEXT, name)) for name in names)
    found: list[Card] = []
    for number in range(many):
        asked = question(f"cloze{number}", kind=Kind.CLOZE)
        found += cards_of(DeckId("capitals"), replace(asked, expected=None, gaps=made))
    return found


def family(cards: list[Card]) -> list[Card]:
    return [replace(c, question=replace(c.question, family="one")) for c in cards]


def learned(cards: list[Card], seed: int = 1) -> dict[CardId, CardState]:
    """Return states of half of the cards, after some weeks of study that the seed decides."""
    chance, states = Random(seed), dict[CardId, CardState]()  # noqa: S311 - no secret
    for each in cards[::2]:
        state, day = CardState(each.id), DAY - chance.randint(20, 40)
        while day < DAY - chance.randint(0, 3):
            state = answered(state, chance.choice(list(Rating)), day, UNFUZZED)
            day = day + max(1, chance.randint(0, 1 + state.interval_days))
        states[each.id] = state
    return states


def half_a_day() -> tuple[list[Card], dict[CardId, CardState]]:
    """Return cards of which some were begun, failed, buried or set aside on this very day."""
    cards = [*singles(12), *clozes(6, 2)]
    states = learned(cards)
    for each, rating in zip(cards[1:20:3], [1, 3, 1, 3, 2, 1, 4], strict=True):
        before = states.get(each.id) or CardState(each.id)
        states[each.id] = answered(before, Rating(rating), DAY, UNFUZZED)
    ids = list(states)
    states[ids[0]] = replace(states[ids[0]], suspended=True)
    states[ids[1]] = replace(states[ids[1]], buried_day=DAY)
    states[ids[2]] = replace(states[ids[2]], suspended=True, leech=True)
    raised = replace(cards[6], question=replace(cards[6].question, revision=3))
    return [*cards[:6], raised, *cards[7:]], states


FIT = tuple(weight * 1.1 for weight in DEFAULT_PARAMETERS[:4]) + DEFAULT_PARAMETERS[4:]
USUAL = Rules(Schedules(UNFUZZED), new_per_day=4)


@pytest.mark.parametrize(
    ("cards", "rules", "habits"),
    [
        pytest.param(singles(30), USUAL, HABITS, id="single questions"),
        pytest.param([*singles(20), *singles(20, "rivers")], USUAL, HABITS, id="two decks in turn"),
        pytest.param(
            [*singles(6), *singles(20, "rivers")],
            replace(USUAL, new_per_day=5, new_per_deck=2),
            HABITS,
            id="a limit of new cards from each deck",
        ),
        pytest.param(clozes(12, 3), USUAL, HABITS, id="siblings are never asked on one day"),
        pytest.param(
            [*family(singles(9)), *clozes(5, 2)], USUAL, HABITS, id="nor are two of a family"
        ),
        pytest.param(
            singles(40), replace(USUAL, cards_per_day=4), HABITS, id="a limit, most urgent first"
        ),
        pytest.param(
            [*clozes(14, 2), *singles(10)],
            replace(USUAL, cards_per_day=5),
            HABITS,
            id="a limit and siblings",
        ),
        pytest.param(
            singles(40),
            replace(USUAL, cards_per_day=3, order=Order.DUE),
            HABITS,
            id="a limit, longest due first",
        ),
        pytest.param(
            singles(40),
            replace(USUAL, cards_per_day=3, order=Order.HARD),
            HABITS,
            id="a limit, hardest first",
        ),
        pytest.param(
            singles(40),
            replace(USUAL, cards_per_day=3, order=Order.DECK),
            HABITS,
            id="a limit, in the order of the file",
        ),
        pytest.param(
            singles(30),
            replace(USUAL, schedules=Schedules(replace(UNFUZZED, leech_lapses=1))),
            FORGETFUL,
            id="leeches are set aside",
        ),
        pytest.param(
            [*singles(10), *singles(10, "rivers")],
            replace(
                USUAL,
                schedules=Schedules(
                    UNFUZZED, {DeckId("rivers"): replace(UNFUZZED, parameters=FIT)}
                ),
            ),
            HABITS,
            id="a deck with parameters of its own",
        ),
        pytest.param(
            singles(20),
            replace(
                USUAL,
                schedules=Schedules(replace(UNFUZZED, maximum_interval=9, desired_retention=0.85)),
            ),
            HABITS,
            id="a maximum interval",
        ),
    ],
)
def test_the_real_scheduler_agrees(cards: list[Card], rules: Rules, habits: Habits) -> None:
    agrees(cards, learned(cards), rules, habits, seed=2)


def test_the_real_scheduler_agrees_from_the_middle_of_a_day() -> None:
    cards, states = half_a_day()
    agrees(cards, states, replace(USUAL, new_per_day=6), HABITS, seed=5)


def agrees(
    cards: list[Card],
    states: dict[CardId, CardState],
    rules: Rules,
    habits: Habits,
    seed: int,
    days: int = 30,
) -> None:
    start = start_of(cards, StateTable.of(states.values()), DAY)
    found = simulate(start, rules, habits, days=days, runs=1, seed=seed)
    life = Life(cards, dict(states), rules, habits, seed).live(DAY, days)
    assert list(counts(found)) == life.counts
    known = [
        recall(state, max(DAY + days, (state.last_day or 0) + 1), rules.schedules.of(state.card))
        for state in life.states.values()
    ]
    assert found.knowledge[0, 0] == pytest.approx(sum(filter(None, known)), rel=1e-5)
    assert found.begun[0, 0] == sum(not state.is_new for state in life.states.values())


def counts(found: Simulated) -> Iterator[tuple[int, int, int, int]]:
    columns = (found.new, found.due, found.failed, found.repeats)
    yield from zip(*(column[0, 0].tolist() for column in columns), strict=True)


def column(values: Sequence[float]) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.array(values, np.float64)


memories = st.tuples(st.floats(0.05, 3_000), st.floats(1, 10), st.integers(0, 4_000))


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6), fuzz=st.booleans(), most=st.sampled_from([12, 36_500]))
def test_many_answers_schedule_as_one(seed: int, most: int, *, fuzz: bool) -> None:
    """The memories are the same here, so that the whole days must be as well, to the day."""
    draw, cards = np.random.default_rng(seed), 250
    stability = np.exp(draw.normal(2, 1.5, cards))
    elapsed = np.floor(stability * draw.uniform(0, 2, cards)).astype(np.int64)
    ends = elapsed * draw.integers(0, 2, cards)
    rating, retention = draw.integers(1, 5, cards), draw.uniform(0.7, 0.99, cards)
    drawn, difficulty = draw.integers(0, 2**53, cards), draw.uniform(1, 10, cards)
    many = Asked(stability, difficulty, elapsed, ends, drawn / 2**53, retention)
    options = SchedulingOptions(fuzz=fuzz, maximum_interval=most)
    days = answered_many(many, rating, options)[2]
    for at in range(cards):
        own = replace(options, desired_retention=float(retention[at]))
        memories = memories_of((stability[at], difficulty[at], elapsed[at]), own)
        expected = interval_days(
            Rating(int(rating[at])), memories, int(ends[at]), int(drawn[at]) << 11, own
        )
        assert days[at] == expected


def memories_of(
    memory: tuple[float, float, int], options: SchedulingOptions
) -> dict[Rating, MemoryState]:
    stability, difficulty, elapsed = (np.full(4, value) for value in memory)
    after = step_many(stability, difficulty, elapsed, np.arange(1, 5), options.parameters)
    found = zip(Rating, after[0].tolist(), after[1].tolist(), strict=True)
    return {rating: MemoryState(*memory) for rating, *memory in found}


@settings(max_examples=30, deadline=None)
@given(st.lists(memories, min_size=1, max_size=20))
def test_what_is_lost_by_waiting_is_the_same(rows: list[tuple[float, float, int]]) -> None:
    stability, difficulty, elapsed = (np.array(each) for each in zip(*rows, strict=True))
    found = losses(column(stability.tolist()), column(difficulty.tolist()), elapsed, UNFUZZED)
    for at, (days, hardness, since) in enumerate(rows):
        state = CardState(CardId("a/b"), days, hardness, last_day=DAY - since)
        expected = loss_by_waiting(state, DAY, UNFUZZED)
        assert found[at] == pytest.approx(expected, rel=1e-3, abs=1e-3)


def test_the_same_seed_gives_the_same_and_another_one_another() -> None:
    start = start_anew(50, DAY)
    first, again, other = (
        simulate(start, Rules(), Habits(), days=20, runs=3, seed=seed) for seed in (1, 1, 2)
    )
    assert (first.reviews == again.reviews).all()
    assert (first.minutes == again.minutes).all()
    assert (first.reviews != other.reviews).any()


def test_a_life_is_the_same_whatever_is_played_beside_it() -> None:
    start = start_anew(50, DAY)
    alone = simulate(start, Rules(), Habits(), days=20, runs=1, seed=1)
    beside = simulate(start, Rules(retentions=(0.8, 0.9)), Habits(), days=20, runs=3, seed=1)
    assert (alone.reviews[0, 0] == beside.reviews[1, 0]).all()


def test_fuzz_spreads_what_was_learned_together() -> None:
    start = start_anew(200, DAY)
    rules = Rules(new_per_day=200)
    unfuzzed = replace(rules, schedules=Schedules(UNFUZZED))
    easy = Habits(first=(0, 0, 0, 1), recalled=(0, 1, 0))
    spread, bunched = (
        simulate(start, each, easy, days=30, runs=1, seed=1).due[0, 0] for each in (rules, unfuzzed)
    )
    assert np.count_nonzero(spread) > np.count_nonzero(bunched)
    assert spread.max() < bunched.max()


def test_more_is_known_where_more_is_asked() -> None:
    start = start_anew(150, DAY)
    rules = Rules(retentions=(0.8, 0.9, 0.95), new_per_day=20)
    found = simulate(start, rules, Habits(), days=120, runs=4, seed=1)
    assert (np.diff(found.knowledge.mean(axis=1)) > 0).all()
    assert (np.diff(found.reviews.sum(axis=2).mean(axis=1)) > 0).all()


def test_what_a_test_would_find_is_spread_around_what_is_known() -> None:
    found = simulate(start_anew(60, DAY), Rules(), Habits(), days=30, runs=200, seed=1)
    off = found.recalled - found.knowledge
    assert abs(off.mean()) < 0.6  # a fifth of the deviation, by the mean of 200
    assert 1 < off.std() < 4


def test_minutes_are_those_of_the_answers() -> None:
    steady = Pace(mean_ms=30_000, deviation_ms=0)
    habits = replace(HABITS, pace_first=steady, pace_right=steady, pace_wrong=steady)
    start = start_anew(40, DAY)
    found = simulate(start, Rules(), replace(habits, pace_repeat=steady), days=20, runs=2, seed=3)
    assert found.minutes == pytest.approx(found.reviews / 2)
    uneven = simulate(start, Rules(), HABITS, days=20, runs=2, seed=3)
    assert uneven.minutes.sum() == pytest.approx(uneven.reviews.sum() / 5, rel=0.1)


def test_no_card_is_begun_after_the_time_is_up() -> None:
    start = start_anew(100, DAY)
    rules = Rules(minutes_per_day=1, new_per_day=50)
    found = simulate(start, rules, Habits(), days=30, runs=2, seed=3)
    assert (found.new + found.due).max() <= 5  # of 12 seconds each
    assert found.new[0, 0, 0] == 4  # a new one takes 16, with what comes back


@pytest.mark.parametrize(
    ("cards", "aside"),
    [
        pytest.param([], False, id="no card"),
        pytest.param(singles(3), True, id="all are suspended"),
    ],
)
def test_nothing_to_study(cards: list[Card], *, aside: bool) -> None:
    states = [CardState(each.id, 9.0, 5.0, DAY - 9, DAY - 9, due_day=DAY) for each in cards]
    table = StateTable.of(replace(state, suspended=aside) for state in states)
    found = simulate(start_of(cards, table, DAY), Rules(), Habits(), days=5, runs=2, seed=1)
    assert not found.reviews.any()
    assert not found.minutes.any()
    assert (found.begun == len(cards)).all()


def test_one_card() -> None:
    found = simulate(start_anew(1, DAY), Rules(), Habits(), days=400, runs=3, seed=1)
    assert (found.new.sum(axis=2) == 1).all()
    assert (found.begun == 1).all()
    assert (found.knowledge > 0.5).all()


def test_a_clock_before_the_last_review_counts_no_days() -> None:
    cards = singles(4)
    states = [CardState(each.id, 9.0, 5.0, DAY + 5, DAY + 5, due_day=DAY + 9) for each in cards]
    start = start_of(cards, StateTable.of(states), DAY)
    found = simulate(start, Rules(), Habits(), days=3, runs=2, seed=1)
    assert not found.reviews.any()
    assert (found.knowledge > 0.9 * len(cards)).all()


@pytest.mark.parametrize(
    ("days", "runs"),
    [pytest.param(0, 1, id="no day"), pytest.param(1, 0, id="no run")],
)
def test_too_little_is_refused(days: int, runs: int) -> None:
    with pytest.raises(ValueError, match="1 day or more and 1 run or more"):
        simulate(start_anew(1, DAY), Rules(), Habits(), days=days, runs=runs, seed=1)
