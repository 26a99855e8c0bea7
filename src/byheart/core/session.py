"""A session as a value: what was planned and what was answered; the rest follows."""

import math
from collections import deque
from dataclasses import dataclass, replace

from byheart.core.deck import CardId
from byheart.core.review import Rating
from byheart.core.scheduling.arranging import Order
from byheart.core.scheduling.planning import (
    Choices,
    DeckCount,
    LeftOut,
    Plan,
    due_counts,
    next_due,
    plan,
)

__all__ = [
    "Choices",
    "DeckCount",
    "LeftOut",
    "Order",
    "Plan",
    "Session",
    "Step",
    "due_counts",
    "minutes_for",
    "next_due",
    "plan",
]

USUAL_MS = 12_000
"""Milliseconds that an answer takes a learner of whom nothing is known yet."""
_MS_A_MINUTE = 60_000
_BETWEEN = 6
"""Cards asked before one that was failed returns; it takes two minutes or so to get there."""


@dataclass(frozen=True, slots=True)
class Step:
    """A card answered, or (`rating` None) taken out of the session."""

    card: CardId
    rating: Rating | None


@dataclass(frozen=True, slots=True)
class Session:
    """Resuming is building it again from the log; undoing is leaving out the last step."""

    plan: tuple[CardId, ...]
    steps: tuple[Step, ...] = ()

    @property
    def queue(self) -> tuple[CardId, ...]:
        """The cards still to ask, next first.

        A failed card returns after some others, after all where there are few, and alone at
        once; until it is answered right.
        """
        waiting = deque(self.plan)
        for step in self.steps:
            if waiting and waiting[0] == step.card:  # nearly always: removing would search
                waiting.popleft()
            elif step.card in waiting:
                waiting.remove(step.card)
            if step.rating is Rating.AGAIN:
                waiting.insert(_BETWEEN, step.card)
        return tuple(waiting)

    @property
    def total(self) -> int:
        """How many cards were planned."""
        return len(self.plan)

    @property
    def done(self) -> int:
        """How many planned cards need no more asking."""
        return self.total - len(self.queue)

    def after(self, card: CardId, rating: Rating) -> "Session":
        """Return the session with this answer added."""
        return replace(self, steps=(*self.steps, Step(card, rating)))

    def without(self, card: CardId) -> "Session":
        """Return the session without a card: set aside, it is not asked again."""
        return replace(self, steps=(*self.steps, Step(card, None)))

    def before_last(self) -> "Session":
        """Return the session without its last step."""
        return replace(self, steps=self.steps[:-1])


def minutes_for(cards: int, median_ms: float = USUAL_MS) -> int:
    """Return about how many minutes some cards will take, rounded up.

    Args:
        cards: How many are still to ask; 0 or more.
        median_ms: The median of the milliseconds that this learner's answers took.

    Raises:
        ValueError: If an argument is negative.
    """
    if cards < 0 or median_ms < 0:
        raise ValueError(f"need 0 cards or more and 0 ms or more, got {cards}, {median_ms}")
    return math.ceil(cards * median_ms / _MS_A_MINUTE)
