"""What is known, and how cards are spread: held to plain loops over the states of cards."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import fmean, median

import pytest
from builders import FIRST_DAY, deck, event, question, reviewed
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import CardId, Citation, DeckId, Kind, Source
from byheart.core.review import Deed, Event, Mark, MarkKind, Rating
from byheart.core.scheduling.folding import fold
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, retrievability
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.study_day import study_day
from byheart.core.statistics.distributions import (
    DIFFICULTIES,
    INTERVAL_DAYS,
    RECALLS,
    STABILITY_DAYS,
    Distribution,
    distributions,
)
from byheart.core.statistics.facts import CardFacts, FactTable, facts_of
from byheart.core.statistics.knowledge import ahead, knowledge, past
from byheart.core.statistics.states import StateTable
from byheart.storage.history.history import History
from byheart.storage.history.review_table import read_tables

OPTIONS = SchedulingOptions()
FLATTER = replace(OPTIONS, parameters=(*DEFAULT_PARAMETERS[:20], 0.3))
SCHEDULES = Schedules(OPTIONS)
OF_DECKS = Schedules(OPTIONS, {DeckId("rivers"): FLATTER})
DAY = FIRST_DAY + 100
Memories = list[tuple[float, float, int, int] | None]
"""Stability, difficulty, days since the last review, interval; None for a new card."""

memories = st.builds(
    lambda stability, difficulty, ago, interval: (stability, difficulty, ago, interval),
    st.floats(0.01, 3_000),
    st.floats(1, 10),
    st.integers(-5, 400),
    st.integers(0, 900),
)


def states_of(rows: Memories) -> list[CardState]:
    """Return the states of cards of two decks in turn; of one without a memory, that it is new."""
    names = [CardId(f"{('capitals', 'rivers')[at % 2]}/q{at}") for at in range(len(rows))]
    return [
        CardState(name)
        if row is None
        else CardState(name, row[0], row[1], 1, DAY - row[2], interval_days=row[3])
        for name, row in zip(names, rows, strict=True)
    ]


def chance(state: CardState, day: int, schedules: Schedules) -> float:
    """Return a card's chance of recall by the scalar formula."""
    if state.stability is None or state.last_day is None:
        return 0.0
    decay = schedules.of(state.card).decay
    return retrievability(max(1, day - state.last_day), state.stability, decay)


def facts_for(states: Sequence[CardState]) -> FactTable:
    return FactTable.of(
        CardFacts(state.card, DeckId(state.card.partition("/")[0]), Kind.TEXT, Kind.TEXT)
        for state in states
    )


rows = st.lists(st.none() | memories, max_size=12)


@settings(max_examples=40, deadline=None)
@given(rows)
def test_knowledge_is_the_sum_of_the_chances(cards: Memories) -> None:
    states = states_of(cards)
    found = knowledge(StateTable.of(states), facts_for(states), DAY, OF_DECKS)
    chances = [chance(state, DAY, OF_DECKS) for state in states]
    assert found.all.cards == len(states)
    assert found.all.begun == sum(not state.is_new for state in states)
    assert found.all.recalled == pytest.approx(sum(chances))
    assert found.all.deviation**2 == pytest.approx(sum(c * (1 - c) for c in chances))
    for group in found.decks:
        own = [c for s, c in zip(states, chances, strict=True) if s.card.startswith(group.name)]
        assert group.cards == len(own)
        assert group.recalled == pytest.approx(sum(own))


@settings(max_examples=25, deadline=None)
@given(rows, st.lists(st.integers(-3, 200), max_size=4))
def test_what_will_be_known_is_the_same_on_later_days(cards: Memories, later: list[int]) -> None:
    states = states_of(cards)
    days = [DAY + after for after in later]
    points = ahead(StateTable.of(states), facts_for(states), days, OF_DECKS)
    for day, point in zip(days, points, strict=True):
        expected = sum(chance(state, day, OF_DECKS) for state in states)
        assert point.day == day
        assert point.recalled == pytest.approx(expected, rel=1e-5)
        assert point.begun == sum(not state.is_new for state in states)


def test_of_a_paragraph_so_many_would_be_recalled() -> None:
    cite = [Citation("article", para) for para in (3, 3, 3, 4)]
    asked = [replace(question(f"q{at}"), cite=each) for at, each in enumerate(cite)]
    made = replace(deck(*asked), sources={"article": Source("article", "The fall of Hama")})
    states = [CardState(each.id, 10.0, 5.0, DAY - 10, DAY - 10) for each in made.cards[1:]]
    found = knowledge(StateTable.of(states), FactTable.of(facts_of(made)), DAY, SCHEDULES)
    third, fourth = found.paragraphs
    assert third.name == "The fall of Hama ¶ 3"
    assert (third.cards, third.begun) == (3, 2)
    assert (fourth.cards, fourth.begun) == (1, 1)
    recalled = [third.recalled, fourth.recalled, found.all.recalled]
    assert recalled == pytest.approx([1.8, 0.9, 2.7])


def test_cards_without_questions_count_nowhere_and_questions_without_cards_as_new() -> None:
    gone = CardState(CardId("gone/card"), 10.0, 5.0, DAY, DAY)
    facts = FactTable.of(facts_of(deck()))
    found = knowledge(StateTable.of([gone]), facts, DAY, SCHEDULES)
    assert (found.all.cards, found.all.begun, found.all.recalled) == (1, 0, 0)


