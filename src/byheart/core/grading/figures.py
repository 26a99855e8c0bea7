"""Numbers inside a text: "World War 2", "Henry the Eighth" and "Louis XIV" in one form each."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from byheart.core.grading.quantities.numerals import read_number, read_year
from byheart.core.grading.roman import roman

_SIGN = "#"
_ROMAN_LETTERS = ("i", "v", "x")
"""The only single letters that are read as Roman: C, D, L and M stand for too much else."""
_LONGEST_ROMAN = 15


class Sense(StrEnum):
    """Whether a number counts or ranks; digits may do either."""

    CARDINAL = "c"
    ORDINAL = "o"
    EITHER = "e"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that stands in a text."""

    value: Fraction
    sense: Sense

    def __str__(self) -> str:
        """Write it as a word that no text contains."""
        return f"{_SIGN}{self.value}{self.sense}"

    def is_same(self, other: "Figure") -> bool:
        """Say whether both may mean the same: "two" and "second" do not, "2" is either."""
        if self.value != other.value:
            return False
        return self.sense == other.sense or Sense.EITHER in (self.sense, other.sense)


def merge_figures(words: Sequence[str]) -> tuple[str, ...]:
    """Replace each number in words or digits by its figure, as one word."""
    merged: list[str] = []
    at = 0
    while at < len(words):
        if "/" in words[at]:
            merged.append(str(Figure(Fraction(words[at]), Sense.CARDINAL)))
            at += 1
            continue
        found = read_year(words, at) or read_number(words, at)
        if found is None:
            merged.append(words[at])
            at += 1
            continue
        plain_digits = found.end == at + 1 and words[at][0].isdigit()
        counts = Sense.EITHER if plain_digits else Sense.CARDINAL
        merged.append(str(Figure(found.value, Sense.ORDINAL if found.ordinal else counts)))
        at = found.end
    return tuple(merged)


@lru_cache(maxsize=4096)
def figure_of(word: str) -> Figure | None:
    """Return the number that a merged word is, None for any other word."""
    if not word.startswith(_SIGN):
        return None
    return Figure(Fraction(word[1:-1]), Sense(word[-1]))


@lru_cache(maxsize=4096)
def roman_figure(word: str) -> Figure | None:
    """Return the number that a word is in Roman numerals, None where it is none.

    "mix" and "xi" are words and names too: whoever asks compares with a number.
    """
    if len(word) > _LONGEST_ROMAN or (len(word) == 1 and word not in _ROMAN_LETTERS):
        return None
    value = roman(word.upper())
    return None if value is None else Figure(Fraction(value), Sense.EITHER)
