"""The pieces that a quiz is played with, and what a learner can do besides answering."""

from dataclasses import dataclass
from enum import Enum, auto

from byheart.commands.learner import Learner
from byheart.commands.library import Library
from byheart.commands.quiz_record import Record
from byheart.core.deck import Card
from byheart.core.review import GradedBy, MarkKind, Rating
from byheart.terminal.face import Act, Face, Rated, Reply, Typed
from byheart.terminal.wording import RATING_WORDS


@dataclass(frozen=True, slots=True)
class Rules:
    """How this quiz is held.

    Attributes:
        flip: Every card is a flashcard.
        cram: The schedule stays as it is.
        mix: Questions made from facts come between the cards.
        until_ms: The instant from which no further card is begun.
        notice: What to say before the first question.
    """

    flip: bool = False
    cram: bool = False
    mix: bool = False
    until_ms: int | None = None
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Quiz:
    """All that one quiz is played with."""

    learner: Learner
    library: Library
    record: Record
    face: Face
    rules: Rules

    @property
    def now_ms(self) -> int:
        """The present instant."""
        return self.learner.clock.now().ms


class Goes(Enum):
    """Where the quiz goes after something was done: the same card again, the next, or out."""

    ON = auto()
    NEXT = auto()
    OUT = auto()


ASIDE = {Act.SUSPEND: MarkKind.SUSPENDED, Act.BURY: MarkKind.BURIED}


def do(quiz: Quiz, reply: Reply, card: Card) -> tuple[Goes, str]:
    """Do what was asked, and return where the quiz goes and what to say."""
    goes, message = Goes.ON, ""
    match reply:
        case Rated(rating):
            message = overrule(quiz, rating)
        case Act.UNDO:
            goes, message = undo(quiz)
        case Act.SUSPEND | Act.BURY:
            quiz.record.set_aside(card, ASIDE[reply])
            goes = Goes.NEXT
        case Act.FLAG | Act.APPEAL | Act.EDIT:
            message = note(quiz, reply, card)
        case Act.QUIT:
            goes = Goes.OUT
        case Typed() | Act.NEXT | Act.TURN | Act.HINT:
            pass  # these mean something only where a question or a verdict is shown
    return goes, message


def note(quiz: Quiz, act: Act, card: Card) -> str:
    """Do what leaves the card where it is, and return what to say."""
    if act is Act.FLAG:
        return "Flagged." if quiz.record.flag(card) else "No longer flagged."
    if act is Act.EDIT:
        return quiz.library.edit(card)
    if quiz.record.appeal():
        return "It counts as good now; `byheart appeals` puts it to the deck's author."
    return "No typed answer was just given that could be appealed."


def overrule(quiz: Quiz, rating: Rating) -> str:
    """Give the last answer another rating, and return what to say."""
    if quiz.record.correct(rating, GradedBy.LEARNER):
        return f"The last answer counts as {RATING_WORDS[rating]} now."
    return "No answer was just given that a rating could change."


def undo(quiz: Quiz) -> tuple[Goes, str]:
    """Take the last step back; the card of it is then the next one."""
    if quiz.record.undo() is None:
        return Goes.ON, "Nothing was done in this session that could be undone."
    return Goes.NEXT, ""
