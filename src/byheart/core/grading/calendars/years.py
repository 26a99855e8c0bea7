"""Years, decades, centuries and millennia as they are written: the larger pieces of a date.

Each reader takes tokens and an index, and yields what may stand there with the index after it.
"""

from collections.abc import Iterator
from dataclasses import replace

from byheart.core.grading.calendars.moment import LONG, Granularity, Moment
from byheart.core.grading.calendars.tokens import Piece, Tokens
from byheart.core.grading.calendars.words import (
    AFTER_CHRIST,
    BEFORE_CHRIST,
    CENTURY_WORDS,
    DECADES,
    MILLENNIUM_WORDS,
    ORDINAL_SUFFIXES,
)
from byheart.core.grading.quantities.numerals import roman

Found = Iterator[Piece]

_FIRST_OF_1900S = 69  # '69 is 1969 and '68 is 2068, as POSIX strptime has it
_FIRST_DECADE_OF_1900S = 20
_PROSE_YEARS = range(1000, 2200)  # in running text any other number is more likely a count
_LEAST_SPOKEN = 100
_LEAST_PAIR = 10
_LEAST_ROMAN = 1000
_MOST_SHORT_CENTURY = 30
_HUNDREDS = ("hundreds", "thousands")
_ERAS = [(phrase.split(), True) for phrase in BEFORE_CHRIST] + [
    (phrase.split(), False) for phrase in AFTER_CHRIST
]
_ERA_STARTS = {words[0] for words, _ in _ERAS}


def year(tokens: Tokens, at: int) -> Found:
    """Read a year that is nothing else: 2011, 44 BC, AD 79, '11, nineteen eighty-four, MMXI."""
    for number, end, clear in _numbers(tokens, at):
        yield from _with_era(Moment(year=number), tokens, end)
        if clear:
            yield Moment(year=number), end
    for before, after in _eras(tokens, at):
        for number, end, _ in _numbers(tokens, after):
            yield _dated(Moment(year=number), before=before), end
    if tokens[at] == "'":
        yield from two_digits(tokens, at + 1)


def four_digits(tokens: Tokens, at: int) -> Found:
    """Read a year of four digits."""
    number = tokens.number(at, least=4)
    if number:
        yield Moment(year=number), at + 1


def two_digits(tokens: Tokens, at: int) -> Found:
    """Read a year of two digits."""
    number = tokens.number(at, least=2, most=2)
    if number is not None:
        yield _short(number), at + 1


def spoken_two_digits(tokens: Tokens, at: int) -> Found:
    """Read a year of two digits in words: forty-five."""
    said = tokens.numeral(at)
    if said is not None and not said.ordinal and said.value in range(_LEAST_PAIR, _LEAST_SPOKEN):
        yield _short(int(said.value)), said.end


def any_number(tokens: Tokens, at: int) -> Found:
    """Read a number that is a year only beside another one: the 7 of 7 to 2 BC."""
    for number, end, clear in _numbers(tokens, at):
        if not clear and (number >= _LEAST_SPOKEN or len(tokens[at]) == 1):
            yield Moment(year=number), end


def decade(tokens: Tokens, at: int) -> Found:
    """Read a decade: 1980s, 1980's, '80s, the eighties, nineteen-eighties, 40s BC."""
    for found, end in (*_decade_in_digits(tokens, at), *_decade_in_words(tokens, at)):
        yield from _with_era(found, tokens, end)
        yield found, end


def century(tokens: Tokens, at: int) -> Found:
    """Read a century: 19th century, nineteenth-century, XIX century, C19, 1st century BC."""
    short = tokens.number(at + 1, most=2)
    if tokens[at] == "c" and tokens.tight(at + 1) and 1 <= (short or 0) <= _MOST_SHORT_CENTURY:
        found = nth(Granularity.CENTURY, short or 1)
        yield from _with_era(found, tokens, at + 2)
        yield found, at + 2
    yield from _nth_period(tokens, at, Granularity.CENTURY, CENTURY_WORDS)


def bare_century(tokens: Tokens, at: int) -> Found:
    """Read an ordinal alone, which may be the century that somebody asked for: 19th."""
    counted = tokens.ordinal(at)
    if counted is not None and counted[0] >= 1:
        yield nth(Granularity.CENTURY, counted[0]), counted[1]


def millennium(tokens: Tokens, at: int) -> Found:
    """Read a millennium: 2nd millennium BC."""
    yield from _nth_period(tokens, at, Granularity.MILLENNIUM, MILLENNIUM_WORDS)


def decade_of_century(tokens: Tokens, at: int) -> Found:
    """Read "first decade of the 21st century"."""
    count = tokens.ordinal(at)
    of = None if count is None else tokens.follows(count[1], "decade of")
    if count is None or of is None or not 1 <= count[0] <= 10:  # noqa: PLR2004 - decades in it
        return
    for found, end in century(tokens, of + (tokens[of] == "the")):
        first = (found.year or 0) // 100 * 100 + 10 * (count[0] - 1)
        yield replace(found, block=Granularity.DECADE, year=first), end


