"""The titles in a run of capitalised words, which say that a person's name follows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from byheart.core.drafting.names.heads import HEADS
from byheart.core.drafting.names.runs import INNER
from byheart.core.drafting.names.titles import (
    ADDRESSES,
    AFTER_OFFICES,
    BEFORE_OFFICES,
    NOBLE,
    OFFICES,
)
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common
from byheart.core.drafting.text.word_lists import words as listed
from byheart.core.grading.lexicon import is_given_name

_SURNAMES = listed("""king bishop dean marshall marshal pope prince abbot judge major baron earl
    duke knight deacon sheriff constable governor page chase count squire nurse admiral""")
"""Titles that are also surnames: "Martin Luther King"."""
_GIVEN_NAMES = listed("dean earl duke count")
"""Titles that are also given names: "Duke Ellington"."""
_ALWAYS = ADDRESSES | listed("""president minister chancellor mayor professor senator
    spokesman spokeswoman secretary chairman ambassador archbishop taoiseach congressman pope""")
"""Titles that no name of anything but a person begins with."""
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Part:
    """A name as a stretch of words; `titled` says that a title stands before it."""

    start: int
    end: int
    titled: bool = False


def head_of(words: Sequence[Word], start: int, end: int) -> Word:
    """Return the word that says what a name is of: the last one, or that before "of"."""
    small = (at for at in range(start + 1, end) if words[at].text in INNER)
    return words[next(small, end) - 1]


def without_titles(words: Sequence[Word], start: int, end: int) -> Iterator[Part]:
    """Yield the stretches before, between and behind the titles of a run."""
    titled, at = False, start
    while at < end:
        if not _is_title(words, at, start, end):
            at += 1
            continue
        first = _before_title(words, start, at)
        if first > start:
            yield Part(start, first, titled)
        start, titled = _behind_titles(words, at + 1, end)
        at = start
    if start < end:
        yield Part(start, end, titled)


def _before_title(words: Sequence[Word], start: int, at: int) -> int:
    """Return where a title begins, with what is capitalised with it: "Prime Minister"."""
    while at > start and words[at - 1].key in BEFORE_OFFICES:
        at -= 1
    return at


def _behind_titles(words: Sequence[Word], at: int, end: int) -> tuple[int, bool]:
    """Return where what follows a title begins, and whether it is the person's name."""
    while at < end and _is_title(words, at, at, end):
        at += 1
    if at == end or words[at].text != "of":
        return at, True
    while at < end and (words[at].text in ("of", "the") or words[at].key in AFTER_OFFICES):
        at += 1
    return at, words[at - 1].key in AFTER_OFFICES and words[at - 1].key != "the"


def _is_title(words: Sequence[Word], at: int, start: int, end: int) -> bool:
    """Say whether a word of a run is a title, and no part of a name: "General Motors"."""
    word, following = words[at], words[at + 1] if at + 1 < end else None
    if word.key not in OFFICES and word.key not in ADDRESSES:
        return False
    if following is None and at > start and words[at - 1].text in INNER:
        return False
    if following is not None and following.text == "of":
        return word.key not in NOBLE and word.key != "lord"
    if word.key in _GIVEN_NAMES or (word.owns and following is not None):
        return False
    if at > start and word.key in _SURNAMES and is_given_name(words[at - 1].key):
        return following is not None and not is_common(following.key)
    return (word.key in _ALWAYS and end - at <= _LONGEST) or not _heads(words, at, end)


def _heads(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether what a title opens ends like the name of a place or an organisation."""
    head = head_of(words, at, end)
    return head.key in HEADS and head is not words[at]
