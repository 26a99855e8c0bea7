"""The words of a paragraph as the finder of names sees them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from byheart.core.drafting.names.states import STATES
from byheart.core.drafting.names.words import (
    BEFORE_HYPHEN,
    FUNCTION_WORDS,
    INNER_HYPHEN,
    KEPT_POSSESSIVES,
)
from byheart.core.drafting.text.sentences import sentence_bounds
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.words import fold

_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
_WORD = re.compile(
    rf"(?:[A-Z]\.){{2,}}|(?:Inc|Corp|Ltd|Jr|Sr|Bros|Co)\.|[A-Z]{{1,3}}&[A-Z]{{1,3}}\b|\d+(?:[.,]\d+)*(?![^\W_])"
    rf"|{_LETTER}+(?:['\u2019\u2010\u2011-]{_LETTER}+)*"
)
_POSSESSIVE = re.compile(r"(?<=\w)['\u2019]s$")
_HYPHEN = re.compile(r"[\u2010\u2011-]")
_OPENED = re.compile(r"(?:^|[\s(\[])[\"'\u2018\u201c\u201e\u00ab]+$|[:\u2022\u00b7*#>]\s*$")
_CAPITAL_INSIDE = re.compile(
    r"(?:al|el|as|ash|ad|an|ar|at|az|es|d|l|de|da|ul|ud|ad)['\u2019\u2010\u2011-]?[A-Z]|[a-z][A-Z]\w*[a-z]"
)
_ABBREVIATED = words("st mt mr mrs ms dr prof gen col lt capt sgt sen rep gov rev jr ft ste")
_COMPANIES = ("Inc.", "Corp.", "Ltd.", "Co.")
_ARTICLES = frozenset({"al", "el", "as", "ash", "ad", "an", "ar"})
_BOUND = " \u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a number: its place, its folded form, and how it hangs on the word before.

    `gap` is what stands between; `starts` says that a sentence, a quotation or what follows a
    colon begins here. `owns` says that "'s" follows, which is no part of `text`.
    """

    start: int
    end: int
    text: str
    key: str
    gap: str
    starts: bool
    owns: bool = False

    @property
    def is_capital(self) -> bool:
        """Whether a name may hold it as one of its weighty words."""
        return is_capital(self.text)

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits alone."""
        return self.text[0].isdigit() and self.text[-1].isdigit()

    @property
    def is_function(self) -> bool:
        """Whether it is one of the small words of the language, not the abbreviation "US"."""
        return self.key in FUNCTION_WORDS and not (len(self.text) > 1 and self.text.isupper())

    @property
    def follows(self) -> bool:
        """Whether nothing but a space parts it from the word before."""
        return not self.starts and bool(self.gap) and not self.gap.strip(_BOUND)


@lru_cache(maxsize=1 << 14)
def is_capital(text: str) -> bool:
    """Say whether a word is written like a part of a name."""
    return text[0].isupper() or _CAPITAL_INSIDE.match(text) is not None


@lru_cache(maxsize=1 << 14)
def key_of(text: str) -> str:
    """Return a word in lower case, without accents and the points of an abbreviation."""
    return fold(text.casefold()).replace("\u2019", "'").replace("\u2011", "-").replace(".", "")


def read_words(text: str) -> list[Word]:
    """Return the words of a paragraph; joined ones that hold a name of their own are parted."""
    starts = [start for start, _ in sentence_bounds(text)]
    found: list[Word] = []
    at, sentence = 0, 0
    for start, end, joined in _pieces(text):
        begins = False
        while sentence < len(starts) and start >= starts[sentence]:
            begins, sentence = True, sentence + 1
        begins = begins or (bool(found) and found[-1].text in _COMPANIES)
        begins = begins or _OPENED.search(text[max(at, start - 4) : start]) is not None
        found.append(
            _word(text, (start, end), _gap("" if joined else text[at:start], found), begins)
        )
        at = end
    return found


def _word(text: str, place: tuple[int, int], gap: str, begins: bool) -> Word:  # noqa: FBT001
    start, end = place
    piece = text[start:end]
    own = _POSSESSIVE.search(piece)
    if own is not None and key_of(piece[: own.start()]) in KEPT_POSSESSIVES:
        own = None
    piece = piece if own is None else piece[: own.start()]
    return Word(start, start + len(piece), piece, key_of(piece), gap, begins, own is not None)


def _gap(gap: str, before: list[Word]) -> str:
    """Return what parts two words; the point of an abbreviation parts nothing."""
    if gap.startswith(".") and before and gap[1:2].isspace():
        last = before[-1]
        if (
            len(last.text) == 1 and last.text.isupper() and last.gap != "\u00b0"
        ) or last.key in _ABBREVIATED:
            return gap[1:]
    return gap


def _pieces(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the places of words, and whether a hyphen joined each to the last one."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        if match[0].isascii() and match[0].isalpha():
            yield start, end, False
            continue
        joined = False
        for cut in _cuts(match[0]):
            yield start, match.start() + cut[0], joined
            start, joined = match.start() + cut[1], True
        yield start, end, joined


@lru_cache(maxsize=1 << 14)
def _cuts(word: str) -> tuple[tuple[int, int], ...]:
    """Return the hyphens that part a word, as places of their beginning and end."""
    hyphens = list(_HYPHEN.finditer(word))
    if not hyphens:
        return ()
    parts = _HYPHEN.split(word)
    first, last = parts[0], parts[-1]
    if not any(part[:1].isupper() for part in parts) or len(first) == 1:
        return ()
    if first.lower() in BEFORE_HYPHEN and last[:1].isupper():
        return (hyphens[0].span(),)
    if _are_states(parts):
        return tuple(hyphen.span() for hyphen in hyphens)
    if last[:1].isupper() or last[:1].isdigit() or not first[:1].isupper():
        return ()
    inner = [part for part in parts[1:] if part[:1].islower()]
    belongs = first.lower() in _ARTICLES or all(part in INNER_HYPHEN for part in inner)
    return () if belongs else (hyphens[-1].span(),)


def _are_states(parts: list[str]) -> bool:
    """Say whether a hyphen parts two names: "US-Iran"."""
    return all(part[:1].isupper() and key_of(part) in STATES for part in parts)
