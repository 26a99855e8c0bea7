"""Where a simulation starts: the cards of some decks as they stand on a day, as columns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from byheart.core.deck import Card, CardId, DeckId
from byheart.core.review import Rating
from byheart.core.scheduling.candidates import is_retired
from byheart.core.statistics.states import NEVER, Flags, Integers, StateTable

NO_KIN = -1


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """The cards to study; a row a card, in the order of their decks.

    Attributes:
        day: The study day on which the simulation starts; what was done on it already counts.
        states: What is known of the cards.
        due_day: When each is due; below 0 where it is new or set aside.
        deck: The number of each card's deck.
        kin: Cards with the same number, 0 or more, are never asked on one day.
        queue: The rows of the cards that can be begun, in the order in which they will be.
        begun_today: Cards begun on the day already, those of other decks included.
        begun_of_deck: The same by the number of the deck.
    """

    day: int
    states: StateTable
    due_day: Integers
    deck: Integers
    kin: Integers
    queue: Integers
    begun_today: int = 0
    begun_of_deck: tuple[int, ...] = (0,)

    @property
    def waits(self) -> Flags:
        """Which cards were failed on this day and wait to be got right."""
        failed = self.states.last_rating == Rating.AGAIN
        found: Flags = failed & (self.states.last_day >= self.day)
        return found


def start_of(cards: Sequence[Card], states: StateTable, day: int) -> Start:
    """Return the start of a simulation.

    Args:
        cards: The cards that will be studied, in the order of their decks. Those that are retired
            by the day are left out.
        states: What is known of all cards; those that are not among `cards` count for nothing
            but today's new ones. A card that it has not is new.
        day: The study day.
    """
    used = [card for card in cards if not is_retired(card, day)]
    known = states.at([card.id for card in used])
    deck = _numbered([card.deck for card in used])
    here = known.first_day == day
    return Start(
        day=day,
        states=known,
        due_day=_due_days(used, known, day),
        deck=deck,
        kin=_kin(used),
        queue=_queue(known, deck),
        begun_today=int(np.count_nonzero(states.first_day == day)),
        begun_of_deck=tuple(np.bincount(deck[here], minlength=deck.max(initial=0) + 1).tolist()),
    )


def start_anew(cards: int, day: int) -> Start:
    """Return a start with new cards alone that have nothing to do with each other."""
    states = StateTable.of(()).at([CardId(f"new/{number}") for number in range(cards)])
    none = np.full(cards, NO_KIN)
    return Start(day, states, none, np.zeros(cards, np.int64), none, np.arange(cards))


def _due_days(cards: Sequence[Card], known: StateTable, day: int) -> Integers:
    """Return when cards come; at once where the author has raised the question's revision."""
    revision = np.array([card.question.revision for card in cards], np.int64)
    due = np.where(revision > known.revision, np.minimum(known.due_day, day), known.due_day)
    due = np.where(known.buried_day == day, np.maximum(due, day + 1), due)
    return np.where(known.begun & ~_is_aside(known), due, NEVER)


def _is_aside(known: StateTable) -> Flags:
    aside: Flags = known.suspended | known.leech
    return aside


def _queue(known: StateTable, deck: Integers) -> Integers:
    """Return the rows of the new cards: the first of each deck, then the second, and so on."""
    new = np.flatnonzero(~known.begun & ~_is_aside(known))
    place = ranks(deck[new])
    return new[np.lexsort((deck[new], place))]


def _kin(cards: Sequence[Card]) -> Integers:
    """Number the families, and the questions of several cards that are in none."""
    ties = [(card.deck, _tie(card)) for card in cards]
    shared = Counter(ties)
    numbers = {
        tie: number for number, tie in enumerate(t for t in shared if t[1] and shared[t] > 1)
    }
    return np.array([numbers.get(tie, NO_KIN) for tie in ties], np.int64)


def _tie(card: Card) -> str:
    if card.question.family:
        return f"family {card.question.family}"
    return f"question {card.question.id}" if card.gap is not None else ""


def _numbered(decks: Sequence[DeckId]) -> Integers:
    numbers = {deck: number for number, deck in enumerate(dict.fromkeys(decks))}
    return np.array([numbers[deck] for deck in decks], np.int64)


def ranks(groups: Integers) -> Integers:
    """Return for each entry how many of the same group stand before it."""
    order = np.argsort(groups, kind="stable")
    sorted_ = groups[order]
    starts = np.searchsorted(sorted_, sorted_)
    found = np.empty(len(groups), np.int64)
    found[order] = np.arange(len(groups)) - starts
    return found
