"""Dates that the calendar grammar of answers finds in an article, cut to what a reader underlines.

"From 1971 to 1979" is the range without its "from"; "27 and 28 November" is two days.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from byheart.core.drafting.dates.date_spots import ABOUT, ASIDE, DateSpot
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.heads import is_counted
from byheart.core.drafting.text.masking import covered
from byheart.core.drafting.text.masking_rules import ANY_MONTH, MASK
from byheart.core.drafting.text.passages import Passage
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.calendars.calendar import (
    DateInText,
    Granularity,
    Moment,
    Stretch,
    dates_in,
)
from byheart.core.grading.calendars.moment import LONG, When

_LEAD = re.compile(
    r"(?:(?:from|between|in|on|about|around|circa|ca\.?|c\.?|approximately|approx\.?|roughly|some"
    r"|sometime|time|or|perhaps|probably|possibly|maybe|~|≈)\s+|c\.|~|≈)+",
    re.IGNORECASE,
)
_ROUGHLY_AFTER = re.compile(
    r",? ?\(?(?:or so|or thereabouts|approximately|approx\.?|roughly|\?"
    r"|probably|possibly|perhaps|maybe)$"
)
_BARE_YEAR = re.compile(r"(?:the )?(\d{3,4}(?:[-–/]\d{2,4})?)", re.IGNORECASE)  # noqa: RUF001
_NAMED_DAY = re.compile(r"[Tt]he (?=[A-Z][a-z]+\.? \d|\d{1,2} [A-Z])")
_YEAR_THEN_SEASON = re.compile(
    r"\d{4}(, (?=spring|summer|autumn|winter|[HQ][1-4]\b)| (?=Spring|Summer|Autumn|Winter))"
)
"""No one date, as it would be in a reply: "1916, spring 1942", "the 2012 Summer Olympics"."""
_AND = re.compile(r"\s+(?:and|&)\s+")
_DAYS_BEFORE = re.compile(r"(?<![\w.,])(\d{1,2})(?:st|nd|rd|th)?(?:, ?and |, | and | or )$")
_ORDINAL_BEFORE = re.compile(r"(?<![\w.,])((\d{1,2})(?:st|nd|rd|th))-? (?:and|or|to) $")
_LONGEST_ORDINAL = 12
_LIST_OPENERS = ("on", "and", "of", "from", "the", "or", "both", "between", "to", "by", "")
_LONGEST_LIST = 4
_DASH = re.compile(r"\s*[-–—]\s*(?=[^-–—]*$)")  # noqa: RUF001
_LIFETIME = 5
_SEASON = re.compile(r"\d{4}[/-]\d\d")
"""The years of a season (2005/06), which could be a month; `bare_dates` reads them."""
_THOUSANDS = re.compile(
    r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?!\d)"
    r"(?! ?(?:BC|AD|B\.C|A\.D)|(?: to | and | or |[-–])\d{1,3},\d{3} ?B)"  # noqa: RUF001
)
"""No year, unless an era follows: "rose by 1,200 to 15,000", not "10,000 BC"."""
_NEEDS_YEAR = (Granularity.QUARTER, Granularity.HALF, Granularity.WEEK, Granularity.SEASON)
_MONTH_OPENERS = words(
    """in by since until till from to of during early late mid between through before after for
    that and or last next this throughout around about end beginning middle start"""
)
_EVENTS = words("Revolution Days Uprising Rising Laws Manifesto Crisis Massacre")
_FEAST_OPENERS = ("on", "at", "by", "before", "after", "until", "since")
_COUNTING = words("about around of to some over nearly almost than only least another")
_OWNERS = words("his her their my your our its")
_NO_CENTURY = re.compile(r"\d+(?: centuries|-cent$)")
"""So many of them, and coins: "a 35-cent dividend"."""
_CENTURY_YEARS = 1800
_FOUR_DIGITS = re.compile(r"\d{4}")
_BETWEEN = re.compile(r"\b[Bb]etween (?:about |around |circa |c\. ?)?$")
_TWO_NIGHTS = re.compile(rf"(?<=\d)/(?=\d{{1,2}} (?:{ANY_MONTH})\b)")
"""What stands in "the night of 27/28 January", as good as a dash."""
_FALL = re.compile(r"fall (?:in|of) (\d{4})")
_GOES_ON = re.compile(r"[.,]\d| ?[kcm]?m[23]\b")
_KILLED = re.compile(r" (?:killed|wounded|injured) (?:[a-z]+ ){0,2}\d")
_SYMBOLS = ("m", "g", "t", "l", "L")
_TWO_DIGITS = re.compile(r"\d\d?")
_FULL_DECADE = re.compile(r"\d{4}|['’]\d0")  # noqa: RUF001


def absolute_dates(passage: Passage) -> Iterator[DateSpot]:
    """Yield the dates of a paragraph that do not hang on the day of writing, in order."""
    commas = [match.span(1) for match in _YEAR_THEN_SEASON.finditer(passage.masked)]
    counts = [match.span() for match in _THOUSANDS.finditer(passage.masked)]
    text = _TWO_NIGHTS.sub("-", covered(passage.masked, [*commas, *counts], MASK))
    for found in dates_in(text):
        if _SEASON.fullmatch(passage.masked, found.start, found.end):
            continue
        if _GOES_ON.match(passage.masked, found.end) is not None:
            continue  # "7.6-15.2 m"
        spots = list(_parted(passage.masked, _cut(passage.masked, found)))
        if all(_is_date(passage, spot) for spot in spots):
            yield from _days_before(passage.masked, spots[0])
            yield from _century_before(passage.masked, spots[0])
            yield from spots


def _cut(text: str, found: DateInText) -> DateSpot:
    """Take prepositions and doubts off both ends of what was found."""
    start, end, when = found.start, found.end, found.readings[0]
    lead = _LEAD.match(text, start, end)
    start = start if lead is None else lead.end()
    tail = _ROUGHLY_AFTER.search(text, start, end)
    if tail is not None:
        doubt = tail[0].startswith(",") and near.word_after(text, end) != ""
        when = _certain(when) if doubt else when  # "prior to 2021, approximately one"
        end = tail.start()
    fall = _FALL.fullmatch(text, start, end)
    if fall is not None and near.word_before(text, start).lower() not in _MONTH_OPENERS:
        start, when = fall.start(1), Moment(year=int(fall[1]))  # "a great fall in 1923"
    year = _BARE_YEAR.fullmatch(text, start, end)
    start = start if year is None else year.start(1)
    named = _NAMED_DAY.match(text, start, end)
    start = start if named is None else named.end()
    first = when.start if isinstance(when, Stretch) else when
    hedge = ABOUT if first.approximate else ""
    event = year is not None and start > found.start and near.is_capital(near.word_after(text, end))
    aside = event or near.word_before(text, found.start).lower() in ASIDE
    return DateSpot(start, end, when, hedge, aside=aside)


def _certain(when: When) -> When:
    """Return a date without the doubt that belongs to what follows it."""
    return replace(when, approximate=False) if isinstance(when, Moment) else when


def _parted(text: str, spot: DateSpot) -> Iterator[DateSpot]:
    """Yield both ends of "27 and 28 November" for themselves; a range stays one."""
    joint = _AND.search(text, spot.start, spot.end)
    ranged = (
        _BETWEEN.search(text, max(0, spot.start - _LONGEST_ORDINAL * 2), spot.start) is not None
    )
    if not isinstance(spot.when, Stretch):
        yield spot
        return
    if _is_lifetime(spot.when):
        joint = _DASH.search(text, spot.start, spot.end)
    if joint is None or ranged:
        yield spot
        return
    yield replace(spot, end=joint.start(), when=spot.when.start)
    yield replace(spot, start=joint.end(), when=spot.when.end)


def _is_lifetime(when: Stretch) -> bool:
    """Say whether two days years apart are two facts: "(14 March 1879 - 18 April 1955)"."""
    told = when.start.granularity is Granularity.DAY and when.end.month is not None
    return told and (when.end.year or 0) - (when.start.year or 0) >= _LIFETIME


def _days_before(text: str, spot: DateSpot) -> list[DateSpot]:
    """Return the 3 and the 8 of "3, 8 and 12 November", the last day's month and year theirs."""
    days: list[DateSpot] = []
    when, at = spot.when, spot.start
    if not isinstance(when, Moment) or when.month is None or not text[at].isdigit():
        return days
    for _ in range(_LONGEST_LIST):
        match = _DAYS_BEFORE.search(text, max(0, at - 12), at)
        if match is None or not 0 < int(match[1]) < (when.day or 0):
            break
        when, at = replace(when, day=int(match[1]), weekday=None), match.start()
        days.insert(0, replace(spot, start=at, end=match.end(1), when=when))
    opener = near.word_before(text, at).lower()
    return days if opener in _LIST_OPENERS else []


