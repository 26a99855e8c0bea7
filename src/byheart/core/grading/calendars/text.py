"""A date in English words, as a message shows it."""

from byheart.core.grading.calendars.moment import Granularity, Moment, Part, Stretch, When

MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
WEEKDAY_NAMES = (*("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),)
_SEASONS = ("spring", "summer", "autumn", "winter")
_COUNTS = ("first", "second", "third", "fourth")
_PARTS = {
    Part.EARLY: "early ",
    Part.MID: "mid-",
    Part.LATE: "late ",
    Part.FIRST_HALF: "the first half of ",
    Part.SECOND_HALF: "the second half of ",
    Part.FIRST_QUARTER: "the first quarter of ",
    Part.SECOND_QUARTER: "the second quarter of ",
    Part.THIRD_QUARTER: "the third quarter of ",
    Part.LAST_QUARTER: "the last quarter of ",
}
_PLAIN_YEARS_FROM = 1000
_PLAIN_DECADES_FROM = 100


def in_words(when: When) -> str:
    """Return a date as an English text says it: "5 December 2024", "the 40s BC"."""
    if isinstance(when, Stretch):
        return f"{in_words(when.start)} to {in_words(when.end)}"
    words = _whole(when)
    if when.part is not None:
        vague = when.part.vague
        words = _PARTS[when.part] + (words.removeprefix("the ") if vague else words)
    return f"about {words}" if when.approximate else words


def _whole(when: Moment) -> str:
    match when.granularity:
        case Granularity.WEEKDAY | Granularity.RANGE:
            return WEEKDAY_NAMES[when.weekday or 0]
        case Granularity.DAY:
            return f"{when.day}{_of_month(when)}{_of_year(when)}"
        case Granularity.MONTH:
            return f"{_of_month(when)}{_of_year(when)}".strip()
        case Granularity.YEAR:
            return _of_year(when).strip()
        case Granularity.DECADE | Granularity.CENTURY | Granularity.MILLENNIUM:
            return _long_period(when)
        case _:
            return _part_of_year(when)


def _of_month(when: Moment) -> str:
    return "" if when.month is None else f" {MONTH_NAMES[when.month - 1]}"


def _of_year(when: Moment) -> str:
    return "" if when.year is None else f" {_year(when.year)}"


def _year(year: int) -> str:
    if year < 1:
        return f"{1 - year} BC"
    return str(year) if year >= _PLAIN_YEARS_FROM else f"AD {year}"


def _part_of_year(when: Moment) -> str:
    year = "" if when.year is None else _year(when.year)
    match when.granularity:
        case Granularity.SEASON:
            second = f"/{((when.year or 0) + 1) % 100:02}" if when.straddles else ""
            return f"{_SEASONS[when.number - 1]} {year}{second}".strip()
        case Granularity.WEEK:
            name = f"week {when.number}"
        case block:
            name = f"the {_COUNTS[when.number - 1]} {block.value}"
    return f"{name} of {year}" if year else name


def _long_period(when: Moment) -> str:
    """Name a decade, century or millennium; the 1st century BC begins in -99, 100 BC."""
    first = when.year or 0
    if when.granularity is Granularity.DECADE:
        era = " BC" if first < 0 else " AD" if first < _PLAIN_DECADES_FROM else ""
        return f"the {first if first >= 0 else -8 - first}s{era}"
    if when.granularity is Granularity.CENTURY and first > 0 and first % 100 == 0:
        return f"the {first}s"
    length = 100 if when.granularity is Granularity.CENTURY else 1000
    turn = first // length
    era = " BC" if turn < 0 else ""
    return f"the {_ordinal(-turn if turn < 0 else turn + 1)} {when.granularity.value}{era}"


def _ordinal(number: int) -> str:
    teen = number // 10 % 10 == 1
    suffix = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
