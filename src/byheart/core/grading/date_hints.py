"""What to say of a date that is wrong, without saying the right one."""

from byheart.core.grading.calendars.moment import LONG, Granularity, Moment, When

_YEARS = {Granularity.YEAR: 1} | LONG
_MONTHS_IN_YEAR = 12
_BY_WORDS = ("", "One", "Two", "Three")


def hint(answer: When, reply: When) -> str:
    """Return a short remark on a wrong reply; both are complete."""
    if isinstance(answer, Moment) and isinstance(reply, Moment):
        match answer.granularity, reply.granularity:
            case (Granularity.DAY, Granularity.DAY):
                return _days(answer, reply)
            case (Granularity.MONTH, Granularity.MONTH):
                return _months(answer, reply)
            case (one, other) if one is other and one in _YEARS:
                return _years(answer, reply)
            case _:
                pass
    return _direction(answer, reply)


def _days(answer: Moment, reply: Moment) -> str:
    off = reply.span[0] - answer.span[0]
    if abs(off) < len(_BY_WORDS):
        return _by(off, "day")
    if answer.month == reply.month:
        if answer.year == reply.year:
            return "Right month and year, wrong day."
        if answer.day == reply.day:
            return "Right day and month, wrong year."
    if answer.day == reply.day:
        return _months(answer, reply)
    return "Right year, wrong day." if answer.year == reply.year else _direction(answer, reply)


def _months(answer: Moment, reply: Moment) -> str:
    off = _count(reply) - _count(answer)
    if 0 < abs(off) < len(_BY_WORDS):
        return _by(off, "month")
    if answer.month == reply.month:
        return "Right month, wrong year."
    return "Right year, wrong month." if answer.year == reply.year else _direction(answer, reply)


def _count(when: Moment) -> int:
    return _MONTHS_IN_YEAR * (when.year or 0) + (when.month or 0)


def _years(answer: Moment, reply: Moment) -> str:
    here, there = answer.year or 0, reply.year or 0
    if answer.whole.span == reply.whole.span:
        return f"Wrong part of the {answer.granularity.value}."
    if here == reply.before_christ.year or there == answer.before_christ.year:
        return "Right number, wrong era."
    length = _YEARS[answer.granularity]
    off = (there - here) // length
    if abs(off) < len(_BY_WORDS) and off * length == there - here:
        return _by(off, answer.granularity.value)
    return _direction(answer, reply)


def _by(off: int, unit: str) -> str:
    plural = "" if abs(off) == 1 else "s"
    return f"{_BY_WORDS[abs(off)]} {unit}{plural} too {'late' if off > 0 else 'early'}."


def _direction(answer: When, reply: When) -> str:
    if reply.span[0] > answer.span[1]:
        return "Too late."
    return "Too early." if reply.span[1] < answer.span[0] else ""
