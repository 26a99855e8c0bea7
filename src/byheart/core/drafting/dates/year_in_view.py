"""The year that a text has in view when it says "on 5 December".

It is, in this order: that of the last date with a year in the paragraph, that of a later one in
the same sentence, that of the last day with a year in the text, that of the day of writing (first
where the text speaks of "Thursday" or of what will come), that of any date before. What follows
"since" or tells which one is meant ("his 1905 paper") does not count. A month long before the one
told last, without "had", is of the next year.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from byheart.core.drafting.dates.date_spots import DateSpot, last_moment
from byheart.core.grading.calendars.days import day_number
from byheart.core.grading.calendars.moment import Granularity, Moment, Part, Stretch, When

_SETTING = (
    Granularity.DAY,
    Granularity.MONTH,
    Granularity.YEAR,
    Granularity.SEASON,
    Granularity.QUARTER,
    Granularity.HALF,
)
_EARLY = 1000
_LAST_MONTH, _SEASON_MONTHS = 12, 3
_MONTH_OF = {Part.EARLY: 2, Part.MID: 6, Part.LATE: 11}
_SOON = 31
"""Days ahead of the writing of news that a date without a year is still in that year."""
_TURN_OF_YEAR = 7
"""Months by which a date lies before the last one told, for it to be of the next year."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What surrounds a date without a year, besides the dates before it.

    `later_year` is that of a date later in the sentence, `own_year` that of one right after it
    ("the September 11 attacks in 2001"); `ahead` says that it is still to come, `now` that
    the sentence, which names no year before it, speaks of what has come to be, `just_told` that
    what happened stands right before it,
    `looks_back` that it goes back behind what was told ("had"), `timeless` that it happens every
    year.
    """

    later_year: int | None = None
    own_year: int | None = None
    ahead: bool = False
    now: bool = False
    just_told: bool = False
    looks_back: bool = False
    timeless: bool = False


class YearInView:
    """The years that a text has spoken of so far."""

    def __init__(self, as_of: date | None, *, is_early: bool = False) -> None:
        self._as_of = as_of
        self._in_paragraph: int | None = None
        self._of_last_day: int | None = None
        self._of_last_date: int | None = None
        self._told: tuple[int, int] | None = None
        self._is_news = False
        self._is_early = is_early

    def begin_paragraph(self) -> None:
        """Forget what held for the last paragraph alone."""
        self._in_paragraph = None
        self._told = None

    def see_relative(self) -> None:
        """Take in that the text speaks of "Thursday": it tells of the days before its writing."""
        self._is_news = True

    def counted(self, when: When) -> When:
        """Return an early year, counted before Christ where the last date was."""
        before = self._of_last_date is not None and self._of_last_date < 1
        return when.before_christ if before and isinstance(when, Moment) else when

    @property
    def speaks_of_early_times(self) -> bool:
        """Whether a date so far was before the year 1000."""
        return self._is_early

    @property
    def year(self) -> int | None:
        """The year that the paragraph told of last, or else the text, or else that of writing."""
        of_writing = None if self._as_of is None else self._as_of.year
        of_news = of_writing if self._is_news else None
        years = (self._in_paragraph, of_news, self._of_last_date, of_writing)
        return next((year for year in years if year is not None), None)

    def see(self, when: When, *, aside: bool = False) -> None:
        """Take in a date whose year was said."""
        last = last_moment(when)
        if last.year is None or last.granularity not in _SETTING:
            return
        self._of_last_date = last.year
        self._is_early |= last.year < _EARLY
        if aside:
            return
        self._in_paragraph = last.year
        if last.day is not None:
            self._of_last_day = last.year
        month = last.month or (_MONTH_OF.get(last.part) if last.part is not None else None)
        self._told = None if month is None else (last.year, month)

    def complete(self, spot: DateSpot, around: Circumstances) -> When:
        """Return a date with the year, and the month of a bare day, that the text has in view."""
        when = spot.when
        assert when is not None  # noqa: S101 - dates that hang on today alone come complete
        if spot.turn and isinstance(when, Moment):
            return self._beside(when, spot.turn, ahead=around.ahead)
        month = self._told[1] if self._told is not None else None
        year = self._year_of(last_moment(when), around)
        if year is None:
            return when
        placed = _in_year(when, year + spot.shift, month)
        bare_day = isinstance(when, Moment) and when.is_bare_day
        if self._is_to_come(placed) and not around.ahead and not bare_day:
            placed = _in_year(when, year - 1, month)
        last = last_moment(placed)
        if last.month is not None and last.year is not None:
            self._told = (last.year, last.month)
            self._in_paragraph = last.year
        return placed

    def _beside(self, when: Moment, turn: int, *, ahead: bool) -> When:
        """Return the first month or season of its name after the one told last, or before it.

        What is still to come in news is seen from the day of writing.
        """
        edge = _LAST_MONTH if turn > 0 else 1
        year, month = self._told or (self._in_paragraph or self._of_last_date, edge)
        if ahead and self._is_news and self._as_of is not None and self._told is None:
            year, month = self._as_of.year, self._as_of.month
        if year is None:
            return when
        first = when.month or _SEASON_MONTHS * when.number
        passed = first <= month if turn > 0 else first >= month
        placed = replace(when, year=year + turn * passed)
        self.see(placed)
        return placed

    def _year_of(self, last: Moment, around: Circumstances) -> int | None:
        if around.own_year is not None:
            return around.own_year
        if self._is_of_writing(last, around):
            ahead = around.ahead or self._is_still_to_come(around)
            return self._of_writing(last, replace(around, ahead=ahead))
        if self._in_paragraph is not None:
            return self._in_paragraph + self._turned(last, around)
        if around.later_year is not None:
            return around.later_year
        of_writing = self._of_writing(last, around)
        by_age = (of_writing, self._of_last_day, self._of_last_date)
        if not (self._is_news or around.ahead):
            by_age = (self._of_last_day, of_writing, self._of_last_date)
        return next((year for year in by_age if year is not None), None)

    def _is_of_writing(self, last: Moment, around: Circumstances) -> bool:
        """Say whether a date is of the year of writing, whatever the paragraph told of."""
        if self._as_of is None:
            return False
        current = around.now and self._is_news
        return current or self._is_still_to_come(around) or self._goes_back(last, around)

    def _is_still_to_come(self, around: Circumstances) -> bool:
        """Say whether something is to come, so that a year before the writing cannot be meant."""
        if self._as_of is None or self._in_paragraph is None:
            return False
        return around.ahead and self._in_paragraph < self._as_of.year

    def _goes_back(self, last: Moment, around: Circumstances) -> bool:
        """Say whether a month of news lies before the one told last, which was of an old year."""
        if not self._is_news or self._told is None or last.month is None or around.looks_back:
            return False
        year, month = self._told
        return self._as_of is not None and year < self._as_of.year and last.month < month

    def _turned(self, last: Moment, around: Circumstances) -> bool:
        """Say whether a month is of the year after the one told last."""
        if self._told is None or last.month is None or around.looks_back:
            return False
        return self._told[1] - last.month >= _TURN_OF_YEAR

    def _is_to_come(self, when: When) -> bool:
        """Say whether a date in the year of writing lies after the day of writing."""
        if self._as_of is None or not when.exists or not when.complete:
            return False
        today = day_number(self._as_of.year, self._as_of.month, self._as_of.day)
        soon = self._is_news and when.span[0] - today <= _SOON
        return last_moment(when).year == self._as_of.year and when.span[0] > today and not soon

    def _of_writing(self, last: Moment, around: Circumstances) -> int | None:
        """Return the year that brings a date before the day of writing, or after it if ahead."""
        if self._as_of is None or last.month is None:
            return None if self._as_of is None else self._as_of.year
        said, today = (last.month, last.day or 1), (self._as_of.month, self._as_of.day)
        turns = (today[0], said[0]) == (_LAST_MONTH, 1) and not around.just_told
        if around.ahead or turns:
            return self._as_of.year + (said < today)
        soon = self._is_news and (said[0] - today[0], said[1]) <= (0, _SOON)
        return self._as_of.year - (said > today and not soon)


def _in_year(when: When, year: int, month: int | None) -> When:
    """Complete a date; a range over the turn of the year ends in the next one."""
    if isinstance(when, Moment) and when.is_bare_day and month is None:
        return when
    placed = when.in_year(year, month)
    if isinstance(placed, Stretch) and not placed.exists:
        return Stretch(placed.start, replace(placed.end, year=year + 1))
    return placed


def year_after(spots: Sequence[DateSpot], at: int, end: int) -> int | None:
    """Return the year of the first date after one that has a year, within the sentence."""
    for spot in spots[at + 1 :]:
        if spot.start >= end:
            return None
        last = None if spot.when is None or spot.aside else last_moment(spot.when)
        if last is not None and last.year is not None and last.granularity in _SETTING:
            return last.year
    return None
