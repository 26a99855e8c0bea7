"""What a date is: a day, a month, a decade, …, or a range of them, with what was left unsaid.

Knows how long each is and whether it exists. Reads no text.
"""

from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from byheart.core.grading.calendars import days

LEAP_YEAR = 2000
"""Stands in where the year is unknown, so that 29 February exists."""


class Granularity(StrEnum):
    """How coarse a date is; the value is what a learner calls it."""

    WEEKDAY = "weekday"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    RANGE = "range"


class Part(Enum):
    """Which part is meant, as the how-manieth of how many equal ones."""

    EARLY = (1, 3)
    MID = (2, 3)
    LATE = (3, 3)
    FIRST_HALF = (1, 2)
    SECOND_HALF = (2, 2)
    FIRST_QUARTER = (1, 4)
    SECOND_QUARTER = (2, 4)
    THIRD_QUARTER = (3, 4)
    LAST_QUARTER = (4, 4)

    @property
    def vague(self) -> bool:
        """Whether nobody knows to the day where it ends."""
        return self.value[1] == 3  # noqa: PLR2004 - early, mid and late


Span = tuple[int, int]
"""First and last day, both included, as numbers of `days`."""

LONG = {
    Granularity.DECADE: 10,
    Granularity.CENTURY: 100,
    Granularity.MILLENNIUM: 1000,
}
"""Years in a period of many years."""
_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.SEASON: 3,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
} | {unit: 12 * years for unit, years in LONG.items()}
_MOST = {Granularity.SEASON: 4, Granularity.QUARTER: 4, Granularity.HALF: 2}
_DECADE_CUTS = (0, 48, 84, 120)  # months: the mid-eighties are 1984 to 1986
_WINTER = 4


