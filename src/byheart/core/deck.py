"""Decks, questions and cards: what is asked and what counts as right. Never a schedule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from byheart.core.errors import Place
from byheart.core.verdict import Judgement

DeckId = NewType("DeckId", str)
QuestionId = NewType("QuestionId", str)
CardId = NewType("CardId", str)
"""`deck/question`, and `deck/question/gap` for a gap of a cloze."""


class Kind(StrEnum):
    """The kinds of question; the value is what stands after `type:` in a deck."""

    TEXT = "text"
    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    BOOLEAN = "boolean"
    LIST = "list"
    CARD = "card"
    CLOZE = "cloze"


class Status(StrEnum):
    """What a reader should know about the standing of a fact."""

    CONTESTED = "contested"
    APPROXIMATE = "approximate"
    DATED = "dated"


@dataclass(frozen=True, slots=True)
class Remark:
    """An answer that the author foresaw, and what to say to whoever gives it ("" for nothing)."""

    answer: str
    say: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a list answer, with other right forms of it."""

    answer: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """What counts as right for one card. Answers are kept as the author wrote them.

    `answer` is "" for a list, whose `members` hold it. `distractors` is empty where a choice
    draws its wrong options from the deck. `tolerance` is the author's text, "" for the default.
    """

    kind: Kind
    answer: str
    accept: tuple[str, ...] = ()
    prompt: tuple[Remark, ...] = ()
    reject: tuple[Remark, ...] = ()
    tolerance: str = ""
    distractors: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    ordered: bool = False

    @property
    def shown(self) -> str:
        """The right answer as a learner should see it."""
        return ", ".join(member.answer for member in self.members) or self.answer


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap of a cloze: its name within the question, and what belongs in it.

    The name is the author's `id` of the gap, else made from the gap's text, so that gaps may
    be added and moved without losing history.
    """

    name: str
    expected: Expected
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from."""

    id: str
    title: str = ""
    published: date | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where in a source a fact stands; `para` counts non-empty lines from 1."""

    source: str
    para: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """An entry of a deck: what is asked, what is right, and what is known about the fact.

    `expected` is None for a cloze, whose `gaps` hold what is right. In a cloze, `ask` keeps its
    gaps as `{text}`. `as_of`, `review_by` and `tags` already include what the deck says. `fact`
    names what the answer belongs to: "the fall of Hama" for its date.
    """

    id: QuestionId
    place: Place
    kind: Kind
    ask: str
    expected: Expected | None
    gaps: tuple[Gap, ...] = ()
    hint: str = ""
    why: str = ""
    cite: Citation | None = None
    claimed_by: str = ""
    status: Status | None = None
    as_of: date | None = None
    review_by: date | None = None
    tags: tuple[str, ...] = ()
    family: str = ""
    confusable: tuple[QuestionId, ...] = ()
    revision: int = 0
    renamed_from: tuple[QuestionId, ...] = ()
    retired: date | None = None
    tests: Mapping[Judgement, tuple[str, ...]] = field(default_factory=dict)
    lint_ok: Mapping[str, str] = field(default_factory=dict)
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What is scheduled: a question, or one gap of a cloze."""

    id: CardId
    deck: DeckId
    question: Question
    expected: Expected
    gap: Gap | None = None

    @property
    def front(self) -> str:
        """What is asked; in a cloze, the sentence with this card's gap left blank."""
        if self.gap is None:
            return self.question.ask
        return "".join(
            BLANK if is_gap and part == self.expected.answer else part
            for part, is_gap in cloze_parts(self.question.ask)
        )

    @property
    def earlier_ids(self) -> tuple[CardId, ...]:
        """The ids that this card's history may still hang on, by the author's `renamed_from`."""
        gap = self.gap.name if self.gap is not None else ""
        return tuple(card_id(self.deck, earlier, gap) for earlier in self.question.renamed_from)

    @property
    def hint(self) -> str:
        """The gap's own hint, else the question's."""
        return (self.gap.hint if self.gap is not None else "") or self.question.hint


@dataclass(frozen=True, slots=True)
class Deck:
    """One deck file. `file` is where it was read from; `id` is what history hangs on."""

    id: DeckId
    file: str
    title: str
    questions: tuple[Question, ...]
    language: str = "en"
    sources: Mapping[str, Source] = field(default_factory=dict)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of all questions, in the order of the file."""
        return tuple(card for question in self.questions for card in cards_of(self.id, question))


def cards_of(deck: DeckId, question: Question) -> tuple[Card, ...]:
    """Return the cards of one question: one, or one a gap."""
    if question.expected is not None:
        return (Card(card_id(deck, question.id), deck, question, question.expected),)
    return tuple(
        Card(card_id(deck, question.id, gap.name), deck, question, gap.expected, gap)
        for gap in question.gaps
    )


BLANK = "____"
"""What stands for the gap that is asked."""


def cloze_parts(ask: str) -> list[tuple[str, bool]]:
    """Split the text of a cloze into (text, is it a gap), `{{` and `}}` being plain braces.

    A brace that opens and never closes is plain text, as is one that closes what never opened.
    """
    parts: list[tuple[str, bool]] = []
    plain = ""
    at = 0
    while at < len(ask):
        if ask[at : at + 2] in ("{{", "}}"):
            plain += ask[at]
            at += 2
            continue
        end = ask.find("}", at) if ask[at] == "{" else -1
        if end < 0:
            plain += ask[at]
            at += 1
            continue
        parts += [(plain, False), (ask[at + 1 : end].strip(), True)]
        plain = ""
        at = end + 1
    return [part for part in [*parts, (plain, False)] if part[0]]


def card_id(deck: DeckId, question: QuestionId, gap: str = "") -> CardId:
    """Return the identity that a card's history hangs on."""
    return CardId(f"{deck}/{question}/{gap}" if gap else f"{deck}/{question}")
