"""Lines in title case or in capitals, where a capital tells nothing."""

from collections.abc import Collection, Iterator, Sequence

from byheart.core.drafting.names.runs import Span
from byheart.core.drafting.names.states import KNOWN
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common
from byheart.core.drafting.names.words import FUNCTION_WORDS
from byheart.core.grading.lexicon import is_given_name, is_place

_LONGEST = 16
_LONGEST_NAME = 6
_MOST_PARTS = 3
_MOSTLY = 0.75
_ENDS = (".", ":", ";", ",", "\u2026", '."', ".\u201d", ".\u2019")


def is_heading(text: str, words: Sequence[Word]) -> bool:
    """Say whether a paragraph is a line whose capitals are those of a heading."""
    letters = [character for character in text if character.isalpha()]
    if letters and sum(map(str.isupper, letters)) > _MOSTLY * len(letters):
        return len(letters) > 1
    if not words or len(words) > _LONGEST or text.rstrip().endswith(_ENDS):
        return False
    weighty = [word for word in words if word.key not in FUNCTION_WORDS and not word.is_number]
    capitals = sum(word.is_capital for word in weighty)
    return capitals > _MOSTLY * len(weighty) if len(weighty) > 1 else capitals == len(weighty)


def names_in_heading(words: Sequence[Word], known: Collection[str]) -> Iterator[Span]:
    """Yield the names of a heading that the text below has, or that everybody knows."""
    if _is_person(words):
        yield 0, len(words)
        return
    if len(words) > 1 and words[0].text in ("By", "BY") and _is_strange(words[1:]):
        yield 1, len(words)
        return
    at = 0
    while at < len(words):
        end = _longest(words, at, known)
        if end > at:
            yield at, end
        at = max(end, at + 1)


def _is_person(words: Sequence[Word]) -> bool:
    """Say whether the line is nothing but the name of a person."""
    return len(words) > 1 and is_given_name(words[0].key) and _is_strange(words[1:])


def _is_strange(words: Sequence[Word]) -> bool:
    """Say whether all words of a short line are capitalised and none is of English."""
    joined = all(word.follows and word.is_capital for word in words)
    return joined and len(words) <= _MOST_PARTS and not any(is_common(word.key) for word in words)


def _longest(words: Sequence[Word], at: int, known: Collection[str]) -> int:
    """Return the end of the longest name that begins at a word, its own place if none does."""
    end = min(len(words), at + _LONGEST_NAME)
    for last in range(at + 1, end):
        if not words[last].follows:
            end = last
            break
    while end > at:
        if words[at].is_capital and words[end - 1].is_capital and _is_name(words[at:end], known):
            return end
        end -= 1
    return at


def _is_name(words: Sequence[Word], known: Collection[str]) -> bool:
    key = " ".join(word.key for word in words)
    if key in FUNCTION_WORDS:
        return False
    return key in known or key in KNOWN or (is_place(key) and not is_common(key))
