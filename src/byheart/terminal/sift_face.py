"""What sifting shows and what comes back: the talk between the loop and a way of showing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from byheart.core.deck import Question
from byheart.core.drafting import Candidate
from byheart.core.sifting.checking import Remark


class Act(Enum):
    """What an author can do with a candidate."""

    ACCEPT = auto()
    REJECT = auto()
    EDIT = auto()
    BLOCK = auto()
    KIND = auto()
    AS_OF = auto()
    MERGE = auto()
    SKIP = auto()
    UNDO = auto()
    QUIT = auto()
    SET = auto()


@dataclass(frozen=True, slots=True)
class Reply:
    """What an author did: the act, and what it is to be done with where that was said at once.

    To accept, `text` is the question; `field` is what SET sets.
    """

    act: Act
    text: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class CandidateView:
    """One candidate to decide.

    Attributes:
        candidate: The candidate.
        span: Where it stands in its sentence.
        question: The question that is proposed, or as its author left it.
        remarks: What `check` would say of it.
        words: Words of the sentence that say what it is about.
        place: The how-manieth candidate this is, from 1.
        total: How many candidates the draft holds.
        article: What the article is called.
        deck: What the deck is called.
        first_para: Where a mention that is repeated stood first, None for a first one.
        message: What has just been done.
    """

    candidate: Candidate
    span: tuple[int, int]
    question: Question
    remarks: Sequence[Remark]
    words: Sequence[str]
    place: int
    total: int
    article: str
    deck: str
    first_para: int | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a sitting went: what was done in it, what is left, and what was done last."""

    accepted: int
    merged: int
    rejected: int
    left: int
    deck: str
    last: str = ""


class SiftFace(Protocol):
    """A way of showing candidates and hearing their author."""

    def show(self, view: CandidateView) -> Reply:
        """Show a candidate and return what its author did."""

    def line(self, label: str, default: str) -> str | None:
        """Ask for a text; None leaves things as they are."""

    def choose(self, label: str, options: Sequence[str], default: str) -> str | None:
        """Ask for one of several words; None leaves things as they are."""

    def confirm(self, question: str) -> bool:
        """Ask a question that is answered by yes or no."""

    def say(self, message: str) -> None:
        """Show one line."""

    def close(self, tally: Tally) -> None:
        """Show how the sitting went."""
