"""Which capitalised words open a name, and which only a sentence or a description."""

from collections.abc import Sequence

from byheart.core.drafting.names.evidence import Evidence
from byheart.core.drafting.names.heads import (
    HEADS,
    LEADERS,
    ORDINALS,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
)
from byheart.core.drafting.names.runs import is_acronym
from byheart.core.drafting.names.states import KNOWN, STATES
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common
from byheart.core.drafting.names.words import ACTS, CALENDAR, COMPASS, MONTHS
from byheart.core.drafting.text.peoples import is_people
from byheart.core.drafting.text.word_lists import words as listed
from byheart.core.grading.lexicon import is_given_name, is_place
from byheart.core.grading.quantities.number_words import OPENING

_ERAS = listed("bc bce ad ce am pm")
_BEFORE_PEOPLES = COMPASS | listed("and saudi sri new costa latin puerto sierra")
_GIVEN_PEOPLES = listed("christian norman roman german jordan dominic")
_WINDS = listed("north south east west")
_PAIR = 2


def may_open(words: Sequence[Word], start: int, end: int, seen: Evidence) -> bool:
    """Say whether the name in a stretch begins with its first word."""
    word, following = words[start], words[start + 1] if start + 1 < end else None
    if word.is_function:
        return _function_opens(word, following)
    if word.key in _ERAS or (word.key in OPENING and word.starts and end - start == 1):
        return False
    if word.key in CALENDAR:
        return following is not None and word.key in MONTHS and _is_plain(following)
    if word.key in seen.alone and (following is None or not following.is_capital):
        return True
    if is_people(word.key) or (
        word.key in _BEFORE_PEOPLES and following is not None and is_people(following.key)
    ):
        return _people_open(words, start, end)
    return not word.starts or _opens_sentence(words, start, end, seen)


def _is_plain(word: Word) -> bool:
    return word.is_capital and is_common(word.key)


def _function_opens(word: Word, following: Word | None) -> bool:
    if following is None or word.key == "i":
        return False
    if not word.starts:
        return True
    return word.key in LEADERS or (word.key in ORDINALS and is_common(following.key))


def _people_open(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether an adjective like "British" opens a name: "British Museum"."""
    at = start
    while at < end and (is_people(words[at].key) or words[at].key in _BEFORE_PEOPLES):
        at += 1
    if at == end or (at > start + 1 and words[at - 1].key in COMPASS):
        return at < end
    following = words[at]
    if at == start + 1 and words[start].key in COMPASS:
        return _compass_opens(words, start, end)
    if words[start].key in _GIVEN_PEOPLES and not is_common(following.key):
        return True
    if not following.is_capital:
        return following.is_number or following.text == "of"
    plain = is_common(following.key) and not is_given_name(following.key)
    return (plain or following.key in HEADS) and not is_acronym(following)


def _compass_opens(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether a sentence opens with a name like "Northern Ireland", not "Northern Syria"."""
    word, following = words[start], words[start + 1]
    if not word.starts or word.key in _WINDS or end - start > _PAIR:
        return True
    return following.key not in STATES and not is_place(following.key)


def _opens_sentence(words: Sequence[Word], start: int, end: int, seen: Evidence) -> bool:
    """Say whether the first word of a sentence is one of a name."""
    word = words[start]
    if word.key in STATES or is_acronym(word) or word.key in seen.alone:
        return True
    if word.key in KNOWN and (not is_common(word.key) or word.owns or _is_subject(words, start)):
        return True
    if end - start > 1:
        return _opens_run(words, start, end, seen)
    if is_common(word.key):
        return False
    if is_place(word.key) or is_given_name(word.key) or word.key in seen.capital:
        return True
    return word.key not in seen.small and _acts(words, start)


def _is_subject(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].follows and words[at + 1].key in ACTS


def _acts(words: Sequence[Word], at: int) -> bool:
    """Say whether an unknown word that opens a sentence is followed as a name is."""
    if words[at].owns or at + 1 == len(words):
        return True
    following = words[at + 1]
    if not following.follows:
        return following.gap.strip() in (",", "(")
    if following.text == "of":
        return at + 2 < len(words) and words[at + 2].is_capital
    if words[at].key.endswith("s") and following.key in ("were", "are", "have"):
        return False
    names = following.key in ORGANISATION_NOUNS or following.key in PLACE_NOUNS
    return names or following.key in ACTS or following.key.endswith("ed")


def _opens_run(words: Sequence[Word], start: int, end: int, seen: Evidence) -> bool:
    """Say whether the first of several capitalised words belongs to the others."""
    word, following = words[start], words[start + 1]
    if word.key in COMPASS and not _compass_opens(words, start, end):
        return False
    if word.key in LEADERS or is_given_name(word.key) or not is_common(word.key):
        return True
    if word.key in seen.capital or following.text in ("of", "and"):
        return True
    return is_common(following.key)
