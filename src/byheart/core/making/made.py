"""A question made from facts: what is asked, what is right, and what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from random import Random

from byheart.core.deck import Card, CardId, Expected, Kind, Question, QuestionId
from byheart.core.making.facts import Dated, Measured

LETTERS = "ABCDEFGH"


class Form(StrEnum):
    """The forms of made questions."""

    ORDER = "order"
    FIRST = "first"
    APART = "apart"
    LARGER = "larger"
    DIFFERENCE = "difference"
    OUTSIDER = "outsider"
    PICK = "pick"


@dataclass(frozen=True, slots=True)
class Made:
    """A question made from facts.

    Attributes:
        form: How it was made.
        card: What is asked and what is right, as of any card; its id stands in no history.
        options: Of a choice, in the order to show; empty where something is typed.
        rests_on: The cards whose facts it is made of.
        reveals: Whether it tells the answer of a card that it rests on.
    """

    form: Form
    card: Card
    options: tuple[str, ...]
    rests_on: tuple[CardId, ...]
    reveals: bool = False

    @property
    def guess(self) -> float:
        """The chance to be right without knowing anything."""
        return 1 / len(self.options) if self.options else 0.0


@dataclass(frozen=True, slots=True)
class Wording:
    """What is asked about some facts, and what is right."""

    form: Form
    ask: str
    expected: Expected
    why: str
    options: tuple[str, ...] = ()
    reveals: bool = False


def made_of(cards: Sequence[Card], wording: Wording) -> Made:
    """Make a question of a form from the facts of some cards, at least one.

    Its id has signs that no id in a deck can have, so that the two never meet.
    """
    first = cards[0].question
    names = "+".join(card.question.id for card in cards)
    id_ = f"{wording.form}:{names}"
    question = Question(
        QuestionId(id_),
        first.place,
        wording.expected.kind,
        wording.ask,
        wording.expected,
        why=wording.why,
        cite=first.cite if all(card.question.cite == first.cite for card in cards) else None,
        as_of=_as_of(cards),
    )
    card = Card(CardId(f"{cards[0].deck}/{id_}"), cards[0].deck, question, wording.expected)
    rests_on = tuple(card.id for card in cards)
    return Made(wording.form, card, wording.options, rests_on, wording.reveals)


def _as_of(cards: Sequence[Card]) -> date | None:
    """Return the day of all facts; dates and lists are told without one."""
    days = {card.question.as_of for card in cards}
    return days.pop() if len(days) == 1 and cards[0].expected.kind is Kind.NUMBER else None


def choice(right: str, wrong: Sequence[str]) -> Expected:
    """Return what is right for a choice."""
    return Expected(Kind.CHOICE, right, distractors=tuple(wrong))


def shuffled(right: str, wrong: Sequence[str], rng: Random) -> tuple[str, ...]:
    """Return all options in the order to show."""
    options = [right, *wrong]
    rng.shuffle(options)
    return tuple(options)


def are_named(facts: Sequence[Dated | Measured]) -> bool:
    """Say whether the author gave every one of the facts a name."""
    return all(fact.card.question.fact for fact in facts)


def cards_of(facts: Sequence[Dated | Measured]) -> list[Card]:
    """Return the cards that facts are from."""
    return [fact.card for fact in facts]


def labels(facts: Sequence[Dated | Measured]) -> list[str]:
    """Return how each fact reads on a line of its own: its name, else its question."""
    if are_named(facts):
        return [capital(fact.card.question.fact) for fact in facts]
    return [_on_one_line(fact.card.front) for fact in facts]


def lettered(lines: Sequence[str]) -> str:
    """Put each on a line of its own after a letter."""
    return "".join(f"\n  {LETTERS[at]}  {line}" for at, line in enumerate(lines))


def told(facts: Sequence[Dated | Measured]) -> str:
    """Return the facts with their answers, each on a line, as an explanation."""
    mark = ":" if are_named(facts) else ""
    pairs = zip(labels(facts), facts, strict=True)
    return "\n".join(f"{label}{mark} {fact.card.expected.shown}" for label, fact in pairs)


def capital(text: str) -> str:
    """Return the text as it begins a sentence."""
    return text[:1].upper() + text[1:]


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def asked_of(card: Card) -> str:
    """Return the question of a card on one line, to be quoted."""
    return _on_one_line(card.front)
