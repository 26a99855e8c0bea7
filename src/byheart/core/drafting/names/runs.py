"""Runs of capitalised words, with the small words that hold names together."""

import re
from collections.abc import Iterator, Sequence

from byheart.core.drafting.names.heads import (
    HEADS,
    JOINS_FOR,
    LEADERS,
    ORDINALS,
    ORGANISATION_HEADS,
    ORGANISATION_OPENERS,
    OTHER_HEADS,
    OTHER_OPENERS,
    PLACE_HEADS,
    PLACE_OPENERS,
    STATE_OPENERS,
)
from byheart.core.drafting.names.states import ORGANISATIONS, STATES
from byheart.core.drafting.names.titles import ADDRESSES, NOBLE, OFFICES
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common
from byheart.core.drafting.names.words import (
    CALENDAR,
    COMPASS,
    FUNCTION_WORDS,
    LABELS,
    NUMBERED,
    OPENING_PARTICLES,
    PERSONAL_PARTICLES,
)
from byheart.core.drafting.text.peoples import is_people
from byheart.core.drafting.text.word_lists import words as listed
from byheart.core.grading.lexicon import is_given_name, is_place

INNER = ("of", "for", "on", "de")
"""Small words behind the head of a name."""
Span = tuple[int, int]
"""The index of a first word, and of the one after the last."""

_OPENERS = ORGANISATION_OPENERS | PLACE_OPENERS | STATE_OPENERS | OTHER_OPENERS
_OPENING = _OPENERS | NOBLE
_ROMAN = re.compile(r"[IVX]+$")
_SUFFIXES = listed("inc ltd llc plc corp jr sr")
_OWNED = listed("""law comet theorem principle constant paradox disease syndrome rebellion day war
    eve triangle""")
_CLOSED = listed("""brothers sons bros airlines airways motors industries partners holdings
    enterprises stores rangers rovers united wanderers athletic force forces police inc ltd
    town""")
"""Last words that "of" does not carry on."""
_UNPAIRED = FUNCTION_WORDS | COMPASS
_NUMBERED_HEADS = listed("""army division brigade regiment battalion corps fleet squadron airborne
    cavalry infantry armoured congress parliament amendment symphony""")
"""What an ordinal number in digits makes a name of."""
_NUMBER_GOES_ON = listed("per million billion trillion percent hundred thousand")
_DIGITS = 3
_YEARS = ("18", "19", "20")
_SCIENCES = ("ology", "ics", "graphy", "nomy")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_LONGEST = 24
_PAIR = 2
_PAIRS = ("antigua and barbuda", "jammu and kashmir", "newfoundland and labrador", "tyne and wear")


def runs(words: Sequence[Word]) -> Iterator[Span]:
    """Yield the runs of a paragraph in order; they never overlap."""
    at = last = 0
    while at < len(words):
        if not words[at].is_capital or _only_opens(words[at]):
            at += 1
            continue
        start = at - _has_particle_before(words, at, last)
        end = at + 1
        while (grown := _grown(words, at, end)) > end:
            end = grown
        yield start - _has_ordinal_before(words, start, end), end
        at = last = end


def _only_opens(word: Word) -> bool:
    """Say whether a word has its capital only because a sentence opens with it."""
    return word.starts and word.is_function and word.key not in LEADERS | ORDINALS


def is_roman(word: Word) -> bool:
    """Say whether a word is a Roman numeral, as kings and wars have them."""
    return _ROMAN.match(word.text) is not None


def is_acronym(word: Word) -> bool:
    """Say whether a word is an abbreviation in capitals."""
    return len(word.key) > 1 and word.text.isupper() and not word.is_number


def _has_particle_before(words: Sequence[Word], at: int, last: int) -> bool:
    if at <= last or not words[at].follows or is_common(words[at].key):
        return False
    return words[at - 1].text in OPENING_PARTICLES