@dataclass(frozen=True, slots=True)
class Moment:
    """One date as it was said; what was left unsaid is None.

    `year` is astronomical; for a decade, century or millennium it is the first one (1801 for the
    19th century, 1800 for the 1800s). `block` is the kind of period where year, month and day do
    not tell it, `number` which of the year's quarters, seasons (from spring), halves or ISO weeks
    it is. `weekday` is as said, Monday 0, and may be wrong. `short` is a year of two digits, whose
    century is a guess; `era` says that BC or AD was said; `straddles` is a winter with two years.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    block: Granularity | None = None
    number: int = 0
    part: Part | None = None
    weekday: int | None = None
    approximate: bool = False
    short: bool = False
    era: bool = False
    straddles: bool = False

    def __or__(self, other: "Moment") -> "Moment":
        """Join two pieces of one date; what the other says goes first."""
        return Moment(
            year=self.year if other.year is None else other.year,
            month=other.month or self.month,
            day=self.day if other.day is None else other.day,
            block=other.block or self.block,
            number=other.number or self.number,
            part=other.part or self.part,
            weekday=self.weekday if other.weekday is None else other.weekday,
            approximate=self.approximate or other.approximate,
            short=self.short or other.short,
            era=self.era or other.era,
            straddles=self.straddles or other.straddles,
        )

    @property
    def granularity(self) -> Granularity:
        """How coarse it is."""
        if self.block is not None:
            return self.block
        if self.day is not None:
            return Granularity.DAY
        if self.month is not None:
            return Granularity.MONTH
        return Granularity.WEEKDAY if self.year is None else Granularity.YEAR

    @property
    def has_year(self) -> bool:
        """Whether the year was said."""
        return self.year is not None

    @property
    def complete(self) -> bool:
        """Whether its days are known: nothing coarser was left unsaid."""
        return self.year is not None and (self.day is None or self.month is not None)

    @property
    def is_bare_day(self) -> bool:
        """Whether it is the day of a month and no more."""
        return self.day is not None and self.month is None and self.year is None

    @property
    def exists(self) -> bool:
        """Whether there is such a date, as far as it is known."""
        year = LEAP_YEAR if self.year is None else self.year
        last_year = year + LONG.get(self.granularity, 1) - 1
        if not days.FIRST_YEAR <= year <= last_year <= days.LAST_YEAR:
            return False
        winter = self.block is Granularity.SEASON and self.number == _WINTER
        return (winter or not self.straddles) and self._exists_in(year)

    def _exists_in(self, year: int) -> bool:
        if self.month is not None and not 1 <= self.month <= days.MONTHS_IN_YEAR:
            return False
        if self.day is not None:
            return 1 <= self.day <= (days.days_in_month(year, self.month) if self.month else 31)
        if self.block is Granularity.WEEK:
            return 1 <= self.number <= days.weeks_in_year(year)
        return self.block not in _MOST or 1 <= self.number <= _MOST[self.block]

    @property
    def whole(self) -> "Moment":
        """The same without early, mid or late."""
        return replace(self, part=None)

    @property
    def span(self) -> Span:
        """First and last day; of a date that is complete and exists."""
        whole = self._whole_span()
        return whole if self.part is None else _cut(whole, self.granularity, self.part)

    def _whole_span(self) -> Span:
        year, unit = self.year or 0, self.granularity
        if unit is Granularity.WEEK:
            first = days.week_start(year, self.number)
            return first, first + 6
        if unit is Granularity.DAY:
            first = days.day_number(year, self.month or 1, self.day or 1)
            return first, first
        first = days.day_number(year, self._first_month(), 1)
        return first, days.month_later(first, _MONTHS[unit]) - 1

    def _first_month(self) -> int:
        match self.granularity:
            case Granularity.MONTH:
                return self.month or 1
            case Granularity.SEASON:
                return 3 * self.number
            case Granularity.QUARTER:
                return 3 * self.number - 2
            case Granularity.HALF:
                return 6 * self.number - 5
            case _:
                return 1

    def in_year(self, year: int, month: int | None = None) -> "Moment":
        """Return it with the year, and the month of a bare day, where they were left unsaid."""
        if self.year is not None or self.granularity is Granularity.WEEKDAY:
            return self
        return replace(self, year=year, month=month if self.is_bare_day else self.month)

    def near(self, year: int) -> "Moment":
        """Return it with a year of two digits in the century that brings it nearest to a year."""
        if not self.short or self.year is None or year < 1:
            return self
        guess = year // 100 * 100 + self.year % 100
        around = [near for near in (guess, guess - 100, guess + 100) if near > 0]
        return replace(self, year=min(around, key=lambda near: abs(near - year)), short=False)

    @property
    def in_first_century(self) -> "Moment":
        """The same with a year of two digits taken as it stands."""
        return replace(self, year=(self.year or 0) % 100, short=False) if self.short else self

    @property
    def before_christ(self) -> "Moment":
        """The same with its year, decade, century or millennium counted before the era."""
        if self.year is None:
            return self
        number = self.year % 100 if self.short else self.year
        first = 2 - number - LONG.get(self.granularity, 1)  # 40 to 49 is 49 to 40 BC, -48 to -39
        return replace(self, year=first, short=False, era=True)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one date to another, both included."""

    start: Moment
    end: Moment

    @property
    def granularity(self) -> Granularity:
        """How coarse it is."""
        return Granularity.RANGE

    @property
    def has_year(self) -> bool:
        """Whether the year of both ends was said."""
        return self.start.has_year and self.end.has_year

    @property
    def complete(self) -> bool:
        """Whether its days are known."""
        return self.start.complete and self.end.complete

    @property
    def exists(self) -> bool:
        """Whether both ends exist, and the first comes before the last."""
        if not (self.start.exists and self.end.exists):
            return False
        ends = (self.start, self.end)
        first, last = ends if self.complete else (end.in_year(LEAP_YEAR, 1) for end in ends)
        return first.span[0] < last.span[0] and first.span[1] < last.span[1]

    @property
    def part(self) -> None:
        """Nothing: the ends have parts of their own."""

    @property
    def span(self) -> Span:
        """First and last day; of a range that is complete and exists."""
        return self.start.span[0], self.end.span[1]

    def in_year(self, year: int, month: int | None = None) -> "Stretch":
        """Return it with the year, and the month of bare days, where they were left unsaid."""
        return Stretch(self.start.in_year(year, month), self.end.in_year(year, month))

    def near(self, year: int) -> "Stretch":
        """Return it with years of two digits in the century nearest to a year."""
        start = self.start.near(year)
        return Stretch(start, self.end.near(start.year or year))


When = Moment | Stretch


def _cut(whole: Span, unit: Granularity, part: Part) -> Span:
    """Return the part of a whole, cut between its days or its months, whichever it has few of."""
    number, count = part.value
    months = _MONTHS.get(unit, 0)
    if months <= 1:
        length = whole[1] - whole[0] + 1
        return (
            whole[0] + length * (number - 1) // count,
            whole[0] + length * number // count - 1,
        )
    cuts = [months * cut // count for cut in range(count + 1)]
    if unit is Granularity.DECADE and part.vague:
        cuts = list(_DECADE_CUTS)
    return (
        days.month_later(whole[0], cuts[number - 1]),
        days.month_later(whole[0], cuts[number]) - 1,
    )
