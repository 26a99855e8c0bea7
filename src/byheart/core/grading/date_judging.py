"""Is this date that date? Judges values; texts are read elsewhere."""

from dataclasses import replace

from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.moment import (
    LONG,
    Granularity,
    Moment,
    Part,
    Span,
    Stretch,
    When,
)
from byheart.core.grading.calendars.text import in_words
from byheart.core.grading.date_hints import hint
from byheart.core.grading.date_tolerance import Tolerance
from byheart.core.verdict import Judgement, Verdict, correct, incorrect, partial, prompt

_COUNTED = (Granularity.CENTURY, Granularity.MILLENNIUM)
_FINER_IS_FINE = (Granularity.MONTH, Granularity.YEAR)
_SEASON_ENDS = 21  # days that the seasons of astronomers last longer than those of meteorologists
_CLOSE = "Close, but not within the tolerance."
_BOTH_ENDS = "From when to when?"


def judge_known(answer: When, reply: When, within: Tolerance | None = None) -> Verdict:
    """Judge a reply that leaves nothing unsaid against such an answer."""
    if equal(answer, reply):
        return correct()
    if isinstance(answer, Stretch):
        return _judge_range(answer, reply, within)
    if covers(answer, reply) and not covers(reply, answer):
        return _finer(answer, reply)
    if _inside(answer, reply, within, times=1):
        return correct("Within the tolerance.")
    if covers(reply, answer):
        return _coarser(answer, reply)
    close = _inside(answer, reply, within, times=2)
    return partial(0.5, _CLOSE) if close else incorrect(hint(answer, reply))


def equal(answer: When, reply: When) -> bool:
    """Say whether two dates mean the same days, however they are put; both are complete."""
    if same(answer, reply):
        return True
    vague = any(when.part is not None and when.part.vague for when in (answer, reply))
    return not vague and not _both_seasons(answer, reply) and answer.span == reply.span


def same(one: When, other: When) -> bool:
    """Say whether two dates are the same at the same granularity.

    The 1800s are the 19th century here; weekdays, doubts and eras play no part.
    """
    if isinstance(one, Stretch) and isinstance(other, Stretch):
        if one.complete and other.complete and one.span == other.span:
            return True
        return same(one.start, other.start) and same(one.end, other.end)
    if isinstance(one, Stretch) or isinstance(other, Stretch):
        return False
    if one.granularity is Granularity.WEEKDAY and one.weekday != other.weekday:
        return False
    return _bare(one) == _bare(other)


def covers(coarse: When, fine: When) -> bool:
    """Say whether one date lies within another, seasons and centuries taken generously."""
    if _both_seasons(coarse, fine) and coarse.part is None:
        return same(coarse, replace(fine, part=None) if isinstance(fine, Moment) else fine)
    first, last = fine.span
    return any(begin <= first and last <= end for begin, end in _spans(coarse, fine))


def _both_seasons(one: When, other: When) -> bool:
    """Say whether two seasons meet: a winter of one year may be that of the next or the last."""
    return one.granularity is other.granularity is Granularity.SEASON


def _bare(when: Moment) -> tuple[object, ...]:
    """Return what makes a difference in a moment, its weekday aside."""
    year = when.year
    if year is not None and when.block in _COUNTED:
        year -= year % LONG[when.block]
    return (year, when.month, when.day, when.block, when.number, when.part, when.straddles)


def _spans(coarse: When, fine: When) -> list[Span]:
    first, last = coarse.span
    alike = coarse.granularity is fine.granularity
    if isinstance(coarse, Stretch) or coarse.part is not None or alike:
        return [(first, last)]
    if coarse.block is Granularity.SEASON:
        once = (first, last + _SEASON_ENDS)
        a_year_before = replace(coarse, year=(coarse.year or 0) - 1)
        plain_winter = coarse.number == 4 and not coarse.straddles  # noqa: PLR2004 - of four
        earlier = a_year_before.span if plain_winter else once
        return [once, (earlier[0], earlier[1] + _SEASON_ENDS * plain_winter)]
    if coarse.block in _COUNTED and fine.granularity not in (Granularity.DAY, Granularity.YEAR):
        year = (coarse.year or 0) // 100 * 100
        return [(days.day_number(year, 1, 1), last)]
    return [(first, last)]


