"""Dates that hang on the day of writing: "Thursday", "eight days ago", "last week"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from byheart.core.drafting import neighbours as near
from byheart.core.drafting import relative_days as days
from byheart.core.drafting.date_spots import DateSpot
from byheart.core.drafting.passages import Passage
from byheart.core.drafting.word_lists import words
from byheart.core.grading.calendars.moment import Part
from byheart.core.grading.calendars.words import MONTHS, SEASONS, WEEKDAYS
from byheart.core.grading.quantities.hedges import hedge_before
from byheart.core.grading.quantities.quantity import Quantity, quantities_at
from byheart.core.grading.quantities.tokens import Token, tokenize

_DAY_NAMES = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTH_NAMES = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_WEEKDAY = re.compile(
    rf"\b(?:([Ll]ast|[Nn]ext|[Tt]his) )?({_DAY_NAMES})\b(?:(?: of)? (last|next|this) week\b)?"
)
_NEAR_DAY = re.compile(
    r"\b(?:the day (?:before|after) )?(?:yesterday|tomorrow|tonight)\b", re.IGNORECASE
)
_TODAY = re.compile(
    r"\b(?i:early|late|earlier|later|said|announced|died|\w{2,20}ed) (today)\b(?! as)"
)
_PERIOD = re.compile(
    r"\b([Ll]ast|[Nn]ext|[Tt]his) (week|weekend|month|year|night|morning|afternoon|evening"
    rf"|spring|summer|autumn|winter|{_MONTH_NAMES})\b(?!-| of\b)"
)
_PART_BEFORE = re.compile(r"\b(early|late) $", re.IGNORECASE)
_PARTS = {"early": Part.EARLY, "late": Part.LATE}
_WEEKEND = re.compile(r"\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) (the weekend)\b")
_AGO = re.compile(r"\bago\b")
_AGO_WINDOW = 60
_MOST_YEARS_AGO = 300
_NAMED_DAYS = words(
    """Black Bloody Good Easter Ash Palm Cyber Super Holy Shrove Whit Red Ruby Giving Fat Maundy
    Man every each a any one Every Each A Any One"""
)
_TITLES = words("Night Times Club Mail Telegraph School Mass Herald Post Review Supplement Morning")
_DAY_OPENERS = words("on last next this by since until from late early and of before after")
_TIME_OF_DAY = re.compile(r" (?:morning|afternoon|evening|night) [a-z]+s\b")
"""What makes a weekday say what is done on all of them: "Thursday evening meals"."""
_OWNERS = words("the his her its their our my your of")
_AHEAD = re.compile(
    r"\b(?:will|would|to be|due|next|expected|scheduled|planned|plans|set to|going to|shall"
    r"|hopes?)\b"
)
PAST = re.compile(
    r"\b(?:(?!expected|scheduled|planned)\w{2,20}ed|said|told|was|were|had|took|began|fell|won|lost"
    r"|went|came|made|met|struck|hit|held|saw|left|became|broke)\b"
)
_DENIAL = re.compile(r"\b(?:not|never|nothing|nobody|no|only)\b|n't\b")
_CLAUSE_BACK, _CLAUSE_ON = 60, 30


def relative_dates(passage: Passage, taken: str, as_of: date | None) -> Iterator[DateSpot]:
    """Yield the dates of a paragraph that hang on the day of writing, none overlapping another.

    Args:
        passage: The paragraph.
        taken: Its masked text, with the dates overwritten that were found already.
        as_of: The day of writing, None where it is not known.
    """
    spots = [
        *_agos(taken, as_of),
        *_near_days(taken, as_of),
        *_periods(passage, taken, as_of),
        *_weekdays(passage, taken, as_of),
    ]
    free_from = 0
    for spot in sorted(spots, key=lambda spot: (spot.start, -spot.end)):
        if spot.start >= free_from:
            free_from = spot.end
            yield replace(spot, relative=True)


def _near_days(taken: str, as_of: date | None) -> Iterator[DateSpot]:
    for match in _NEAR_DAY.finditer(taken):
        yield DateSpot(*match.span(), resolves_to=days.near_day(match[0].lower(), as_of))
    for match in _TODAY.finditer(taken):
        yield DateSpot(*match.span(1), resolves_to=days.near_day("today", as_of))


def _weekdays(passage: Passage, taken: str, as_of: date | None) -> Iterator[DateSpot]:
    for match in _WEEKDAY.finditer(taken):
        if not _is_weekday(taken, match):
            continue
        wanted = WEEKDAYS[match[2].lower()] - 1
        which = (match[1] or "").lower()
        if match[3]:
            resolved = days.in_week(wanted, match[3], as_of)
        else:
            ahead = which == "" and (
                looks_ahead(passage, match.start(), match.end())
                or _lasts_until(passage, match.start())
            )
            resolved = days.weekday(wanted, "next" if ahead else which, as_of)
        yield DateSpot(*match.span(), resolves_to=resolved)


def _is_weekday(taken: str, match: re.Match[str]) -> bool:
    """Tell a day from a name: neither "Black Friday" nor "the Sunday Times" nor "a Monday"."""
    before, after = near.word_before(taken, match.start()), near.word_after(taken, match.end())
    if before in _NAMED_DAYS or after in _TITLES:
        return False
    if _TIME_OF_DAY.match(taken, match.end()) is not None:
        return False
    opened = match[1] is not None or before.lower() in _DAY_OPENERS
    return opened or not near.is_capital(after)


def _periods(passage: Passage, taken: str, as_of: date | None) -> Iterator[DateSpot]:
    for match in _PERIOD.finditer(taken):
        which, what = match[1].lower(), match[2].lower()
        if near.word_before(taken, match.start()).lower() in _OWNERS:
            continue
        if which != "this" and what in ("morning", "afternoon", "evening"):
            continue
        part = _PART_BEFORE.search(taken, max(0, match.start() - len("early ")), match.start())
        if part is not None and what == "year":
            resolved = days.part_of_year(_PARTS[part[1].lower()], which, as_of)
            yield DateSpot(part.start(), match.end(), resolves_to=resolved)
            continue
        yield DateSpot(*match.span(), resolves_to=_period(which, what, as_of))
    for match in _WEEKEND.finditer(taken):
        ahead = looks_ahead(passage, match.start(1), match.end(1))
        resolved = days.weekend("next" if ahead else "", as_of)
        yield DateSpot(*match.span(1), resolves_to=resolved)


def _period(which: str, what: str, as_of: date | None) -> str:
    if what in SEASONS:
        return days.season(SEASONS[what], which, as_of)
    if what in MONTHS:
        return days.month(MONTHS[what], which, as_of)
    if what == "weekend":
        return days.weekend(which, as_of)
    return days.period(what, which, as_of)


def _agos(taken: str, as_of: date | None) -> Iterator[DateSpot]:
    for match in _AGO.finditer(taken):
        window = max(0, match.start() - _AGO_WINDOW)
        tokens = tokenize(taken[window : match.end()])
        found = _before_last(tokens)
        if found is not None:
            quantity, start = found
            resolved = days.ago(quantity.value, quantity.unit.name, as_of)
            hedge = quantity.hedge.value
            yield DateSpot(window + start, match.end(), hedge=hedge, resolves_to=resolved)


def _before_last(tokens: tuple[Token, ...]) -> tuple[Quantity, int] | None:
    """Return the time span that ends before the last token, and where it begins."""
    for at in range(len(tokens) - 1):
        for quantity, end in quantities_at(tokens, at):
            if end == len(tokens) - 1 and days.is_past_day(quantity.value, quantity.unit.name):
                return quantity, tokens[hedge_before(tokens, at)[1]].start
    return None


def looks_ahead(passage: Passage, start: int, end: int) -> bool:
    """Say whether what is told of a place in a text is still to come: "will meet on Monday"."""
    first, last = passage.sentence(start)
    before = passage.masked[max(first, start - _CLAUSE_BACK) : start]
    ahead, past = _last(_AHEAD, before), _last(PAST, before)
    if ahead >= 0 or past >= 0:
        return ahead > past
    return _AHEAD.search(passage.masked[end : min(last, end + _CLAUSE_ON)]) is not None


def _lasts_until(passage: Passage, start: int) -> bool:
    """Say whether something holds up to a day: "a curfew until Saturday", not "not until"."""
    first, _ = passage.sentence(start)
    before = passage.masked[max(first, start - _CLAUSE_BACK) : start]
    return before.endswith(("until ", "till ")) and _DENIAL.search(before) is None


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)
