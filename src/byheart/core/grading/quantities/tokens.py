"""A text as numbers, words and marks, each with the place where it stood."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.grading.plain import plain
from byheart.core.grading.quantities.literals import read_literal

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}+|[^\W\d_]++(?:'[^\W\d_]++)*+")
_DOTS = re.compile(r"\.{2,}+")
_LITERAL_START = re.compile(r"\d|\.\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a word or a mark. `start` and `end` are indexes in the original text.

    `text` keeps the case, `lower` does not. A number has `readings` (none if it cannot be read)
    and `digits` is true. `glued` says that no space stands before it.
    """

    text: str
    lower: str
    start: int
    end: int
    glued: bool = False
    digits: bool = False
    readings: tuple[str, ...] = ()

    @property
    def is_word(self) -> bool:
        """Say whether this is made of letters."""
        return self.text[:1].isalpha()


END = Token("", "", 0, 0)
"""What stands after the last token."""


def token_at(tokens: Sequence[Token], at: int) -> Token:
    """Return the token at an index, `END` beyond the last."""
    return tokens[at] if 0 <= at < len(tokens) else END


def tokenize(text: str) -> tuple[Token, ...]:
    """Split a text into tokens. A hyphen that joins words ("light-year", "5-km") is left out."""
    source = plain(text)
    tokens: list[Token] = []
    at = 0
    while at < len(source.text):
        if source.text[at] == " ":
            at += 1
            continue
        glued = at > 0 and source.text[at - 1] != " "
        found, stop = _read_token(source.text, at)
        if not (found.text == "-" and _joins(source.text, at)):
            start, end = source.origin(at), source.origin(stop - 1) + 1
            tokens.append(
                Token(found.text, found.lower, start, end, glued, found.digits, found.readings)
            )
        at = stop
    return tuple(tokens)


def _read_token(text: str, at: int) -> tuple[Token, int]:
    """Return the token at an index, without its place, and the index after it."""
    dots = _DOTS.match(text, at)
    if dots is not None:
        return Token("..", "..", 0, 0), dots.end()
    literal = read_literal(text, at) if _LITERAL_START.match(text, at) else None
    if literal is not None:
        written = text[at : literal.end]
        return Token(written, written, 0, 0, digits=True, readings=literal.readings), literal.end
    word = _WORD.match(text, at)
    if word is None:
        return Token(text[at], text[at], 0, 0), at + 1
    written = word[0].replace(".", "")
    return Token(written, written.lower(), 0, 0), word.end()


def _joins(text: str, at: int) -> bool:
    """Say whether a hyphen stands between two words, or between a number and a word."""
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalpha()