def _inside(answer: Moment, reply: When, within: Tolerance | None, *, times: int) -> bool:
    """Say whether a reply lies in the answer widened by some tolerances."""
    if within is None:
        return False
    whole = answer.block is not None or answer.part is not None
    if whole and reply.granularity is not answer.granularity:
        return False
    first, last = within.widened(answer.span, times)
    return first <= reply.span[0] and reply.span[1] <= last


def _finer(answer: Moment, reply: When) -> Verdict:
    """Judge a reply that says more than was asked: nobody here knows whether that is true."""
    unit = answer.granularity.value
    if answer.granularity not in _FINER_IS_FINE:
        if answer.part is not None:
            return prompt(f"Which part of {in_words(answer.whole)}?")
        return prompt(f"Give the whole {unit}.")
    if answer.part is None:
        return correct(f"The question asks only for the {unit}.")
    first, last = _core(answer.span, answer.part)
    if first <= reply.span[0] and reply.span[1] <= last:
        return correct(f"The question asks only for the part of the {unit}.")
    return prompt(f"Which part of the {unit}?")


def _core(span: Span, part: Part) -> Span:
    """Return what is early, mid or late beyond doubt: a part less a quarter at its open ends."""
    quarter = (span[1] - span[0] + 1) // 4
    first = span[0] + quarter * (part is not Part.EARLY)
    return first, span[1] - quarter * (part is not Part.LATE)


def _coarser(answer: Moment, reply: When) -> Verdict:
    if answer.part is not None and equal(answer.whole, reply):
        return prompt(f"Which part of {in_words(answer.whole)}?")
    if answer.part is not None and reply.part is not None:
        return prompt(f"Right so far. Which {asked(answer)}, more exactly?")
    return prompt(f"{_right(reply)}Which {asked(answer)}?")


def asked(answer: When) -> str:
    """Return what a question asks for: "day", "part of the decade"."""
    unit = answer.granularity.value
    return unit if answer.part is None else f"part of the {unit}"


def _right(reply: When) -> str:
    """Return the praise for a reply that is right but coarse; none for a range."""
    if isinstance(reply, Stretch):
        return ""
    unit = reply.granularity.value
    return f"Right {unit}. " if reply.part is None else f"Right part of the {unit}. "


def _judge_range(answer: Stretch, reply: When, within: Tolerance | None) -> Verdict:
    if isinstance(reply, Stretch):
        return _judge_ends(answer, reply, within)
    if covers(reply, answer):
        return prompt(f"{_right(reply)}{_BOTH_ENDS}")
    return prompt(_BOTH_ENDS) if covers(answer, reply) else incorrect(hint(answer, reply))


def _judge_ends(answer: Stretch, reply: Stretch, within: Tolerance | None) -> Verdict:
    """Judge a range end by end: both are wanted, one alone is half of it."""
    start = judge_known(answer.start, reply.start, within)
    end = judge_known(answer.end, reply.end, within)
    found = {start.judgement, end.judgement}
    if found == {Judgement.CORRECT}:
        return correct(start.message or end.message)
    if Judgement.CORRECT not in found:
        return _neither_end(answer, start, end)
    right, other, verdict = ("end", "beginning", start)
    if start.judgement is Judgement.CORRECT:
        right, other, verdict = ("beginning", "end", end)
    if verdict.judgement is Judgement.PROMPT:
        return prompt(f"Right {right}. And the {other}? {verdict.message}")
    return partial(0.5, f"Right {right}, wrong {other}. {verdict.message}".strip())


def _neither_end(answer: Stretch, start: Verdict, end: Verdict) -> Verdict:
    found = {start.judgement, end.judgement}
    if Judgement.INCORRECT in found:
        return incorrect("Neither end is right." if len(found) == 1 else "")
    if found == {Judgement.PROMPT}:
        first, last = asked(answer.start), asked(answer.end)
        return prompt(f"Right so far. From which {first} to which {last}?")
    return partial(0.5, _CLOSE)
