"""Weeks, months, seasons and years beside the day of writing: "last week", "early next year"."""

import re
from collections.abc import Iterator
from datetime import date

from byheart.core.drafting.dates import relative_days as days
from byheart.core.drafting.dates.date_spots import DateSpot
from byheart.core.drafting.dates.tenses import looks_ahead
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.masking_rules import FULL_MONTH
from byheart.core.drafting.text.passages import Passage
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.calendars.moment import Part
from byheart.core.grading.calendars.words import MONTHS, SEASONS

_PERIOD = re.compile(
    r"\b([Ll]ast|[Nn]ext|[Tt]his past|[Tt]his) (week|weekend|month|year|night|morning|afternoon"
    rf"|evening|spring|summer|autumn|winter|{FULL_MONTH})\b(?!-| of (?!an? ))"
)
_PART_OF = re.compile(
    r"\b[Tt]he (?:beginning|start|middle|end|(spring|summer|autumn|fall|winter)) of $"
)
_PART_BEFORE = re.compile(r"\b(early|late) $", re.IGNORECASE)
_PARTS = {"early": Part.EARLY, "late": Part.LATE}
_PERIOD_END = re.compile(r"\b([Tt]he (?:end|beginning|start|middle) of the (week|month))\b")
_WEEKEND = re.compile(r"\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring|[Uu]ntil|[Bb]y) (the weekend)\b")
_OWNERS = words("the his her its their our my your")
_LONGEST_LEAD = 24


def periods(passage: Passage, taken: str, as_of: date | None) -> Iterator[DateSpot]:
    """Yield the weeks, months, seasons and years that are told from the day of writing."""
    for match in _PERIOD.finditer(taken):
        spot = _period(taken, match, as_of)
        if spot is not None:
            yield spot
    for match in _PERIOD_END.finditer(taken) if as_of is not None else ():
        if looks_ahead(passage, match.start(), match.end()):
            yield DateSpot(*match.span(1), resolves_to=_resolved("this", match[2], as_of))
    for match in _WEEKEND.finditer(taken):
        ahead = looks_ahead(passage, match.start(1), match.end(1))
        yield DateSpot(*match.span(1), resolves_to=days.weekend("next" if ahead else "", as_of))


def _period(taken: str, match: re.Match[str], as_of: date | None) -> DateSpot | None:
    """Return a period with what stands before it, None if it is not told from the writing."""
    which, what, start = match[1].lower(), match[2].lower(), match.start()
    which = "last" if which == "this past" else which
    if near.word_before(taken, start).lower() in _OWNERS:
        return None
    if which != "this" and what in ("morning", "afternoon", "evening"):
        return None
    lead = max(0, start - _LONGEST_LEAD)
    of, part = _PART_OF.search(taken, lead, start), _PART_BEFORE.search(taken, lead, start)
    if of is not None and what in ("week", "month", "year"):
        season = SEASONS.get(of[1] or "") if what == "year" else None
        resolved = _resolved(which, what, as_of)
        if season is not None:
            resolved = days.season_of_year(season, which, as_of)
        return DateSpot(of.start(), match.end(), resolves_to=resolved)
    if part is not None and what == "year":
        resolved = days.part_of_year(_PARTS[part[1].lower()], which, as_of)
        return DateSpot(part.start(), match.end(), resolves_to=resolved)
    return DateSpot(*match.span(), resolves_to=_resolved(which, what, as_of))


def _resolved(which: str, what: str, as_of: date | None) -> str:
    if what in SEASONS:
        return days.season(SEASONS[what], which, as_of)
    if what in MONTHS:
        return days.month(MONTHS[what], which, as_of)
    if what == "weekend":
        return days.weekend(which, as_of)
    return days.period(what, which, as_of)
