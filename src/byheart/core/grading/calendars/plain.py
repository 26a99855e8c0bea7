"""Dates that are plain at a glance: "5 December 2024", "May 12, 1066", "2024-12-05", "May 1945".

Most dates are written so, and have one reading whoever looks. The grammar reads them as well, and
no otherwise, but takes a hundred times as long, which ten thousand questions feel.
"""

import re

from byheart.core.grading.calendars.moment import Moment
from byheart.core.grading.calendars.words import ENGLISH_MONTHS

_NAMES = {name.capitalize(): number for name, number in ENGLISH_MONTHS.items()}
_MONTH = "|".join(sorted(_NAMES, key=len, reverse=True))
_PLAIN = re.compile(
    rf"(?:(?P<day>[1-9]|[12]\d|3[01]) )?(?P<month>{_MONTH}) (?P<year>[12]\d{{3}})"
    rf"|(?P<us_month>{_MONTH}) (?P<us_day>[1-9]|[12]\d|3[01]), (?P<us_year>[12]\d{{3}})"
    r"|(?P<iso_year>[12]\d{3})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)",
    re.ASCII,
)


def plain_date(text: str) -> Moment | None:
    """Return the day or month that a text is without a doubt; None for all others.

    A day that does not exist is none: the grammar says what is wrong with it.
    """
    found = _PLAIN.fullmatch(text)
    if found is None:
        return None
    year, month, day = found.group("year", "month", "day")
    if year is None:
        year, month, day = found.group("us_year", "us_month", "us_day")
    if year is None:
        year, month, day = found.group("iso_year", "iso_month", "iso_day")
    number = _NAMES.get(month) or int(month)
    moment = Moment(int(year), number, None if day is None else int(day))
    return moment if moment.exists else None
