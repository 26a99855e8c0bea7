"""The same memories and intervals as Anki and py-fsrs."""

import json
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypedDict

import pytest
from fsrs import Card, Scheduler
from fsrs import Rating as OracleRating

from byheart.core.review import Rating
from byheart.core.scheduling.intervals import interval_days
from byheart.core.scheduling.memory import MemoryState, next_states, step
from byheart.core.scheduling.options import SchedulingOptions

VECTORS = Path(__file__).parent / "vectors" / "anki_fsrs.json"
WITHIN_ANKI = 0.005
WITHIN_PY_FSRS = 2e-5
"""Measured: 3.7e-6; the library counts in 32 bits, py-fsrs in 64."""
START = datetime(2024, 12, 1, 12, tzinfo=UTC)
UNFUZZED = SchedulingOptions(fuzz=False)
PREVIOUS_DAYS = 3
"""The interval that every card of the vectors had."""

History = Sequence[tuple[int, int]]
"""Ratings, each with the days since the review before."""


class Vector(TypedDict):
    reviews: list[tuple[int, int]]
    days_since_last: int
    stability: float
    difficulty: float
    intervals: list[int]


class Vectors(TypedDict):
    cases: list[Vector]


def replayed(history: History) -> MemoryState:
    """Return our memory after all reviews."""
    (first, _), *later = history
    memory = step(None, 0, Rating(first))
    for rating, days in later:
        memory = step(memory, days, Rating(rating))
    return memory


@pytest.fixture(scope="module")
def vectors() -> list[Vector]:
    found: Vectors = json.loads(VECTORS.read_text("utf-8"))
    assert len(found["cases"]) == 500
    return found["cases"]


def test_anki_has_the_same_memories(vectors: list[Vector]) -> None:
    for vector in vectors:
        memory = replayed(vector["reviews"])
        assert memory.stability == pytest.approx(vector["stability"], rel=WITHIN_ANKI)
        assert memory.difficulty == pytest.approx(vector["difficulty"], rel=WITHIN_ANKI)


def test_anki_has_exactly_the_same_intervals(vectors: list[Vector]) -> None:
    passing = (Rating.HARD, Rating.GOOD, Rating.EASY)
    ours, ankis = [], []
    for vector in vectors:
        memories = next_states(replayed(vector["reviews"]), vector["days_since_last"])
        ours.append([interval_days(each, memories, PREVIOUS_DAYS, 0, UNFUZZED) for each in passing])
        ankis.append(vector["intervals"])
    assert ours == ankis


def oracle(history: History) -> tuple[float, float]:
    """Return py-fsrs's stability and difficulty after all reviews, given the same whole days."""
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, at = Card(card_id=1, due=START), START
    for rating, days in history:
        at += timedelta(days=days)
        card, _ = scheduler.review_card(card, OracleRating(rating), at)
    assert card.stability is not None
    assert card.difficulty is not None
    return card.stability, card.difficulty


def random_history(rng: random.Random) -> History:
    """Make one to fifteen reviews, often several on a day, at times years apart."""
    days = (0, 0, 1, 1, 2, 3, 5, 8, 13, 30, 70, 200, 1_000)
    later = [(rng.randint(1, 4), rng.choice(days)) for _ in range(rng.randrange(15))]
    return [(rng.randint(1, 4), 0), *later]


def test_py_fsrs_agrees_on_a_thousand_random_histories() -> None:
    rng = random.Random(2024)  # noqa: S311 - chance for tests, not for secrets
    for _ in range(1_000):
        history = random_history(rng)
        memory = replayed(history)
        stability, difficulty = oracle(history)
        assert memory.stability == pytest.approx(stability, rel=WITHIN_PY_FSRS), history
        assert memory.difficulty == pytest.approx(difficulty, rel=WITHIN_PY_FSRS), history
