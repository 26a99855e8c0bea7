"""The dated facts of decks in the order of time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, Kind
from byheart.core.exam import chance_of
from byheart.core.grading.calendars.calendar import to_edtf
from byheart.core.grading.calendars.text import in_words
from byheart.core.making.facts import dated_of
from byheart.core.making.made import capital
from byheart.core.scheduling.candidates import is_retired
from byheart.core.scheduling.schedules import Schedules

HALF = 0.5


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated fact.

    Attributes:
        card: The card that asks for it.
        what: What happened: the fact's name, else the question.
        words: The date in English words.
        edtf: The date in EDTF, ISO 8601-2.
        span: The first and the last day that the date may mean, counted from 1970-01-01 as 0;
            years before Christ are negative by far.
        chance: The probability of recall on the day; None for a new card.
    """

    card: Card
    what: str
    words: str
    edtf: str
    span: tuple[int, int]
    chance: float | None

    @property
    def is_blank(self) -> bool:
        """Say whether the date is to be left out: new, or forgotten rather than not."""
        return self.chance is None or self.chance < HALF


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated facts, the earliest first, and how many have no place: dates without a year."""

    moments: tuple[Moment, ...]
    without_place: int


def timeline(
    cards: Iterable[Card], states: Mapping[CardId, CardState], day: int, schedules: Schedules
) -> Timeline:
    """Return the dated facts of some cards in the order of time; of equal ones the shorter first.

    Cards that are retired on the study day are left out.
    """
    dates = [
        card for card in cards if card.expected.kind is Kind.DATE and not is_retired(card, day)
    ]
    found = [_moment(card, states, day, schedules) for card in dates]
    placed = [each for each in found if each is not None]
    placed.sort(key=lambda each: (each.span, each.card.id))
    return Timeline(tuple(placed), len(dates) - len(placed))


def _moment(
    card: Card, states: Mapping[CardId, CardState], day: int, schedules: Schedules
) -> Moment | None:
    dated = dated_of(card)
    if dated is None:
        return None
    state = states.get(card.id) or CardState(card.id)
    fact = card.question.fact
    return Moment(
        card=card,
        what=capital(fact) if fact else card.front,
        words=in_words(dated.when),
        edtf=to_edtf(dated.when),
        span=dated.when.span,
        chance=None if state.is_new else chance_of(state, day, schedules),
    )
