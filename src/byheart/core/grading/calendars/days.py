"""Days counted through the proleptic Gregorian calendar, far before and after the year 1.

Years are astronomical, as in ISO 8601: 1 BC is 0 and 44 BC is -43. `datetime.date` ends at 1.
"""

from itertools import accumulate

FIRST_YEAR, LAST_YEAR = -9999, 9999
MONTHS_IN_YEAR = 12
FEBRUARY = 2
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE_MONTH = (0, *accumulate(_LENGTHS))
_EPOCH = 719_162  # days from 0001-01-01 to 1970-01-01
_EPOCH_WEEKDAY = 3  # 1970-01-01 was a Thursday


def is_leap(year: int) -> bool:
    """Say whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return the length of a month, 28 to 31."""
    return _LENGTHS[month - 1] + (month == FEBRUARY and is_leap(year))


def day_number(year: int, month: int, day: int) -> int:
    """Return the number of a day, counted from 1970-01-01 as 0; negative before it."""
    past = year - 1
    leap_days = past // 4 - past // 100 + past // 400
    in_year = _BEFORE_MONTH[month - 1] + (month > FEBRUARY and is_leap(year)) + day - 1
    return 365 * past + leap_days + in_year - _EPOCH


def civil(number: int) -> tuple[int, int, int]:
    """Return the year, month and day of a day's number."""
    year = (number + _EPOCH) * 400 // 146_097 + 1  # exact, or one too late or early
    while day_number(year, 1, 1) > number:
        year -= 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month = next(month for month in range(12, 0, -1) if day_number(year, month, 1) <= number)
    return year, month, number - day_number(year, month, 1) + 1


def weekday(number: int) -> int:
    """Return the day of the week of a day's number, Monday as 0."""
    return (number + _EPOCH_WEEKDAY) % 7


def month_later(number: int, months: int) -> int:
    """Return the same day some months later (or earlier); the last of a month too short for it."""
    year, month, day = civil(number)
    years, index = divmod(month - 1 + months, MONTHS_IN_YEAR)
    year, month = year + years, index + 1
    return day_number(year, month, min(day, days_in_month(year, month)))


def week_start(year: int, week: int) -> int:
    """Return the number of the Monday of an ISO 8601 week: week 1 holds the 4th of January."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def weeks_in_year(year: int) -> int:
    """Return how many ISO weeks a year has, 52 or 53."""
    return (week_start(year + 1, 1) - week_start(year, 1)) // 7
