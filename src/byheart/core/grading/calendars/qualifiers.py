"""What stands around a date and changes it: about, early, mid-, the first half of, a weekday."""

from collections import defaultdict

from byheart.core.grading.calendars.moment import Moment, Part
from byheart.core.grading.calendars.pieces import weekday
from byheart.core.grading.calendars.tokens import Tokens
from byheart.core.grading.calendars.words import APPROXIMATELY, FRACTIONS, HEDGES, PARTS
from byheart.core.grading.calendars.years import Found

_MOST_BEFORE = 4
_ABOUT = Moment(approximate=True)
_AFTER = ("~", "?", "or so", "or thereabouts", "approx", "approx .", "approximately", "roughly")
_DOUBTS = {phrase.split()[0] for phrase in (*_AFTER, *HEDGES)}
_JOINTS = ("-", "in", "on", "of", ",")


def _by_first_word() -> dict[str, list[tuple[str, Moment]]]:
    phrases = defaultdict(list)
    for phrase in (*APPROXIMATELY, *HEDGES):
        phrases[phrase.split()[0]].append((phrase, _ABOUT))
    for phrase, part in PARTS.items():
        phrases[phrase.split()[0]].append((phrase, Moment(part=part)))
    return dict(phrases)


_BEFORE = _by_first_word()


def before(tokens: Tokens, at: int, most: int = _MOST_BEFORE) -> Found:
    """Read what stands before a date, as far as one likes: nothing of it, some or all."""
    yield Moment(), at
    if not most:
        return
    for found, end in _one_before(tokens, at):
        for further, further_end in before(tokens, end, most - 1):
            yield found | further, further_end


def after(tokens: Tokens, at: int) -> Found:
    """Read what stands after a date: nothing, a doubt, its weekday."""
    yield Moment(), at
    opened = at + (tokens[at] in ("(", ","))
    for found, end in (*_doubt(tokens, opened), *weekday(tokens, opened + (tokens[opened] == "a"))):
        if tokens[at] != "(":
            yield found, end
        elif tokens[end] == ")":
            yield found, end + 1


def _one_before(tokens: Tokens, at: int) -> Found:
    if tokens[at] == "the":
        yield Moment(), at + 1
    for phrase, meant in _BEFORE.get(tokens[at], ()):
        end = tokens.follows(at, phrase)
        if end is not None:
            yield meant, _past_joint(tokens, end)
    yield from _fraction(tokens, at)
    for found, end in weekday(tokens, at):
        yield found, end + (tokens[end] == ",")


def _fraction(tokens: Tokens, at: int) -> Found:
    """Read "first half of", "third quarter of"."""
    counted = tokens.ordinal(at)
    if counted is None:
        return
    number, name = counted
    parts: tuple[Part, ...] = FRACTIONS.get(tokens[name], ())
    if tokens[name + 1] in ("of", "in") and 1 <= number <= len(parts):
        yield Moment(part=parts[number - 1]), name + 2


def _past_joint(tokens: Tokens, at: int) -> int:
    return at + (tokens[at] in _JOINTS)


def _doubt(tokens: Tokens, at: int) -> Found:
    if tokens[at] not in _DOUBTS:
        return
    for phrase in (*_AFTER, *HEDGES):
        end = tokens.follows(at, phrase)
        if end is not None:
            yield _ABOUT, end
