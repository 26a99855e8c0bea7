"""What a question asks for, as far as its words tell."""

import re
from functools import lru_cache
from itertools import pairwise

from byheart.core.grading.spelling import spelled
from byheart.core.grading.words import split_words

_LONGEST = 2000
_CLAUSES = re.compile(r"[,;:.?!()\n]")
_ASKING = ("which", "what", "this", "these")
_TASKS = (("name", "the"), ("identify", "the"), ("give", "the"))
"""How a clause begins that asks without a question word: "Name the river …"."""
_OWNERS = re.compile(r"\b[^\W\d_]+(?:['\u2019]s|s['\u2019])(?=\s)")
"""Whose a thing is is not what is asked for: "this author's novel" asks for a novel."""
_MAKERS = re.compile(
    r"\bby((?: [^\W\d_a-z][\w.\u2019'-]*){1,4})|\b([^\W\d_a-z][^\W\d_]*)['\u2019]s?(?=\s)"
)
_WHO = ("who", "whom", "whose")
_MOST_NOUNS = 3
_KINDS = ("kind", "type", "sort", "form", "kinds", "types", "sorts", "forms", "name", "one")
"""What "of" may follow without ending what is asked for: "which kind of tree"."""
_SKIPPED = ("the", "a", "an", "these", "two", "three", "four", "other", *_KINDS)
_PERSONS = """president leader king queen author writer poet composer painter artist scientist
physicist chemist biologist philosopher general commander minister emperor empress pope explorer
actor actress singer player inventor mathematician economist dictator spokesman spokeswoman
politician novelist playwright director architect person man woman sculptor astronomer prince
princess ruler monarch tsar czar sultan caliph saint prophet chancellor chairman founder engineer
astronaut athlete boxer driver swimmer footballer cricketer golfer scholar thinker theologian
psychologist historian general admiral officer senator governor activist revolutionary character
hero heroine god goddess musician conductor pianist guitarist rapper dramatist essayist
pharaoh duke count lawyer judge journalist photographer filmmaker designer sociologist
anthropologist geologist naturalist botanist linguist reformer rebel pirate chief thinker statesman
wife husband son daughter mother father brother sister titan nymph"""
_STOP_WORDS = """
is are was were of be been did do does done has have had can could will would shall should
may might must in on at by to from with for and or that than as into under over between during who
which what when where how not no it its their his her
through across near about after before against among around above below upon along within without
born called named known written led fought made built found held signed won used said began became
wrote took gave went came lies lay stands stood runs ran flows rose fell kept left lost saw sang set
spoke succeeded meaning
"""
_PAST = "ed"
"""After a noun a word with this ending is a verb: "which treaty ended the war"."""
_STOPS = frozenset(_STOP_WORDS.split())
_ADDED = frozenset({"city", "town", "village"})
_NEVER = _ADDED | frozenset(
    ("north", "south", "east", "west", "northern", "southern", "eastern", "western")
)
"""Words that make another name ("Mexico City", "North Korea"), so they may not be left out."""


@lru_cache(maxsize=512)
def nouns_asked_for(ask: str) -> frozenset[str]:
    """Return the nouns after "which", "what" or "this": they may be left out of an answer."""
    return _asked_for(ask) - _NEVER


@lru_cache(maxsize=512)
def nouns_to_add(ask: str) -> frozenset[str]:
    """Return those that may not be left out, but may be added: "city" in "Which Syrian city"."""
    return _asked_for(ask) & _ADDED


@lru_cache(maxsize=512)
def _asked_for(ask: str) -> frozenset[str]:
    found: set[str] = set()
    for clause in _CLAUSES.split(_OWNERS.sub("", ask[:_LONGEST])):
        words = split_words(clause)
        for at, word in enumerate(words):
            if word in _ASKING:
                found.update(_nouns(words[at + 1 :]))
        if words[:2] in _TASKS:
            found.update(_nouns(words[2:]))
    return frozenset(map(spelled, found))


@lru_cache(maxsize=512)
def makers_named(ask: str) -> frozenset[str]:
    """Return the names after "by" and in the possessive: whose work is asked for."""
    named = (" ".join(pair) for pair in _MAKERS.findall(ask[:_LONGEST]))
    return frozenset(word for text in named for word in split_words(text))


@lru_cache(maxsize=512)
def words_asked(ask: str) -> frozenset[str]:
    """Return all words of a question."""
    return frozenset(split_words(ask[:_LONGEST]))


def repeats(ask: str, text: str) -> bool:
    """Say whether a text says nothing that the question does not say."""
    words = set(split_words(text)) - _STOPS
    return bool(words) and words <= words_asked(ask)


@lru_cache(maxsize=512)
def asks_who(ask: str) -> bool:
    """Say whether a person is asked for: "who", or "which" or "this" with what people are."""
    words = words_asked(ask)
    if not nouns_asked_for(ask).isdisjoint(_PERSON_NOUNS):
        return True
    return not words.isdisjoint(_WHO) and words.isdisjoint(("which", "what"))


def _nouns(words: tuple[str, ...]) -> list[str]:
    nouns: list[str] = []
    for before, word in pairwise(("", *words)):
        if len(nouns) == _MOST_NOUNS or (nouns and word.endswith(_PAST)):
            break
        if word in _STOPS and not _is_of_a_kind(before, word):
            break
        if word not in _SKIPPED and word not in _STOPS:
            nouns.append(word)
    return nouns


def _is_of_a_kind(before: str, word: str) -> bool:
    return word == "of" and before in ("", *_KINDS)


_PERSON_NOUNS = frozenset(map(spelled, _PERSONS.split()))
