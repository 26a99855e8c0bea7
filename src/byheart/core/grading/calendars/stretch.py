"""Ranges of dates: "27 November to 8 December 2024", "1939-45", "between 100 and 44 BC".

What one end leaves unsaid is taken from the other.
"""

from collections.abc import Iterator
from dataclasses import replace

from byheart.core.grading.calendars import grammar
from byheart.core.grading.calendars.moment import LEAP_YEAR, Granularity, Moment, Stretch
from byheart.core.grading.calendars.tokens import Piece, Reader, Tokens
from byheart.core.grading.calendars.years import nth

_JOINTS = ("to", "until", "till", "through", "thru", "up to", "-", "–", "..", "→", "and", "&")  # noqa: RUF001 - the dash that people type
_LONGEST_TURN = 30  # years: 1998 to 02 ends in 2002, but 2024 to 12 is no range to 2112
_LONGEST_MONTH = 31
_NEEDS_ERA = range(1, 10)  # 7 to 2 BC

_Ends = tuple[Moment, Moment]


def stretches(tokens: Tokens, at: int) -> Iterator[tuple[Stretch, int]]:
    """Read every range that may stand at an index."""
    opening = tokens[at] if tokens[at] in ("from", "between") else ""
    for start, joint_at in _ends(tokens, at + bool(opening), grammar.open_ends):
        for joint, end_at in _joints(tokens, joint_at):
            if not _fits(joint, opening, start):
                continue
            for end, after in _ends(tokens, end_at, grammar.shut_ends):
                found = join(start, end, turn=joint != "-")
                if found is not None and (joint != "and" or opening or _adjacent(found)):
                    yield found, after


def join(start: Moment, end: Moment, *, turn: bool = False) -> Stretch | None:
    """Make a range of two ends, each completed from the other.

    Args:
        start: The first end.
        end: The last end.
        turn: Whether a last year of two digits may lie in the next century.

    Returns:
        The range; None where the two make none, or one that does not exist.
    """
    counted = start.era or end.era or start.short
    if start.granularity is Granularity.YEAR and start.year in _NEEDS_ERA and not counted:
        return None
    shared: _Ends | None = _month_shared(*_era_shared(*_kind_shared(start, end)))
    shared = _century_shared(*shared, turn=turn) if shared else None
    if shared is None:
        return None
    found = Stretch(*_year_shared(*shared))
    alike = found.start.granularity is found.end.granularity is not Granularity.WEEKDAY
    same = alike and (found.start.complete == found.end.complete)
    mixed = found.complete and not (found.start.short or end.short)
    return found if (same or mixed) and found.exists else None


def _ends(tokens: Tokens, at: int, partial: Reader) -> list[Piece]:
    """Return what may be one end, each once: a date of its own, or a piece of one."""
    return list(dict.fromkeys((*tokens.once(grammar.clear, at), *tokens.once(partial, at))))


def _joints(tokens: Tokens, at: int) -> Iterator[tuple[str, int]]:
    for joint in _JOINTS:
        end = tokens.follows(at, joint)
        if end is not None:
            yield "and" if joint == "&" else joint, end
    if tokens[at] == "/" and tokens.number(at - 1, 4) and tokens.number(at + 1, 2):
        yield "/", at + 1


def _fits(joint: str, opening: str, start: Moment) -> bool:
    if opening == "between":
        return joint == "and"
    return joint != "/" or start.granularity is Granularity.YEAR


def _kind_shared(start: Moment, end: Moment) -> _Ends:
    """The 18th of "18th to 19th century" is a century."""
    if start.is_bare_day and end.block in (Granularity.CENTURY, Granularity.MILLENNIUM):
        start = replace(start, day=None) | nth(end.block, start.day or 0)
    return start, end


def _era_shared(start: Moment, end: Moment) -> _Ends:
    """The 100 of "100 to 44 BC" is before Christ too; a bare 14 after 27 BC is not."""
    if end.era and not start.era and start.year is not None:
        before = (end.year or 0) < 1
        return start.before_christ if before else start.in_first_century, end
    if start.era and (start.year or 0) < 1:
        return start, end.in_first_century
    return start, end


def _month_shared(start: Moment, end: Moment) -> _Ends:
    """The 27 of "27 to 29 November", and the 29 of "November 27 to 29"."""
    if start.day is not None and end.day is not None:
        return (
            replace(start, month=start.month or end.month),
            replace(end, month=end.month or start.month),
        )
    return start, end


def _century_shared(start: Moment, end: Moment, *, turn: bool) -> _Ends | None:
    """The 45 of "1939 to 45" is 1945."""
    if start.year is None or end.year is None or start.short is end.short:
        return start, end
    if start.short:
        maybe_month = start.granularity is Granularity.YEAR and start.year % 100 <= _LONGEST_MONTH
        return None if maybe_month else (start.near(end.year), end)
    later = end.near(start.year)
    year = later.year or 0
    if year < start.year:
        year += 100
    if year // 100 > start.year // 100 and not (turn and year - start.year <= _LONGEST_TURN):
        return None
    return start, replace(later, year=year)


def _year_shared(start: Moment, end: Moment) -> _Ends:
    """The year said at one end only; "27 November to 8 January 2025" began the year before."""
    if start.granularity is not end.granularity:
        return start, end
    if start.year is None and end.year is not None:
        start = replace(start.in_year(end.year), short=end.short, era=end.era)
        if _both_exist(start, end) and start.span > end.span:
            start = replace(start, year=end.year - 1)
    elif end.year is None and start.year is not None:
        end = replace(end.in_year(start.year), short=start.short, era=start.era)
        if _both_exist(start, end) and end.span < start.span:
            end = replace(end, year=start.year + 1)
    return start, end


def _both_exist(start: Moment, end: Moment) -> bool:
    return all(moment.complete and moment.exists for moment in (start, end))


def _adjacent(found: Stretch) -> bool:
    """Say whether nothing lies between the ends: "27 and 28 November" is a range."""
    known = found.in_year(LEAP_YEAR, 1)
    return known.start.span[1] + 1 == known.end.span[0]
