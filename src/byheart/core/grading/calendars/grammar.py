"""The forms in which one date is written, each as a line of pieces.

A piece with `?` may be missing; the pieces are in `pieces`.
"""

from dataclasses import dataclass, replace

from byheart.core.grading.calendars import days, qualifiers
from byheart.core.grading.calendars.moment import Granularity, Moment
from byheart.core.grading.calendars.pieces import READERS
from byheart.core.grading.calendars.tokens import Reader, Tokens
from byheart.core.grading.calendars.years import Found

_CLEAR = """
day .? of? month ,? in? year
month the? day ,? in? year
year ,? month the? day
day sep month sep year
day sep month sep yy
month sep day sep year
yyyy sep month sep day
day .? of? month
day sep month
month the? day
month ,? in? year
month sep year
yyyy sep month
year ,? month
month
feast ,? in? year
feast
quarter ,? in? year
quarter sep yyyy
yyyy sep quarter
yyyy ,? quarter
quarter
half ,? in? year
half sep yyyy
yyyy sep half
yyyy ,? half
season ,? in? winter_years
season ,? in? year
year ,? season
decade_of_century
decade
century
millennium
year
yyyy dash m dash d
yyyy / m / d
yyyy . m . d
d . m . yyyy
d / m / yyyy
m / d / yyyy
d dash m dash yyyy
m dash d dash yyyy
yyyymmdd
m / yyyy
m - yyyy
yyyy / m
yyyy - m
yyyy - week - d
yyyy - week
yyyy week
week ,? in? year
"""
"""What is a date in running text too."""

_LOOSE = """
day .? of? month ,? yy
month the? day ,? yy
month late_yy
season ,? yy
quarter yy
season
half
weekday
d . m . yy
d / m / yy
m / d / yy
d dash m dash yy
m dash d dash yy
m . yyyy
yyyy . mm
yyyy – m
minus
d m yyyy
m d yyyy
yyyy m d
d / m
m / d
d . m .?
d dash m
m dash d
yy
spoken_yy
day
nth
"""  # noqa: RUF001 - the dash that people type
"""What is a date only where nothing but a date is expected."""

_OPEN_ENDS = """
d . m .?
d / m
m / d
number
yy
day
"""
"""What may begin a range besides, the rest being said at its end."""

_SHUT_ENDS = """
day ,? in? year
yy
day
"""
"""What may end a range besides, the rest having been said at its beginning."""


@dataclass(frozen=True, slots=True)
class _Step:
    read: Reader
    optional: bool


def _forms(table: str) -> tuple[tuple[_Step, ...], ...]:
    return tuple(
        tuple(
            _Step(READERS[piece.removesuffix("?")], piece.endswith("?")) for piece in line.split()
        )
        for line in table.strip().splitlines()
    )


def _reader(table: str) -> Reader:
    """Return a reader of every date that may stand somewhere in these forms, existing or not.

    It reads what qualifies the date too. The first found is the likeliest.
    """
    forms = _forms(table)
    firsts = dict.fromkeys(form[0].read for form in forms)

    def read(tokens: Tokens, at: int) -> Found:
        openings = [
            (opening, start, {first for first in firsts if tokens.once(first, start)})
            for opening, start in tokens.once(qualifiers.before, at)
        ]
        for form in forms:
            for opening, start, begun in openings:
                if form[0].read not in begun:
                    continue
                for core, end in _match(form, tokens, start):
                    for closing, after in tokens.once(qualifiers.after, end):
                        yield _settled(core | opening | closing), after

    return read


clear = _reader(_CLEAR)
loose = _reader(_LOOSE)
open_ends = _reader(_OPEN_ENDS)
shut_ends = _reader(_SHUT_ENDS)


def _match(form: tuple[_Step, ...], tokens: Tokens, at: int) -> Found:
    if not form:
        yield Moment(), at
        return
    step, rest = form[0], form[1:]
    for found, end in tokens.once(step.read, at):
        for further, after in _match(rest, tokens, end):
            yield found | further, after
    if step.optional:
        yield from _match(rest, tokens, at)


def _settled(found: Moment) -> Moment:
    """Say it in the one way: a half of a year is a block of its own, a day has no parts."""
    if found.block is Granularity.WEEK and found.day is not None:
        return _day_of_week(found)
    if found.part is None or found.granularity not in (Granularity.DAY, Granularity.YEAR):
        return found
    number, count = found.part.value
    if found.granularity is Granularity.DAY:
        return found.whole
    match count:
        case 2:
            return replace(found, part=None, block=Granularity.HALF, number=number)
        case 4:
            return replace(found, part=None, block=Granularity.QUARTER, number=number)
        case _:
            return found


def _day_of_week(found: Moment) -> Moment:
    """Return the day that an ISO week date names: 2024-W49-4 is 5 December."""
    monday = days.week_start(found.year or 0, found.number)
    year, month, day = days.civil(monday + (found.day or 1) - 1)
    real = 1 <= (found.day or 0) <= 7 and replace(found, day=None).exists  # noqa: PLR2004 - days
    return Moment(year, month, day if real else 0)
