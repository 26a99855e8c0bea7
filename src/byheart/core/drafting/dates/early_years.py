"""Years of fewer than four digits: "in 757", "the year 71", "between 204 and 211"."""

import re
from collections.abc import Iterator, Sequence

from byheart.core.drafting.dates.date_spots import ASIDE, DateSpot
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.heads import is_counted
from byheart.core.drafting.text.masking import covered
from byheart.core.drafting.text.masking_rules import ANY_MONTH, MASK
from byheart.core.drafting.text.passages import Passage
from byheart.core.grading.calendars.calendar import Granularity, Moment, Stretch
from byheart.core.grading.calendars.words import SEASONS

_SHORT_YEAR = re.compile(r"(?<![\w.,:/$€£¥#\u2010\u2011-])\d{3}(?![\w%°/-]|[.,:]\d)")
_EARLY_RANGE = re.compile(
    r"\b(?:[Ff]rom|[Bb]etween) ((\d{3}) (?:to|and|until) (\d{3,4}))(?![\w,.]\d)"
)
_EARLY_SEASON = re.compile(
    r"\b(?:[Tt]he )?(spring|summer|autumn|winter) of (\d{3})(?![\w%]|[.,]\d)"
)
_EARLY_OPENERS = ("about", "around", "in", "by", "since", "until", "from", "after", "before")
_NAMED_YEAR = re.compile(r"\b([Tt]he year (\d{1,3}))(?![\w%°/-]|[.,:]\d)")
_OPENING_YEAR = re.compile(r"\bIn (\d{3})(?=,? (?:[A-Z][a-z]|the |he |she |they |it |a ))")
_CLOSED_YEAR = re.compile(r"\bin ([1-9]\d\d)(?=[,.;)](?!\d))")
_TWO_DIGITS = re.compile(
    r"\b(?:[Ii]n|until|by|since|from) (\d\d)(?=[,.;)](?!\d)|$"
    r"| (?:under|during|onwards|at|by|with|he|she|the|a)\b)"
)
_ERA_YEAR = re.compile(
    r"\b(?:AD|A\.D\.|CE) ?\d{1,3}(?!\w)|\b\d{1,3} ?(?:AD|A\.D\.|CE|BC|BCE|B\.C\.)(?!\w)"
    rf"|\b(?:{ANY_MONTH}),? \d{{3}}(?=[.,;)](?!\d)|$| and\b)"
)
_EARLY_DECADE = re.compile(r"\b(?:[Tt]he )?([1-9]\d0)s\b")
_ROUND = 50
"""What is a multiple of this is more likely a number: "in 300"."""


def named_years(passage: Passage, taken: str) -> Iterator[DateSpot]:
    """Yield "the year 71", "in 911," and "In 657" where a sentence opens so."""
    for match in _NAMED_YEAR.finditer(taken):
        yield _sure(match.span(1), match[2])
    for match in _CLOSED_YEAR.finditer(taken):
        if int(match[1]) % _ROUND:
            yield _sure(match.span(1), match[1])
    for match in _OPENING_YEAR.finditer(taken):
        counts = is_counted(near.word_after(taken, match.end()))
        if passage.opens_sentence(match.start()) and not counts:
            yield _sure(match.span(1), match[1])


def tells_of_early_times(passages: Sequence[Passage]) -> bool:
    """Say whether an article names a year of few digits with its era: "AD 54", "64 AD"."""
    return any(_ERA_YEAR.search(passage.masked) for passage in passages)


def _sure(span: tuple[int, int], year: str) -> DateSpot:
    return DateSpot(*span, Moment(year=int(year)), early=True, sure=True)


def early_years(taken: str) -> Iterator[DateSpot]:
    """Yield what are years of two or three digits where the text speaks of such times."""
    ranges = list(_EARLY_RANGE.finditer(taken))
    for match in ranges:
        first, last = int(match[2]), int(match[3])
        when = Stretch(Moment(year=first), Moment(year=last))
        yield DateSpot(*match.span(1), when, early=True)
    within = [match.span(1) for match in ranges]
    taken = covered(taken, within, MASK)
    for match in _EARLY_SEASON.finditer(taken):
        number = SEASONS[match[1]]
        season = Moment(year=int(match[2]), block=Granularity.SEASON, number=number)
        yield DateSpot(*match.span(), season, early=True)
    for match in _EARLY_DECADE.finditer(taken):
        decade = Moment(year=int(match[1]), block=Granularity.DECADE)
        yield DateSpot(*match.span(), decade, early=True)
    for match in _TWO_DIGITS.finditer(taken):
        yield DateSpot(*match.span(1), Moment(year=int(match[1])), early=True)
    for match in _SHORT_YEAR.finditer(taken):
        opener = near.word_before(taken, match.start()).lower()
        following = near.word_after(taken, match.end())
        closed = opener not in ("about", "around") or not following
        if opener in _EARLY_OPENERS and closed and not is_counted(following):
            year = Moment(year=int(match[0]))
            yield DateSpot(*match.span(), year, aside=opener in ASIDE, early=True)
