"""A learner whose memory is FSRS-6 with known parameters, for what is fitted to reviews."""

from dataclasses import replace

import numpy as np

from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.memory_arrays import retrievability_many, step_many
from byheart.core.scheduling.tuning import Past

DAY_MS = 86_400_000
FORGETFUL = (
    0.1, 0.4, 0.8, 3.0, 7.5, 0.6, 2.0, 0.01, 1.2, 0.3, 0.7, 1.1, 0.1, 0.2, 1.2, 0.4, 1.5, 0.4, 0.1,
    0.1, 0.35,
)  # fmt: skip
"""Parameters of one who forgets far sooner than FSRS-6's own have it."""


def past_of(
    cards: int, reviews: int, parameters: tuple[float, ...] = FORGETFUL, seed: int = 1
) -> Past:
    """Let a learner answer so many cards so often, each when recall should be near 0.85."""
    rng = np.random.default_rng(seed)
    stability, difficulty = (np.full(cards, np.nan) for _ in range(2))
    day = 700_000 + rng.integers(0, 300, cards)
    life = np.arange(cards)
    rows = []
    elapsed = np.full(cards, -1)
    for _ in range(reviews):
        recall = retrievability_many(elapsed, stability, parameters[20])
        right = rng.random(cards) < np.nan_to_num(recall, nan=0.6)
        rating = np.where(right, rng.choice([2, 3, 4], cards, p=[0.1, 0.8, 0.1]), 1)
        rows.append((life, day.copy(), rating))
        memory = step_many(stability, difficulty, elapsed, rating, parameters)
        stability, difficulty = memory
        again = np.where(right, 0.0, rng.integers(0, 2, cards))
        wait = np.round(stability * rng.uniform(0.5, 2.5, cards)).clip(1, 400)
        elapsed = np.where(again > 0, 0, wait).astype(np.int64)
        day = day + elapsed
    columns = [np.concatenate(column) for column in zip(*rows, strict=True)]
    order = np.argsort(columns[1], kind="stable")
    life, day, rating = (column[order] for column in columns)
    return Past(life, day, rating, (day - 719_163) * DAY_MS, np.zeros(len(life), np.int64))


def scheduled_by(past: Past, *parameters: tuple[float, ...], fitted: float | None = None) -> Past:
    """Say by what parameters cards are scheduled in turn, fitted after a share of the reviews."""
    at = None if fitted is None else int(past.at_ms[int(fitted * len(past.life))])
    present = past.life % len(parameters or (DEFAULT_PARAMETERS,))
    return replace(past, present=present, parameters=parameters, fitted_ms=at)
