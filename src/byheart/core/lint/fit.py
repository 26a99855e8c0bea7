"""A rule about what a question asks for and what it gets: a length for "how far", a day for "when".

What a question asks for is told by its first words; where they can be answered in several ways
("how high was the turnout?", "how long is the series?"), each of them fits.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from byheart.core.deck import Card, Kind
from byheart.core.grading.calendars.calendar import parse_date
from byheart.core.grading.number_answer import answer_quantity
from byheart.core.grading.quantities.units import NUMBER
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.quantities import answer_of
from byheart.core.lint.rule import Rule
from byheart.core.wording import quoted

_LEAD = r"^(?:according to [^,]{1,60}, )?(?:(?:in|on|at|by|since|until|from|about|to|of|for) )?"
_IS = r"(?:did|was|were|is|are|do|does|has|had|have|will|would|should|could|can)\b"
_KINDS = frozenset({Kind.NUMBER, Kind.DATE, Kind.TEXT, Kind.NAME})
_LENGTHS = ("length", "time", "share", "temperature")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What some first words ask for: in words, the kind for it, and the dimensions that fit.

    No dimensions stand for all; `counted` says whether a number of things fits too.
    """

    first_words: re.Pattern[str]
    what: str
    kind: Kind
    dimensions: tuple[str, ...] = ()
    counted: bool = True


def _wanted(words: str, what: str, kind: Kind, *dimensions: str, counted: bool = True) -> _Wanted:
    return _Wanted(re.compile(words, re.IGNORECASE), what, kind, dimensions, counted)


_TABLE = (
    _wanted(r"\bhow (?:far|wide|deep|tall)\b", "a length", Kind.NUMBER, *_LENGTHS, counted=False),
    _wanted(r"\bhow long\b", "a length or a time", Kind.NUMBER, "length", "time"),
    _wanted(r"\bhow heavy\b", "a weight", Kind.NUMBER, "mass"),
    _wanted(r"\bhow fast\b", "a speed or a time", Kind.NUMBER, "speed", "time", "share"),
    _wanted(r"\bhow (?:hot|cold)\b", "a temperature", Kind.NUMBER, "temperature", counted=False),
    _wanted(rf"{_LEAD}how many\b", "a number", Kind.NUMBER),
    _wanted(
        rf"{_LEAD}(?:when {_IS}|(?:what|which) (?:year|date|day and month)\b)", "a date", Kind.DATE
    ),
    _wanted(rf"{_LEAD}(?:who|whom)\b", "somebody", Kind.NAME),
    _wanted(rf"{_LEAD}where {_IS}", "a place", Kind.NAME),
)


def _unfit(asked: Asked) -> Iterator[Flaw]:
    if not asked.english:
        return
    wanted = next((each for each in _TABLE if each.first_words.search(asked.ask)), None)
    if wanted is not None:
        flaws = (_flaw(card, wanted) for card in asked.cards)
        yield from filter(None, flaws)


def _flaw(card: Card, wanted: _Wanted) -> Flaw | None:
    kind, answer = card.expected.kind, card.expected.answer
    if kind in (Kind.TEXT, Kind.NAME):
        if not _reads_as(card, wanted.kind):
            return None
        message = f"{quoted(answer)} is {wanted.what}, and is judged as words"
        return Flaw(
            message, f"write `type: {wanted.kind}`, which knows other ways to say it", "type"
        )
    if kind is wanted.kind and _fits(card, wanted):
        return None
    advice = f"ask for what the answer is, or answer with {wanted.what}"
    return Flaw(f"The question asks for {wanted.what}, and {quoted(answer)} is none", advice, "ask")


def _reads_as(card: Card, kind: Kind) -> bool:
    """Say whether a typed answer is a date, or a quantity with a unit: "four" is as good as 4."""
    answer = card.expected.answer
    if kind is Kind.DATE:
        return bool(parse_date(answer))
    quantity = answer_quantity(answer, card.front) if kind is Kind.NUMBER else None
    return quantity is not None and quantity.unit is not NUMBER


def _fits(card: Card, wanted: _Wanted) -> bool:
    """Say whether a number has a unit of what is asked for; one without any may mean it."""
    answer = answer_of(card) if wanted.dimensions else None
    if answer is None:
        return True
    if answer.unit is NUMBER:
        return wanted.counted or not answer.tail or answer.ordinal
    return answer.unit.dimension in wanted.dimensions


RULES = (
    Rule(
        "answer-unfit",
        Severity.WARNING,
        "An answer of another kind than the question asks for",
        """"How far" asks for a length, "when" for a date, "who" for somebody. Where the answer is
        something else, one of the two is a slip, or learners are judged by the wrong rules: a date
        or a length of `type: text` is judged as words, and wrong when it is said otherwise.""",
        bad="""
            - id: mill-from-town
              type: number
              ask: How far is the lower mill from the town?
              answer: 2 mills
              cite: {source: atlas}
            """,
        good="""
            - id: mill-from-town
              type: number
              ask: How far is the lower mill from the town?
              answer: 2 miles
              cite: {source: atlas}
            """,
        check=_unfit,
        kinds=_KINDS,
    ),
)
