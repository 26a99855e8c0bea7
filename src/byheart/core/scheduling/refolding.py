"""The states of many cards anew: what `folding.fold` gives, to the last bit, in far less time.

A fold goes from state to state, and most of what it computes on the way is not needed in the end:
the library gives the memory after all reviews at once, and an interval hangs on the one before
only where that was about as long. So only the last intervals are computed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import sub
from typing import NamedTuple

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import Event, EventId, Mark, MarkKind, Rating, Review
from byheart.core.scheduling.answering import is_leech
from byheart.core.scheduling.counting import corrected, counting
from byheart.core.scheduling.folding import marked
from byheart.core.scheduling.intervals import (
    draw,
    free_interval,
    interval_days,
    previous_most,
)
from byheart.core.scheduling.memory import Remembered, memories_after, memories_next
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.study_day import LONGEST_ELAPSED, elapsed_days, study_day

_RATINGS = tuple(Rating)
_AGAIN = Rating.AGAIN.value


class Answer(NamedTuple):
    """A review that counts: when it was, the rating as it was corrected, the revision."""

    day: int
    at_ms: int
    rating: Rating
    revision: int


def refold(card: CardId, events: Sequence[Event], options: SchedulingOptions) -> CardState:
    """Return the state of a card after all its events, which are all under this id."""
    kept = counting(events)
    life = Life(card, options)
    for step in _steps(kept, corrected(kept), options.rollover_hour):
        if isinstance(step, Answer):
            life.answer(step)
        else:
            life.mark(*step)
    return life.state()


def _steps(
    kept: Iterable[Event], ratings: Mapping[EventId, Rating], rollover_hour: int
) -> Iterator[Answer | tuple[MarkKind, int]]:
    for event in kept:
        day = study_day(event.at, rollover_hour)
        match event.deed:
            case Review(cram=False) as review:
                rating = ratings.get(event.id, review.rating)
                yield Answer(day, event.at.ms, rating, review.revision)
            case Mark(kind=kind):
                yield kind, day
            case _:
                pass


@dataclass(slots=True)
class Life:
    """A card as its answers and marks come in, in order.

    Attributes:
        card: Its id.
        options: How it is scheduled.
        marks: A state of which only the marks hold.
        reviews: Since it was new: the ratings, with the days since the one before.
        first_day: The study day of the first of these.
        last: The last of these.
        lapses: Of these.
    """

    card: CardId
    options: SchedulingOptions
    marks: CardState = field(init=False)
    reviews: list[tuple[int, int]] = field(default_factory=list)
    first_day: int | None = None
    last: Answer | None = None
    lapses: int = 0

    def __post_init__(self) -> None:
        self.marks = CardState(self.card)

    def mark(self, kind: MarkKind, day: int) -> None:
        """Take a mark in."""
        self.marks = marked(self.marks, kind, day)
        if kind is MarkKind.RESET:
            self.reviews, self.first_day, self.last, self.lapses = [], None, None, 0

    def answer(self, answer: Answer) -> None:
        """Take an answer in."""
        if self.last is None:
            self.first_day, elapsed = answer.day, 0
        else:
            elapsed = elapsed_days(self.last.day, answer.day)
            learned = self.last.rating is not Rating.AGAIN and self.first_day != answer.day
            if answer.rating is Rating.AGAIN and learned:
                self._lapse()
        self.reviews.append((answer.rating.value, elapsed))
        self.last = answer

    def answers(self, days: Sequence[int], ratings: Sequence[int], last_ms: int) -> None:
        """Take in what `answer` would one by one: all answers of a card that has nothing else.

        Args:
            days: The study days of the answers, in order; at least one.
            ratings: Theirs, 1 to 4.
            last_ms: When the last one was.
        """
        self.first_day = days[0]
        gaps = map(sub, days[1:], days)
        # nearly all gaps are as they should be, and a million calls take half a second
        elapsed = [gap if 0 <= gap <= LONGEST_ELAPSED else elapsed_days(0, gap) for gap in gaps]
        self.reviews = list(zip(ratings, (0, *elapsed), strict=True))
        self.last = Answer(days[-1], last_ms, _RATINGS[ratings[-1] - 1], revision=0)
        failed = (at for at in range(1, len(ratings)) if ratings[at] == _AGAIN)
        for at in failed:
            if ratings[at - 1] != _AGAIN and days[at] != self.first_day:
                self._lapse()

    def _lapse(self) -> None:
        self.lapses += 1
        if is_leech(self.lapses, self.options.leech_lapses):
            self.marks = replace(self.marks, leech=True, suspended=True)

    def state(self) -> CardState:
        """Return the state of the card now."""
        last, marks = self.last, self.marks
        if last is None:
            return marks
        memories = memories_after(self.reviews, self.options.parameters)
        interval = self._interval(memories, len(memories) - 1)
        return CardState(
            self.card,
            stability=memories[-1].stability,
            difficulty=memories[-1].difficulty,
            first_day=self.first_day,
            last_day=last.day,
            last_ms=last.at_ms,
            due_day=last.day + interval,
            interval_days=interval,
            reps=len(self.reviews),
            lapses=self.lapses,
            last_rating=last.rating,
            revision=last.revision,
            suspended=marks.suspended,
            leech=marks.leech,
            buried_day=marks.buried_day,
            flagged=marks.flagged,
        )

    def _interval(self, memories: Sequence[Remembered], at: int) -> int:
        """Return what a review scheduled, going back only as far as it may hang on."""
        rating, elapsed = self.reviews[at]
        if rating == Rating.AGAIN:
            return 0
        given, options = _RATINGS[rating - 1], self.options
        before = memories[at - 1] if at else None
        after = memories_next(before, elapsed, options.parameters)
        drawn = draw(self.card, at)
        if before is None or self.reviews[at - 1][0] == Rating.AGAIN:
            return interval_days(given, after, 0, drawn, options)
        most = previous_most(before.stability, options)
        interval = free_interval(given, after, most, drawn, options)
        if interval is not None:
            return interval
        return interval_days(given, after, self._interval(memories, at - 1), drawn, options)
