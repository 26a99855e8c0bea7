"""What to ask on a study day: of the cards due, and of the new ones."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from random import Random

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, DeckId
from byheart.core.scheduling.arranging import Order, in_turn, mixed, ordered
from byheart.core.scheduling.candidates import Aside, Candidate, candidates, is_retired
from byheart.core.scheduling.goals import Demand
from byheart.core.scheduling.kinship import Met, side_by_side
from byheart.core.scheduling.schedules import Schedules


@dataclass(frozen=True, slots=True)
class Choices:
    """What a learner can choose about a session.

    Attributes:
        new_per_day: New cards a day, over all decks, counted over the whole day.
        new_per_deck: New cards a day of each deck; None for no further limit.
        limit: Cards of the session; None for all.
        order: What is asked first.
        cram: Ask every card that is not set aside, due or not.
        outside: Cards that were not chosen, whose siblings and families count none the less.
        demand: What goals ask of the day: new cards of their decks, cards brought in early.
    """

    new_per_day: int = 10
    new_per_deck: int | None = None
    limit: int | None = None
    order: Order = Order.URGENT
    cram: bool = False
    outside: tuple[Card, ...] = ()
    demand: Demand = field(default_factory=Demand)

    def __post_init__(self) -> None:
        limits = {"new_per_day": self.new_per_day, "limit": self.limit}
        for name, limit in (limits | {"new_per_deck": self.new_per_deck}).items():
            if limit is not None and limit < 0:
                raise ValueError(f"{name} is 0 or more, got {limit}")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many of the cards given are not asked, by the reason.

    Attributes:
        suspended: Set aside by the learner.
        leeches: Set aside because they were forgotten too often.
        buried: Set aside for this day.
        put_off: Would be asked, but a sibling or one of the family is met on this day.
        over_limit: Would be asked, but for the limit of the session.
        new_waiting: New ones beyond the limit of the day.
    """

    suspended: int = 0
    leeches: int = 0
    buried: int = 0
    put_off: int = 0
    over_limit: int = 0
    new_waiting: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """The cards of a session, first to last; which of them are new; and what was left out."""

    cards: tuple[Card, ...]
    new: frozenset[CardId]
    left_out: LeftOut

    @property
    def ids(self) -> tuple[CardId, ...]:
        """The cards' ids, first to last."""
        return tuple(card.id for card in self.cards)


def plan(
    cards: Sequence[Card],
    states: Mapping[CardId, CardState],
    day: int,
    choices: Choices,
    schedules: Schedules,
    rng: Random,
) -> Plan:
    """Return what to ask on a study day.

    Cards that were failed on this day come first. Then comes what is due, by the chosen order,
    and then new cards, taken from the decks in turn, up to the limits; but never two siblings
    (gaps of one question) or two of a family on one day, those already answered on it included.
    New cards are spread evenly among the others, and of questions that are easily confused the
    second is asked right after the first. To cram, every card comes, in the chosen order alone.

    Args:
        cards: The cards to choose from, in the order of their decks. Retired ones are not asked.
        states: What is known of cards; of one that is missing, that it is new. It may hold more
            cards than are given: all that were begun on this day count for the limits.
        day: The study day.
        choices: What the learner chose.
        schedules: How cards are scheduled, for the order by urgency.
        rng: Chance, for the random order alone.
    """
    desk = _Desk(cards, states, day, choices)
    coming = ordered(desk.coming, choices.order, day, schedules, rng)
    if choices.cram:
        kept = coming[: choices.limit]
        return _plan([each.card for each in kept], kept, desk.left_out(len(coming) - len(kept)))
    due, new = desk.due(coming), desk.new()
    kept = (due + new)[: choices.limit]
    left_out = desk.left_out(len(due) + len(new) - len(kept))
    due, new = kept[: len(due)], kept[len(due) :]
    if choices.order is Order.RANDOM:
        rng.shuffle(new)
    sequence = mixed(due, new)
    if choices.order is Order.DECK:
        sequence.sort(key=lambda each: each.place)
    return _plan(side_by_side([each.card for each in sequence]), new, left_out)


def _plan(cards: Iterable[Card], kept: Iterable[Candidate], left_out: LeftOut) -> Plan:
    new = frozenset(each.card.id for each in kept if each.state.is_new)
    return Plan(tuple(cards), new, left_out)


