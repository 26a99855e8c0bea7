"""Numbers in words: "one hundred and five", "2.5 million", "21st", "half a dozen", "XIV".

Everything here reads lower-case word tokens and knows nothing of units, signs or hedges.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from byheart.core.grading.quantities.number_words import (
    ALONE,
    ARTICLES,
    HUNDREDS,
    ORDINAL_SCALES,
    ORDINAL_UNITS,
    ORDINALS,
    PARTS,
    PLURAL_PARTS,
    SCALES,
    SMALL,
    TENS,
)
from byheart.core.grading.roman import roman, to_roman

__all__ = ["Numeral", "ordinal", "read_number", "read_year", "roman", "to_roman"]

_LONGEST = 40
"""Tokens that one number may take; more is nobody's answer."""
_LONGEST_LITERAL = 40
_SUFFIXES = ("st", "nd", "rd", "th")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that was read, and where it ends.

    `end` is the index after its last token. `place` is what one unit of the last digit written is
    worth (100,000 for "2.5 million"), None where the number stands in words.
    """

    value: Fraction
    ordinal: bool
    end: int
    place: Fraction | None = None


def read_number(words: Sequence[str], start: int = 0) -> Numeral | None:
    """Read the longest number at a position of lower-case word tokens.

    Tokens may be words, hyphenated words ("twenty-one") or digits ("2.5", "1,000", "21st"), so
    that "2.5 million" reads. A reading that ends inside a hyphenated token ("twenty-odd") is none.

    Returns:
        The number with the index of the token after it, or None.
    """
    cursor = _Cursor(words, start)
    found = _fraction(cursor, 0) or _cardinal(cursor, 0)
    return cursor.numeral(found)


def read_year(words: Sequence[str], start: int = 0) -> Numeral | None:
    """Read a year said as two pairs: "nineteen eighty-four", "twenty oh five"."""
    cursor = _Cursor(words, start)
    century = _below_hundred(cursor, 0)
    if century is None or century.ordinal or not 10 <= century.value <= 99:  # noqa: PLR2004
        return None
    at, least = century.at, 10
    if cursor[at] in ("oh", "o"):
        at, least = at + 1, 1
    rest = _below_hundred(cursor, at)
    if rest is None or rest.ordinal or not least <= rest.value <= (99 if least > 1 else 9):
        return None
    return cursor.numeral(_Found(century.value * 100 + rest.value, rest.at))


def ordinal(text: str) -> int | None:
    """Read text that is one ordinal and nothing else: "2nd", "second", "twenty first"."""
    words = text.casefold().split()
    found = read_number(words)
    if found is None or not found.ordinal or found.end != len(words):
        return None
    return int(found.value)


@dataclass(frozen=True, slots=True)
class _Found:
    """A part of a number, and the index in the cursor after it."""

    value: Fraction
    at: int
    ordinal: bool = False
    place: Fraction | None = None

    def times(self, factor: int, at: int) -> "_Found":
        place = None if self.place is None else self.place * factor
        return _Found(self.value * factor, at, self.ordinal, place)

    def plus(self, other: "_Found") -> "_Found":
        return _Found(self.value + other.value, other.at, other.ordinal, other.place)


class _Cursor:
    """The tokens with hyphenated words taken apart, only as far as somebody looks."""

    def __init__(self, words: Sequence[str], start: int) -> None:
        self._words = words
        self._next = start
        self._stop = min(len(words), start + _LONGEST)
        self._flat: list[str] = []
        self._ends = {0: start}

    def __getitem__(self, at: int) -> str:
        """Return the word at an index, "" after the last."""
        while at >= len(self._flat) and self._next < self._stop:
            word = self._words[self._next]
            parts = word.split("-") if "-" in word and len(word) <= _LONGEST_LITERAL else [word]
            self._flat += parts if all(map(str.isalpha, parts)) else [word]
            self._next += 1
            self._ends[len(self._flat)] = self._next
        return self._flat[at] if at < len(self._flat) else ""

    def numeral(self, found: _Found | None) -> Numeral | None:
        """Return what was found in terms of the tokens; None if it ends inside of one."""
        if found is None:
            return None
        self[found.at - 1]
        end = self._ends.get(found.at)
        return None if end is None else Numeral(found.value, found.ordinal, end, found.place)


def _fraction(words: _Cursor, at: int) -> _Found | None:
    """Read "half", "two thirds", "a quarter of a million", "half a dozen"."""
    part = _part(words, at)
    if part is None:
        return None
    after = part.at
    if words[after] == "of":
        after += 1
    if words[after] in (*ARTICLES, "one"):
        after += 1
    scale = 100 if words[after] in HUNDREDS else SCALES.get(words[after])
    return part if scale is None else part.times(scale, after + 1)


def _part(words: _Cursor, at: int) -> _Found | None:
    """Read a fraction in words without anything after it: "a half", "three quarters"."""
    if words[at] in ("half", "quarter"):
        return _Found(Fraction(1, PARTS[words[at]]), at + 1)
    if words[at] in ARTICLES and words[at + 1] in PARTS:
        return _Found(Fraction(1, PARTS[words[at + 1]]), at + 2)
    count = _below_hundred(words, at) or _digits(words, at)
    if count is None or count.ordinal:
        return None
    name = words[count.at]
    if count.value == 1 and name in PARTS and name not in ORDINAL_SCALES:
        return _Found(Fraction(1, PARTS[name]), count.at + 1)
    if name in PLURAL_PARTS:
        return _Found(count.value / PLURAL_PARTS[name], count.at + 1)
    return None


def _cardinal(words: _Cursor, at: int) -> _Found | None:
    """Read groups with falling scales: "two million three hundred thousand and five"."""
    total, ceiling = _scaled(words, at)
    while total is not None and not total.ordinal and ceiling > 1:
        after = total.at + (words[total.at] == "and")
        following, scale = _scaled(words, after)
        if following is None or following.value >= ceiling:
            return _and_part_of(words, total, ceiling)
        total, ceiling = total.plus(following), scale
    return total


def _and_part_of(words: _Cursor, total: _Found, scale: int) -> _Found:
    """Add the half of "a million and a half" (half a million, not half of one)."""
    part = _part(words, total.at + 1) if words[total.at] == "and" else None
    if part is None or scale not in SCALES.values():
        return total
    return _Found(total.value + part.value * scale, part.at, place=total.place)


def _scaled(words: _Cursor, at: int) -> tuple[_Found | None, int]:
    """Read one group and its scale; 1 as the scale says that nothing may follow."""
    group = _group(words, at)
    if group is None:
        return None, 1
    if group.ordinal:
        return group, 1
    scale = 1
    while words[group.at] in SCALES and scale < 10**9:
        factor = SCALES[words[group.at]]
        group, scale = group.times(factor, group.at + 1), scale * factor
    if words[group.at] in ORDINAL_SCALES and group.value >= 1:
        ended = group.times(ORDINAL_SCALES[words[group.at]], group.at + 1)
        return _Found(ended.value, ended.at, ordinal=True), 1
    return group, scale


def _group(words: _Cursor, at: int) -> _Found | None:
    """Read what a scale may follow: "a", "two hundred and five", "2.5", "two and a half"."""
    if words[at] in ARTICLES:
        return _after_article(words, at + 1)
    found = _digits(words, at) or _below_hundred(words, at)
    if found is None and words[at] in ALONE:
        found = _Found(Fraction(1), at)
    if found is None or found.ordinal:
        return found
    found = _decimals(words, found)
    if words[found.at] in HUNDREDS:
        return _after_hundred(words, found.times(100, found.at + 1))
    return _and_part(words, found)


def _after_article(words: _Cursor, at: int) -> _Found | None:
    one = _Found(Fraction(1), at)
    if words[at] == "hundred":
        return _after_hundred(words, one.times(100, at + 1))
    if words[at] in ALONE:
        return one
    if words[at] != "couple":
        return None
    after = at + 1 + (words[at + 1] == "of")
    if words[after] in HUNDREDS:
        return _Found(Fraction(200), after + 1)
    return _Found(Fraction(2), after if words[after] in SCALES else at + 1)


def _after_hundred(words: _Cursor, hundreds: _Found) -> _Found:
    """Add what follows "hundred", unless it has hundreds of its own."""
    after = hundreds.at + (words[hundreds.at] == "and")
    rest = _below_hundred(words, after) or _digits(words, after)
    if rest is None or rest.value >= 100 or words[rest.at] in HUNDREDS:  # noqa: PLR2004
        return _and_part(words, hundreds)
    return _and_part(words, hundreds.plus(rest))


def _decimals(words: _Cursor, whole: _Found) -> _Found:
    """Add the digits of "two point five"."""
    if words[whole.at] != "point":
        return whole
    at, value, place = whole.at + 1, whole.value, Fraction(1)
    while 0 <= SMALL.get(words[at], -1) <= 9:  # noqa: PLR2004 - one digit
        place /= 10
        value += SMALL[words[at]] * place
        at += 1
    return whole if place == 1 else _Found(value, at, place=place)


def _and_part(words: _Cursor, whole: _Found) -> _Found:
    """Add the half of "two and a half"."""
    part = _part(words, whole.at + 1) if words[whole.at] == "and" and not whole.ordinal else None
    if part is None or part.value >= 1:
        return whole
    return _Found(whole.value + part.value, part.at)


def _below_hundred(words: _Cursor, at: int) -> _Found | None:
    """Read 0 to 99 in words, the last of them perhaps an ordinal."""
    word = words[at]
    if word in SMALL:
        return _Found(Fraction(SMALL[word]), at + 1)
    if word in ORDINALS:
        return _Found(Fraction(ORDINALS[word]), at + 1, ordinal=True)
    if word not in TENS:
        return None
    units, following = SMALL.get(words[at + 1], 0), words[at + 1]
    if 1 <= units <= 9:  # noqa: PLR2004 - a digit
        return _Found(Fraction(TENS[word] + units), at + 2)
    if 1 <= ORDINAL_UNITS.get(following, 0) <= 9:  # noqa: PLR2004 - a digit
        return _Found(Fraction(TENS[word] + ORDINAL_UNITS[following]), at + 2, ordinal=True)
    return _Found(Fraction(TENS[word]), at + 1)


def _digits(words: _Cursor, at: int) -> _Found | None:
    """Read a token of digits: "5", "2.5", "1,000", "21st", "1/2", "3e8"."""
    word = words[at]
    if not word[:1].isdigit() or not word.isascii() or len(word) > _LONGEST_LITERAL:
        return None
    if word[-2:] in _SUFFIXES and word[:-2].isdigit():
        return _Found(Fraction(int(word[:-2])), at + 1, ordinal=True)
    top, slash, bottom = word.partition("/")
    if slash and top.isdigit() and bottom.strip("0").isdigit():
        return _Found(Fraction(int(top), int(bottom)), at + 1)
    return _decimal(word, at)


def _decimal(word: str, at: int) -> _Found | None:
    """Read "2.5", "1,000" or "3e8"; an exponent has at most two digits."""
    mantissa, e, exponent = word.partition("e")
    whole, dot, decimals = mantissa.partition(".")
    first, *groups = whole.split(",")
    if not first.isdigit() or (dot and not decimals.isdigit()):
        return None
    if groups and (len(first) > 3 or not all(len(g) == 3 and g.isdigit() for g in groups)):  # noqa: PLR2004
        return None
    if e and not (exponent.removeprefix("-").isdigit() and len(exponent) <= len("-30")):
        return None
    place = Fraction(10) ** (int(exponent or 0) - len(decimals))
    return _Found(Fraction(word.replace(",", "")), at + 1, place=place)
