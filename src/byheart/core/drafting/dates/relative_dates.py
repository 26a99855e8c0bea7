"""Dates that hang on the day of writing: "Thursday", "eight days ago", "last week"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from byheart.core.drafting.dates import relative_days as days
from byheart.core.drafting.dates.date_spots import DateSpot
from byheart.core.drafting.dates.near_days import day_end, near_days
from byheart.core.drafting.dates.relative_periods import periods
from byheart.core.drafting.dates.tenses import lasts_until, looks_ahead
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.masking_rules import DAY_NAME
from byheart.core.drafting.text.passages import Passage
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.calendars.words import WEEKDAYS
from byheart.core.grading.quantities.hedges import hedge_before
from byheart.core.grading.quantities.quantity import Quantity, quantities_at
from byheart.core.grading.quantities.tokens import token_at, tokenize

_WEEKDAY = re.compile(
    rf"\b(?:([Ll]ast|[Nn]ext|[Tt]his) )?({DAY_NAME})\b(?:(?: of)? (last|next|this) week\b)?"
)
_ANY_SUCH = re.compile(
    r"(?:\b(?:a|an|one|any) (?!statement|report|letter|speech|message|decision|ruling|vote)[a-z]+ "
    r"|-|\bdays are )$"
)
"""What stands before a day that is none in particular: "a fine Sunday", "market days are"."""
_LONGEST_LEAD = 24
_DAY_OF_NEWS = re.compile(
    rf"\b(?:[Oo]n|[Ll]ast|[Nn]ext|[Ll]ate|[Ee]arly) (?:{DAY_NAME})\b|\b(?:yesterday|tomorrow)\b"
    r"|\b(?:last|this) (?:night|week|morning|afternoon|evening|month)\b|\bovernight\b"
)
_AGO = re.compile(r"\bago\b")
_TIME_AHEAD = re.compile(r"\b(days?|weeks?|months?|years?)(?:[^\w\s]s?)? time\b")
_AHEAD = re.compile(r"\b(?:in|within) (?:[a-z]+ ){0,2}$")
_AGO_WINDOW = 60
_NAMED_DAYS = words(
    """Black Bloody Good Easter Ash Palm Cyber Super Holy Shrove Whit Red Ruby Giving Fat Maundy
    Man every each a any one Every Each A Any One"""
)
_TITLES = words("Night Times Club Mail Telegraph School Mass Herald Post Review Supplement Morning")
_DAY_OPENERS = words("on last next this by since until from late early and of before after")
_DECLARED = re.compile(r" was [a-z]{2,20}ed\b")
"""What is done to a single day: "Saturday was declared a day of mourning"."""
_TIME_OF_DAY = re.compile(r" (?:morning|afternoon|evening|night)(?:s| [a-z]+s)\b")
"""What makes a weekday say what is done on all of them: "Thursday evening meals"."""


def relative_dates(
    passage: Passage, taken: str, as_of: date | None, *, is_news: bool
) -> Iterator[DateSpot]:
    """Yield the dates of a paragraph that hang on the day of writing, none overlapping another.

    Args:
        passage: The paragraph.
        taken: Its masked text, with the dates overwritten that were found already.
        as_of: The day of writing, None where it is not known.
        is_news: Whether the article tells of the days before its writing, as news does.
    """
    spots = [
        *_agos(taken, as_of),
        *_in_time(taken, as_of),
        *near_days(passage, taken, as_of, is_news=is_news),
        *periods(passage, taken, as_of),
        *_weekdays(passage, taken, as_of),
    ]
    free_from = 0
    for spot in sorted(spots, key=lambda spot: (spot.start, -spot.end)):
        if spot.start >= free_from:
            free_from = spot.end
            yield replace(spot, relative=True)


def speaks_of_days(passages: Sequence[Passage]) -> bool:
    """Say whether an article speaks of "Thursday" and "yesterday", as news does."""
    return any(_DAY_OF_NEWS.search(passage.masked) for passage in passages)


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
                or lasts_until(passage, match.start())
            )
            resolved = days.weekday(wanted, "ahead" if ahead else which, as_of)
        yield DateSpot(match.start(), day_end(taken, match.end()), resolves_to=resolved)


def _is_weekday(taken: str, match: re.Match[str]) -> bool:
    """Tell a day from a name: neither "Black Friday" nor "the Sunday Times" nor "a Monday"."""
    before, after = near.word_before(taken, match.start()), near.word_after(taken, match.end())
    if before in _NAMED_DAYS or after in _TITLES:
        return False
    each = _TIME_OF_DAY.match(taken, match.end())
    if each is not None and (before not in ("on", "On") or each[0].count(" ") == 1):
        return False  # but "on Tuesday morning bombs fell"
    if _ANY_SUCH.search(taken, max(0, match.start() - _LONGEST_LEAD), match.start()):
        return False
    always = before[-1:] in ("", ".") and after in ("is", "was")
    if always and _DECLARED.match(taken, match.end()) is None:
        return False  # "Thursday is market day"
    opened = match[1] is not None or before.lower() in _DAY_OPENERS
    return opened or not near.is_capital(after)


def _agos(taken: str, as_of: date | None) -> Iterator[DateSpot]:
    for match in _AGO.finditer(taken):
        found = _time_before(taken, match.start())
        if found is not None:
            quantity, start = found
            resolved = days.ago(quantity.value, quantity.unit.name, as_of)
            yield DateSpot(start, match.end(), hedge=quantity.hedge.value, resolves_to=resolved)


def _in_time(taken: str, as_of: date | None) -> Iterator[DateSpot]:
    """Yield "four days' time": the day that is so far ahead."""
    for match in _TIME_AHEAD.finditer(taken):
        found = _time_before(taken, match.end(1))
        if found is None:
            continue
        quantity, start = found
        if _AHEAD.search(taken, max(0, match.start() - _AGO_WINDOW), start) is not None:
            resolved = days.ago(-quantity.value, quantity.unit.name, as_of)
            yield DateSpot(start, match.end(), resolves_to=resolved)


def _time_before(taken: str, end: int) -> tuple[Quantity, int] | None:
    """Return the time span that ends at a place in a text, and where it begins."""
    window = max(0, end - _AGO_WINDOW)
    tokens = tokenize(taken[window:end])
    for at, token in enumerate(tokens):
        if token.text in ("-", "+") and not token_at(tokens, at + 1).glued:
            continue  # "ALBERTA - Eight days ago"
        for quantity, last in quantities_at(tokens, at):
            if last == len(tokens) and days.is_past_day(quantity.value, quantity.unit.name):
                return quantity, window + tokens[hedge_before(tokens, at)[1]].start
    return None