def _short(number: int) -> Moment:
    century = 1900 if number >= _FIRST_OF_1900S else 2000
    return Moment(year=century + number, short=True)


def nth(period: Granularity, number: int) -> Moment:
    """Return the nth century or millennium: they are counted from the year 1."""
    return Moment(block=period, year=(number - 1) * LONG[period] + 1)


def _nth_period(tokens: Tokens, at: int, period: Granularity, names: tuple[str, ...]) -> Found:
    for number, after in _counts(tokens, at):
        name = after + (tokens[after] == "-")
        if tokens[name] in names and number >= 1:
            found, end = nth(period, number), name + 1
            end += tokens[name] in ("c", "cent") and tokens[end] == "."
            yield from _with_era(found, tokens, end)
            yield found, end


def _counts(tokens: Tokens, at: int) -> Iterator[tuple[int, int]]:
    """Yield the 19 of "19th", "nineteenth", "19" and "XIX" or "XIXth"."""
    counted = tokens.ordinal(at)
    if counted is not None:
        yield counted
    plain = tokens.number(at, most=2)
    if plain is not None and tokens[at + 1] != "c":
        yield plain, at + 1
    raw = tokens.raw(at)
    found = roman(raw[:-2] if raw.endswith(ORDINAL_SUFFIXES) else raw)
    if found is not None and not tokens.prose:
        yield found, at + 1


def _decade_in_digits(tokens: Tokens, at: int) -> Found:
    start = at + (tokens[at] == "'")
    number, end = tokens.number(start, least=2), start + 1
    end += tokens[end] == "'"
    if number is None or number % 10 or tokens[end] != "s" or not tokens.tight(end):
        return
    if start > at and len(tokens[start]) > len("80"):
        return
    yield from _tens(number, len(tokens[start]), end + 1)


def _decade_in_words(tokens: Tokens, at: int) -> Found:
    if tokens[at] in DECADES:
        yield from _tens(DECADES[tokens[at]], 2, at + 1)
    hundreds = tokens.numeral(at)
    if hundreds is None or hundreds.ordinal or hundreds.value.denominator > 1:
        return
    value, end = int(hundreds.value), hundreds.end
    if tokens[end - 1] in _HUNDREDS:
        yield from _tens(value, 4, end)
    end += tokens[end] == "-"
    if tokens[end] in DECADES and _LEAST_PAIR <= value < _LEAST_SPOKEN:
        yield from _tens(100 * value + DECADES[tokens[end]], 4, end + 1)


def _tens(number: int, digits: int, end: int) -> Found:
    """Yield what "…0s" may mean: a decade, for 1800s first a century, for 80s of any century."""
    if digits <= len("80"):
        base = 1900 if number >= _FIRST_DECADE_OF_1900S else 2000
        yield Moment(block=Granularity.DECADE, year=base + number, short=True), end
        return
    kinds = [Granularity.DECADE] if number % 100 else [Granularity.CENTURY, Granularity.DECADE]
    if number >= 2000:  # noqa: PLR2004 - the 2000s are above all the first decade
        kinds.reverse()
    for kind in kinds:
        yield Moment(block=kind, year=number), end


def _numbers(tokens: Tokens, at: int) -> Iterator[tuple[int, int, bool]]:
    """Yield numbers that may be years, the index after each, and whether it is one by itself."""
    number = tokens.number(at, most=5)
    if number:
        clear = len(tokens[at]) in (3, 4)
        yield number, at + 1, number in _PROSE_YEARS if tokens.prose else clear
        rest = at + 1 + (tokens[at + 1] == "," and tokens.tight(at + 1))
        thousands = tokens.number(rest, least=3, most=3)
        if thousands is not None and len(tokens[at]) <= len("10"):
            yield 1000 * number + thousands, rest + 1, False
    for said in (tokens.spoken_year(at), tokens.numeral(at)):
        if said is None or said.ordinal or tokens[said.end - 1] in _HUNDREDS:
            continue
        if said.value.denominator == 1:
            yield int(said.value), said.end, said.value >= _LEAST_SPOKEN and not tokens.prose
    in_letters = roman(tokens.raw(at))
    if in_letters is not None:
        yield in_letters, at + 1, in_letters >= _LEAST_ROMAN and not tokens.prose


def _with_era(found: Moment, tokens: Tokens, at: int) -> Found:
    for before, end in _eras(tokens, at):
        yield _dated(found, before=before), end


def _dated(found: Moment, *, before: bool) -> Moment:
    if before:
        return found.before_christ
    return replace(found.in_first_century, era=True)


def _eras(tokens: Tokens, at: int) -> Iterator[tuple[bool, int]]:
    """Yield whether "BC", "A.D.", "before Christ" stands at an index, and the index after it."""
    if tokens[at] not in _ERA_STARTS:
        return
    for words, before in _ERAS:
        end = _after_letters(tokens, at, words)
        if end is not None:
            yield before, end
            if tokens[end] == ".":
                yield before, end + 1


def _after_letters(tokens: Tokens, at: int, words: list[str]) -> int | None:
    for number, word in enumerate(words):
        at += number > 0 and tokens[at] == "."
        if tokens[at] != word:
            return None
        at += 1
    return at
