"""The answer that a span proposes, written as a learner would type it."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from byheart.core.cleaning import clean
from byheart.core.deck import Kind, Status
from byheart.core.drafting import Candidate, FactKind
from byheart.core.grading import unreadable
from byheart.core.grading.date import has_year, same_date
from byheart.core.grading.number import same_number

KINDS = {FactKind.DATE: Kind.DATE, FactKind.NAME: Kind.NAME}
"""The kinds of question for the kinds of span; all others are numbers."""
_ABOUT = "about"
_ROUGH = "10%"
_MEASURED = "5%"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MOMENT = re.compile(r"(-?)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_VAGUE = "~"
"""Marks in EDTF what is approximate: "late October", "the end of 2007"."""
_RANGES = ("..", "/")


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed as right. `answer` is "" where the article does not say enough."""

    kind: Kind
    answer: str
    tolerance: str = ""
    status: Status | None = None


def proposed(candidate: Candidate) -> Proposed:
    """Return kind, answer and tolerance for a span."""
    kind = KINDS.get(candidate.kind, Kind.NUMBER)
    match kind:
        case Kind.DATE:
            return Proposed(kind, _date(candidate))
        case Kind.NAME:
            return Proposed(kind, clean(candidate.value or candidate.text))
        case _:
            rough = candidate.hedge == _ABOUT
            measured = _MEASURED if candidate.kind is FactKind.DISTANCE else ""
            status = Status.APPROXIMATE if rough else None
            return Proposed(kind, _number(candidate), _ROUGH if rough else measured, status)


def _date(candidate: Candidate) -> str:
    """Prefer the date in words, then the article's own spelling where it says all of it."""
    value, text = candidate.resolves_to or candidate.value, clean(candidate.text)
    if candidate.relative and not value:
        return ""
    spoken = date_in_words(value)
    if spoken != value and "/" not in value and _is_date(spoken):
        return spoken
    whole = not candidate.relative and _is_date(text)
    if whole and (not value or same_date(value, text) or (_VAGUE in value and has_year(text))):
        return text
    plain = date_in_words(value.replace(_VAGUE, ""))
    return next(filter(_is_date, (plain, spoken, value)), "")


def _is_date(text: str) -> bool:
    return unreadable(Kind.DATE, text) is None


def date_in_words(value: str) -> str:
    """Write a date of EDTF as people do, where it is plain: "9 November 1989", "216 BC"."""
    return "..".join(map(_moment_in_words, value.split("/")))


def _moment_in_words(value: str) -> str:
    found = _MOMENT.fullmatch(value)
    if found is None:
        return value
    before_christ, digits, month, day = found.groups()
    year = f"{int(digits) + 1} BC" if before_christ else f"{int(digits)}"
    if month is not None and not 1 <= int(month) <= len(_MONTHS):
        return value
    named = [_MONTHS[int(month) - 1]] if month is not None else []
    return " ".join([*([str(int(day))] if day is not None else []), *named, year])


def _number(candidate: Candidate) -> str:
    """Prefer the article's own spelling where it has digits, else write it in plain digits."""
    text, plain = clean(candidate.text), _plain_number(candidate)
    if any(map(str.isdigit, text)) and _is_readable(text) and same_number(plain, text):
        return text
    return plain if _is_readable(plain) else text


def _is_readable(text: str) -> bool:
    return unreadable(Kind.NUMBER, text) is None


def _plain_number(candidate: Candidate) -> str:
    between = next((sign for sign in _RANGES if sign in candidate.value), "")
    ends = candidate.value.split(between) if between else [candidate.value]
    number = "..".join(map(_grouped, ends))
    if candidate.kind is FactKind.RANK:
        return number
    unit = candidate.unit.removesuffix("s") if number == "1" else candidate.unit
    return f"{number}{'' if unit == '%' else ' '}{unit}".strip()


def _grouped(number: str) -> str:
    """Group the digits of a number from five on: "3,500,000"."""
    try:
        return f"{Decimal(number):,f}" if len(number.partition(".")[0]) > len("1989") else number
    except InvalidOperation:
        return number
