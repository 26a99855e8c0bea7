"""The dates of an article as findings: absolute, partial and relative ones, in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from byheart.core.drafting.candidates import FactKind, Finding
from byheart.core.drafting.dates.absolute_dates import absolute_dates
from byheart.core.drafting.dates.bare_dates import (
    bare_dates,
    bare_months,
    following_dates,
    numbered_weekdays,
    parts_of_year,
    year_ranges,
)
from byheart.core.drafting.dates.date_spots import DateSpot, last_moment
from byheart.core.drafting.dates.early_years import early_years, named_years, tells_of_early_times
from byheart.core.drafting.dates.relative_dates import relative_dates, speaks_of_days
from byheart.core.drafting.dates.tenses import (
    PAST,
    has_just_told,
    looks_ahead,
    tells_of_always,
    tells_of_now,
)
from byheart.core.drafting.dates.year_in_view import Circumstances, YearInView, year_after
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.masking import covered
from byheart.core.drafting.text.masking_rules import DAY_NAME, MASK
from byheart.core.drafting.text.passages import Passage
from byheart.core.grading.calendars.days import days_in_month
from byheart.core.grading.calendars.edtf import to_edtf
from byheart.core.grading.calendars.moment import LEAP_YEAR, Granularity, Moment, Stretch

_OF_WRITING = re.compile(r",? (?:of |in )?(last|this|next) year\b")
_OF_STORY = re.compile(
    r",? (?:(?:of |in )?(?:the |that )(following|next|previous|year after|year before)(?: year)?"
    r"|(?:a |one )year (later|earlier))\b"
)
_AFTER_DAY = r",? ({})(?=[.,;:)]|$| (?:on|in|at|by|to|and|the|he|she|it|was{})\b)(?![.,]\d)"
_EARLY_YEAR = re.compile(_AFTER_DAY.format(r"\d{3}", ""))
_FIRST_YEARS = re.compile(_AFTER_DAY.format(r"\d{2,3}", "|brought|when|after"))
"""Years of few digits after a day or a month, and those of an article on early times."""
_STORY_BEFORE = re.compile(
    r"\b(?:[Tt]he (following|next) year|(?:[Aa]|[Oo]ne) year (later|earlier)),? (?:on |in )?$"
)
"""What counts the date after it on: "a year later, on 3 March"."""
_SHIFTS = {"following": 1, "next": 1, "year after": 1, "later": 1} | {
    "previous": -1,
    "year before": -1,
    "earlier": -1,
}
_LOOKS_BACK = re.compile(r"\bhad\b")
_PART_OF_DAY = re.compile(rf"(?:{DAY_NAME}) (?:morning|afternoon|evening|night),? $")
_END_OF_MONTH = re.compile(r"[Tt]he (first|last) day of $")
_EVENT_IN = re.compile(r" (?!and |to |of )[a-z]{4,20} (?:in|of) ")
_COUNTED = ("last", "next", "this")
_RANGES = {("between", "and"), ("from", "to"), ("from", "until"), ("from", "till")}
_LONGEST_LEAD = 24
_ASIDE_BEFORE = re.compile(
    r"[a-z], (?:[A-Z][\w'\u2019-]{0,30}|the|an?|his|her|its|their|who|which|where|whose)"
    r" [^,.;:()]{0,70}$"
)
_LONGEST_ASIDE = 110
_DAILY = re.compile(r"\b(?:every|each) day\b")
_YEARLY = re.compile(r"\bfeast day\b|\b(?:every|each) year\b|\bannual(?:ly)?\b|\byearly\b")


@dataclass(frozen=True, slots=True)
class _Times:
    """When an article was written, whether it is news of those days, or tells of early times."""

    as_of: date | None
    is_news: bool
    is_early: bool


def find_dates(passages: Sequence[Passage], as_of: date | None) -> Iterator[list[Finding]]:
    """Yield the dates of each paragraph.

    Args:
        passages: The paragraphs of an article, in order.
        as_of: The day of writing; without it, relative dates have no value.
    """
    is_news = as_of is not None and speaks_of_days(passages)
    times = _Times(as_of, is_news=is_news, is_early=tells_of_early_times(passages))
    view = YearInView(as_of, is_early=times.is_early)
    for passage in passages:
        view.begin_paragraph()
        yield list(_findings(passage, _spots(passage, times), view, as_of))


def _findings(
    passage: Passage, spots: Sequence[DateSpot], view: YearInView, as_of: date | None
) -> Iterator[Finding]:
    for at, spot in enumerate(spots):
        if spot.early and not (spot.sure or view.speaks_of_early_times):
            continue
        if spot.part is not None:
            if view.year is not None:
                yield _finding(spot, to_edtf(Moment(year=view.year, part=spot.part)))
        elif spot.when is None:
            view.see_relative()
            yield _finding(spot, spot.resolves_to)
        elif spot.relative:
            yield _finding(spot, to_edtf(spot.when))
        elif spot.when.has_year:
            when = view.counted(spot.when) if spot.early else spot.when
            view.see(when, aside=spot.aside)
            yield _finding(spot, to_edtf(when))
        else:
            around = _circumstances(passage, spots, at, as_of)
            when = spot.when if around.timeless else view.complete(spot, around)
            yield _finding(spot, to_edtf(when), year_assumed=when.has_year)


def _spots(passage: Passage, times: _Times) -> list[DateSpot]:
    """Return the dates of a paragraph in order, none overlapping another."""
    ranges = [*year_ranges(passage.masked), *following_dates(passage.masked)]
    passage = replace(passage, masked=_without(passage, ranges))
    absolute = (spot for spot in absolute_dates(passage) if not _hangs_on_today(passage, spot))
    spots = [*ranges, *(_counted_on(passage, spot, times) for spot in absolute)]
    spots += numbered_weekdays(_without(passage, spots))
    taken = _without(passage, spots)
    spots += parts_of_year(taken)
    taken = _without(passage, spots)
    months = (_counted_on(passage, spot, times) for spot in bare_months(taken))
    spots += (spot for spot in months if spot.relative or (spot.when and spot.when.has_year))
    taken = _without(passage, spots)
    spots += relative_dates(passage, taken, times.as_of, is_news=times.is_news)
    taken = _without(passage, spots)
    spots += [*bare_dates(passage, taken), *named_years(passage, taken), *early_years(taken)]
    spots = [_with_part_of_day(passage, spot) for spot in spots]
    if times.is_news:
        spots = [_in_passing(passage.masked, spot) for spot in spots]
    ordered = sorted(spots, key=lambda spot: (spot.start, -spot.end))
    return list(_over_new_year(passage.masked, list(_apart(ordered))))


def _in_passing(text: str, spot: DateSpot) -> DateSpot:
    """Set a year aside that news tell of somebody in passing: "Weah, the best of 1995, won"."""
    lone = isinstance(spot.when, Moment) and spot.when.granularity is Granularity.YEAR
    if not lone or not text.startswith(",", spot.end):
        return spot
    before = text[max(0, spot.start - _LONGEST_ASIDE) : spot.start]
    return replace(spot, aside=True) if _ASIDE_BEFORE.search(before) else spot


def _hangs_on_today(passage: Passage, spot: DateSpot) -> bool:
    """Say whether a month is counted from the day of writing: "last September"."""
    when = spot.when
    if not isinstance(when, Moment) or when.granularity is not Granularity.MONTH or when.has_year:
        return False
    return near.word_before(passage.masked, spot.start).lower() in _COUNTED


def _over_new_year(text: str, spots: Sequence[DateSpot]) -> Iterator[DateSpot]:
    """Put "from November to March" together, which no calendar has in this order."""
    at = 0
    while at < len(spots):
        spot, after = spots[at], spots[at + 1] if at + 1 < len(spots) else None
        whole = None if after is None else _winter(text, spot, after)
        yield whole or spot
        at += 1 if whole is None else 2


def _winter(text: str, first: DateSpot, last: DateSpot) -> DateSpot | None:
    """Return two months or days without a year as one range that goes over the turn of the year."""
    start, end = first.when, last.when
    if not (isinstance(start, Moment) and isinstance(end, Moment)) or first.shift or last.shift:
        return None
    if start.has_year or end.has_year or not (start.month or 0) > (end.month or 13):
        return None
    opener, joint = near.word_before(text, first.start).lower(), text[first.end : last.start]
    if (opener, joint.strip()) not in _RANGES:
        return None
    return replace(first, end=last.end, when=Stretch(start, end))


def _with_part_of_day(passage: Passage, spot: DateSpot) -> DateSpot:
    """Take in the "Sunday morning" of "Sunday morning, 18 May", and "the last day of" a month."""
    when, before = spot.when, passage.masked[max(0, spot.start - _LONGEST_LEAD) : spot.start]
    if not isinstance(when, Moment) or when.month is None:
        return spot
    match = (_PART_OF_DAY if when.day is not None else _END_OF_MONTH).search(before)
    if match is None:
        return spot
    if when.day is None:
        last = days_in_month(when.year or LEAP_YEAR - 1, when.month)
        when = replace(when, day=1 if match[1] == "first" else last)
    return replace(spot, start=spot.start - len(match[0]), when=when)


def _apart(spots: Sequence[DateSpot]) -> Iterator[DateSpot]:
    """Yield the dates that do not stand within another one."""
    free_from = 0
    for spot in spots:
        if spot.start >= free_from:
            yield spot
        free_from = max(free_from, spot.end)


def _without(passage: Passage, spots: Sequence[DateSpot]) -> str:
    """Overwrite what was found already."""
    return covered(passage.masked, ((spot.start, spot.end) for spot in spots), MASK)


def _counted_on(passage: Passage, spot: DateSpot, times: _Times) -> DateSpot:
    """Take in the "last year" of "18 May last year" and the "next" of "in May of the next year"."""
    when = spot.when
    if not isinstance(when, Moment) or when.has_year:
        return spot
    early = _FIRST_YEARS if times.is_early else _EARLY_YEAR
    match = early.match(passage.masked, spot.end)
    if match is not None and (when.day or (when.month and not match[0].startswith(","))):
        return replace(spot, end=match.end(), when=when.in_year(int(match[1])))
    match = _OF_STORY.match(passage.masked, spot.end) or _STORY_BEFORE.search(
        passage.masked, max(0, spot.start - _LONGEST_LEAD), spot.start
    )
    if match is not None:
        return replace(spot, shift=_SHIFTS[match[1] or match[2]])
    match = _OF_WRITING.match(passage.masked, spot.end)
    if match is None:
        return spot
    if times.as_of is not None:
        turn = {"last": -1, "next": 1}.get(match[1], 0)
        when = when.in_year(times.as_of.year + turn)
    return replace(spot, end=match.end(), when=when, relative=True, resolves_to=to_edtf(when))


def _circumstances(
    passage: Passage, spots: Sequence[DateSpot], at: int, as_of: date | None
) -> Circumstances:
    spot = spots[at]
    start, end = passage.sentence(spot.start)
    text = passage.masked
    clause = max(start, *(text.rfind(mark, start, spot.start) for mark in ";:"))
    ends = (text.find(mark, spot.end, end) for mark in ";:")
    clause_end = min((at for at in ends if at >= 0), default=end)
    yearly = _YEARLY.search(text, start, end) is not None
    daily = _DAILY.search(text, start, end) is not None
    first = spot.when.start if isinstance(spot.when, Stretch) else spot.when
    ranged = isinstance(spot.when, Stretch) and spot.when.start.day is None
    undated = as_of is None and first is not None and first.month is not None and first.day is None
    told = PAST.search(text, start, end) is not None
    each = near.word_before(text, spot.start).lower() in ("every", "each")
    always = daily or ranged or (undated and tells_of_always(text, start, end))
    return Circumstances(
        year_after(spots, at, end),
        _own_year(passage.masked, spots, at),
        ahead=looks_ahead(passage, spot.start, spot.end),
        just_told=has_just_told(passage, spot.start),
        now=tells_of_now(text, start, end) and not _year_before(spots, at, start),
        looks_back=_LOOKS_BACK.search(text, clause, clause_end) is not None,
        timeless=yearly or each or (always and not told),
    )


def _year_before(spots: Sequence[DateSpot], at: int, start: int) -> bool:
    """Say whether a date with a year stands before one, within the sentence."""
    earlier = takewhile(lambda n: spots[n].start >= start, range(at - 1, -1, -1))
    return any((when := spots[n].when) is not None and when.has_year for n in earlier)


def _own_year(text: str, spots: Sequence[DateSpot], at: int) -> int | None:
    """Return the year of "the September 11 attacks in 2001"."""
    when = spots[at + 1].when if at + 1 < len(spots) else None
    if when is None or not when.has_year:
        return None
    between = text[spots[at].end : spots[at + 1].start]
    return last_moment(when).year if _EVENT_IN.fullmatch(between) else None


def _finding(spot: DateSpot, value: str, *, year_assumed: bool = False) -> Finding:
    return Finding(
        FactKind.DATE,
        spot.start,
        spot.end,
        value,
        hedge=spot.hedge,
        relative=spot.relative,
        resolves_to=spot.resolves_to,
        year_assumed=year_assumed,
    )
