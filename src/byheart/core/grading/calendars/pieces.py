"""The smaller pieces of a date: days, months, quarters, seasons, weeks, feasts, separators.

Each reader takes tokens and an index, and yields what may stand there with the index after it.
"""

from byheart.core.grading.calendars import years
from byheart.core.grading.calendars.moment import Granularity, Moment
from byheart.core.grading.calendars.tokens import Reader, Tokens
from byheart.core.grading.calendars.words import (
    ENGLISH_MONTHS,
    FEASTS,
    OF,
    ORDINAL_SUFFIXES,
    QUARTER_WORDS,
    SEASONS,
    month_of,
    weekday_of,
)
from byheart.core.grading.calendars.years import Found

_LONGEST_MONTH = 31
_MOST_DAYS = 99  # 45 December is read, and then does not exist
_FEAST_WORDS = {phrase.split()[0] for phrase in FEASTS}
_FIRST_PACKED = 1000_00_00  # leading zeros are more likely a number of something
_LAST = {"last": 4, "final": 4, "fourth": 4}


def day(tokens: Tokens, at: int) -> Found:
    """Read the day of a month: 5, 5th, fifth, twenty-first."""
    digits = tokens.number(at, most=2)
    if digits is not None:
        yield Moment(day=digits), at + 1
        if tokens[at + 1] in ORDINAL_SUFFIXES:
            yield Moment(day=digits), at + 2
    said = tokens.numeral(at)
    if said is None or (tokens.prose and not said.ordinal):
        return
    if said.value.denominator == 1 and 1 <= said.value <= _MOST_DAYS:
        yield Moment(day=int(said.value)), said.end


def month(tokens: Tokens, at: int) -> Found:
    """Read the name of a month, in running text an English one with a capital."""
    word = tokens[at]
    if not tokens.prose:
        found = month_of(word)
    else:
        found = ENGLISH_MONTHS.get(word) if tokens.raw(at)[:1].isupper() else None
    if found is not None:
        yield Moment(month=found), at + 1
        if tokens[at + 1] == ".":
            yield Moment(month=found), at + 2


def weekday(tokens: Tokens, at: int) -> Found:
    """Read the name of a weekday."""
    found = weekday_of(tokens[at])
    if found is not None and not (tokens.prose and tokens.raw(at).islower()):
        yield Moment(weekday=found), at + 1
        if tokens[at + 1] == ".":
            yield Moment(weekday=found), at + 2


def quarter(tokens: Tokens, at: int) -> Found:
    """Read a quarter of a year: Q3, 3Q, third quarter, quarter 3."""
    yield from _lettered(tokens, at, "q", Granularity.QUARTER)
    counted = tokens.ordinal(at) or ((_LAST[tokens[at]], at + 1) if tokens[at] in _LAST else None)
    if counted is not None and tokens[counted[1]] in QUARTER_WORDS:
        yield Moment(block=Granularity.QUARTER, number=counted[0]), counted[1] + 1
    number = tokens.number(at + 1, most=1)
    if tokens[at] in QUARTER_WORDS and number is not None:
        yield Moment(block=Granularity.QUARTER, number=number), at + 2


def half(tokens: Tokens, at: int) -> Found:
    """Read a half of a year: H1, 1H."""
    yield from _lettered(tokens, at, "h", Granularity.HALF)


def season(tokens: Tokens, at: int) -> Found:
    """Read a season; in running text the year must follow, for springs and falls abound."""
    if tokens[at] in SEASONS:
        yield Moment(block=Granularity.SEASON, number=SEASONS[tokens[at]]), at + 1


def winter_years(tokens: Tokens, at: int) -> Found:
    """Read the two years of a winter: 2010/11, 2010-2011."""
    first, second = tokens.number(at, least=4), tokens.number(at + 2, least=2)
    if first is None or second is None or tokens[at + 1] not in ("/", "-", "–"):  # noqa: RUF001
        return
    if second == (first + 1) % 10 ** len(tokens[at + 2]):
        yield Moment(year=first, straddles=True), at + 3


