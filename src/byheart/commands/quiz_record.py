"""What has been done in this quiz: stored as it happens, and how to go back before it.

What has been done is a list of steps, each with the session as it was before, so that undo is
going back to a value. Every event is durable when the method that stores it returns.
"""

from dataclasses import dataclass, replace

from byheart.commands.learner import Learner
from byheart.core.deck import Card, CardId
from byheart.core.review import (
    Appeal,
    Correction,
    Deed,
    EventId,
    GradedBy,
    Mark,
    MarkKind,
    Rating,
    Review,
    Undo,
)
from byheart.core.session import Session


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of this session, as it stands; `retried` if it took a second try."""

    card: Card
    event: EventId
    rating: Rating
    took_ms: int
    typed: str = ""
    retried: bool = False

    @property
    def right_at_once(self) -> bool:
        """Say whether the first try was right, or counts as right."""
        return self.rating is not Rating.AGAIN and not self.retried


@dataclass(frozen=True, slots=True)
class Step:
    """Something done to a card, and all that is needed to go back before it."""

    card: Card
    session: Session
    answers: tuple[Answer, ...]
    events: tuple[EventId, ...] = ()


class Record:
    """The session and the answers as they stand, and the steps that led there."""

    def __init__(self, learner: Learner, session: Session) -> None:
        self._learner = learner
        self._steps: list[Step] = []
        self.session = session
        self.answers: tuple[Answer, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Say whether something was done that can be taken back."""
        return bool(self._steps)

    @property
    def next(self) -> CardId | None:
        """The card to ask next; None when all are done."""
        queue = self.session.queue
        return queue[0] if queue else None

    def begin_no_more(self) -> None:
        """Leave out the cards that were not begun: the time is up."""
        begun = {step.card for step in self.session.steps}
        plan = tuple(card for card in self.session.plan if card in begun)
        self.session = replace(self.session, plan=plan)

    def answer(self, card: Card, review: Review) -> None:
        """Store an answer and move the session on."""
        self._begin(card)
        event = self._store(card, review)
        self.answers += (Answer(card, event, review.rating, review.took_ms, review.typed),)
        self.session = self.session.after(card.id, review.rating)

    def correct(self, rating: Rating, graded_by: GradedBy, typed: str = "") -> bool:
        """Change the rating of the last answer; False where none was the last thing done."""
        if not self._is_last_an_answer:
            return False
        last = self.answers[-1]
        self._store(last.card, Correction(last.card.id, last.event, rating, graded_by, typed))
        retried = last.retried or graded_by is GradedBy.RETRY
        changed = replace(last, rating=rating, retried=retried, typed=typed or last.typed)
        self.answers = (*self.answers[:-1], changed)
        self.session = self._steps[-1].session.after(last.card.id, rating)
        return True

    def appeal(self) -> bool:
        """Keep that the last answer should count, and count it; False where none was given."""
        if not self._is_last_an_answer or not self.answers[-1].typed:
            return False
        last = self.answers[-1]
        self._store(last.card, Appeal(last.card.id, last.event, last.typed))
        return self.correct(Rating.GOOD, GradedBy.LEARNER)

    @property
    def _is_last_an_answer(self) -> bool:
        """Say whether the last thing done was an answer."""
        return bool(self.answers) and self.answers[-1] not in self._steps[-1].answers

    def set_aside(self, card: Card, kind: MarkKind) -> None:
        """Suspend or bury a card; it leaves the session."""
        self._begin(card)
        self._store(card, Mark(card.id, kind))
        self.session = self.session.without(card.id)

    def flag(self, card: Card) -> bool:
        """Flag a card, or take its flag off; return whether it is flagged now."""
        flagged = not self._learner.state(card.id).flagged
        kind = MarkKind.FLAGGED if flagged else MarkKind.UNFLAGGED
        self._append(card, Mark(card.id, kind))
        return flagged

    def drop(self, card: Card) -> None:
        """Let a card leave the session, as a leech does."""
        self.session = self.session.without(card.id)

    def undo(self) -> Card | None:
        """Take the last step back, in the history and in the session; return its card."""
        if not self._steps:
            return None
        step = self._steps[-1]
        for event in reversed(step.events):
            self._append(step.card, Undo(step.card.id, event))
        self._steps.pop()
        self.session, self.answers = step.session, step.answers
        return step.card

    def _begin(self, card: Card) -> None:
        self._steps.append(Step(card, self.session, self.answers))

    def _store(self, card: Card, deed: Deed) -> EventId:
        """Store a deed as part of the last step."""
        event = self._append(card, deed)
        last = self._steps[-1]
        self._steps[-1] = replace(last, events=(*last.events, event))
        return event

    def _append(self, card: Card, deed: Deed) -> EventId:
        event = self._learner.history.append(deed, self._learner.clock.now())
        self._learner.refresh(card)
        return event.id
