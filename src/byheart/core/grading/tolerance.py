"""Tolerances: reading what an author wrote, and which values an answer accepts.

`deck-format` says: `10%`, `5 km`, `x2`, or nothing. Nothing means exact for whole numbers under
100, else half a unit of the last digit written, and at least 2 %.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from byheart.core.grading.quantities.quantity import Quantity, parse_quantity
from byheart.core.grading.quantities.units import NUMBER, Unit

_LEAST = Fraction(2, 100)
_WHOLE_AND_EXACT_BELOW = 100
_LARGEST_SHARE = 100
_SIGNS = ("\u00b1", "+/-", "+-", "within ", "plus or minus ")
_POINTS = ("points", "point", "pp")
_FACTOR_MARKS = ("factor of", "factor", "x", "X", "\u00d7", "times")


@dataclass(frozen=True, slots=True)
class Share:
    """So much of the answer: 1/10 for "10%"."""

    share: Fraction


@dataclass(frozen=True, slots=True)
class Margin:
    """So many of a unit; `NUMBER` stands for the answer's own."""

    size: Fraction
    unit: Unit


@dataclass(frozen=True, slots=True)
class Factor:
    """From the answer divided by `factor` to the answer times it."""

    factor: Fraction


Tolerance = Share | Margin | Factor


@dataclass(frozen=True, slots=True)
class Bounds:
    """The values that are right, and those inside twice the tolerance; all ends inclusive."""

    low: Fraction
    high: Fraction
    near_low: Fraction
    near_high: Fraction

    def accept(self, value: Fraction) -> bool:
        """Say whether a value is right."""
        return self.low <= value <= self.high

    def nearly_accept(self, value: Fraction) -> bool:
        """Say whether a value is inside twice the tolerance."""
        return self.near_low <= value <= self.near_high

    @property
    def exact(self) -> bool:
        """Say whether one value alone is right."""
        return self.low == self.high


@lru_cache(maxsize=256)
def read_tolerance(text: str) -> tuple[Tolerance, ...]:
    """Return the readings of a tolerance ("5 m" may be metres); empty if it cannot be read."""
    text = text.strip().rstrip(".")
    for sign in _SIGNS:
        text = text.removeprefix(sign).strip()
    factor = _factor(text)
    if factor is not None:
        return (factor,) if factor.factor >= 1 else ()
    points = any(word in _POINTS for word in text.split())
    return tuple(
        tolerance
        for quantity in parse_quantity(text)
        if (tolerance := _share_or_margin(quantity, points=points)) is not None
    )


def bounds(answer: Quantity, tolerances: tuple[Tolerance, ...], *, exact: bool = False) -> Bounds:
    """Return which values are right for an answer, in the answer's unit.

    Of several readings of the tolerance ("5 m") the one in a unit of the answer's dimension
    counts, then one without a unit; if none fits, the default. A range has no default: its ends
    are its bounds. `exact` says that the default is none.
    """
    fitting = [tolerance for tolerance in tolerances if fits(answer, tolerance)]
    fitting.sort(key=lambda tolerance: isinstance(tolerance, Margin) and tolerance.unit is NUMBER)
    low, high = answer.ends[0], answer.ends[-1]
    if fitting and isinstance(fitting[0], Factor):
        return _by_factor(low, high, fitting[0].factor)
    if fitting:
        below, above = _margin(low, fitting[0], answer.unit), _margin(high, fitting[0], answer.unit)
    else:
        below = above = Fraction(0) if exact else default_margin(answer)
    return Bounds(low - below, high + above, low - 2 * below, high + 2 * above)


def default_margin(answer: Quantity) -> Fraction:
    """Return the tolerance of an answer whose author gave none, in the answer's unit.

    A lone digit before a scale word counts as two: "1 million" is meant as 1.0 million, for half
    a million either way is no answer. "5 ft 11 in" is counted in inches, as a whole number.
    """
    place = answer.place
    if answer.upper is not None or _is_exact(answer):
        return Fraction(0)
    least = abs(answer.value) * _LEAST
    if place is None:
        return least
    lone = place > 1 and abs(answer.value) < 10 * place
    return max(least, (place / 10 if lone else place) / 2)


def fits(answer: Quantity, tolerance: Tolerance) -> bool:
    """Say whether a tolerance can be told in the answer's unit."""
    match tolerance:
        case Margin(unit=unit):
            return unit is NUMBER or unit.measures_like(answer.unit)
        case Share() | Factor():
            return True


def _is_exact(answer: Quantity) -> bool:
    """Say whether the answer is a whole number under 100, as it was written."""
    place = answer.place
    whole = answer.value / place if answer.compound and place else answer.value
    decimals = place is not None and place < 1 and not answer.compound
    return not decimals and whole.denominator == 1 and abs(whole) < _WHOLE_AND_EXACT_BELOW


def _margin(value: Fraction, tolerance: Tolerance, unit: Unit) -> Fraction:
    match tolerance:
        case Share(share):
            return abs(value) * share
        case Margin(size, of):
            return size if of is NUMBER else size * of.factor / unit.factor
        case Factor():
            raise ValueError("a factor has no margin")


def _by_factor(low: Fraction, high: Fraction, factor: Fraction) -> Bounds:
    """Widen both ends by a factor, and for twice the tolerance by the factor again."""
    near_low, right_low, right_high, near_high = (
        pick(end / widening, end * widening)
        for pick, end, widening in (
            (min, low, factor**2),
            (min, low, factor),
            (max, high, factor),
            (max, high, factor**2),
        )
    )
    return Bounds(right_low, right_high, near_low, near_high)


def _factor(text: str) -> Factor | None:
    """Read "x2", "2x", "factor of 2"."""
    for mark in _FACTOR_MARKS:
        bare = text.removeprefix(mark) if text.startswith(mark) else text.removesuffix(mark)
        readings = parse_quantity(bare) if bare != text else ()
        if len(readings) >= 1 and _is_bare(readings[0]):
            return Factor(readings[0].value)
    return None


def _is_bare(quantity: Quantity) -> bool:
    """Say whether a quantity is one plain number and nothing else."""
    plain = quantity.unit is NUMBER and quantity.upper is None and quantity.twin is None
    return plain and not quantity.tail and not quantity.lead and not quantity.ordinal


def _share_or_margin(quantity: Quantity, *, points: bool) -> Tolerance | None:
    alone = quantity.upper is None and quantity.twin is None and not quantity.lead
    if not alone or quantity.value < 0 or quantity.ordinal:
        return None
    if quantity.unit.dimension == "share" and not points:
        share = quantity.value * quantity.unit.factor
        return Share(share) if share * 100 <= _LARGEST_SHARE else None
    return Margin(quantity.value, quantity.unit)
