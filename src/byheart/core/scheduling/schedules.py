"""The options of every deck: the learner's, with the parameters last fitted for it."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from byheart.core.deck import CardId, DeckId
from byheart.core.review import NO_CARD, Event, Instant, Tuned
from byheart.core.scheduling.counting import counting
from byheart.core.scheduling.options import SchedulingOptions

LEAST_REVIEWS = 1_000
"""Reviews on a later day than the one before, below which nothing is fitted."""


@dataclass(frozen=True, slots=True)
class Schedules:
    """How cards are scheduled.

    Attributes:
        usual: What holds for every deck but those below.
        decks: Decks with options of their own: parameters were fitted for them alone.
    """

    usual: SchedulingOptions
    decks: Mapping[DeckId, SchedulingOptions] = field(default_factory=dict)

    def of(self, card: CardId) -> SchedulingOptions:
        """Return the options of a card: its deck's."""
        return self.decks.get(DeckId(card.partition("/")[0]), self.usual)

    @property
    def stamp(self) -> str:
        """What stored states were computed with: equal stamps, equal states."""
        if not self.decks:
            return self.usual.stamp
        own = "".join(f"\n{deck}\t{each.stamp}" for deck, each in sorted(self.decks.items()))
        return f"{self.usual.stamp}-{hashlib.sha256(own.encode()).hexdigest()[:16]}"


@dataclass(frozen=True, slots=True)
class Fit:
    """Parameters that were fitted, and when."""

    at: Instant
    tuned: Tuned


def schedules(options: SchedulingOptions, events: Iterable[Event]) -> Schedules:
    """Return the options of every deck.

    The parameters are those of the latest fit, in the order of events, that was not undone and
    holds for the deck; those of the options where there is none. A fit for all decks takes the
    place of earlier ones for single decks.

    Args:
        options: The learner's.
        events: Those that are of no card, all of them, in any order; of others nothing is asked.
    """
    usual, decks = options, dict[DeckId, SchedulingOptions]()
    for fit in fits(events):
        fitted = replace(options, parameters=fit.tuned.parameters)
        if fit.tuned.decks:
            decks |= dict.fromkeys(fit.tuned.decks, fitted)
        else:
            usual, decks = fitted, {}
    return Schedules(usual, {deck: own for deck, own in decks.items() if own != usual})


def fits(events: Iterable[Event]) -> tuple[Fit, ...]:
    """Return the fits that count, in order."""
    of_no_card = (event for event in events if event.deed.card == NO_CARD)
    return tuple(Fit(e.at, e.deed) for e in counting(of_no_card) if isinstance(e.deed, Tuned))


def next_fit_at(counting: Iterable[Fit], looked_at: int) -> int:
    """Return at how many reviews it is worth fitting again: twice those of the last attempt.

    Args:
        counting: The fits that count.
        looked_at: How many reviews there were when fitting was last tried or reminded of.
    """
    known = (fit.tuned.reviews for fit in counting if not fit.tuned.decks)
    return max(LEAST_REVIEWS, 2 * looked_at, 2 * max(known, default=0))
