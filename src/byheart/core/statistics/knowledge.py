"""How many facts would be recalled: now, in the past, and in weeks to come without any review.

It is FSRS's word: the sum of the probabilities of recall. Every card counts as one fact. What is
suspended or a leech counts, for it was learned; what is new counts as not known. A card that was
answered today counts with its chance of tomorrow, for FSRS predicts nothing within a day.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId
from byheart.core.scheduling.memory_arrays import retrievability_many
from byheart.core.scheduling.replay import grouped
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.study_day import LONGEST_ELAPSED
from byheart.core.statistics.facts import FactTable, Grouping
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import NEVER, Flags, Floats, StateTable, numbered

ALL = "all"
Days = NDArray[np.int32]
Stabilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Known:
    """How many of some facts would be recalled.

    Attributes:
        name: The deck's id, the tag, or the source and its paragraph.
        cards: All facts of the group, those not begun yet included.
        begun: Those that have been answered.
        recalled: How many can be expected to be recalled; 0 to `begun`.
        deviation: The standard deviation of that number, the cards taken for independent.
    """

    name: str
    cards: int
    begun: int
    recalled: float
    deviation: float


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known on a study day: in all, and by what the cards are grouped by."""

    day: int
    all: Known
    decks: tuple[Known, ...]
    kinds: tuple[Known, ...]
    tags: tuple[Known, ...]
    paragraphs: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """What was or will be known at the end of a study day, as `date.toordinal()` counts it."""

    day: int
    begun: int
    recalled: float


def recall_now(states: StateTable, day: int, schedules: Schedules) -> Floats:
    """Return each card's probability of recall on a study day; 0 where it is new."""
    elapsed = states.elapsed(day).clip(1, None)
    recall = np.zeros(len(elapsed))
    options, number = numbered(states.cards, schedules)
    for each, own in enumerate(options):
        rows = np.flatnonzero((number == each) & states.begun)
        recall[rows] = retrievability_many(elapsed[rows], states.stability[rows], own.decay)
    return recall


def knowledge(states: StateTable, facts: FactTable, day: int, schedules: Schedules) -> Knowledge:
    """Return what is known on a study day.

    Args:
        states: What is known of cards. Those that are no facts (their question is gone) count
            nowhere; one that it has not is new.
        facts: The cards to count, without those that are retired.
        day: The study day. Before a card's last review (the clock was set back), the card counts
            as if that had been today.
        schedules: How cards are scheduled, for the forgetting curves.
    """
    own = states.at(facts.cards)
    recall = recall_now(own, day, schedules)
    begun = own.begun.astype(np.float64)
    whole = Grouping((ALL,), *_all(len(recall)))
    return Knowledge(
        day=day,
        all=_known(whole, begun, recall)[0],
        decks=_known(facts.decks, begun, recall),
        kinds=_known(facts.kinds, begun, recall),
        tags=_known(facts.tags, begun, recall),
        paragraphs=_known(facts.paragraphs, begun, recall),
    )


def _all(cards: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    return np.arange(cards, dtype=np.int32), np.zeros(cards, np.int32)


def _known(groups: Grouping, begun: Floats, recall: Floats) -> tuple[Known, ...]:
    cards = groups.totals(np.ones(len(recall))).tolist()
    begun_of = groups.totals(begun).tolist()
    recalled, variance = groups.totals(recall).tolist(), groups.totals(recall * (1 - recall))
    return tuple(
        Known(name, int(cards[at]), int(begun_of[at]), recalled[at], math.sqrt(variance[at]))
        for at, name in enumerate(groups.names)
    )


def ahead(
    states: StateTable, facts: FactTable, days: Sequence[int], schedules: Schedules
) -> tuple[Point, ...]:
    """Return what will be known on study days to come if nothing is reviewed until then."""
    own = states.at(facts.cards)
    last_day, stability = _narrow(own)
    curves = _Curves(own.cards, schedules)
    return tuple(curves.point(last_day, stability, day) for day in days)


def past(
    reviews: ReviewTable,
    states: StateTable,
    facts: FactTable,
    days: Sequence[int],
    schedules: Schedules,
) -> tuple[Point, ...]:
    """Return what was known on some study days, by what FSRS makes of the reviews today.

    Args:
        reviews: All reviews that count.
        states: What they have made of the cards; both have the same `cards`.
        facts: The cards to count, as for `knowledge`. One that was reset counts from when it was
            begun again.
        days: The study days, the first first.
        schedules: How cards are scheduled, for the forgetting curves.
    """
    after = _stability_after(reviews, states)
    counted = ~np.isnan(after) & _are_among(reviews.cards, facts.cards)[reviews.card]
    rows = np.flatnonzero(counted)
    rows = rows[np.argsort(reviews.day[rows], kind="stable")]
    ends = np.searchsorted(reviews.day[rows], np.asarray(days), side="right")
    curves = _Curves(reviews.cards, schedules)
    last_day = np.full(len(reviews.cards), NEVER, np.int32)
    stability = np.full(len(reviews.cards), np.nan, np.float32)
    points: list[Point] = []
    for day, (begin, end) in zip(days, pairwise((0, *ends.tolist())), strict=True):
        done = rows[begin:end]
        last_day[reviews.card[done]] = reviews.day[done]  # where a card comes twice, the last stays
        stability[reviews.card[done]] = after[done]
        points.append(curves.point(last_day, stability, day))
    return tuple(points)


class _Curves:
    """The forgetting curves of cards, in 32 bits: six digits do for a picture."""

    def __init__(self, cards: Sequence[CardId], schedules: Schedules) -> None:
        options, number = numbered(cards, schedules)
        decay = np.array([each.decay for each in options])
        self._power = -decay.astype(np.float32)[number]
        self._factor = (0.9 ** (-1 / decay) - 1).astype(np.float32)[number]

    def point(self, last_day: Days, stability: Stabilities, day: int) -> Point:
        """Return what is known on a day, given each card's last review; NaN where there is none."""
        begun = np.flatnonzero(~np.isnan(stability))
        elapsed = (day - last_day[begun]).clip(1, LONGEST_ELAPSED).astype(np.float32)
        base = 1 + self._factor[begun] * elapsed / stability[begun]
        recall = np.exp(self._power[begun] * np.log(base))  # half the time of a power
        return Point(day, len(begun), float(recall.sum(dtype=np.float64)))


def _narrow(states: StateTable) -> tuple[Days, Stabilities]:
    return states.last_day.astype(np.int32), states.stability.astype(np.float32)


def _stability_after(reviews: ReviewTable, states: StateTable) -> Stabilities:
    """Return the stability after each review; NaN for reviews before the card's last reset.

    It is what the next review of the card found, and after the last one what the card has now.
    """
    order, starts = grouped(reviews.card)
    after = np.empty(len(reviews), np.float32)
    after[order[:-1]] = reviews.stability[order[1:]]
    last = order[np.append(starts, len(order))[1:] - 1]
    after[last] = states.stability[reviews.card[last]]
    begun_at = np.zeros(len(reviews.cards), np.int64)
    new = np.flatnonzero(reviews.is_new)
    begun_at[reviews.card[new]] = new  # where a card was begun twice, the last stays
    is_past = np.arange(len(reviews)) < begun_at[reviews.card]
    after[is_past | np.isnan(states.stability)[reviews.card]] = np.nan
    return after


def _are_among(cards: Sequence[CardId], others: Sequence[CardId]) -> Flags:
    wanted = frozenset(others)
    return np.fromiter((card in wanted for card in cards), np.bool_, len(cards))