@dataclass(frozen=True, slots=True)
class DeckCount:
    """A deck at a glance; retired questions count nowhere.

    Attributes:
        due: Cards to ask again on the day.
        new: New cards that the day's limits still let in.
        learned: Cards that have been answered.
        total: All cards.
    """

    due: int
    new: int
    learned: int
    total: int


def due_counts(
    cards: Sequence[Card], states: Mapping[CardId, CardState], day: int, choices: Choices
) -> Mapping[DeckId, DeckCount]:
    """Return for each deck what a session without a limit would ask on a day.

    Asked about tomorrow, it takes what is due today for left until then.
    """
    desk = _Desk(cards, states, day, choices)
    due = Counter(each.card.deck for each in desk.due(desk.coming))
    new = Counter(each.card.deck for each in desk.new())
    in_use = [card for card in cards if not is_retired(card, day)]
    total = Counter(card.deck for card in in_use)
    learned = Counter(card.deck for card in in_use if not _state(card, states).is_new)
    return {
        deck: DeckCount(due[deck], new[deck], learned[deck], total[deck])
        for deck in dict.fromkeys(card.deck for card in cards)
    }


def next_due(cards: Iterable[Card], states: Mapping[CardId, CardState], day: int) -> int | None:
    """Return the first study day after this one on which a card comes back, None if none will.

    New cards do not come back. What is due already comes tomorrow, unless it is set aside for
    good.
    """
    days = [
        max(state.due_day, day + 1)
        for card in cards
        if (state := _state(card, states)).due_day is not None
        and not is_retired(card, max(state.due_day, day + 1))
        and not state.suspended
    ]
    return min(days, default=None)


class _Desk:
    """A study day being planned: what may be asked, what is met already, what has room."""

    def __init__(
        self,
        cards: Sequence[Card],
        states: Mapping[CardId, CardState],
        day: int,
        choices: Choices,
    ) -> None:
        self._found, self._aside = candidates(cards, states, day)
        self._day, self._choices = day, choices
        everywhere = chain(cards, choices.outside)
        self._met = Met(card for card in everywhere if _state(card, states).last_day == day)
        self._begun = Counter(
            _deck_of(card) for card, state in states.items() if state.first_day == day
        )
        self._put_off = self._new_waiting = 0

    @property
    def coming(self) -> list[Candidate]:
        """The cards whose day has come, or that a goal brings in; to cram, all not set aside."""
        cram, early = self._choices.cram, self._choices.demand.early
        return [
            each for each in self._found if cram or each.comes(self._day) or each.card.id in early
        ]

    def due(self, coming: Iterable[Candidate]) -> list[Candidate]:
        """Return the cards to ask, those first that wait to be got right; put off the others."""
        kept: list[Candidate] = []
        for each in sorted(coming, key=lambda each: not each.waits(self._day)):
            if each.waits(self._day) or not self._met.gives_away(each.card):
                kept.append(each)
                self._met.add(each.card)
            else:
                self._put_off += 1
        return kept

    def new(self) -> list[Candidate]:
        """Return the new cards that there is room for, after what is due was settled."""
        kept: list[Candidate] = []
        for each in in_turn(each for each in self._found if each.state.is_new):
            if not self._has_room(each.card.deck):
                self._new_waiting += 1
            elif self._met.gives_away(each.card):
                self._put_off += 1
            else:
                kept.append(each)
                self._met.add(each.card)
                self._begun[each.card.deck] += 1
        return kept

    def _has_room(self, deck: DeckId) -> bool:
        wanted = self._choices.demand.new_of_deck.get(deck)
        if wanted is not None:
            return self._begun[deck] < wanted
        of_deck = self._choices.new_per_deck
        full = of_deck is not None and self._begun[deck] >= of_deck
        return not full and self._begun.total() < self._choices.new_per_day

    def left_out(self, over_limit: int) -> LeftOut:
        """Return how many cards are not asked, by the reason."""
        return LeftOut(
            suspended=self._aside[Aside.SUSPENDED],
            leeches=self._aside[Aside.LEECH],
            buried=self._aside[Aside.BURIED],
            put_off=self._put_off,
            over_limit=over_limit,
            new_waiting=self._new_waiting,
        )


def _state(card: Card, states: Mapping[CardId, CardState]) -> CardState:
    return states.get(card.id) or CardState(card.id)


def _deck_of(card: CardId) -> DeckId:
    return DeckId(card.partition("/")[0])
