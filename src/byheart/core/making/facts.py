"""What a deck records that can be compared, and what can fairly be compared with what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from byheart.core.deck import Card, Deck, Kind, Status
from byheart.core.grading import Grader
from byheart.core.grading.calendars.calendar import Granularity, When, parse_date
from byheart.core.grading.date_tolerance import read_tolerance
from byheart.core.grading.nouns import canonical, words_of
from byheart.core.grading.number_answer import targets
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER
from byheart.core.grading.tolerance import Bounds
from byheart.core.scheduling.candidates import is_retired
from byheart.core.verdict import Judgement

_FARTHEST = 20
"""How many times as large a number may be to be worth comparing."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that happened, and when.

    `first` and `last` are days as `calendars.days` counts them, widened by what the author
    tolerates and by how vague the date is; `loose` says that it is vague.
    """

    card: Card
    when: When
    first: int
    last: int
    loose: bool

    def is_before(self, other: "Dated") -> bool:
        """Say whether it was surely over before the other began."""
        return self.last < other.first


@dataclass(frozen=True, slots=True)
class Measured:
    """Something that was measured or counted; `measure` is what two of a kind have in common."""

    card: Card
    quantity: Quantity
    bounds: Bounds
    measure: tuple[str, ...]

    @property
    def value(self) -> Fraction:
        """The value in the base unit of its dimension, so that two of a kind compare."""
        return _base(self.quantity, self.quantity.value)

    def is_under(self, other: "Measured") -> bool:
        """Say whether it is surely smaller, whatever the tolerances, and not by far."""
        high = _base(self.quantity, self.bounds.high)
        apart = high < _base(other.quantity, other.bounds.low)
        near = self.value > 0 and other.value <= _FARTHEST * self.value
        return apart and near and self.card.question.as_of == other.card.question.as_of


@dataclass(frozen=True, slots=True)
class Listed:
    """Things that belong together, and nothing else with them."""

    card: Card


Fact = Dated | Measured | Listed
Ordered = TypeVar("Ordered", Dated, Measured)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one deck that questions can be made of, each kind in its own order.

    `worded` are the cards whose answer is a name or a word.
    """

    dated: tuple[Dated, ...]
    measured: tuple[Measured, ...]
    listed: tuple[Listed, ...]
    worded: tuple[Card, ...]


def facts_of(deck: Deck, cards: Sequence[Card], day: int) -> Facts:
    """Return the facts behind some cards of a deck; dates by time, numbers by size.

    Left out are cards that are retired on this study day, contested, or only claimed by
    somebody: a question that sets them against others would state them as facts.
    """
    usable = [card for card in cards if card.deck == deck.id and _is_settled(card, day)]
    dated = sorted(filter(None, map(dated_of, usable)), key=lambda each: (each.first, each.last))
    measured = sorted(filter(None, map(measured_of, usable)), key=lambda each: each.value)
    listed = (Listed(card) for card in usable if card.expected.kind is Kind.LIST)
    worded = (card for card in usable if card.expected.kind in (Kind.NAME, Kind.TEXT))
    return Facts(tuple(dated), tuple(measured), tuple(listed), tuple(worded))


def _is_settled(card: Card, day: int) -> bool:
    question = card.question
    contested = question.status is Status.CONTESTED or bool(question.claimed_by)
    return card.gap is None and not contested and not is_retired(card, day)


def dated_of(card: Card) -> Dated | None:
    """Return when something happened, None where the answer tells no days for sure."""
    if card.expected.kind is not Kind.DATE:
        return None
    when = next(iter(parse_date(card.expected.answer)), None)
    if when is None or not when.complete or not when.exists:
        return None
    first, last = when.span
    loose = _is_vague(when) or card.question.status is Status.APPROXIMATE
    slack = last - first + 1 if loose else 0
    tolerance = read_tolerance(card.expected.tolerance)
    if tolerance is not None:
        first, last = tolerance.widened((first, last))
    return Dated(card, when, first - slack, last + slack, loose)


def _is_vague(when: When) -> bool:
    if when.granularity is Granularity.RANGE:
        return False
    return (when.part is not None and when.part.vague) or getattr(when, "approximate", False)


def measured_of(card: Card) -> Measured | None:
    """Return what was measured, None for ranks, ranges and limits ("more than 500")."""
    if card.expected.kind is not Kind.NUMBER:
        return None
    target = next(iter(targets(card.expected, card.front)), None)
    if target is None:
        return None
    quantity = target.quantity
    measure = _measure(card, quantity)
    open_ended = quantity.upper is not None or quantity.hedge.direction
    if quantity.ordinal or open_ended or not measure:
        return None
    return Measured(card, quantity, target.bounds, measure)


def _measure(card: Card, quantity: Quantity) -> tuple[str, ...]:
    """Return a dimension, with its currency, or what is counted; empty where nobody can tell."""
    if quantity.unit is not NUMBER:
        return (quantity.unit.dimension, quantity.unit.currency)
    words = words_of(card.front)
    asked = [after for word, after in pairwise(words) if word == "many"]
    named = words_of(card.question.fact.removeprefix("the "))
    if "of" in named[:2]:
        asked = [*asked, named[0]]
    counted = [*quantity.tail[:1], *asked]
    return ("number", canonical(counted[0])) if counted else ()


def _base(quantity: Quantity, value: Fraction) -> Fraction:
    return value * quantity.unit.factor + quantity.unit.offset


def are_apart(one: Card, other: Card, grader: Grader) -> bool:
    """Say whether neither answer would pass for the other one, not even in part."""
    return all(
        grader.grade(card, answer).judgement is Judgement.INCORRECT
        for card, answer in (
            (one, other.expected.answer),
            (other, one.expected.answer),
        )
    )


def pools(facts: Sequence[Ordered]) -> Iterator[Sequence[Ordered]]:
    """Yield which facts may stand side by side: those with a name, and all where some have none."""
    named = [each for each in facts if each.card.question.fact]
    yield named
    if len(named) < len(facts):
        yield facts
