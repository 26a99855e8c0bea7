"""What rules ask of quantities: which stand in a text, how exact they are, what rounds to what."""

import re
from fractions import Fraction
from functools import lru_cache

from byheart.core.deck import Card
from byheart.core.grading.number_answer import answer_quantity
from byheart.core.grading.quantities.quantity import Quantity, find_quantities
from byheart.core.grading.quantities.units import NUMBER

_FLOOR_WORDS = re.compile(
    r"\b(?:more|less|fewer|greater|higher|over|above|under|below|at least|at most|up to|beyond"
    r"|exceed\w*|minimum|maximum|no fewer|no more|floor|limit|nearly|almost|lower bound)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\d[\d,]*(?:\.\d+)?(?: ?(?:hundred|thousand|million|billion|trillion)\b)?"
    r"(?: ?(?P<word>[^\W\d_]+|%|°[CF])[²³]?)?(?: people)?"
)
_HEDGES = frozenset(["or", "plus", "max", "min", "odd", "ish", "to", "and", "by", "x"])
_LONGEST_TEXT = 2_000
_FEW = 20
_FINEST = Fraction(1, 10**9)


def is_plain(answer: str) -> bool:
    """Say whether an answer is a figure with a unit or what is counted: no limit and no range."""
    found = _PLAIN.fullmatch(answer)
    return found is not None and found["word"] not in _HEDGES


def is_bare(answer: str) -> bool:
    """Say whether a plain answer has neither a unit nor what is counted."""
    found = _PLAIN.fullmatch(answer)
    return found is not None and not found["word"]


def has_several_digits(answer: str) -> bool:
    """Say whether a plain answer is written with two significant digits and more."""
    figures = "".join(filter(str.isdigit, answer))
    return len(figures.strip("0")) > 1


def answer_of(card: Card) -> Quantity | None:
    """Return the quantity that a card asks for, None if its answer cannot be read."""
    return _answer(card.expected.answer, card.front)


@lru_cache(maxsize=4096)
def _answer(answer: str, front: str) -> Quantity | None:
    return answer_quantity(answer, front)


@lru_cache(maxsize=1024)
def quantities_in(text: str) -> tuple[Quantity, ...]:
    """Return the quantities in a passage, those said again in brackets too."""
    found = tuple(find_quantities(text[:_LONGEST_TEXT]))
    return found + tuple(one.twin for one in found if one.twin is not None)


def limits_in(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of a passage that are limits: "more than 500".

    A few after a bare "over" are none: "control over two towns".
    """
    return tuple(
        found
        for found in quantities_in(text)
        if found.hedge.direction
        and (found.value >= _FEW or not text[found.start : found.end].lower().startswith("over"))
    )


def has_floor_words(ask: str) -> bool:
    """Say whether a question asks for a limit: "more than how many"."""
    return _FLOOR_WORDS.search(ask) is not None


def digits_of(quantity: Quantity) -> int:
    """Return how many digits a quantity was written with, zeros at its end left out; at least 1."""
    place = quantity.place
    if not place or not quantity.value:
        return 1
    written = abs(quantity.value / place)
    while written >= 10 and written % 10 == 0:  # noqa: PLR2004 - the next digit
        written /= 10
    return len(str(int(written)))


def rounded(value: Fraction, digits: int) -> Fraction:
    """Return a value rounded to so many significant digits."""
    if not value:
        return value
    place = Fraction(1)
    while abs(value) / place >= 10**digits:
        place *= 10
    while abs(value) / place < 10 ** (digits - 1) and place > _FINEST:
        place /= 10
    return round(value / place) * place


def is_rounding_of(said: Quantity, answer: Quantity) -> bool:
    """Say whether what a source said is the answer with fewer digits, in any unit of its kind."""
    if len(said.ends) > 1 or len(answer.ends) > 1 or not said.unit.measures_like(answer.unit):
        return False
    same_unit = said.unit == answer.unit
    if said.unit is NUMBER and said.value == answer.value:
        return False
    digits = digits_of(said)
    converted = answer.unit.convert(answer.value, said.unit)
    fewer = digits < digits_of(answer)
    if not fewer or not said.value or (same_unit and converted == said.value):
        return False
    return rounded(converted, digits) == said.value