def _has_ordinal_before(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether a name begins with a number: "20th Century Fox", "7th Army"."""
    if start == 0 or not words[start].follows or not _ORDINAL.match(words[start - 1].text):
        return False
    return words[start].key in _NUMBERED_HEADS or (
        words[start].key == "century" and end - start > 1
    )


def _grown(words: Sequence[Word], start: int, end: int) -> int:
    """Return the end of a run with what comes next, if it belongs to it."""
    if end >= len(words) or end - start >= _LONGEST:
        return end
    before, word = words[end - 1], words[end]
    parted = word.gap.strip()
    if before.owns or (parted in ("'", "\u2019") and before.key.endswith("s")):
        return end + _is_owned(words, start, end)
    if parted and word.is_capital:
        return end + _joins_across(words, end, parted)
    return _grown_on(words, start, end) if word.follows else end


def _joins_across(words: Sequence[Word], end: int, mark: str) -> bool:
    """Say whether a mark stands inside a name: "Allen & Unwin", "Molotov-Ribbentrop Pact"."""
    if mark == "&":
        return True
    if mark in ("\u2013", "-"):
        return _at(words, end + 1).is_capital and words[end + 1].key in OTHER_HEADS
    return mark == "," and words[end].key in _SUFFIXES


def _grown_on(words: Sequence[Word], start: int, end: int) -> int:
    """Return the end of a run with a word that nothing but a space parts from it."""
    before, word = words[end - 1], words[end]
    if word.is_number:
        return end + _has_number(words, end)
    if not word.is_capital:
        return _beyond(words, start, end)
    if word.key == "i":
        return end + (is_given_name(before.key) or before.key == "war")
    return end + (not (before.key in _SUFFIXES and before.text.endswith(".")))


_NOTHING = Word(0, 0, ".", "", "", starts=True)


def _at(words: Sequence[Word], at: int) -> Word:
    return words[at] if at < len(words) else _NOTHING


def _is_owned(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether "'s" joins two words of a name: "St Paul's Cathedral"."""
    owner, owned = words[end - 1], words[end]
    if not owned.is_capital or owned.starts or owned.gap.strip(" '\u2019"):
        return False
    if is_common(owner.key) and not (owner.starts and not is_common(owned.key)):
        return is_common(owned.key) or owned.key in HEADS
    if owner.key in STATES or (is_place(owner.key) and end - start == 1) or is_acronym(owner):
        return False
    last = owned.key
    for word in words[end + 1 : end + 3]:
        if not (word.is_capital and word.gap.strip(" '\u2019") == "" and not word.starts):
            break
        last = word.key
    return last in ORGANISATION_HEADS or last in PLACE_HEADS or last in _OWNED


def _has_number(words: Sequence[Word], end: int) -> bool:
    """Say whether a number belongs to the name before it: "Apollo 11"."""
    before, number, after = words[end - 1], words[end], _at(words, end + 1)
    if before.key in NUMBERED:
        return True
    if before.key in LABELS or before.key in CALENDAR or before.key in FUNCTION_WORDS:
        return False
    if not number.text.isdigit() or is_people(before.key):
        return False
    if len(number.text) > _DIGITS and not (is_acronym(before) and number.text[:2] not in _YEARS):
        return False
    if before.key in STATES or is_place(before.key) or is_given_name(before.key):
        return False
    counts = after.follows and not after.is_capital
    return not (counts and (after.key.endswith("s") or after.key in _NUMBER_GOES_ON))


def _beyond(words: Sequence[Word], start: int, end: int) -> int:
    """Return the end of a run that a small word carries on, else the end as it is."""
    if words[end].key in PERSONAL_PARTICLES:
        return _beyond_particles(words, end)
    after = end + 1
    if words[end].key in ("of", "for", "on") and _at(words, after).key == "the":
        after += words[after].follows
    word = _at(words, after)
    if not (word.follows and word.is_capital) or word.key in CALENDAR:
        return end
    return after + 1 if _joins(words, start, end, word) else end


def _joins(words: Sequence[Word], start: int, end: int, word: Word) -> bool:
    """Say whether a small word and a capitalised one after it carry a run on."""
    before = words[end - 1]
    match words[end].key:
        case "of":
            return _joins_of(words, start, end, word)
        case "for" | "on" as small:
            named = small == "for" or is_common(word.key) or is_people(word.key)
            return before.key in JOINS_FOR and named and end - start > _alone(words[start])
        case "in":
            return before.key == "prize" and is_common(word.key)
        case "and":
            return _joins_and(words, start, end)
        case "the":
            return end - start == 1 and is_common(word.key) and not is_common(before.key)
        case _:
            return False


def _alone(first: Word) -> int:
    """Return how many words a run must have more than, to go on where a sentence opens."""
    return 0 if not first.starts or first.key in _OPENERS else 1


def _beyond_particles(words: Sequence[Word], end: int) -> int:
    after = end
    while after < end + 3 and _at(words, after).key in PERSONAL_PARTICLES and words[after].follows:
        after += 1
    word = _at(words, after)
    plain = is_common(words[end - 1].key) and not is_given_name(words[end - 1].key)
    return after + 1 if word.follows and word.is_capital and not plain else end


def _joins_of(words: Sequence[Word], start: int, end: int, word: Word) -> bool:
    """Say whether "of" stands inside a name, rather than between two."""
    before, alone = words[end - 1], end - start == 1
    key = before.key
    if key in COMPASS or (before.starts and alone and is_common(key) and key not in _OPENING):
        return False
    if key in OFFICES or key in ADDRESSES:
        return key in NOBLE or is_common(word.key)
    if key in _OPENERS or (is_roman(before) and not alone):
        return True
    if key in HEADS:
        return key not in _CLOSED
    if alone and is_given_name(key):
        return not is_people(word.key)
    return is_common(key) and not is_people(key)


def _joins_and(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether "and" stands inside a name, rather than between two."""
    before, word = words[end - 1], words[end + 1]
    pair = f"{before.key} and {word.key}"
    if pair in STATES or pair in ORGANISATIONS or pair in _PAIRS:
        return True
    if is_acronym(before) or is_acronym(word):
        return False
    plain = [one.key for one in (before, word) if _is_plain(one.key)]
    if len(plain) < _PAIR or (before.key in HEADS and word.key in HEADS):
        return False
    inside = any(one.text in INNER for one in words[start:end])
    return inside or (end - start == 1 and not before.starts)


def _is_plain(key: str) -> bool:
    if key in OFFICES or key in ADDRESSES or key in CALENDAR or key in _UNPAIRED:
        return False
    ordinary = is_common(key) or key.endswith(_SCIENCES)
    return ordinary and not is_people(key) and not is_place(key)
