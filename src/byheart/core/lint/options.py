"""An option of a choice as what it says: a date, a quantity, or words."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars.calendar import When, parse_date
from byheart.core.grading.date import grade_date, same_date
from byheart.core.grading.number import accepted_bounds
from byheart.core.grading.quantities.quantity import Quantity, parse_quantity
from byheart.core.grading.quantities.units import NUMBER
from byheart.core.verdict import Judgement

_STARTS_LIKE_A_NUMBER = re.compile(r"(?:about |over |around |nearly )?[-+$€£~]?\d", re.IGNORECASE)
_HAS_DIGIT = re.compile(r"\d")
_WORDS, _DATES, _NUMBERS = "words", "dates", "numbers"
_TEN = Fraction(10)


@dataclass(frozen=True, slots=True)
class Option:
    """An option, and what can be made of it."""

    text: str
    date: When | None = None
    quantity: Quantity | None = None

    @property
    def sort(self) -> str:
        """What it is: words, dates or numbers."""
        if self.date is not None:
            return _DATES
        return _WORDS if self.quantity is None else _NUMBERS

    @property
    def scale(self) -> str:
        """What it is measured in: units that differ by powers of ten are one scale."""
        if self.quantity is None or self.date is not None:
            return ""
        unit = self.quantity.unit
        if unit is NUMBER:
            return "plain numbers"
        if unit.dimension in ("length", "mass", "volume") and _is_power_of_ten(unit.factor):
            return f"metric units of {unit.dimension}"
        return unit.name

    def is_same(self, other: "Option") -> bool:
        """Say whether two options are the same date or the same quantity."""
        if self.date is not None and other.date is not None:
            return same_date(self.text, other.text)
        one, two = self.quantity, other.quantity
        if one is None or two is None or self.date is not None or other.date is not None:
            return False
        if not one.unit.measures_like(two.unit) or one.tail != two.tail or len(one.ends) > 1:
            return False
        return two.unit.convert(two.value, one.unit) == one.value and len(two.ends) == 1

    def takes_in(self, other: "Option") -> bool:
        """Say whether the other would be judged right if this were the answer."""
        if self.date is not None and other.date is not None:
            verdict = grade_date(Expected(Kind.DATE, self.text), other.text)
            return verdict.judgement is Judgement.CORRECT
        one, two = self.quantity, other.quantity
        if one is None or two is None or self.date is not None or other.date is not None:
            return False
        bounds = accepted_bounds(Expected(Kind.NUMBER, self.text))
        if bounds is None or not one.unit.measures_like(two.unit) or one.tail != two.tail:
            return False
        low, high, _ = bounds
        return all(low <= two.unit.convert(end, one.unit) <= high for end in two.ends)


@lru_cache(maxsize=1024)
def read_option(text: str) -> Option:
    """Return an option as a date or a quantity where it plainly is one, else as words."""
    if not _HAS_DIGIT.search(text):
        return Option(text)
    date = next(iter(parse_date(text)), None)
    if date is not None:
        return Option(text, date=date)
    quantity = next(iter(parse_quantity(text)), None) if _STARTS_LIKE_A_NUMBER.match(text) else None
    return Option(text, quantity=quantity)


def _is_power_of_ten(factor: Fraction) -> bool:
    while factor > 1:
        factor /= _TEN
    while factor < 1:
        factor *= _TEN
    return factor == 1
