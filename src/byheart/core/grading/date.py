"""Judge answers that are dates, and say what is no date.

`calendar` reads the texts, `date_judging` and `date_unsaid` compare what they mean.
"""

import re
from collections.abc import Iterator

from byheart.core.deck import Expected
from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.calendar import WholeText, parse_date, read_whole
from byheart.core.grading.calendars.edtf import to_edtf
from byheart.core.grading.calendars.moment import Granularity, Moment, When
from byheart.core.grading.calendars.text import WEEKDAY_NAMES, in_words
from byheart.core.grading.calendars.tokens import Tokens
from byheart.core.grading.calendars.words import DENIALS
from byheart.core.grading.date_judging import asked, same
from byheart.core.grading.date_tolerance import Tolerance, read_tolerance
from byheart.core.grading.date_unsaid import judge, placed, settled
from byheart.core.verdict import Judgement, Verdict, correct, incorrect, prompt

__all__ = [
    "grade_date",
    "granularity",
    "has_weekday_only",
    "has_year",
    "same_date",
    "unreadable_date",
    "unreadable_date_tolerance",
]

_YEAR_IN_VIEW = re.compile(r"(?<![\d.,])[12]\d{3}(?![\d.,]\d|\d)")
_NO_DATE = "That is not a date."
_EXAMPLES = "2024-12-05, March 2011 or 1980s"
_LONGEST_SHOWN = 40
_LONGEST_READ = 200
_READ_AS = (Granularity.DAY, Granularity.MONTH, Granularity.RANGE)
_Pair = tuple[When, When]


def grade_date(expected: Expected, given: str, ask: str = "") -> Verdict:
    """Judge a reply against an answer and its other right forms.

    Where either has several meanings, the best match counts, if the likeliest meaning of one of
    the two has a part in it. A year that the question itself names need not be typed. Never
    raises.
    """
    verdict = _graded(expected, given)
    if verdict.judgement is not Judgement.PROMPT or has_year(given):
        return verdict
    years = set(_YEAR_IN_VIEW.findall(ask))
    if len(years) != 1:
        return verdict
    with_year = _graded(expected, f"{given} {years.pop()}")
    return with_year if with_year.judgement is Judgement.CORRECT else verdict


def _graded(expected: Expected, given: str) -> Verdict:
    authors = (expected.answer, *expected.accept)
    if given.strip() and given.strip() in authors:
        return correct()
    reply = read_whole(given)
    if not reply.readings:
        return incorrect(_why_no_date(given, reply))
    within = read_tolerance(expected.tolerance)
    answers = [parse_date(author) for author in authors]
    pairs = [pair for answer in answers for pair in _pairs(answer, reply.readings)]
    if not pairs:
        return incorrect()
    return _best(pairs, reply.readings, within)


def same_date(author: str, given: str) -> bool:
    """Say whether two texts mean, in one reading, the same date at the same granularity."""
    return any(
        same(one, settled(one, other))
        for one, other in _pairs(parse_date(author), parse_date(given))
    )


def unreadable_date(text: str) -> str | None:
    """Return what is wrong with an author's date, with one that would do; None if it is fine.

    A date with two meanings is none, nor is one whose weekday is wrong.
    """
    read, shown = read_whole(text), _shown(text)
    if read.impossible:
        return f"{shown} does not exist; for instance {_EXAMPLES}"
    if not read.readings:
        return f"{shown} is not a date; for instance {_EXAMPLES}"
    first = read.readings[0]
    doubles = [when for when in read.readings if when.granularity is Granularity.DAY]
    if _is_bare_number(text):
        return f"{shown} may be a day or a year; write it in full, for instance {_EXAMPLES}"
    if first.granularity is Granularity.DAY and len(doubles) > 1:
        either, or_ = doubles[:2]
        return (
            f"{shown} may be {in_words(either)} or {in_words(or_)};"
            f" write {to_edtf(either)} or {to_edtf(or_)}"
        )
    remark = _weekday_remark(first)
    return f"{shown} has the wrong weekday: {remark}" if remark else None


