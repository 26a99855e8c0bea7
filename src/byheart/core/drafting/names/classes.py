"""What a name is of, by its own words."""

from collections.abc import Iterator, Sequence

from byheart.core.drafting.names import heads
from byheart.core.drafting.names.mentions import NameClass, Vote, Votes, counted
from byheart.core.drafting.names.parts import key_of_span
from byheart.core.drafting.names.runs import is_acronym, is_roman
from byheart.core.drafting.names.states import ORGANISATIONS, OTHERS, REGIONS, STATES
from byheart.core.drafting.names.titled import Part, head_of
from byheart.core.drafting.names.titles import NOBLE
from byheart.core.drafting.names.tokens import Word
from byheart.core.drafting.names.vocabulary import is_common, is_known_person
from byheart.core.drafting.names.words import PERSONAL_PARTICLES
from byheart.core.drafting.text.peoples import is_people
from byheart.core.drafting.text.word_lists import words as listed
from byheart.core.grading.lexicon import is_given_name, is_place

_CERTAIN, _STRONG, _LIKELY, _WEAK = 20, 8, 4, 2
_PERSON, _ORGANISATION = NameClass.PERSON, NameClass.ORGANISATION
_PLACE, _STATE, _OTHER = NameClass.PLACE, NameClass.STATE, NameClass.OTHER
_PLACE_ENDINGS = tuple(
    listed("""stan land burg ville shire pur abad grad stadt polis dorf strasse platz gebirge shima
        jima gatan heim sund fjord havn hamn stad field ford ham mouth minster bury wick worth ton
        ia dale hurst stead thorpe borough""")
)
_INNER = listed("of for on de du des della del sans pour y")
_KNOWN = ((STATES, _STATE), (REGIONS, _PLACE), (OTHERS, _OTHER), (ORGANISATIONS, _ORGANISATION))
_HEADS = (
    (heads.STATE_HEADS, _STATE),
    (heads.ORGANISATION_HEADS, _ORGANISATION),
    (heads.PLACE_HEADS, _PLACE),
    (heads.OTHER_HEADS, _OTHER),
)
_SURNAMES = listed("""stone hill hills field fields church lane park bridge wood woods forest lake
    rivers banks law day hall house cross rose street marsh beach pond brook ford wall wells rock
    post bell star temple tower castle bay heath lodge peace brothers page""")
"""Heads that are surnames behind a given name: "Ed Stone"."""
_CLUBS = ("city", "town")
_LONG_ACRONYM = 5
_PAIR = 2


def votes_within(words: Sequence[Word], part: Part) -> Votes:
    """Return what the words of a name speak for."""
    key = key_of_span(words, part.start, part.end)
    known = next((klass for table, klass in _KNOWN if key in table), None)
    if known is not None:
        return {known: _STRONG if known is _ORGANISATION else _CERTAIN}
    inside = words[part.start : part.end]
    votes = [(_PERSON, _STRONG + _WEAK)] if part.titled else []
    votes += _shape(inside)
    if len(inside) == 1:
        votes += _single(inside[0])
    else:
        head = head_of(words, part.start, part.end)
        votes += [*_opening(inside, head), *_heading(inside, head), *_texture(inside)]
    return counted(votes)


def _opening(inside: Sequence[Word], head: Word) -> Iterator[Vote]:
    """Yield what the first word of a longer name says."""
    first = inside[inside[0].key == "the"]
    phrase = any(word.text in _INNER for word in inside)
    if first.key in NOBLE and phrase:
        yield _PERSON, _STRONG
    if first.key in heads.OTHER_OPENERS and (phrase or first.key in heads.OTHER_NAMES):
        yield _OTHER, _STRONG
    elif first.key in heads.PLACE_OPENERS:
        yield _PLACE, _LIKELY + 1
    elif first.key in heads.ORGANISATION_OPENERS and (phrase or not is_common(first.key)):
        yield _ORGANISATION, _STRONG
    elif is_given_name(first.key) and head.key not in heads.HEADS:
        yield _PERSON, _STRONG - 1
    elif is_given_name(first.key) and head.key in _SURNAMES and not is_place(first.key):
        yield _PERSON, _STRONG


def _heading(inside: Sequence[Word], head: Word) -> Iterator[Vote]:
    """Yield what the head of a longer name says, and a head inside: "King's College London"."""
    for table, klass in _HEADS:
        if head.key in table:
            yield klass, _LIKELY if head is inside[0] else _STRONG - 1
    if f"{inside[-2].key} {head.key}" in ORGANISATIONS:
        yield _ORGANISATION, _STRONG
    if head is not inside[-1]:
        return
    if head.key in _CLUBS and len(inside) == _PAIR and is_place(inside[0].key):
        yield _ORGANISATION, _STRONG
    within = any(word.key in heads.ORGANISATION_HEADS for word in inside[1:-1])
    if within and head.key not in heads.HEADS:
        yield _ORGANISATION, _STRONG - 1
    if is_place(head.key) and not is_given_name(inside[0].key):
        yield _PLACE, _LIKELY


def _texture(inside: Sequence[Word]) -> Iterator[Vote]:
    """Yield what it says that the words of a longer name are of English, or are not."""
    plain = [is_common(word.key) or is_people(word.key) for word in inside]
    if all(plain):
        yield _OTHER, _WEAK + 1
    elif not any(plain):
        yield _PERSON, _WEAK + 1
    elif not plain[0] and not plain[-1]:
        yield _PERSON, 1
    elif inside[0].is_function or inside[0].key in heads.LEADERS:
        yield _OTHER, 1


def _shape(inside: Sequence[Word]) -> Iterator[Vote]:
    """Yield what initials, numerals, particles and signs say."""
    first, last, leading = inside[0], inside[-1], inside[:-1]
    if any(len(word.key) == 1 and word.text.isupper() for word in leading):
        yield _PERSON, _STRONG
    if leading and is_roman(last) and is_given_name(first.key):
        yield _PERSON, _STRONG
    if any(word.gap.strip() == "&" for word in inside[1:]) or last.key in ("inc", "ltd", "plc"):
        yield _ORGANISATION, 2 * _STRONG
    if any(word.text in PERSONAL_PARTICLES for word in leading):
        yield _PERSON, _WEAK
    if any(map(str.isdigit, last.text)):
        yield _OTHER, _STRONG - 1
    elif is_acronym(first) and len(first.key) <= _LONG_ACRONYM:
        yield _ORGANISATION, _WEAK if leading else _LIKELY
    elif last.key.endswith("'s"):
        yield _ORGANISATION, _LIKELY


def _single(word: Word) -> Iterator[Vote]:
    """Yield what the lists and the ending say of a name of one word."""
    if is_acronym(word) and len(word.key) <= _LONG_ACRONYM:
        return
    yield _PLACE, (_LIKELY + 1) * is_place(word.key) + _WEAK * word.key.endswith(_PLACE_ENDINGS)
    yield _PERSON, (_LIKELY + 1) * is_known_person(word.key) + (_WEAK + 1) * is_given_name(word.key)
    rest = word.text[1:]
    if rest.isalpha() and not rest.islower() and not rest.isupper():
        yield _ORGANISATION, _WEAK
