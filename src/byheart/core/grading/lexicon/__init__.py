"""Words and names that exist: what was typed on purpose, and so is no slip of anything else.

Not a dictionary: of ordinary English it has only the words that one slip makes of another.
"""

from collections.abc import Iterator
from functools import cache

from byheart.core.grading.lexicon.given_names import GIVEN_NAMES
from byheart.core.grading.lexicon.near_names import NEAR_NAMES
from byheart.core.grading.lexicon.near_words import NEAR_WORDS
from byheart.core.grading.lexicon.other_words_a_to_l import OTHER_WORDS_A_TO_L
from byheart.core.grading.lexicon.other_words_m_to_z import OTHER_WORDS_M_TO_Z
from byheart.core.grading.lexicon.people import PEOPLE
from byheart.core.grading.lexicon.places import PLACES
from byheart.core.grading.lexicon.terms import TERMS

__all__ = ["are_beside", "is_given_name", "is_name", "is_place", "is_word", "words_beside"]


def is_word(word: str) -> bool:
    """Say whether a folded word exists, itself or as the singular of which it is the plural."""
    singular = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    return word in _words() or singular in _words()


def words_beside(word: str) -> Iterator[str]:
    """Yield the words that begin like a folded word and are beside it."""
    return (other for other in _by_beginning().get(word[:2], ()) if are_beside(word, other))


def are_beside(word: str, other: str) -> bool:
    """Say whether two different words differ in one stretch of at most two letters."""
    if word == other or abs(len(other) - len(word)) > 1:
        return False
    alike = _alike(word, other) + _alike(word[::-1], other[::-1])
    return alike >= max(len(word), len(other)) - 2


def _alike(word: str, other: str) -> int:
    """Return how many letters two words have in common at the beginning."""
    letters = zip(word, other, strict=False)
    return next(
        (at for at, (one, two) in enumerate(letters) if one != two), min(len(word), len(other))
    )


def is_name(word: str) -> bool:
    """Say whether a folded word is the name of a person or a place."""
    return word in _names()


def is_given_name(word: str) -> bool:
    """Say whether people are called so by their first name."""
    return word in _given_names()


def is_place(word: str) -> bool:
    """Say whether a folded word names a place."""
    return word in _places()


@cache
def _given_names() -> frozenset[str]:
    return frozenset(GIVEN_NAMES.split())


@cache
def _places() -> frozenset[str]:
    return frozenset(PLACES.split())


@cache
def _names() -> frozenset[str]:
    return _given_names() | _places() | frozenset(f"{PEOPLE} {NEAR_NAMES}".split())


@cache
def _by_beginning() -> dict[str, list[str]]:
    beginnings: dict[str, list[str]] = {}
    for word in _words():
        beginnings.setdefault(word[:2], []).append(word)
    return beginnings


@cache
def _words() -> frozenset[str]:
    listed = (TERMS, NEAR_WORDS, OTHER_WORDS_A_TO_L, OTHER_WORDS_M_TO_Z)
    return _names().union(*map(str.split, listed))