def test_a_card_that_was_answered_today_has_its_chance_of_tomorrow() -> None:
    state = CardState(CardId("capitals/q0"), 10.0, 5.0, DAY, DAY)
    facts = facts_for([state])
    today, tomorrow, before = (
        knowledge(StateTable.of([state]), facts, day, SCHEDULES).all.recalled
        for day in (DAY, DAY + 1, DAY - 7)
    )
    assert today == tomorrow == before < 1


def test_what_is_set_aside_was_learned_all_the_same() -> None:
    state = CardState(CardId("capitals/q0"), 10.0, 5.0, DAY, DAY, suspended=True, leech=True)
    assert knowledge(StateTable.of([state]), facts_for([state]), DAY, SCHEDULES).all.begun == 1


def a_history(seed: int) -> list[Event]:
    """Return some weeks of answers to five cards, with resets and suspensions among them."""
    draw, made = Random(seed), list[Deed]()  # noqa: S311 - no secret
    for _ in range(120):
        name = CardId(f"{draw.choice(['capitals', 'rivers'])}/q{draw.randrange(3)}")
        kind = draw.choice([MarkKind.RESET, MarkKind.SUSPENDED, MarkKind.RESUMED])
        review = reviewed(draw.choice(list(Rating)), name, cram=draw.random() < 0.1)
        made.append(Mark(name, kind) if draw.random() < 0.08 else review)
    return [event(deed, number, number / 3) for number, deed in enumerate(made)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_past_is_what_folding_up_to_a_day_gives(tmp_path: Path, seed: int) -> None:
    events = a_history(seed)
    with History.open(tmp_path / "history", OPTIONS, write=True) as history:
        history.add_events(events)
    tables = read_tables(tmp_path / "history", OPTIONS)
    names = [*tables.states.cards, CardId("capitals/never")][1:]
    facts = facts_for([CardState(name) for name in names])
    days = list(range(FIRST_DAY - 1, FIRST_DAY + 60, 5))
    points = past(tables.reviews, tables.states, facts, days, SCHEDULES)
    for day, point in zip(days, points, strict=True):
        states = [fold(name, since_reset(events, name, day), OPTIONS) for name in names]
        expected = sum(chance(state, day, SCHEDULES) for state in states)
        assert point.recalled == pytest.approx(expected, rel=1e-5)
        assert point.begun == sum(not state.is_new for state in states)
    assert points[0].begun == 0
    assert points[-1].begun > 0


def since_reset(events: Sequence[Event], name: CardId, day: int) -> list[Event]:
    own = [e for e in events if e.deed.card == name]
    resets = [e for e in own if isinstance(e.deed, Mark) and e.deed.kind is MarkKind.RESET]
    first = resets[-1].at.ms if resets else 0
    return [e for e in own if e.at.ms > first and study_day(e.at, OPTIONS.rollover_hour) <= day]


def test_the_last_point_of_the_past_is_what_is_known_now(tmp_path: Path) -> None:
    with History.open(tmp_path / "history", OPTIONS, write=True) as history:
        history.add_events(a_history(7))
    tables = read_tables(tmp_path / "history", OPTIONS)
    facts = facts_for([CardState(name) for name in tables.states.cards])
    (point,) = past(tables.reviews, tables.states, facts, [DAY], SCHEDULES)
    now = knowledge(tables.states, facts, DAY, SCHEDULES).all
    assert point.begun == now.begun
    assert point.recalled == pytest.approx(now.recalled, rel=1e-5)


def test_nothing_was_known_before_anything_was_reviewed(tmp_path: Path) -> None:
    tables = read_tables(tmp_path / "none", OPTIONS)
    facts = facts_for([CardState(CardId("capitals/q0"))])
    (point,) = past(tables.reviews, tables.states, facts, [DAY], SCHEDULES)
    assert (point.begun, point.recalled) == (0, 0)
    assert past(tables.reviews, tables.states, facts, [], SCHEDULES) == ()


@settings(max_examples=40, deadline=None)
@given(rows)
def test_distributions_hold_every_card_once(cards: Memories) -> None:
    states = states_of(cards)
    found = distributions(StateTable.of(states), DAY, OF_DECKS)
    begun = [state for state in states if not state.is_new]
    chances = [chance(state, DAY, OF_DECKS) for state in begun]
    agrees(found.stability, [state.stability or 0 for state in begun], STABILITY_DAYS)
    agrees(found.difficulty, [state.difficulty or 0 for state in begun], DIFFICULTIES)
    agrees(found.interval, [state.interval_days for state in begun], INTERVAL_DAYS)
    agrees(found.recall, chances, RECALLS)


def agrees(found: Distribution, values: Sequence[float], edges: Sequence[float]) -> None:
    assert found.cards == len(values)
    assert found.median == (pytest.approx(median(values)) if values else None)
    assert found.mean == (pytest.approx(fmean(values)) if values else None)
    assert [each.low for each in found.bins] == list(edges[:-1])
    inside = [
        sum(low <= value < high or (value == high == edges[-1]) for value in values)
        for low, high in pairwise(edges)
    ]
    assert [each.cards for each in found.bins] == inside
    assert sum(inside) == len(values)


def test_a_bin_without_an_end_says_so() -> None:
    found = distributions(StateTable.of([]), DAY, SCHEDULES)
    assert [each.high for each in found.interval.bins][-2:] == [366, None]
    assert found.interval.median is None


def test_results_are_plain_numbers() -> None:
    states = states_of([(9.0, 5.0, 3, 9), None])
    table, facts = StateTable.of(states), facts_for(states)
    for found in (
        knowledge(table, facts, DAY, SCHEDULES),
        distributions(table, DAY, SCHEDULES),
        ahead(table, facts, [DAY], SCHEDULES)[0],
    ):
        assert json.loads(json.dumps(asdict(found)))
