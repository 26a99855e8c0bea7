"""What a question asks for, as far as its words tell."""

import re
from functools import lru_cache

from byheart.core.grading.spelling import spelled
from byheart.core.grading.words import split_words

_LONGEST = 2000
_CLAUSES = re.compile(r"[,;:.?!()\n]")
_ASKING = ("which", "what")
_WHO = ("who", "whom", "whose")
_MOST_NOUNS = 3
_SKIPPED = ("of", "the", "a", "an", "kind", "type", "sort", "name", "one", "these", "two", "other")
_PERSONS = """president leader king queen author writer poet composer painter artist scientist
physicist chemist biologist philosopher general commander minister emperor empress pope explorer
actor actress singer player inventor mathematician economist dictator spokesman spokeswoman
politician novelist playwright director architect person man woman sculptor astronomer prince
princess ruler monarch tsar czar sultan caliph saint prophet chancellor chairman founder engineer
astronaut athlete boxer driver swimmer footballer cricketer golfer scholar thinker theologian
psychologist historian general admiral officer senator governor activist revolutionary character
hero heroine god goddess musician conductor pianist guitarist rapper dramatist essayist"""
_STOP_WORDS = """
is are was were be been did do does done has have had can could will would shall should
may might must in on at by to from with for and or that than as into under over between during who
which what when where how not no it its their his her
"""
_STOPS = frozenset(_STOP_WORDS.split())
_ADDED = frozenset({"city", "town", "village"})
_NEVER = _ADDED | frozenset(
    ("north", "south", "east", "west", "northern", "southern", "eastern", "western")
)
"""Words that make another name ("Mexico City", "North Korea"), so they may not be left out."""


@lru_cache(maxsize=512)
def nouns_asked_for(ask: str) -> frozenset[str]:
    """Return the nouns that follow "which" or "what" and may be left out of an answer."""
    return _asked_for(ask) - _NEVER


@lru_cache(maxsize=512)
def nouns_to_add(ask: str) -> frozenset[str]:
    """Return those that may not be left out, but may be added: "city" in "Which Syrian city"."""
    return _asked_for(ask) & _ADDED


@lru_cache(maxsize=512)
def _asked_for(ask: str) -> frozenset[str]:
    found: set[str] = set()
    for clause in _CLAUSES.split(ask[:_LONGEST]):
        words = split_words(clause)
        for at, word in enumerate(words):
            if word in _ASKING:
                found.update(_nouns(words[at + 1 :]))
    return frozenset(map(spelled, found))


@lru_cache(maxsize=512)
def words_asked(ask: str) -> frozenset[str]:
    """Return all words of a question."""
    return frozenset(split_words(ask[:_LONGEST]))


@lru_cache(maxsize=512)
def asks_who(ask: str) -> bool:
    """Say whether a person is asked for: "who", or "which" with what only people are."""
    words = words_asked(ask)
    if not nouns_asked_for(ask).isdisjoint(_PERSON_NOUNS):
        return True
    return not words.isdisjoint(_WHO) and words.isdisjoint(("which", "what"))


def _nouns(words: tuple[str, ...]) -> list[str]:
    nouns: list[str] = []
    for word in words:
        if word in _STOPS or len(nouns) == _MOST_NOUNS:
            break
        if word not in _SKIPPED:
            nouns.append(word)
    return nouns


_PERSON_NOUNS = frozenset(map(spelled, _PERSONS.split()))
