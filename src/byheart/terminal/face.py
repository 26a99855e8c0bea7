"""What a quiz shows and what comes back: the talk between the loop and a way of showing it.

Three ways exist: `screen` (a real terminal), `plain` (lines, for pipes and screen readers) and
`json_lines` (for machines). The loop in `commands` knows only this page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, Deck
from byheart.core.errors import Problem
from byheart.core.review import Rating
from byheart.core.verdict import Verdict


class Act(Enum):
    """What a learner can do besides answering and rating."""

    NEXT = auto()
    TURN = auto()
    HINT = auto()
    UNDO = auto()
    SUSPEND = auto()
    BURY = auto()
    FLAG = auto()
    APPEAL = auto()
    EDIT = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer; "" is "I don't know"."""

    text: str


@dataclass(frozen=True, slots=True)
class Rated:
    """A rating of the learner's own."""

    rating: Rating


Reply = Typed | Rated | Act


@dataclass(frozen=True, slots=True)
class Opening:
    """What is ahead, what is wrong with the decks, and one thing more to know.

    `line` says it in other words than a quiz does, and `help` what can be typed.
    """

    due: int
    new: int
    minutes: float
    left_out: str = ""
    problems: tuple[Problem, ...] = ()
    notice: str = ""
    line: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question to draw.

    Attributes:
        place: The how-manieth card of the session this is, from 1.
        done: How many planned cards need no more asking.
        total: How many cards the session holds.
        state: What is known of the card.
        day: The study day, to say how long ago the last review was.
        options: Of a choice, in the order to show.
        hint: The hint, once it was asked for.
        message: What to say above the answer line: a question asked back, a notice.
        turns: It is to be recalled and turned over, not typed.
        can_undo: An answer of this session can be taken back.
        note: What to say in place of how it was last time.
        rests_on: The cards whose facts a question was made from; it has no schedule.
    """

    card: Card
    deck: Deck
    place: int
    done: int
    total: int
    state: CardState
    day: int
    options: tuple[str, ...] = ()
    hint: str = ""
    message: str = ""
    turns: bool = False
    can_undo: bool = False
    note: str = ""
    rests_on: tuple[CardId, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What came of one answer. `verdict` is None for the back of a flashcard.

    `intervals` gives the days that each rating would schedule; `rating` is None until a
    flashcard is rated. `due_day` is None where nothing is scheduled (`cram`).
    """

    question: QuestionView
    given: str
    verdict: Verdict | None
    rating: Rating | None
    intervals: Mapping[Rating, int]
    notice: str = ""
    flagged: bool = False
    suspended: bool = False
    cram: bool = False


@dataclass(frozen=True, slots=True)
class Hard:
    """A card that was not right at once, and how often it took another try."""

    ask: str
    answer: str
    again: int


@dataclass(frozen=True, slots=True)
class Ending:
    """What to say when a session ends.

    Attributes:
        answered: Cards answered at least once.
        right_at_once: Of these, right (or rated Hard and better) at the first attempt.
        took_ms: Time spent on answers.
        hard: The cards that were not right at once.
        left: Cards of the plan that were not finished.
        left_minutes: About how long those will take.
        due_tomorrow: Cards due on the next study day.
        streak: Study days in a row, today included.
        next_day: The study day on which the next card is due; None when none is.
        day: Today.
        empty: What to say when there was nothing to ask.
    """

    answered: int
    right_at_once: int
    took_ms: int
    left: int
    left_minutes: int
    due_tomorrow: int
    streak: int
    day: int
    next_day: int | None = None
    hard: tuple[Hard, ...] = field(default=())
    empty: str = ""
    cram: bool = False


class Face(Protocol):
    """A way of showing a quiz and hearing the learner."""

    def open(self, opening: Opening) -> None:
        """Say what is ahead."""

    def ask(self, view: QuestionView) -> Reply:
        """Show the question and return what the learner did."""

    def back(self, view: VerdictView) -> Reply:
        """Show the back of a flashcard and return the learner's rating, or another act."""

    def verdict(self, view: VerdictView) -> Reply:
        """Show what came of the answer; return NEXT, a rating that overrules, or another act."""

    def page(self, view: VerdictView) -> Reply:
        """Show a question with its answer, and its verdict if there is one; nothing is rated.

        Returns:
            NEXT, UNDO to go back a page, or QUIT.
        """

    def confirm(self, asked: str) -> bool:
        """Ask for a yes or a no; the end of input is a yes."""

    def say(self, message: str) -> None:
        """Show one line."""

    def close(self, ending: Ending) -> None:
        """Show how it went."""