def unreadable_date_tolerance(text: str) -> str | None:
    """Return what is wrong with a tolerance of dates, None if it is fine or empty."""
    if not text.strip() or read_tolerance(text) is not None:
        return None
    return f"{_shown(text)} is not a span of time; for instance 3 days, 2 months or 1 year"


def has_year(text: str) -> bool:
    """Say whether a date says its year; one of two digits counts. False for what is no date."""
    return any(when.has_year for when in parse_date(text)[:1])


def has_weekday_only(text: str) -> bool:
    """Say whether a text is the name of a weekday and no more."""
    return granularity(text) is Granularity.WEEKDAY


def granularity(text: str) -> Granularity | None:
    """Return how coarse the likeliest meaning of a date is, None for what is no date."""
    return next((when.granularity for when in parse_date(text)), None)


def _pairs(answers: tuple[When, ...], replies: tuple[When, ...]) -> Iterator[_Pair]:
    """Yield what to compare: two unlikely meanings that agree prove nothing."""
    for answer in answers:
        for reply in replies:
            if answer == answers[0] or reply == replies[0]:
                yield answer, reply


def _best(pairs: list[_Pair], readings: tuple[When, ...], within: Tolerance | None) -> Verdict:
    judged = [(judge(answer, reply, within), answer, reply) for answer, reply in pairs]
    verdict, answer, reply = max(judged, key=lambda found: (found[0].score, -_length(found[2])))
    remarks = [verdict.message, _weekday_doubt(answer, reply)]
    if verdict.judgement is Judgement.CORRECT and _has_two_meanings(readings, reply):
        doubtful = any(found[0].judgement is not Judgement.CORRECT for found in judged)
        if doubtful and reply.granularity is not answer.granularity:
            return prompt(f"Which {asked(answer)}?")
        remarks.insert(0, f"Read as {in_words(reply)}.")
    return Verdict(verdict.judgement, verdict.score, " ".join(filter(None, remarks)))


def _length(when: When) -> int:
    """Return how many days a reading takes, 0 if they are not known."""
    return when.span[1] - when.span[0] if when.complete else 0


def _has_two_meanings(readings: tuple[When, ...], taken: When) -> bool:
    others = [when for when in readings if when != taken and when.granularity in _READ_AS]
    return taken.granularity in _READ_AS and bool(others)


def _weekday_doubt(answer: When, reply: When) -> str:
    """Return a remark on a wrong weekday that does not give away a year left unsaid."""
    if reply.has_year:
        return _weekday_remark(settled(answer, reply))
    return "The weekday does not fit." if _weekday_remark(placed(answer, reply)) else ""


def _weekday_remark(when: When) -> str:
    """Return a remark if the weekday that was said is not that of the day."""
    known = isinstance(when, Moment) and when.granularity is Granularity.DAY and when.complete
    if not (known and isinstance(when, Moment) and when.exists) or when.weekday is None:
        return ""
    real = days.weekday(when.span[0])
    if real == when.weekday:
        return ""
    return f"{in_words(when)} was a {WEEKDAY_NAMES[real]}."


def _why_no_date(given: str, reply: WholeText) -> str:
    if reply.impossible:
        return "There is no such date."
    if len(given) <= _LONGEST_READ:
        tokens = Tokens(given)
        if any(word in tokens for word in DENIALS):
            return "Give one date, and no more than that."
    return _NO_DATE


def _is_bare_number(text: str) -> bool:
    return text.strip().isdecimal() and len(text.strip()) <= len("44")


def _shown(text: str) -> str:
    plain = " ".join(text[:_LONGEST_READ].split())
    cut = plain if len(plain) <= _LONGEST_SHOWN else plain[: _LONGEST_SHOWN - 1] + "…"
    return f"'{cut}'"
