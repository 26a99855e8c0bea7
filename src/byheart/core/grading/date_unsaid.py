"""Judge replies that leave something unsaid: the year, the month, the century, the era."""

from dataclasses import replace

from byheart.core.grading.calendars import days
from byheart.core.grading.calendars.moment import (
    LEAP_YEAR,
    LONG,
    Granularity,
    Moment,
    Stretch,
    When,
)
from byheart.core.grading.date_judging import asked, covers, equal, judge_known, same
from byheart.core.grading.date_tolerance import Tolerance
from byheart.core.verdict import Judgement, Verdict, correct, incorrect, partial, prompt

_ERA = "BCE or CE?"


def judge(answer: When, reply: When, within: Tolerance | None = None) -> Verdict:
    """Judge one reading of a reply against one reading of an answer."""
    if Granularity.WEEKDAY in (answer.granularity, reply.granularity):
        return _judge_weekday(answer, reply)
    if not answer.complete:
        return _judge_without_year(answer, reply, within)
    reply = settled(answer, reply)
    if not reply.complete:
        return _judge_unfinished(answer, reply, within)
    if _lacks_era(answer, reply):
        return _judge_before_christ(answer, reply, within)
    return judge_known(answer, reply, within)


def settled(answer: When, reply: When) -> When:
    """Return a reply with what the answer makes clear: the century of '11."""
    first = answer.start if isinstance(answer, Stretch) else answer
    return reply.near(first.year if first.year is not None else LEAP_YEAR)


def placed(answer: When, reply: When) -> When:
    """Return a reply completed with the year and month of the answer."""
    if isinstance(answer, Stretch) and isinstance(reply, Stretch):
        start, end = _placed(answer.start, reply.start), _placed(answer.end, reply.end)
        return Stretch(start, end)
    if isinstance(reply, Stretch):
        return Stretch(_placed(answer, reply.start), _placed(answer, reply.end))
    return _placed(answer, reply)


def _placed(answer: When, reply: Moment) -> Moment:
    first = answer.start if isinstance(answer, Stretch) else answer
    return reply.in_year(LEAP_YEAR if first.year is None else first.year, first.month or 1)


def _judge_weekday(answer: When, reply: When) -> Verdict:
    """Judge where one of the two is a weekday and no more."""
    if same(answer, reply):
        return correct()
    if reply.granularity is not Granularity.WEEKDAY:
        return incorrect("The question asks for a weekday.")
    if answer.granularity is not Granularity.DAY or not answer.complete:
        return incorrect()
    right = isinstance(reply, Moment) and days.weekday(answer.span[0]) == reply.weekday
    return prompt("Right weekday. Which date?") if right else incorrect("Wrong weekday.")


def _judge_without_year(answer: When, reply: When, within: Tolerance | None) -> Verdict:
    """Judge against an answer of every year, such as 14 July."""
    if same(answer, reply):
        return correct()
    if isinstance(reply, Moment) and reply.is_bare_day:
        right = isinstance(answer, Moment) and answer.day == reply.day
        return prompt("Right day. Which month?") if right else incorrect()
    known, guess = placed(answer, answer), placed(answer, _without_year(reply))
    if not (guess.exists and guess.complete and known.complete):
        return incorrect()
    verdict = judge_known(known, guess, within)
    if verdict.judgement is Judgement.CORRECT and reply.has_year:
        return prompt("Leave out the year.")
    return verdict


def _without_year(reply: When) -> When:
    if isinstance(reply, Stretch):
        return Stretch(replace(reply.start, year=None), replace(reply.end, year=None))
    return replace(reply, year=None)


def _judge_unfinished(answer: When, reply: When, within: Tolerance | None) -> Verdict:
    """Judge a reply without its year, and perhaps its month, as if it had the right ones."""
    guess = placed(answer, reply)
    if not (guess.exists and guess.complete):
        return incorrect()
    if _of_years(answer) and covers(answer, guess):
        return incorrect(f"The question asks for a {asked(answer)}.")
    verdict = judge_known(answer, guess, within)
    match verdict.judgement:
        case Judgement.CORRECT | Judgement.PROMPT:
            return prompt(_question_back(answer, reply, guess))
        case Judgement.PARTIAL:
            return partial(verdict.score, verdict.message)
        case Judgement.INCORRECT:
            return incorrect()


def _of_years(answer: When) -> bool:
    """Say whether an answer is made of whole years, so that a day of some year tells nothing."""
    ends = (answer.start, answer.end) if isinstance(answer, Stretch) else (answer,)
    return all(end.granularity is Granularity.YEAR or end.granularity in LONG for end in ends)


def _question_back(answer: When, reply: When, guess: When) -> str:
    """Ask for what is missing, and say what is right so far."""
    missing = "year"
    if isinstance(reply, Moment) and reply.is_bare_day:
        missing = "month and year"
    if equal(answer, guess):
        return f"Right {_said(reply)}. Which {missing}?"
    if isinstance(answer, Moment) and isinstance(guess, Moment) and covers(guess, answer):
        return f"Right {_said(reply)}. Which {asked(answer)} and {missing}?"
    return f"Which {missing}?"


def _said(reply: When) -> str:
    """Name what a reply did say."""
    if isinstance(reply, Stretch):
        return "dates"
    if reply.day is not None and reply.month is not None:
        return "day and month"
    return asked(reply)


def _lacks_era(answer: When, reply: When) -> bool:
    """Say whether the answer is BC and the reply a year without an era."""
    if answer.span[1] >= days.day_number(1, 1, 1):
        return False
    ends = (reply.start, reply.end) if isinstance(reply, Stretch) else (reply,)
    return all(not end.era and (end.year or 0) > 0 for end in ends)


def _judge_before_christ(answer: When, reply: When, within: Tolerance | None) -> Verdict:
    """Judge as if BC had been said, and ask for it where that would be right."""
    if isinstance(reply, Stretch):
        turned: When = Stretch(reply.start.before_christ, reply.end.before_christ)
    else:
        turned = reply.before_christ
    verdict = judge_known(answer, turned, within) if turned.exists else incorrect()
    return prompt(_ERA) if verdict.judgement is not Judgement.INCORRECT else verdict
