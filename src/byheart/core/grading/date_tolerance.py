"""How far off a date may be: "1 year", "3 days", "2 months"."""

from dataclasses import dataclass

from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.moment import Span
from byheart.core.grading.quantities.numerals import read_number

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "yr": 12, "decade": 120, "century": 1200}
_MOST_MONTHS = 12 * (days.LAST_YEAR - days.FIRST_YEAR)
_MOST_DAYS = 31 * _MOST_MONTHS
_SIGNS = ("±", "+/-", "+-", "within", "by")
_BETWEEN = ("a", "an", "of")  # of half a year
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far the ends of a span may be moved outwards; days or months, whichever was said."""

    days: int = 0
    months: int = 0

    def widened(self, span: Span, times: int = 1) -> Span:
        """Return a span widened at both ends; the end of a month stays the end of one."""
        first, last = span
        if self.months:
            first = days.month_later(first, -times * self.months)
            last = days.month_later(last + 1, times * self.months) - 1
        return first - times * self.days, last + times * self.days


def read_tolerance(text: str) -> Tolerance | None:
    """Read a tolerance in units of time, None for any other text."""
    if len(text) > _LONGEST:
        return None
    plain = text.casefold().strip()
    for sign in _SIGNS:
        plain = plain.removeprefix(sign).strip()
    first, *others = _apart(plain).split() or [""]
    words = [first, *(word for word in others if word not in _BETWEEN)]
    amount = read_number(words)
    if amount is None or amount.ordinal or amount.end != len(words) - 1:
        return None
    unit = _singular(words[-1])
    whole = amount.value * (_DAYS.get(unit) or _MONTHS.get(unit) or 0)
    if whole <= 0 or whole.denominator > 1:
        return None
    if unit in _DAYS:
        return Tolerance(days=min(int(whole), _MOST_DAYS))
    return Tolerance(months=min(int(whole), _MOST_MONTHS))


def _apart(text: str) -> str:
    """Return "3days" and "2-year" as two words."""
    digits = len(text) - len(text.lstrip("0123456789.,"))
    return f"{text[:digits]} {text[digits:].lstrip('-')}"


def _singular(unit: str) -> str:
    plain = unit.rstrip(".")
    return "century" if plain == "centuries" else plain.removesuffix("s")
