"""The events of a history. The log of them is the truth; all else is a fold over it."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NewType

from byheart.core.deck import CardId, DeckId
from byheart.core.verdict import Judgement

EventId = NewType("EventId", str)
TYPED_MOST = 2_000
"""Characters of a typed answer that are kept."""
NO_CARD = CardId("")
"""What an event that is of no one card has for one."""


class Rating(IntEnum):
    """How well a card was recalled."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class GradedBy(StrEnum):
    """Who or what decided the rating."""

    AUTO = "auto"
    HINT = "hint"
    RETRY = "retry"
    LEARNER = "learner"
    SELF = "self"


class MarkKind(StrEnum):
    """What a learner can do to a card besides answering it."""

    SUSPENDED = "suspended"
    RESUMED = "resumed"
    BURIED = "buried"
    FLAGGED = "flagged"
    UNFLAGGED = "unflagged"
    RESET = "reset"


@dataclass(frozen=True, slots=True, order=True)
class Instant:
    """A moment and the zone it was lived in.

    `ms` is milliseconds since 1970 in UTC; `zone` is the local time's offset from UTC in
    minutes, east positive, as it was in force at that moment.
    """

    ms: int
    zone: int = 0


@dataclass(frozen=True, slots=True)
class Review:
    """One answer to one card. `judgement` is None where the learner rated a flashcard.

    A `cram` review is kept but does not move the schedule. `revision` is the question's own at
    the time of the answer.
    """

    card: CardId
    rating: Rating
    graded_by: GradedBy
    judgement: Judgement | None = None
    score: float | None = None
    typed: str = ""
    took_ms: int = 0
    revision: int = 0
    cram: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """The rating of an earlier review is changed: by the learner, or by a right second try.

    The review of a partial answer is stored before its verdict is shown; what the second try
    then earned comes as a correction graded by `retry`, with what was typed.
    """

    card: CardId
    target: EventId
    rating: Rating
    graded_by: GradedBy = GradedBy.LEARNER
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """An earlier event is to count no more. An undo can itself be undone."""

    card: CardId
    target: EventId


@dataclass(frozen=True, slots=True)
class Mark:
    """The learner sets a card aside, brings it back, flags it or starts it afresh."""

    card: CardId
    kind: MarkKind


class Outcome(StrEnum):
    """What became of an appeal: the deck takes the answer in, or the appeal is dismissed."""

    ACCEPT = "accept"
    PROMPT = "prompt"
    REJECT = "reject"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Appeal:
    """The learner says that an answer should have counted; a correction changes its rating."""

    card: CardId
    target: EventId
    typed: str


@dataclass(frozen=True, slots=True)
class Settlement:
    """An appeal is settled."""

    card: CardId
    target: EventId
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Tuned:
    """FSRS-6's weights were fitted to this learner's own reviews; they hold until the next fit.

    Attributes:
        parameters: The weights w0 to w20.
        decks: The decks for whose cards they are; empty for all, those to come included.
        reviews: How many reviews on a later day than the one before there were to learn from.
        log_loss: Of predictions of reviews that came after those fitted to; lower is better.
        log_loss_before: The same of the weights that they replace.
        log_loss_default: The same of FSRS-6's own.
        card: Of none.
    """

    parameters: tuple[float, ...]
    decks: tuple[DeckId, ...] = ()
    reviews: int = 0
    log_loss: float = 0.0
    log_loss_before: float = 0.0
    log_loss_default: float = 0.0
    card: CardId = NO_CARD


@dataclass(frozen=True, slots=True)
class Goal:
    """A deck is to be known by a day; a later goal for the same deck takes its place.

    Attributes:
        deck: The deck.
        by: The study day of the test, as `date.toordinal()` counts it.
        recall: The share of the deck that is to be recalled then, 0.5 to 0.99.
        begin_until: The last study day for new cards: what the plan leaves for reviews.
        dropped: The deck has no goal any more; the rest says which one it had.
        card: Of none.
    """

    deck: DeckId
    by: int
    recall: float = 0.9
    begin_until: int = 0
    dropped: bool = False
    card: CardId = NO_CARD


@dataclass(frozen=True, slots=True)
class Foreign:
    """An event of a kind that this version does not know, carried along as it is."""

    card: CardId
    kind: str
    body: str


Deed = Review | Correction | Undo | Mark | Appeal | Settlement | Tuned | Goal | Foreign


@dataclass(frozen=True, slots=True)
class Event:
    """A deed, stamped: an id unique across devices, the device and its own counter, the moment."""

    id: EventId
    device: str
    counter: int
    at: Instant
    deed: Deed

    @property
    def order(self) -> tuple[int, str, int, str]:
        """The order in which every device folds the same events."""
        return (self.at.ms, self.device, self.counter, self.id)
