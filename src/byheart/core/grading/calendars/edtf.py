"""Dates in the Extended Date/Time Format of ISO 8601-2: 198X, 2012~, -0043, 2024-21, a/b.

Source: https://www.loc.gov/standards/datetime/ (levels 0 to 2, the part that answers need), and
ISO 8601-1 for weeks.
"""

import re
from dataclasses import replace

from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.moment import LONG, Granularity, Moment, Stretch, When

_LONGEST = 40
_DATE_FORM = re.compile(r"(-?\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?", re.ASCII)
_PERIOD_FORM = re.compile(r"(-?)(\d{1,3})(X{1,3})", re.ASCII)
_WEEK_FORM = re.compile(r"(-?\d{4})-W(\d\d)", re.ASCII)
_UNKNOWN_BY_BLOCK = {Granularity.DECADE: 1, Granularity.CENTURY: 2, Granularity.MILLENNIUM: 3}
_BLOCKS_BY_UNKNOWN = {count: block for block, count in _UNKNOWN_BY_BLOCK.items()}
_FIRST_CODE = {Granularity.SEASON: 21, Granularity.QUARTER: 33, Granularity.HALF: 40}
_LAST_CODE = {Granularity.SEASON: 24, Granularity.QUARTER: 36, Granularity.HALF: 41}


def to_edtf(when: When) -> str:
    """Write a date in EDTF; "" for a weekday alone, which it cannot say.

    What EDTF has no form for becomes an interval: early, mid and late approximate ones.
    """
    if isinstance(when, Stretch):
        return f"{to_edtf(when.start)}/{to_edtf(when.end)}"
    if when.part is not None and when.complete:
        return _part(when)
    if when.block is Granularity.DECADE and (when.year or 0) % 10:
        return _years(when)
    written = _plain(when)
    return f"{written}~" if written and when.approximate else written


def from_edtf(text: str) -> When | None:
    """Read EDTF as `to_edtf` writes it, None for any other text and for what does not exist."""
    if len(text) > _LONGEST:
        return None
    start, slash, end = text.partition("/")
    first = _moment(start)
    if not slash or first is None:
        return first
    last = _moment(end)
    stretch = None if last is None else Stretch(first, last)
    return stretch if stretch is not None and stretch.exists else None


def _plain(when: Moment) -> str:
    year = "XXXX" if when.year is None else _year(when.year)
    match when.granularity:
        case Granularity.DAY:
            month = "XX" if when.month is None else f"{when.month:02}"
            return f"{year}-{month}-{when.day:02}"
        case Granularity.MONTH:
            return f"{year}-{when.month:02}"
        case Granularity.WEEKDAY | Granularity.RANGE:
            return ""
        case _:
            return _block(when, year)


def _block(when: Moment, year: str) -> str:
    block = when.granularity
    if block in _FIRST_CODE:
        return f"{year}-{_FIRST_CODE[block] + when.number - 1}"
    if block is Granularity.WEEK:
        return f"{year}-W{when.number:02}"
    unknown = _UNKNOWN_BY_BLOCK.get(block, 0)
    turn = (when.year or 0) // 10**unknown
    if turn < 0 < unknown:  # the 1st century BC is -00XX, from -0099 to -0000
        return f"-{-turn - 1:0{4 - unknown}}" + "X" * unknown
    return year[: len(year) - unknown] + "X" * unknown


def _year(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def _part(when: Moment) -> str:
    """Write early, mid, late and halves as the days, months or years that they take."""
    about = "~" if when.approximate or (when.part is not None and when.part.vague) else ""
    (first_year, *first), (last_year, *last) = map(days.civil, when.span)
    kept = {Granularity.MONTH: 2, Granularity.DECADE: 0, Granularity.CENTURY: 0}
    few = kept.get(when.granularity, 0 if when.granularity is Granularity.MILLENNIUM else 1)
    start = "-".join([_year(first_year), *(f"{number:02}" for number in first[:few])])
    end = "-".join([_year(last_year), *(f"{number:02}" for number in last[:few])])
    return f"{start}{about}/{end}{about}"


def _years(when: Moment) -> str:
    """Write a decade BC, which no X can say: the 40s BC end within -004X."""
    about = "~" if when.approximate else ""
    first = when.year or 0
    return f"{_year(first)}{about}/{_year(first + 9)}{about}"


def _moment(text: str) -> Moment | None:
    plain = text[:-1] if text[-1:] in ("~", "?") else text
    found = _date(plain) or _period(plain) or _week(plain)
    if found is None or not found.exists:
        return None
    return replace(found, approximate=plain != text)


def _date(text: str) -> Moment | None:
    match = _DATE_FORM.fullmatch(text)
    if match is None:
        return None
    year, month, day = (
        None if piece is None or "X" in piece else int(piece) for piece in match.groups()
    )
    if month is None or day is not None:
        return Moment(year, month, day) if (year, month, day) != (None, None, None) else None
    for block, first in _FIRST_CODE.items():
        if first <= month <= _LAST_CODE[block]:
            return Moment(year=year, block=block, number=month - first + 1)
    return Moment(year=year, month=month or days.MONTHS_IN_YEAR + 1)


def _period(text: str) -> Moment | None:
    match = _PERIOD_FORM.fullmatch(text)
    if match is None or len(match[2]) + len(match[3]) != len("19XX"):
        return None
    block = _BLOCKS_BY_UNKNOWN[len(match[3])]
    first = int(match[2]) * LONG[block]
    return Moment(block=block, year=-first - LONG[block] + 1 if match[1] else first)


def _week(text: str) -> Moment | None:
    match = _WEEK_FORM.fullmatch(text)
    if match is None:
        return None
    return Moment(year=int(match[1]), block=Granularity.WEEK, number=int(match[2]))
