"""The names in a run of capitalised words: without titles, peoples, days and openings."""

import re
from collections.abc import Iterator, Sequence

from byheart.core.drafting.names.evidence import Evidence
from byheart.core.drafting.names.heads import HEADS
from byheart.core.drafting.names.openings import may_open
from byheart.core.drafting.names.runs import Span, is_roman
from byheart.core.drafting.names.states import KNOWN, STATES
from byheart.core.drafting.names.titled import Part, without_titles
from byheart.core.drafting.names.titles import ADDRESSES, OFFICES
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common
from byheart.core.drafting.names.words import (
    CALENDAR,
    COMPASS,
    LABELS,
    MONTHS,
    NAMED_DAYS,
    NO_NAMES,
)
from byheart.core.drafting.text.peoples import is_people
from byheart.core.grading.lexicon import is_given_name, is_place

_ARTICLE = re.compile(r"\bal ")
_SMALL = ("of", "the", "and", "for", "on", "in")
_PREPOSITIONS = ("in", "at", "near", "from", "to")
_NO_NAMES = NO_NAMES | CALENDAR | OFFICES | ADDRESSES | COMPASS


def parts(words: Sequence[Word], run: Span, seen: Evidence) -> Iterator[Part]:
    """Yield the names that a run holds."""
    start, end = run
    start += words[start].key == "the" and words[start].starts and end - start > 1
    if end - start > 1 and key_of_span(words, start, end) in KNOWN:
        yield Part(start, end)
        return
    if _are_two(words, start, end, seen):
        yield Part(start, start + 1)
        start += 1
    for part in without_titles(words, start, end):
        trimmed = _trimmed(words, part, seen)
        if trimmed is not None:
            yield trimmed


def _are_two(words: Sequence[Word], start: int, end: int, seen: Evidence) -> bool:
    """Say whether a place and another name meet without a comma: "In Moscow Assad waited"."""
    if start == 0 or end - start == 1 or words[start - 1].key not in _PREPOSITIONS:
        return False
    place, other = words[start].key, words[start + 1].key
    named = other in seen.alone or other in KNOWN
    return named and (place in STATES or is_place(place)) and not is_given_name(place)


def key_of_span(words: Sequence[Word], start: int, end: int) -> str:
    """Return what names are compared by: the folded words, without a leading "the"."""
    keys = [word.key for word in words[start:end]]
    key = " ".join(keys[1:] if len(keys) > 1 and keys[0] == "the" else keys)
    return _ARTICLE.sub("al-", key)


def _trimmed(words: Sequence[Word], part: Part, seen: Evidence) -> Part | None:
    start, end, titled = part.start, part.end, part.titled
    while end > start and not _may_close(words, start, end):
        end -= 1
    while start < end and (
        words[start].text in _SMALL or not (titled or may_open(words, start, end, seen))
    ):
        start += 1
    titled = titled and start == part.start
    alone = end - start == 1 and not titled
    if start == end or (alone and not _may_stand_alone(words, start, seen)):
        return None
    return Part(start, end, titled)


def _may_close(words: Sequence[Word], start: int, end: int) -> bool:
    word = words[end - 1]
    if word.key in LABELS and end < len(words) and _labels(words[end]):
        return False
    if word.key not in CALENDAR:
        return word.text not in _SMALL and word.text != "The"
    if end - start == 1:
        return False
    if word.key in MONTHS and is_given_name(words[end - 2].key):
        return True
    return words[end - 2].key in NAMED_DAYS or words[end - 2].text in ("of", "to")


def _may_stand_alone(words: Sequence[Word], at: int, seen: Evidence) -> bool:
    """Say whether one capitalised word is a name."""
    word = words[at]
    plain = is_common(word.key)
    if (
        (plain and at + 1 < len(words) and _labels(words[at + 1]))
        or word.key in _NO_NAMES
        or len(word.key) == 1
        or (is_people(word.key) and word.key not in seen.alone)
        or word.is_number
        or word.is_function
        or is_roman(word)
    ):
        return False
    if word.key in KNOWN or word.key in seen.alone:
        return True
    return word.key not in HEADS and not (plain and word.key in seen.small)


def _labels(following: Word) -> bool:
    """Say whether what follows shows that a word was a label: "Figure 4", "Read:"."""
    return (following.follows and following.is_number) or following.gap.startswith(":")