def _century_before(text: str, spot: DateSpot) -> Iterator[DateSpot]:
    """Yield the 19th of "19th- and 20th-century painting"."""
    when = spot.when
    match = _ORDINAL_BEFORE.search(text, max(0, spot.start - _LONGEST_ORDINAL), spot.start)
    if match is None or not isinstance(when, Moment) or when.block is not Granularity.CENTURY:
        return
    first = (int(match[2]) - 1) * LONG[Granularity.CENTURY] + 1
    if first < (when.year or 0):
        yield replace(spot, start=match.start(), end=match.end(1), when=replace(when, year=first))


def _is_date(passage: Passage, spot: DateSpot) -> bool:
    """Say whether a date of the grammar is one in this text too."""
    match spot.when:
        case Moment() as moment:
            return _is_moment(passage, spot, moment)
        case Stretch() as stretch:
            if _measures(passage.masked, spot):
                return False  # 1.5 to 2 km
            whole_years = _FOUR_DIGITS.search(passage.masked, spot.start, spot.end) is not None
            return whole_years or not stretch.start.short
        case None:
            return True


def _measures(text: str, spot: DateSpot) -> bool:
    """Say whether figures without a name of a month have a unit after them."""
    said = text[spot.start : spot.end].replace(" to ", " ").replace(" and ", " ")
    unit = near.word_after(text, spot.end)
    if _KILLED.match(text, spot.end) is not None:
        return False  # "an epidemic between 1998 and 2000 killed 128"
    return not any(map(str.isalpha, said)) and (unit in _SYMBOLS or is_counted(unit))