def feast(tokens: Tokens, at: int) -> Found:
    """Read a feast with a day of its own: Christmas Eve."""
    if tokens[at] not in _FEAST_WORDS:
        return
    for phrase, (its_month, its_day) in FEASTS.items():
        end = tokens.follows(at, phrase)
        if end is not None:
            yield Moment(month=its_month, day=its_day), end


def week(tokens: Tokens, at: int) -> Found:
    """Read the number of an ISO week: W49, week 49."""
    number = tokens.number(at + 1, most=2)
    if tokens[at] in ("w", "week") and number is not None:
        yield Moment(block=Granularity.WEEK, number=number), at + 2


def month_number(tokens: Tokens, at: int) -> Found:
    """Read a month in digits."""
    number = tokens.number(at, most=2)
    if number is not None:
        yield Moment(month=number or _MOST_DAYS), at + 1


def day_in_digits(tokens: Tokens, at: int) -> Found:
    """Read a day in digits."""
    number = tokens.number(at, most=2)
    if number is not None:
        yield Moment(day=number), at + 1


def month_in_two_digits(tokens: Tokens, at: int) -> Found:
    """Read a month in two digits, as ISO 8601 writes it."""
    if len(tokens[at]) == len("05"):
        yield from month_number(tokens, at)


def packed(tokens: Tokens, at: int) -> Found:
    """Read the eight digits of an ISO basic date: 20241205."""
    number = tokens.number(at, least=8, most=8)
    if number is not None and number >= _FIRST_PACKED:
        yield Moment(number // 100_00, number // 100 % 100 or _MOST_DAYS, number % 100), at + 1


def _lettered(tokens: Tokens, at: int, letter: str, block: Granularity) -> Found:
    """Read Q3, Q 3 and 3Q."""
    for name, digit in ((at, at + 1), (at + 1, at)):
        number = tokens.number(digit, most=1)
        if tokens[name] == letter and number is not None:
            yield Moment(block=block, number=number), at + 2


def minus(tokens: Tokens, at: int) -> Found:
    """Read a year BC as laymen put it with a minus: -44 is 44 BC (-0044 in ISO 8601 is 45 BC)."""
    number = tokens.number(at + 1, most=3)
    if tokens[at] == "-" and tokens.tight(at + 1) and number:
        yield Moment(year=number).before_christ, at + 2


def late_two_digits(tokens: Tokens, at: int) -> Found:
    """Read a year of two digits that is no day: the 68 of May 68."""
    if (tokens.number(at, least=2, most=2) or 0) > _LONGEST_MONTH:
        yield from years.two_digits(tokens, at)


def of(tokens: Tokens, at: int) -> Found:
    """Read "of" in a few languages, and the "day of" of "fifth day of December"."""
    if tokens[at] in OF:
        yield Moment(), at + 1
    end = tokens.follows(at, "day of")
    if end is not None:
        yield Moment(), end


def sign(*texts: str) -> Reader:
    """Return a reader of separators and small words, which say nothing."""

    def read(tokens: Tokens, at: int) -> Found:
        if tokens[at] in texts:
            yield Moment(), at + 1

    return read


READERS: dict[str, Reader] = {
    "day": day,
    "month": month,
    "weekday": weekday,
    "quarter": quarter,
    "half": half,
    "season": season,
    "winter_years": winter_years,
    "feast": feast,
    "week": week,
    "year": years.year,
    "decade": years.decade,
    "decade_of_century": years.decade_of_century,
    "century": years.century,
    "nth": years.bare_century,
    "millennium": years.millennium,
    "yyyy": years.four_digits,
    "yy": years.two_digits,
    "spoken_yy": years.spoken_two_digits,
    "late_yy": late_two_digits,
    "minus": minus,
    "number": years.any_number,
    "m": month_number,
    "mm": month_in_two_digits,
    "d": day_in_digits,
    "yyyymmdd": packed,
    "of": of,
    "in": sign("in", *OF),
    "the": sign("the"),
    "dash": sign("-", "–"),  # noqa: RUF001
    "sep": sign("-", "–", "/", "."),  # noqa: RUF001
} | {text: sign(text) for text in "-–/.,"}  # noqa: RUF001
