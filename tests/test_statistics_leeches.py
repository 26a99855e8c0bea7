"""Leeches, and questions that are answered wrong too often for memory to be to blame."""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from itertools import product
from math import prod
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from byheart.core.card_state import CardState
from byheart.core.deck import CardId, DeckId, Kind
from byheart.core.statistics.facts import CardFacts, FactTable
from byheart.core.statistics.leeches import Leech, discovered, leeches, suspects, tails
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import StateTable

DAY = 740_000
Answers = tuple[float, Sequence[int]]
"""The probability of recall at each review of a card, and the ratings."""


def table_of(cards: Sequence[Answers]) -> ReviewTable:
    """Return reviews of cards, each begun and then reviewed every tenth day."""
    card = [at for at, (_, ratings) in enumerate(cards) for _ in range(1 + len(ratings))]
    rating = [r for _, ratings in cards for r in (3, *ratings)]
    order = [number for _, ratings in cards for number in range(1 + len(ratings))]
    recall = [p if at else np.nan for p, ratings in cards for at in range(1 + len(ratings))]
    number, rows = np.array(order, np.int32), len(card)
    known: dict[str, NDArray[Any]] = {
        "card": np.array(card, np.int32),
        "day": DAY + 10 * number,
        "rating": np.array(rating, np.int8),
        "first": np.ones(rows, np.bool_),
        "is_new": number == 0,
        "elapsed": np.where(number == 0, -1, 10).astype(np.int32),
        "recall": np.array(recall, np.float32),
    }
    names = [each.name for each in fields(ReviewTable) if each.name != "cards"]
    others: dict[str, NDArray[Any]] = {
        name: np.zeros(rows, np.int32) for name in names if name not in known
    }
    return ReviewTable(tuple(CardId(f"d/q{at}") for at in range(len(cards))), **known, **others)


def facts_of(cards: int, hard_from: int | None = None) -> FactTable:
    """Return the facts of cards: numbers from one card on, words before."""
    first = cards if hard_from is None else hard_from
    kinds = [Kind.TEXT if at < first else Kind.NUMBER for at in range(cards)]
    return FactTable.of(
        CardFacts(CardId(f"d/q{at}"), DeckId("d"), kind, kind) for at, kind in enumerate(kinds)
    )


def drawn(recall: float, reviews: int, seed: int) -> Answers:
    right = np.random.default_rng(seed).random(reviews) < recall
    return recall, [3 if each else 1 for each in right]


STEADY = [drawn(0.9, 12, seed) for seed in range(300)]


def test_a_question_that_is_always_wrong_is_suspected() -> None:
    cards = [*STEADY, (0.9, [1, 1, 1, 3, 1, 1])]
    (found,) = suspects(table_of(cards), facts_of(len(cards)))
    assert (found.card, found.deck, found.kind) == ("d/q300", "d", "text")
    assert (found.reviews, found.wrong) == (6, 5)
    assert found.expected == pytest.approx(0.6, rel=0.15)
    assert found.chance < 1e-3


def test_bad_luck_alone_makes_hardly_any_suspect() -> None:
    alarms = 0
    for seed in range(20):
        cards = [drawn(0.9, 12, 1_000 * seed + at) for at in range(100)]
        alarms += bool(suspects(table_of(cards), facts_of(len(cards))))
    assert alarms <= 3  # of a twentieth each, one can be expected


def test_a_kind_that_is_hard_as_a_whole_is_not_blamed_question_by_question() -> None:
    hard = [(0.9, drawn(0.5, 12, seed)[1]) for seed in range(100)]
    cards = [*STEADY, *hard]
    apart = suspects(table_of(cards), facts_of(len(cards), hard_from=len(STEADY)))
    together = suspects(table_of(cards), facts_of(len(cards)))
    assert len(apart) <= 2
    assert len(together) > 20


def test_a_hard_card_is_allowed_more_than_an_easy_one() -> None:
    ratings = [1, 1, 1, 3, 3, 3, 1, 1]
    cards = [*STEADY, (0.5, ratings), (0.95, ratings)]
    assert [each.card for each in suspects(table_of(cards), facts_of(len(cards)))] == ["d/q301"]


@pytest.mark.parametrize(
    ("cards", "facts"),
    [
        pytest.param([], 0, id="nothing reviewed"),
        pytest.param([(0.9, [])], 1, id="one card, just begun"),
        pytest.param([(0.9, [1, 1])], 1, id="too few answers"),
        pytest.param([*STEADY, (0.9, [1] * 9)], 300, id="the question is gone"),
        pytest.param([(0.9, [3] * 9)], 5, id="cards without any review"),
    ],
)
def test_nobody_is_suspected(cards: list[Answers], facts: int) -> None:
    assert suspects(table_of(cards), facts_of(facts)) == ()


def test_one_card_that_is_always_wrong_is_judged_by_its_own_chances() -> None:
    (found,) = suspects(table_of([(0.9, [1] * 5)]), facts_of(1))
    assert found.expected == pytest.approx(0.5)
    assert found.chance == pytest.approx(0.1**5, rel=1e-4)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0, 1), max_size=7), st.integers(0, 8))
def test_the_tail_is_the_sum_over_all_outcomes(chances: list[float], least: int) -> None:
    outcomes = product([False, True], repeat=len(chances))
    expected = sum(
        prod(p if hit else 1 - p for p, hit in zip(chances, outcome, strict=True))
        for outcome in outcomes
        if sum(outcome) >= least
    )
    padded = np.array([[*chances, 0.0, 0.0], [1.0] * (len(chances) + 2)])
    found = tails(padded, np.array([least, 1]))
    assert found.tolist() == pytest.approx([expected, 1], abs=1e-9)


@pytest.mark.parametrize(
    ("chances", "tested", "found"),
    [
        pytest.param([], 9, [], id="none"),
        pytest.param([0.04], 1, [0], id="one of one"),
        pytest.param([0.04], 2, [], id="one of two"),
        pytest.param([0.03, 0.001, 0.04], 4, [1], id="the smallest alone"),
        pytest.param([0.03, 0.001, 0.025], 4, [1, 2, 0], id="a later one lets in those before it"),
    ],
)
def test_discoveries(chances: list[float], tested: int, found: list[int]) -> None:
    assert discovered(np.array(chances), tested) == found


def test_leeches_are_those_that_are_set_aside_as_such() -> None:
    states = [
        CardState(CardId("d/a"), 2.0, 9.0, 1, 9, reps=20, lapses=8, leech=True, suspended=True),
        CardState(CardId("d/b"), 2.0, 9.5, 1, 9, reps=40, lapses=12, leech=True, suspended=True),
        CardState(CardId("d/c"), 2.0, 9.0, 1, 9, reps=20, lapses=30),
        CardState(CardId("d/e"), suspended=True),
    ]
    assert leeches(StateTable.of(states)) == (
        Leech(CardId("d/b"), 12, 40, 9.5),
        Leech(CardId("d/a"), 8, 20, 9.0),
    )
    assert leeches(StateTable.of([])) == ()


def test_results_are_plain() -> None:
    (found,) = suspects(table_of([(0.9, [1] * 5)]), facts_of(1))
    assert json.loads(json.dumps(asdict(found)))["wrong"] == 5
