"""What "Thursday", "last week" and "two years ago" come to, given the day of writing, in EDTF.

Everything returns "" where the day of writing is not known.
"""

from datetime import date
from fractions import Fraction

from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.edtf import to_edtf
from byheart.core.grading.calendars.moment import Granularity, Moment, Part

_WEEK = 7
_SATURDAY = 5
_MOST_YEARS_AGO = 300
"""Whoever says that something was 4,000 years ago gives a span, not a date."""
_DAYS_IN = {"days": 1, "weeks": 7, "fortnights": 14}
_YEARS_IN = {"years": 1, "decades": 10, "centuries": 100}
_LAST_MONTH_OF_WINTER = 2


def near_day(said: str, as_of: date | None) -> str:
    """Return the day that "yesterday", "tomorrow", "the day after tomorrow", "tonight" is."""
    shift = 1 if "tomorrow" in said else -1 if "yesterday" in said else 0
    return _day(as_of, shift * (2 if said.startswith("the day") else 1))


def weekday(wanted: int, which: str, as_of: date | None) -> str:
    """Return a weekday (Monday 0): the latest up to the day of writing unless said otherwise."""
    if as_of is None:
        return ""
    back, on = (as_of.weekday() - wanted) % _WEEK, (wanted - as_of.weekday()) % _WEEK
    match which:
        case "last":
            return _day(as_of, -(back or _WEEK))
        case "next":
            return _day(as_of, on or _WEEK)
        case "ahead":
            return _day(as_of, on)
        case "this":
            return in_week(wanted, "this", as_of)
        case _:
            return _day(as_of, -back)


def in_week(wanted: int, which: str, as_of: date | None) -> str:
    """Return a weekday of last, this or next week."""
    if as_of is None:
        return ""
    return _day(as_of, wanted - as_of.weekday() + _WEEK * _turn(which))


def weekend(which: str, as_of: date | None) -> str:
    """Return Saturday and Sunday: of the last weekend that has begun, unless said otherwise."""
    if as_of is None:
        return ""
    since = (as_of.weekday() - _SATURDAY) % _WEEK
    today = since <= 1
    later = {"next": _WEEK, "this": 0 if today else _WEEK, "last": -_WEEK if today else 0}
    return _days(as_of, later.get(which, 0) - since, 2)


def period(what: str, which: str, as_of: date | None) -> str:
    """Return last, this or next week, month or year, or the day of "last night"."""
    if as_of is None:
        return ""
    turn = _turn(which)
    match what:
        case "week":
            return _days(as_of, _WEEK * turn - as_of.weekday(), _WEEK)
        case "month":
            return _months_later(as_of, turn)
        case "year":
            return to_edtf(Moment(year=as_of.year + turn))
        case _:
            return _day(as_of, turn)


def part_of_year(part: Part, which: str, as_of: date | None) -> str:
    """Return the beginning or the end of last, this or next year."""
    return "" if as_of is None else to_edtf(Moment(year=as_of.year + _turn(which), part=part))


def season_of_year(number: int, which: str, as_of: date | None) -> str:
    """Return a season (spring 1) of last, this or next year."""
    if as_of is None:
        return ""
    year = as_of.year + _turn(which)
    return to_edtf(Moment(year=year, block=Granularity.SEASON, number=number))


def season(number: int, which: str, as_of: date | None) -> str:
    """Return a season (spring 1) of last, this or next time."""
    if as_of is None:
        return ""
    first = 3 * number
    winter_goes_on = number == 4 and as_of.month <= _LAST_MONTH_OF_WINTER  # noqa: PLR2004
    year = as_of.year - winter_goes_on
    ended = first + 2 < as_of.month
    shift = {"last": 0 if ended else -1, "next": 0 if as_of.month < first else 1}.get(which, 0)
    year += 1 if which == "next" and winter_goes_on and shift == 0 else shift
    return to_edtf(Moment(year=year, block=Granularity.SEASON, number=number))


def month(number: int, which: str, as_of: date | None) -> str:
    """Return a month of last, this or next time."""
    if as_of is None:
        return ""
    shift = {"last": -(number >= as_of.month), "next": int(number <= as_of.month)}.get(which, 0)
    return to_edtf(Moment(year=as_of.year + shift, month=number))


def is_past_day(count: Fraction, unit: str) -> bool:
    """Say whether so much time ago is a date."""
    return unit in _DAYS_IN or unit == "months" or _years(count, unit) <= _MOST_YEARS_AGO


def ago(count: Fraction, unit: str, as_of: date | None) -> str:
    """Return the day, month or year that was so many days or weeks, months, years ago."""
    if as_of is None:
        return ""
    if unit in _DAYS_IN:
        return _day(as_of, -round(count * _DAYS_IN[unit]))
    years = _years(count, unit)
    if unit == "months" or years.denominator > 1:
        return _months_later(as_of, -round(count if unit == "months" else 12 * years))
    return to_edtf(Moment(year=as_of.year - int(years)))


def _years(count: Fraction, unit: str) -> Fraction:
    return count * _YEARS_IN[unit] if unit in _YEARS_IN else Fraction(_MOST_YEARS_AGO + 1)


def _turn(which: str) -> int:
    return {"last": -1, "next": 1}.get(which, 0)


def _day(as_of: date | None, later: int) -> str:
    if as_of is None:
        return ""
    year, month, day = days.civil(_number(as_of) + later)
    return to_edtf(Moment(year, month, day))


def _days(as_of: date, first: int, count: int) -> str:
    return f"{_day(as_of, first)}/{_day(as_of, first + count - 1)}"


def _months_later(as_of: date, months: int) -> str:
    year, month, _ = days.civil(days.month_later(_number(as_of.replace(day=1)), months))
    return to_edtf(Moment(year=year, month=month))


def _number(day: date) -> int:
    return days.day_number(day.year, day.month, day.day)
