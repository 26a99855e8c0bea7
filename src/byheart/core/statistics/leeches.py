"""Leeches, and questions that are to blame for wrong answers where memory is not.

A leech was forgotten too often, whatever the reason. A suspect was forgotten more often than
FSRS expected from its own stability and difficulty, put right for its deck and kind of question:
its wording, its answer or its grading may be at fault.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId
from byheart.core.statistics.facts import FactTable, Grouping
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import Floats, Integers, StateTable

FALSE_ALARMS = 0.05
"""The share of suspects that may be there by bad luck alone."""
FEWEST_WRONG = 3
_SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")
_AT_ONCE = 1_000
_DRAWN = 10
"""Wrong answers, and as many expected, that the ratio of a group is drawn towards 1 by."""


@dataclass(frozen=True, slots=True)
class Leech:
    """A card that was set aside because it was forgotten too often.

    Attributes:
        card: Its id.
        lapses: How often it was forgotten after it had been learned.
        reviews: All of its reviews that count.
        difficulty: 1 to 10; None where it was reset since.
    """

    card: CardId
    lapses: int
    reviews: int
    difficulty: float | None


@dataclass(frozen=True, slots=True)
class Suspect:
    """A card that is answered wrong far more often than can be expected.

    Attributes:
        card: Its id.
        deck: Its deck's id.
        kind: The kind of question.
        reviews: First answers of a day to the card, learned on an earlier day.
        wrong: How many of them were wrong.
        expected: How many wrong ones could be expected.
        chance: The probability of so many or more by bad luck alone.
    """

    card: CardId
    deck: str
    kind: str
    reviews: int
    wrong: int
    expected: float
    chance: float


def leeches(states: StateTable) -> tuple[Leech, ...]:
    """Return the cards that are leeches now, the most often forgotten first."""
    begun = states.begun
    rows = np.flatnonzero(states.leech)
    rows = rows[np.argsort(-states.lapses[rows], kind="stable")].tolist()
    return tuple(
        Leech(
            card=states.cards[row],
            lapses=int(states.lapses[row]),
            reviews=int(states.reps[row]),
            difficulty=float(states.difficulty[row]) if begun[row] else None,
        )
        for row in rows
    )


def suspects(reviews: ReviewTable, facts: FactTable) -> tuple[Suspect, ...]:
    """Return the cards that are answered wrong more often than can be expected, the worst first.

    The rule: only first answers of a day to a card that was learned on an earlier day count. FSRS
    gives each a probability of being wrong. Its odds are multiplied by how much more, or less,
    often than FSRS expected the other cards of the deck and kind were wrong. A card is suspected
    where at least three answers were wrong, their number lies more than a deviation above what is
    then expected, and the probability of so many or more is so small that of all the cards that
    are suspected a twentieth at most can be expected to be there by bad luck.

    Args:
        reviews: All reviews that count.
        facts: The cards to judge; others count for nothing.

    Source:
        The tail of the Poisson binomial distribution, exactly; and Benjamini and Hochberg 1995,
        https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
    """
    own = facts.of_cards(reviews.cards)
    group = _groups(own)
    rows = np.flatnonzero(reviews.long_term & (group[reviews.card] >= 0))
    card, wrong = reviews.card[rows], ~reviews.recalled[rows]
    feared = 1 - reviews.recall[rows].astype(np.float64)
    feared = _put_right(feared, wrong, card, group)
    asked, missed = _sums(card, len(group)), _sums(card, len(group), wrong)
    expected = _sums(card, len(group), feared)
    deviation = np.sqrt(_sums(card, len(group), feared * (1 - feared)))
    likely = np.flatnonzero((missed >= FEWEST_WRONG) & (missed > expected + deviation))
    chances = _chances(card, feared, likely, missed)
    kinds = own.kinds.names
    return tuple(
        Suspect(
            card=reviews.cards[which],
            deck=own.decks.names[group[which] // len(kinds)],
            kind=kinds[group[which] % len(kinds)],
            reviews=int(asked[which]),
            wrong=int(missed[which]),
            expected=float(expected[which]),
            chance=float(chances[at]),
        )
        for at in discovered(chances, int(np.count_nonzero(asked)))
        for which in [int(likely[at])]
    )


def tails(chances: Floats, least: Integers) -> Floats:
    """Return the probabilities that at least so many of some independent things happen.

    Args:
        chances: Of each thing; a row a case, filled up with 0.
        least: How many, of each case; 0 or more.
    """
    lacking = np.zeros((len(chances), int(least.max(initial=0)) + 1))
    lacking[np.arange(len(chances)), least] = 1  # how probable it is that so many are lacking yet
    for happens in chances.T[:, :, None]:
        came = lacking[:, 1:] * happens
        lacking[:, 1:] -= came
        lacking[:, :-1] += came
    return lacking[:, 0]


def _chances(card: NDArray[np.int32], feared: Floats, wanted: Integers, missed: Floats) -> Floats:
    """Return for some cards the probability of so many wrong answers or more."""
    order = np.argsort(card, kind="stable")
    starts, ends = (np.searchsorted(card[order], wanted, side) for side in _SIDES)
    found = np.empty(len(wanted))
    shortest_first = np.argsort(ends - starts, kind="stable")
    for begin in range(0, len(wanted), _AT_ONCE):
        part = shortest_first[begin : begin + _AT_ONCE]
        places = starts[part, None] + np.arange((ends - starts)[part].max())
        inside = places < ends[part, None]
        rows = np.where(inside, feared[order[places.clip(None, len(order) - 1)]], 0.0)
        found[part] = tails(rows, missed[wanted[part]].astype(np.int64))
    return found


def discovered(chances: Floats, tested: int) -> list[int]:
    """Return which chances are too small for luck, the smallest first: Benjamini and Hochberg.

    Args:
        chances: The smallest of all that were tested.
        tested: How many were.
    """
    order = np.argsort(chances, kind="stable")
    allowed = FALSE_ALARMS * np.arange(1, len(order) + 1) / max(1, tested)
    below = np.flatnonzero(chances[order] <= allowed)
    found: list[int] = order[: below[-1] + 1].tolist() if below.size else []
    return found


def _groups(facts: FactTable) -> Integers:
    """Return the number of each card's deck and kind; -1 for a card that has none."""
    deck, kind = _only(facts.decks, len(facts.cards)), _only(facts.kinds, len(facts.cards))
    return np.where(deck < 0, deck, deck * len(facts.kinds.names) + kind)


def _only(grouping: Grouping, cards: int) -> Integers:
    group = np.full(cards, -1, np.int64)
    group[grouping.card] = grouping.group
    return group


def _put_right(
    feared: Floats, wrong: NDArray[np.bool_], card: NDArray[np.int32], group: Integers
) -> Floats:
    """Return the probabilities of wrong answers by what the other cards of the group tell."""
    cards, groups = len(group), int(group.max(initial=0)) + 1
    missed, expected = _sums(card, cards, wrong), _sums(card, cards, feared)
    missed_of = _sums(group[card], groups, wrong)[group[card]] - missed[card]
    expected_of = _sums(group[card], groups, feared)[group[card]] - expected[card]
    odds = feared / (1 - feared) * (missed_of + _DRAWN) / (expected_of + _DRAWN)
    found: Floats = odds / (1 + odds)
    return found


def _sums(
    index: NDArray[np.integer], size: int, values: NDArray[np.generic] | None = None
) -> Floats:
    weights = None if values is None else values.astype(np.float64)
    return np.bincount(index, weights, size).astype(np.float64)
