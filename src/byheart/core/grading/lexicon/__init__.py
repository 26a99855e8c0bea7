"""Words and names that exist: what was typed on purpose, and so is no slip of anything else.

Not a dictionary: of ordinary English it has only the words that one slip makes of another.
"""

from functools import cache

from byheart.core.grading.lexicon.given_names import GIVEN_NAMES
from byheart.core.grading.lexicon.near_names import NEAR_NAMES
from byheart.core.grading.lexicon.near_words import NEAR_WORDS
from byheart.core.grading.lexicon.people import PEOPLE
from byheart.core.grading.lexicon.places import PLACES
from byheart.core.grading.lexicon.terms import TERMS

__all__ = ["is_given_name", "is_name", "is_place", "is_word"]


def is_word(word: str) -> bool:
    """Say whether a folded word exists, itself or as the singular of which it is the plural."""
    return word in _words() or (word.endswith("s") and word[:-1] in _words())


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
def _words() -> frozenset[str]:
    return _names() | frozenset(f"{TERMS} {NEAR_WORDS}".split())
