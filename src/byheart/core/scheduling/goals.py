"""Goals: which of them count, and what they ask of a study day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, DeckId
from byheart.core.review import NO_CARD, Event, Goal
from byheart.core.scheduling.candidates import is_retired, why_aside
from byheart.core.scheduling.counting import counting
from byheart.core.scheduling.memory import retrievability
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.study_day import elapsed_days

NEAR_DAYS = 3
"""Days before the test on which cards are brought in that would be under the goal on it."""


def goals(events: Iterable[Event]) -> Mapping[DeckId, Goal]:
    """Return the goal of each deck that has one.

    The latest goal of a deck counts, in the order of events; undone ones do not, and one that
    was dropped leaves none. Goals whose day is past are among them.

    Args:
        events: Those that are of no card, in any order; of others nothing is asked.
    """
    found: dict[DeckId, Goal] = {}
    of_no_card = (event for event in events if event.deed.card == NO_CARD)
    for event in counting(of_no_card):
        if isinstance(event.deed, Goal):
            found[event.deed.deck] = event.deed
    return {deck: goal for deck, goal in found.items() if not goal.dropped}


@dataclass(frozen=True, slots=True)
class Demand:
    """What goals ask of a study day.

    Attributes:
        new_of_deck: New cards of the day of each deck with a goal; it may be more or less than
            the learner's own limits, which hold for all other decks.
        early: Cards to ask although they are not due yet.
    """

    new_of_deck: Mapping[DeckId, int] = field(default_factory=dict)
    early: frozenset[CardId] = frozenset()


def demand(
    found: Mapping[DeckId, Goal],
    cards: Sequence[Card],
    states: Mapping[CardId, CardState],
    day: int,
    schedules: Schedules,
) -> Demand:
    """Return what the goals still to come ask of a study day."""
    ahead = {deck: goal for deck, goal in found.items() if goal.by > day}
    if not ahead:
        return Demand()
    new: dict[DeckId, int] = {}
    early: set[CardId] = set()
    for deck, goal in ahead.items():
        own = [card for card in cards if card.deck == deck and not is_retired(card, day)]
        if own:
            new[deck] = new_today(goal, own, states, day)
            early |= brought_in(goal, own, states, day, schedules)
    return Demand(new, frozenset(early))


def new_today(
    goal: Goal, cards: Iterable[Card], states: Mapping[CardId, CardState], day: int
) -> int:
    """Return how many new cards a day should have, so that all are begun in time.

    Those that are left are spread evenly over the days until the last one for new cards; once
    that is past, over the days until the test.
    """
    known = [states.get(card.id) or CardState(card.id) for card in cards]
    left = sum((state.is_new and not state.suspended) or state.first_day == day for state in known)
    until = goal.begin_until if goal.begin_until >= day else goal.by - 1
    return -(-left // max(1, until - day + 1))


def brought_in(
    goal: Goal,
    cards: Iterable[Card],
    states: Mapping[CardId, CardState],
    day: int,
    schedules: Schedules,
) -> set[CardId]:
    """Return the cards to ask near the test that would be under the goal on its day."""
    if not 0 < goal.by - day <= NEAR_DAYS:
        return set()
    found = set()
    for card in cards:
        state = states.get(card.id)
        if state is None or state.stability is None or state.last_day is None:
            continue
        fresh = state.last_day >= day or why_aside(state, day) is not None
        elapsed = elapsed_days(state.last_day, goal.by)
        options = schedules.of(card.id)
        if not fresh and retrievability(elapsed, state.stability, options.decay) < goal.recall:
            found.add(card.id)
    return found
