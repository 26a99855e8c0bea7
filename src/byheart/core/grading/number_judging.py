"""One reading of a reply against one right quantity."""

from enum import IntEnum
from fractions import Fraction

from byheart.core.grading import number_messages as say
from byheart.core.grading.nouns import asks_how_many, negates, strange_word
from byheart.core.grading.number_answer import Target
from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER, Unit
from byheart.core.verdict import Verdict, correct, incorrect, partial, prompt

_NEAR_SCORE = 0.5
_FINE_ROUNDING = Fraction(2, 100)
_FINE_SHARE = Fraction(5, 100)
_COARSE_ROUNDING = Fraction(25, 100)
_SAME_AGAIN = Fraction(5, 100)


class Fit(IntEnum):
    """How well a reading fits; of several readings of a reply the best one counts."""

    OTHER_KIND = 0
    WRONG = 1
    UNCLEAR = 2
    NEAR = 3
    RIGHT = 4


Ruling = tuple[Fit, Verdict]


def rule(target: Target, reply: Quantity, ask: str) -> Ruling:
    """Judge one reading of a reply against one right quantity."""
    answer = target.quantity
    if negates(reply):
        return Fit.WRONG, incorrect(say.NEGATED)
    ends = ends_in(reply, answer)
    if ends is None or (reply.ordinal and answer.unit is not NUMBER):
        return Fit.OTHER_KIND, prompt(say.wrong_kind(answer, reply))
    if all(map(target.bounds.accept, ends)) or _is_rounded(reply, answer, ends[0]):
        return _unclear(target, reply, ask) or (Fit.RIGHT, _right(target, reply))
    if all(map(target.bounds.nearly_accept, ends)):
        message = say.TOO_WIDE if len(ends) > 1 else say.near(ends[0], target.bounds)
        return Fit.NEAR, partial(_NEAR_SCORE, message)
    if _is_coarse(reply, answer):
        return Fit.UNCLEAR, prompt(say.MORE_EXACTLY)
    return Fit.WRONG, incorrect(_wrong(target, ends))


def _right(target: Target, reply: Quantity) -> Verdict:
    return correct(say.conversion(target.quantity, target.text, reply))


def ends_in(reply: Quantity, answer: Quantity) -> tuple[Fraction, ...] | None:
    """Return a reply's value, or both ends of its range, in the answer's unit.

    A missing unit is the answer's. A fraction in words counts as a percentage where one is asked
    for, and a percentage as a fraction where the answer is one.

    Returns:
        None if the reply measures something else.
    """
    unit, target = reply.unit, answer.unit
    if unit is NUMBER:
        share = reply.vulgar and target.dimension == "share"
        return tuple(end / target.factor for end in reply.ends) if share else reply.ends
    if unit.name == "degrees" and target.dimension == "temperature":
        return reply.ends
    fraction = target is NUMBER and answer.value.denominator > 1 and abs(answer.value) < 1
    if unit.dimension == "share" and fraction:
        return tuple(end * unit.factor for end in reply.ends)
    if _is_half_of_a_rate(unit, target):
        return reply.ends
    if not unit.measures_like(target):
        return None
    return tuple(unit.convert(end, target) for end in reply.ends)


def _is_half_of_a_rate(unit: Unit, target: Unit) -> bool:
    """Say whether a reply has one half of the unit of a price or a wage, and only that.

    Whoever asks for euros per month gets euros, or so much a month; 343 m are no speed.
    """
    if not (target.currency and " per " in target.name):
        return False
    over, _, under = target.name.partition(" per ")
    return unit.name in (over, f"per {under}")


def _unclear(target: Target, reply: Quantity, ask: str) -> Ruling | None:
    """Return what stands in the way of a right value; None if nothing does."""
    answer = target.quantity
    if reply.twin is not None and not says_the_same(answer, reply.twin):
        return Fit.WRONG, incorrect(say.CONTRADICTORY)
    if reply.ordinal and not answer.ordinal and asks_how_many(ask):
        return Fit.UNCLEAR, prompt(say.wrong_kind(answer, reply))
    strange = strange_word(reply, answer, ask)
    if strange:
        return Fit.UNCLEAR, prompt(say.leave_out(strange, answer))
    ours, theirs = answer.hedge.direction, reply.hedge.direction
    if theirs and theirs != ours and (target.bounds.exact or ours):
        return Fit.UNCLEAR, prompt(say.how_many(answer, reply.hedge))
    return None


def says_the_same(answer: Quantity, twin: Quantity) -> bool:
    """Say whether a quantity in brackets is the answer too, but for rounding."""
    ends = ends_in(twin, answer) or ()
    pairs = zip(ends, answer.ends, strict=False)
    same = all(abs(end - ours) <= abs(ours) * _SAME_AGAIN for end, ours in pairs)
    return same and len(ends) == len(answer.ends)


def _is_rounded(reply: Quantity, answer: Quantity, value: Fraction) -> bool:
    """Say whether a reply is the exact answer in another unit, rounded as far as it is written.

    56 miles is 90 km so, for no whole number of miles comes nearer; 3 miles is not 5 km.
    """
    if answer.upper is not None or reply.upper is not None:
        return False
    if reply.unit is NUMBER and reply.vulgar and answer.unit.dimension == "share":
        half = (answer.place or 0) / 2
        return abs(value - answer.value) <= half <= abs(answer.value) * _FINE_SHARE
    return _rounding(reply, answer) <= _FINE_ROUNDING


def _is_coarse(reply: Quantity, answer: Quantity) -> bool:
    """Say whether a reply is the answer in another unit, rounded too far."""
    return answer.upper is None and _rounding(reply, answer) <= _COARSE_ROUNDING


def _rounding(reply: Quantity, answer: Quantity) -> Fraction:
    """Return the share by which rounding in another unit may shift the answer; 1 if it is none."""
    none = Fraction(1)
    if reply.place is None or reply.upper is not None or not _converts(reply.unit, answer.unit):
        return none
    exact = answer.unit.convert(answer.value, reply.unit)
    half = reply.place / 2
    return half / abs(exact) if exact and abs(reply.value - exact) <= half else none


def _converts(unit: Unit, to: Unit) -> bool:
    """Say whether going from one unit to the other changes the number."""
    return unit.measures_like(to) and (unit.factor, unit.offset) != (to.factor, to.offset)


def _wrong(target: Target, ends: tuple[Fraction, ...]) -> str:
    """Say how a wrong reply is wrong."""
    bounds = target.bounds
    if len(ends) > 1 and ends[0] <= bounds.high and ends[1] >= bounds.low:
        return say.TOO_WIDE
    return say.off_by(ends[0], bounds)
