"""A text taken apart into words, numbers and signs, as the grammar of dates looks at it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from byheart.core.grading.calendars.moment import Moment
from byheart.core.grading.calendars.words import fold
from byheart.core.grading.quantities.number_words import ALONE, ORDINALS, SMALL, TENS
from byheart.core.grading.quantities.numerals import Numeral, read_number, read_year

_TOKEN = re.compile(r"\d+|[^\W\d_]+|\.\.+|\S")  # no part can match in two ways
_SIGNS = dict.fromkeys("’‘`´ʼ′", "'") | dict.fromkeys("‐‑−", "-") | dict.fromkeys("—―‒", "–")  # noqa: RUF001 - what people type for - and '
_LONGEST_NUMBER = 8  # digits of 20241205
_LONGEST_WORD = 20
_LONGEST_NUMERAL = 10  # tokens
NUMBER_WORDS = frozenset([*SMALL, *TENS, *ORDINALS, *ALONE, "a"])
"""What a number in words may begin with."""

Piece = tuple[Moment, int]
"""What was read, and the index of the token after it."""
Reader = Callable[["Tokens", int], Iterator[Piece]]


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign: folded and as it stands, and where."""

    text: str
    raw: str
    start: int
    end: int
    spaced: bool


class Tokens:
    """The tokens of a text. Looking past the end gives empty words.

    In `prose` nothing but a clear date may be taken for one; a reply may be anything.
    """

    def __init__(self, text: str, *, prose: bool = False) -> None:
        self.prose = prose
        self._tokens = list(_tokens(text))
        self._texts = [token.text for token in self._tokens]
        self._read: dict[tuple[Reader, int], tuple[Piece, ...]] = {}

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, at: int) -> str:
        """Return a folded word, number or sign; "" outside of the text."""
        return self._texts[at] if 0 <= at < len(self._texts) else ""

    def __contains__(self, word: str) -> bool:
        return word in self._texts

    def token(self, at: int) -> Token:
        """Return a whole token; there must be one."""
        return self._tokens[at]

    def raw(self, at: int) -> str:
        """Return a token as it stands, "" outside of the text."""
        return self._tokens[at].raw if 0 <= at < len(self._tokens) else ""

    def once(self, read: Reader, at: int) -> tuple[Piece, ...]:
        """Return what a reader finds at an index; many forms ask the same there."""
        known = self._read.get((read, at))
        if known is None:
            known = self._read[read, at] = tuple(read(self, at))
        return known

    def tight(self, at: int) -> bool:
        """Say whether a token follows its neighbour without a space."""
        return 0 < at < len(self._tokens) and not self._tokens[at].spaced

    def number(self, at: int, least: int = 1, most: int = 4) -> int | None:
        """Return the value of a token of so many digits."""
        text = self[at]
        fits = least <= len(text) <= min(most, _LONGEST_NUMBER) and text.isdecimal()
        return int(text) if fits else None

    def follows(self, at: int, phrase: str) -> int | None:
        """Return the index after the words of a phrase, None where it does not stand."""
        words = phrase.split(" ")
        return at + len(words) if self._texts[at : at + len(words)] == words else None

    def numeral(self, at: int) -> Numeral | None:
        """Read a number in words; its end is an index of these tokens."""
        return self._in_words(at, years=False)

    def spoken_year(self, at: int) -> Numeral | None:
        """Read a year said in two pairs; its end is an index of these tokens."""
        return self._in_words(at, years=True)

    def _in_words(self, at: int, *, years: bool) -> Numeral | None:
        if self[at] not in NUMBER_WORDS:
            return None
        words, ends = [], []
        for here in range(at, min(at + _LONGEST_NUMERAL, len(self))):
            if self[here] != "-" or not self[here + 1].isalpha():
                words.append(self[here])
                ends.append(here + 1)
        found = (read_year if years else read_number)(words)
        if found is None:
            return None
        return Numeral(found.value, found.ordinal, ends[found.end - 1], found.place)

    def ordinal(self, at: int) -> tuple[int, int] | None:
        """Return the value of "3rd" or "third", and the index after it."""
        digits = self.number(at, most=2)
        if digits is not None:
            suffixed = self[at + 1] in ("st", "nd", "rd", "th")
            return (digits, at + 2) if suffixed else None
        found = self.numeral(at)
        return (int(found.value), found.end) if found is not None and found.ordinal else None


def _tokens(text: str) -> Iterator[Token]:
    end = 0
    for match in _TOKEN.finditer(text):
        raw = match.group()
        spaced, end = match.start() > end, match.end()
        yield Token(_folded(raw), raw, match.start(), end, spaced)


def _folded(raw: str) -> str:
    if raw[0] == "." or raw == "…":
        return "." if raw == "." else ".."
    if raw.isalpha():
        return fold(raw) if len(raw) <= _LONGEST_WORD else raw
    return _SIGNS.get(raw, raw)
