"""Find and read dates: anywhere in running text, or as all that a text says.

The values are in `moment`, the forms in `grammar` and `stretch`.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from byheart.core.grading.calendars import grammar
from byheart.core.grading.calendars.edtf import from_edtf, to_edtf
from byheart.core.grading.calendars.moment import (
    Granularity,
    Moment,
    Part,
    Stretch,
    When,
)
from byheart.core.grading.calendars.plain import plain_date
from byheart.core.grading.calendars.stretch import stretches
from byheart.core.grading.calendars.tokens import NUMBER_WORDS, Tokens
from byheart.core.grading.calendars.words import (
    AFTER_CHRIST,
    APPROXIMATELY,
    DECADES,
    ENGLISH_MONTHS,
    FEASTS,
    FILLERS,
    OPENERS,
    PARTS,
    QUARTER_WORDS,
    SEASONS,
    TRAILERS,
    WEEKDAYS,
)

__all__ = [
    "DateInText",
    "Granularity",
    "Moment",
    "Part",
    "Stretch",
    "When",
    "date_at",
    "dates_in",
    "from_edtf",
    "parse_date",
    "read_by_grammar",
    "read_whole",
    "to_edtf",
]

_LONGEST = 200
"""Characters of a text that may be one date; more is no date."""
_MOST_FILLERS = 12
_LOOK_BACK, _LOOK_AHEAD = 40, 160
_VERBS = ("march", "may")
_FIRST_WORDS = frozenset(
    [
        *ENGLISH_MONTHS,
        *WEEKDAYS,
        *SEASONS,
        *DECADES,
        *QUARTER_WORDS,
        *NUMBER_WORDS,
        *(phrase.split()[0] for phrase in (*FEASTS, *PARTS, *APPROXIMATELY, *AFTER_CHRIST)),
        *("from", "between", "bc", "bce", "q", "h", "w", "week", "c", "'", "last", "final"),
    ]
) - {"a"}
_SHORTEST_MONTH_NAME = 4  # June and July; no abbreviation stands alone in running text


@dataclass(frozen=True, slots=True)
class DateInText:
    """A date in running text: where it stands and what it may mean, the likeliest first."""

    start: int
    end: int
    readings: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class WholeText:
    """What a text means that is one date and nothing else.

    `impossible` says that it has the form of a date, but no calendar has that day.
    """

    readings: tuple[When, ...]
    impossible: bool = False


def parse_date(text: str) -> tuple[When, ...]:
    """Return what a text means that is one date with filler ("on", "in the year"), likeliest first.

    Empty for anything else: two dates, a denial, a date that does not exist, over 200 characters.
    A year of two digits is guessed as POSIX does and marked `short`.
    """
    return read_whole(text).readings


def read_whole(text: str) -> WholeText:
    """Read a text as `parse_date` does, and say whether it failed for an impossible date."""
    if len(text) > _LONGEST:
        text = text.strip()
    return WholeText(()) if len(text) > _LONGEST else _read(text)


@lru_cache(maxsize=1024)  # a reply is compared with every answer that its author foresaw
def _read(text: str) -> WholeText:
    moment = plain_date(text)
    return read_by_grammar(text) if moment is None else WholeText((moment,))


def read_by_grammar(text: str) -> WholeText:
    """Read a text of bounded length by all that is known of dates, however plain it is."""
    plain = unicodedata.normalize("NFKC", text).strip()
    tokens = Tokens(plain)
    edtf = from_edtf(plain.upper())
    found = dict.fromkeys([edtf] if edtf is not None else [])
    found |= dict.fromkeys(_candidates(tokens))
    readings = tuple(_with_alternatives(when for when in found if when.exists))
    return WholeText(readings, impossible=bool(found) and not readings)


def date_at(text: str, at: int) -> DateInText | None:
    """Return the longest date that begins at a character of a running text, None if none does."""
    past = max(0, at - _LOOK_BACK)
    tokens = Tokens(text[past : at + _LOOK_AHEAD], prose=True)
    for index in range(len(tokens)):
        if tokens.token(index).start == at - past:
            found = _longest(tokens, index)
            return None if found is None else replace(found, start=at, end=found.end + past)
    return None


def dates_in(text: str) -> Iterator[DateInText]:
    """Yield the dates of a running text in order; none overlaps another."""
    tokens = Tokens(text, prose=True)
    free_from = 0
    for index in range(len(tokens)):
        if tokens.token(index).start >= free_from and _may_begin(tokens, index):
            found = _longest(tokens, index)
            if found is not None:
                free_from = found.end
                yield found


def _candidates(tokens: Tokens) -> Iterator[When]:
    """Yield what reaches from the fillers at the beginning to those at the end."""
    starts = _after_fillers(tokens)
    for read in (_clear, stretches, _loose):
        for start in starts:
            for when, end in read(tokens, start):
                if all(tokens[rest] in TRAILERS for rest in range(end, len(tokens))):
                    yield when


def _clear(tokens: Tokens, at: int) -> Iterator[tuple[When, int]]:
    yield from tokens.once(grammar.clear, at)


def _loose(tokens: Tokens, at: int) -> Iterator[tuple[When, int]]:
    yield from tokens.once(grammar.loose, at)


def _after_fillers(tokens: Tokens) -> list[int]:
    """Return where a date may begin: at the first word, and after each further filler."""
    first = tokens.follows(0, "it ' s") or 0
    starts = [first]
    while tokens[starts[-1]] in FILLERS and len(starts) < _MOST_FILLERS:
        starts.append(starts[-1] + 1)
    return starts


def _with_alternatives(found: Iterable[When]) -> Iterator[When]:
    """Yield each, and for a winter of two years what is called by either of them."""
    for when in found:
        yield when
        if isinstance(when, Moment) and when.straddles:
            yield replace(when, straddles=False)
            yield replace(when, straddles=False, year=(when.year or 0) + 1)


def _may_begin(tokens: Tokens, at: int) -> bool:
    """Say quickly whether it is worth a closer look at a token of running text."""
    word = tokens[at]
    if word == "the":
        return tokens[at + 1] != "the" and _may_begin(tokens, at + 1)
    return word.isdecimal() or word in _FIRST_WORDS


def _longest(tokens: Tokens, at: int) -> DateInText | None:
    """Return the longest believable date at a token of running text, with all its readings."""
    if tokens.tight(at) and (tokens[at - 1].isalnum() or tokens[at - 1] in "$€£'.,/"):
        return None
    best, readings = at, dict[When, None]()
    for when, end in (*_clear(tokens, at), *stretches(tokens, at)):
        if end < best or not when.exists or not _believable(when, tokens, at, end):
            continue
        if end > best:
            best, readings = end, {}
        readings[when] = None
    if not readings:
        return None
    full_stop = tokens[best - 1] == "." and len(tokens[best - 2]) > 1  # but B.C.
    start, end = tokens.token(at).start, tokens.token(best - 1 - full_stop).end
    return DateInText(start, end, tuple(_with_alternatives(readings)))


def _believable(when: When, tokens: Tokens, at: int, end: int) -> bool:
    """Say whether words of running text mean a date and not a count, a verb or a version."""
    if tokens.tight(end) and tokens[end].isalnum():
        return False
    words = end - at - (tokens[end - 1] == ".")
    if words == 1 and isinstance(when, Moment) and when.granularity is Granularity.MONTH:
        return tokens[at] not in _VERBS and len(tokens[at]) >= _SHORTEST_MONTH_NAME
    in_digits = not any(tokens[index].isalpha() for index in range(at, end))
    if not in_digits:
        return when.complete or not isinstance(when, Stretch) or _says_months(when)
    years_alone = when.granularity in (Granularity.YEAR, Granularity.RANGE)
    if years_alone and tokens[at - 1] not in OPENERS:
        return False
    return all(tokens.tight(index) for index in range(at + 1, end))


def _says_months(when: Stretch) -> bool:
    return when.start.granularity is not Granularity.DAY or when.start.month is not None