def _is_moment(passage: Passage, spot: DateSpot, when: Moment) -> bool:
    text, before = passage.masked, near.word_before(passage.masked, spot.start)
    match when.granularity:
        case Granularity.MONTH:
            return when.has_year or _is_month(passage, spot, before)
        case Granularity.DAY if not text[spot.start : spot.end].strip("the ")[:1].isdigit():
            return _is_named_day(text, spot, before)
        case Granularity.DECADE:
            return _is_decade(text, spot, before)
        case Granularity.CENTURY:
            spoken = text[spot.start : spot.end]
            return before.lower() not in _OWNERS and _NO_CENTURY.match(spoken) is None
        case Granularity.YEAR:
            return _is_year(text, spot, before)
        case unit:
            return when.has_year or unit not in _NEEDS_YEAR


def _is_month(passage: Passage, spot: DateSpot, before: str) -> bool:
    """Tell a month from a name: "in June", "June saw", not "June Carter" or "Mrs April"."""
    after = near.word_after(passage.masked, spot.end)
    if near.mark_before(passage.masked, spot.start).isdigit():
        return False  # 30 February
    if passage.masked.startswith("the ", spot.start) and after in _EVENTS:
        return False  # "the February Revolution"
    if before.lower() in _MONTH_OPENERS:
        return True
    named = near.is_capital(before) and not passage.opens_sentence(spot.start)
    return not named and not near.is_capital(after)


def _is_named_day(text: str, spot: DateSpot, before: str) -> bool:
    """Tell "on Christmas Day" and "March 3" from Christmas as such."""
    if any(map(str.isdigit, text[spot.start : spot.end])):
        return True
    has_year = spot.when is not None and spot.when.has_year
    if text.startswith("the ", spot.start) and not has_year:
        return False  # "before the Christmas break"
    if not before and text[spot.end : spot.end + 1] in (".", ":"):
        return True  # the head of an entry in a diary
    return has_year or before.lower() in _FEAST_OPENERS


def _is_decade(text: str, spot: DateSpot, before: str) -> bool:
    """Tell "the 60s" from "in his 60s" and from "temperatures in the 90s"."""
    if _FULL_DECADE.search(text, spot.start, spot.end):
        return True
    words = text[spot.start : spot.end].lower()
    if words == "the tens":
        return False
    start, _ = max(0, spot.start - 60), spot.end
    heat = re.search(r"temperatures?|degrees|\u00b0", text[start : spot.start].lower())
    return before.lower() not in _OWNERS and words.startswith("the ") and heat is None


def _is_year(text: str, spot: DateSpot, before: str) -> bool:
    """Tell a year from a count without a comma: "of 1500 men", "about 1200 workers"."""
    following = near.word_after(text, spot.end)
    if _TWO_DIGITS.fullmatch(text, spot.start, spot.end):
        return False
    if not _BARE_YEAR.fullmatch(text, spot.start, spot.end) or not is_counted(following):
        return True
    modern = isinstance(spot.when, Moment) and (spot.when.year or 0) >= _CENTURY_YEARS
    return modern and before.lower() not in _COUNTING
