"""What a wrong answer says: which ones are the same, and how far a number or a date is off.

What is right is decided elsewhere; this is read by statistics alone.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars.calendar import parse_date
from byheart.core.grading.calendars.edtf import to_edtf
from byheart.core.grading.calendars.moment import LONG, Granularity, Moment
from byheart.core.grading.date_unsaid import settled
from byheart.core.grading.number_answer import targets
from byheart.core.grading.number_judging import ends_in
from byheart.core.grading.quantities.quantity import Quantity, parse_quantity
from byheart.core.grading.words import LONGEST, literal, phrase

_MONTHS_IN_YEAR = 12
_FEW_DAYS = 3
_YEARS = {Granularity.YEAR: 1} | LONG


def normal_form(kind: Kind, text: str) -> str:
    """Return what two replies share that say the same, "" for one that says nothing.

    A number is its value in the base unit, a date its EDTF, and all else the words that count;
    so are numbers and dates that cannot be read.
    """
    text = text[:LONGEST]
    if kind is Kind.NUMBER and (quantities := parse_quantity(text)):
        return _value(quantities[0])
    if kind is Kind.DATE and (dates := parse_date(text)) and (written := to_edtf(dates[0])):
        return written
    return " ".join(phrase(text).content) or literal(text)


def signs(kind: Kind, text: str) -> frozenset[str]:
    """Return what a reply is looked up by among the answers that it may belong to.

    Texts that share a sign may say the same, and those that share none hardly do: the words that
    count, of a number its value as it is written, of a date its normal form.
    """
    text = text[:LONGEST]
    if kind is Kind.NUMBER and (quantities := parse_quantity(text)):
        return frozenset(f"={end}" for quantity in quantities for end in quantity.ends)
    if kind is Kind.DATE:
        return frozenset({normal_form(kind, text)})
    return frozenset(phrase(text).content) or frozenset({literal(text)})


def _value(quantity: Quantity) -> str:
    ends = [str(end * quantity.unit.factor + quantity.unit.offset) for end in quantity.ends]
    return f"{'..'.join(ends)} {quantity.unit.dimension}{quantity.unit.currency}"


@dataclass(frozen=True, slots=True)
class NumberMiss:
    """A number that is out of bounds.

    Attributes:
        is_high: Whether it is above them; else it is below.
        ratio: What was typed by what is right; None where that is 0 or has another sign.
    """

    is_high: bool
    ratio: float | None


def number_miss(expected: Expected, given: str, ask: str = "") -> NumberMiss | None:
    """Return how a number is off, None where it is not, or is no number of the answer's kind."""
    right = targets(expected, ask)
    if not right:
        return None
    answer, bounds = right[0].quantity, right[0].bounds
    for reply in parse_quantity(given[:LONGEST]):
        ends = ends_in(reply, answer) or ()
        if len(ends) == 1 and not bounds.low <= ends[0] <= bounds.high:
            return NumberMiss(ends[0] > bounds.high, _ratio(ends[0], answer.value))
    return None


def _ratio(given: Fraction, right: Fraction) -> float | None:
    if right == 0 or given / right <= 0:
        return None
    try:
        return float(given / right)
    except OverflowError:
        return None


class Off(StrEnum):
    """By what a date is off: a few days, another day, months or years, or day for month."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    DAY_AND_MONTH = "day and month changed places"
    OTHER = "otherwise"


@dataclass(frozen=True, slots=True)
class DateMiss:
    """By how much a date is off, in days, months or years; later ones above 0.

    `by` is in days where it is off otherwise, or day and month changed places.
    """

    off: Off
    by: int


def date_miss(expected: Expected, given: str) -> DateMiss | None:
    """Return how a date is off, None where the two cannot be compared or are equal.

    Only dates of one granularity, days, months or years and more, are compared.
    """
    answers, replies = parse_date(expected.answer), parse_date(given)
    if not (answers and replies):
        return None
    answer, reply = answers[0], settled(answers[0], replies[0])
    if not (isinstance(answer, Moment) and isinstance(reply, Moment)):
        return None
    if not (answer.complete and reply.complete and reply.exists) or answer.part or reply.part:
        return None
    if answer.granularity is not reply.granularity or answer.span == reply.span:
        return None
    return _compared(answer, reply)


def _compared(answer: Moment, reply: Moment) -> DateMiss | None:
    match answer.granularity:
        case Granularity.DAY:
            return _days(answer, reply)
        case Granularity.MONTH:
            return _months(answer, reply)
        case unit if unit in _YEARS:
            return DateMiss(Off.YEARS, (reply.year or 0) - (answer.year or 0))
        case _:
            return None


def _days(answer: Moment, reply: Moment) -> DateMiss:
    off = reply.span[0] - answer.span[0]
    if abs(off) <= _FEW_DAYS or (answer.year, answer.month) == (reply.year, reply.month):
        return DateMiss(Off.DAYS, off)
    if answer.day == reply.day:
        return _months(answer, reply)
    if (answer.day, answer.month, answer.year) == (reply.month, reply.day, reply.year):
        return DateMiss(Off.DAY_AND_MONTH, off)
    return DateMiss(Off.OTHER, off)


def _months(answer: Moment, reply: Moment) -> DateMiss:
    years = (reply.year or 0) - (answer.year or 0)
    if answer.month == reply.month:
        return DateMiss(Off.YEARS, years)
    months = years * _MONTHS_IN_YEAR + (reply.month or 0) - (answer.month or 0)
    return DateMiss(Off.MONTHS, months)
